//! What the person said they would do.

use leptos::prelude::*;
use web_sys::Element;

use super::commitment::row;
use super::section::section;
use crate::day::Day;
use crate::journal::{Commitment, LONGEST_ENTRY, Store};
use crate::text::{JournalWords, PathWords, clean_line};
use crate::ui::browser::today;
use crate::ui::parts::{entry_form, value_of};
use crate::ui::state::State;

const FIELD: &str = "commitment";

/// The commitments, the overdue ones first, and a form for a new one.
pub(super) fn commitments(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    // Whatever changes of a commitment changes its row; only adding and removing build the list anew.
    let shown = Memo::new(move |_| {
        let mut ids: Vec<String> = state.store(|store| {
            store.journal().commitments.iter().map(|commitment| commitment.id.clone()).collect()
        });
        ids.sort_unstable();
        ids
    });
    let list = move || {
        let ordered: Vec<Commitment> = shown.with(|_| {
            let ordered = |store: &Store| -> Vec<Commitment> {
                store.journal().overdue_first(today()).into_iter().cloned().collect()
            };
            untrack(|| state.store(ordered))
        });
        let rows =
            ordered.into_iter().map(|commitment| row(state, commitment, FIELD)).collect_view();
        html! {
            <p class="hint">{words.commitments_lead()}</p>
            <ul class="rows">{rows}</ul>
        }
    };
    let more = html! {
        <label>
            <span>{state.words::<PathWords>().to_whom()}</span>
            <input
                type="text"
                name="to"
                maxlength=LONGEST_ENTRY.to_string()
                autocomplete="off"
            />
        </label>
        <label>
            <span>{words.by_when()}</span>
            <input type="date" />
        </label>
    };
    let add = move |text, entry: &Element| {
        let to = clean_line(&value_of(entry, "[name=to]"));
        state.commit_to(text, to, Day::parse(&value_of(entry, "[type=date]")));
    };
    html! {
        {section(words.commitments(), list)}
        {entry_form(state, FIELD, words.what(), more, add)}
    }
}
