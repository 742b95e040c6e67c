//! What the person said they would do.

use leptos::prelude::*;
use web_sys::Element;

use super::entry_form::{entry_form, value_of};
use super::remove::remove_button;
use super::section::section;
use crate::day::Day;
use crate::journal::Commitment;
use crate::promise::Promise;
use crate::text::JournalWords;
use crate::ui::parts::{due_in_words, outcomes};
use crate::ui::state::State;

const FIELD: &str = "commitment";

/// The commitments, the earliest due first, and a form for a new one.
pub(super) fn commitments(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    // Settling a commitment changes its row; only adding and removing build the list anew.
    let shown = Memo::new(move |_| {
        let commitments = state.store(|store| store.journal().commitments.clone());
        commitments.into_iter().map(|entry| Commitment { state: Promise::Open, ..entry }).collect()
    });
    let list = move || {
        let rows: Vec<Commitment> = shown.get();
        let rows = rows.into_iter().map(|commitment| row(state, commitment)).collect_view();
        html! {
            <p class="hint">{words.commitments_lead()}</p>
            <ul class="rows">{rows}</ul>
        }
    };
    let by_when = html! {
        <label>
            <span>{words.by_when()}</span>
            <input type="date" />
        </label>
    };
    let add = move |text, entry: &Element| {
        state.commit_to(text, Day::parse(&value_of(entry, "[type=date]")));
    };
    html! {
        {section(words.commitments(), list)}
        {entry_form(state, FIELD, words.what(), by_when, add)}
    }
}

fn row(state: State, commitment: Commitment) -> AnyView {
    let Commitment { id, text, due, .. } = commitment;
    let now = {
        let id = id.clone();
        Memo::new(move |_| {
            state.store(|store| {
                let commitments = &store.journal().commitments;
                commitments.iter().find(|entry| entry.id == id).map(|entry| entry.state)
            })
        })
    };
    let due = due.map(|day| {
        html! { " " <span class="due" prop:textContent=due_in_words(state, day, now)></span> }
    });
    let outcomes = {
        let id = id.clone();
        let group = format!("promise-{id}");
        outcomes(state, group, text.clone(), now, move |promise| state.settle(&id, promise))
    };
    let remove = remove_button(state, &text, FIELD, move || state.remove_commitment(&id));
    html! {
        <li>
            <p><bdi>{text}</bdi> {due}</p>
            {remove}
            {outcomes}
        </li>
    }
}
