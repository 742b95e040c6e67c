//! All answers at a glance before the results.

use leptos::prelude::*;

use crate::text::{REVIEW, fill};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::state::State;

/// The look back at the answers, and the way to the results.
pub(in crate::ui) fn review(state: State) -> AnyView {
    let words = state.words(&REVIEW);
    let nothing_answered = state.run(|run| run.answers.iter().all(Option::is_none));
    let finish = if nothing_answered {
        view! { class="pc", <p class="notice">{words.nothing_answered}</p> }.into_any()
    } else {
        button(Kind::Primary, words.finish, move || state.finish())
    };
    view! { class="pc",
        <div class="review">
            {heading(state, words.title)}
            <p class="lead">{words.lead}</p>
            {answers_to_change(state)}
            <div class="actions">
                {finish}
            </div>
        </div>
    }
    .into_any()
}

/// Every statement with its answer and a way to change it.
pub(in crate::ui) fn answers_to_change(state: State) -> AnyView {
    let Some(instrument) = state.instrument() else { return ().into_any() };
    let words = state.words(&REVIEW);
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
                Some(label) => view! { class="pc",
                    <p class="given" lang=language.clone()>{label.clone()}</p>
                }
                .into_any(),
                None => view! { class="pc", <p class="given none">{words.skipped}</p> }.into_any(),
            };
            let number = (position + 1).to_string();
            view! { class="pc",
                <li>
                    <p class="asked" lang=language.clone()>{text}</p>
                    {answer}
                    <button
                        type="button"
                        class="action quiet"
                        aria-label=fill(words.change_question, &[("{number}", &number)])
                        on:click=move |_| state.go_to(position)
                    >
                        {words.change}
                    </button>
                </li>
            }
        })
        .collect_view();

    view! { class="pc", <ol class="rows">{rows}</ol> }.into_any()
}
