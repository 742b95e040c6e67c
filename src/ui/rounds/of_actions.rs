//! What a person says of the actions that a round asks about.

use leptos::prelude::*;

use super::opened::OpenRound;
use crate::round::ActionAnswer;
use crate::text::MemberWords;

const CHOICES: [Option<ActionAnswer>; 4] = [
    Some(ActionAnswer::Helped),
    Some(ActionAnswer::NoDifference),
    Some(ActionAnswer::NotTried),
    None,
];

/// An answer in words.
pub(super) fn label_of(words: MemberWords, answer: Option<ActionAnswer>) -> &'static str {
    match answer {
        Some(ActionAnswer::Helped) => words.helped_yes(),
        Some(ActionAnswer::NoDifference) => words.helped_no(),
        Some(ActionAnswer::NotTried) => words.helped_untried(),
        None => words.helped_skip(),
    }
}

/// A row of a table for every action, with what `said` gives for its position.
pub(super) fn rows_of_actions(opened: OpenRound, said: impl Fn(usize) -> &'static str) -> AnyView {
    let actions = opened.descriptor().actions.labels().iter().enumerate();
    let row = actions.map(|(position, action)| {
        let text = opened.state.lang().quoted(action.as_str());
        let said = said(position);
        html! {
            <tr>
                <th scope="row"><bdi>{text}</bdi></th>
                <td>{said}</td>
            </tr>
        }
    });
    row.collect_view().into_any()
}

/// Asks of every action whether it helped; nothing where the round doesn't.
pub(super) fn ask_of_actions(opened: OpenRound) -> Option<AnyView> {
    let state = opened.state;
    let words = state.words::<MemberWords>();
    let actions = opened.descriptor().actions.labels();
    if actions.is_empty() {
        return None;
    }
    let said = untrack(|| state.of_actions());
    let each = actions.iter().enumerate().map(|(position, action)| {
        let now = said.get(position).copied().flatten();
        let choices = CHOICES.map(|choice| {
            html! {
                <label class="choice">
                    <input
                        type="radio"
                        name=format!("action-{position}")
                        prop:checked=now == choice
                        on:change=move |_| state.say_of_action(position, choice)
                    />
                    <span>{label_of(words, choice)}</span>
                </label>
            }
        });
        let id = format!("of-action-{position}");
        let asked = id.clone();
        html! {
            <div role="radiogroup" aria-labelledby=asked>
                <p class="asked" id=id><bdi>{state.lang().quoted(action.as_str())}</bdi></p>
                <div class="choices">{choices.collect_view()}</div>
            </div>
        }
    });
    Some(html! {
        <section class="of-actions">
            <h3>{words.helped()}</h3>
            <p class="hint">{words.helped_lead()}</p>
            {each.collect_view()}
        </section>
    })
}
