//! All answers at a glance before the results.

use leptos::prelude::*;

use crate::text::ReviewWords;
use crate::ui::parts::{Kind, button, heading};
use crate::ui::state::State;

/// The look back at the answers, and the way to the results.
pub(in crate::ui) fn review(state: State) -> AnyView {
    let words = state.words::<ReviewWords>();
    let nothing_answered = state.run(|run| run.answers.iter().all(Option::is_none));
    let finish = if nothing_answered {
        html! { <p class="notice">{words.nothing_answered()}</p> }
    } else {
        button(Kind::Primary, words.finish(), move || state.finish())
    };
    html! {
        <div class="review">
            {heading(state, words.title())}
            <p class="lead">{words.lead()}</p>
            {answers_to_change(state)}
            <div class="actions">
                {finish}
            </div>
        </div>
    }
}

/// Every statement with its answer and a way to change it.
pub(in crate::ui) fn answers_to_change(state: State) -> AnyView {
    let Some(instrument) = state.instrument() else { return ().into_any() };
    let words = state.words::<ReviewWords>();
    let language = state.language_of(&instrument);
    let answers = state.run(|run| run.answers.clone());
    let rows = instrument
        .items()
        .iter()
        .zip(answers)
        .enumerate()
        .map(|(position, (item, answer))| {
            let text = item.text().get(&language).cloned().unwrap_or_default();
            let labels = instrument.labels(item.dimension(), &language);
            let label = answer.and_then(|answer| labels.get(usize::from(answer.point()) - 1));
            let answer = match label {
                Some(label) => html! {
                    <p class="given" lang=language.clone()>{label.clone()}</p>
                },
                None => html! { <p class="given none">{words.skipped()}</p> },
            };
            html! {
                <li>
                    <p class="asked" lang=language.clone()>{text}</p>
                    {answer}
                    <button
                        type="button"
                        class="action quiet"
                        aria-label=words.change_question(position + 1)
                        on:click=move |_| state.go_to(position)
                    >
                        {words.change()}
                    </button>
                </li>
            }
        })
        .collect_view();

    html! { <ol class="rows">{rows}</ol> }
}
