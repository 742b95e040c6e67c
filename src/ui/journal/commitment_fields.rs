//! What can be changed of a promise.

use leptos::prelude::*;

use crate::journal::{Commitment, Plan};
use crate::text::{JournalWords, PathWords, RemindWords};
use crate::ui::parts::remind_of;
use crate::ui::path::{day_field, plan_fields, text_field};
use crate::ui::state::State;

/// The fields to change what was promised; `now` is what it is.
pub(super) fn commitment_fields(
    state: State,
    commitment: Commitment,
    now: Memo<Option<Commitment>>,
) -> AnyView {
    let (words, earlier) = (state.words::<PathWords>(), state.words::<JournalWords>());
    let Commitment { id, text, to, plan, .. } = commitment;
    let stored = StoredValue::new(id.clone());
    let change = move |change: &dyn Fn(&mut Commitment)| {
        state.change_commitment(&stored.get_value(), |commitment| change(commitment));
    };
    let due = Memo::new(move |_| now.get()?.due);
    let until = Memo::new(move |_| now.get()?.until());
    let what = Memo::new(move |_| now.get().map(|commitment| commitment.text).unwrap_or_default());
    let remind = state.words::<RemindWords>().commitment();
    let name = move || words.change_of(&what.get());
    let keep_text = move |text: String| {
        if !text.is_empty() {
            change(&|commitment| commitment.text.clone_from(&text));
        }
    };
    let keep_to = move |to: String| change(&|commitment| commitment.to.clone_from(&to));
    let keep_due = move |due| change(&|commitment| commitment.due = due);
    let keep_plan = move |plan: Plan| {
        change(&|commitment| commitment.plan = plan.clone().given());
    };
    html! {
        <details>
            <summary aria-label=name>{words.edit()}</summary>
            <div class="fields" role="group" aria-label=name>
                {text_field(format!("{id}-what"), earlier.what(), &text, keep_text)}
                {text_field(format!("{id}-to"), words.to_whom(), &to, keep_to)}
                {day_field(earlier.by_when(), due, keep_due)}
                {remind_of(state, id.clone(), remind, move || what.get_untracked(), until)}
                {plan_fields(state, &id, plan.unwrap_or_default(), None, keep_plan)}
            </div>
        </details>
    }
}
