//! A mark that a person types or pastes, compared by the page rather than by the eye.

use leptos::prelude::*;

use crate::roles::{MarkComparison, compare};
use crate::round::Mark;
use crate::text::MarkWords;
use crate::ui::state::State;

/// A field for a mark that is to be held against `mark`; what came of it is said when the field is left.
pub(in crate::ui) fn compare_mark(state: State, id: &'static str, mark: Mark) -> AnyView {
    let words = state.words::<MarkWords>();
    let entered = RwSignal::new(String::new());
    let outcome = move || {
        entered.with(|text| match compare(text, mark) {
            _ if text.trim().is_empty() => "",
            MarkComparison::Equal => words.equal(),
            MarkComparison::Different => words.different(),
            MarkComparison::OneOfSeveral => words.one_of_several(),
            MarkComparison::NotAMark => words.not_a_mark(),
        })
    };
    html! {
        <label class="field">
            <span>{words.compare()}</span>
            <input
                type="text"
                id=id
                autocomplete="off"
                spellcheck="false"
                on:change=move |event| entered.set(event_target_value(&event))
            />
        </label>
        <p class="outcome" role="status" prop:textContent=outcome></p>
        <p class="hint">{words.where_to()}</p>
    }
}
