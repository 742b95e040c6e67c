//! What the person said they would do.

use leptos::prelude::*;
use web_sys::Element;

use super::entry_form::{entry_form, value_of};
use super::{remove_button, section};
use crate::journal::{Commitment, Day, Promise};
use crate::text::{JOURNAL, fill};
use crate::ui::browser::{in_words, today};
use crate::ui::state::State;

const STATES: [Promise; 4] = [Promise::Open, Promise::Kept, Promise::Renegotiated, Promise::Missed];

const FIELD: &str = "commitment";

/// The commitments, the earliest due first, and a form for a new one.
pub(super) fn commitments(state: State) -> AnyView {
    let words = state.words(&JOURNAL);
    // Settling a commitment changes its row; only adding and removing build the list anew.
    let shown = Memo::new(move |_| {
        let commitments = state.store(|store| store.journal().commitments.clone());
        commitments.into_iter().map(|entry| Commitment { state: Promise::Open, ..entry }).collect()
    });
    let list = move || {
        let rows: Vec<Commitment> = shown.get();
        let rows = rows.into_iter().map(|commitment| row(state, commitment)).collect_view();
        view! { class="pc",
            <p class="hint">{words.commitments_lead}</p>
            <ul class="rows">{rows}</ul>
        }
        .into_any()
    };
    let by_when = view! { class="pc",
        <label>
            <span>{words.by_when}</span>
            <input type="date" />
        </label>
    }
    .into_any();
    let add = move |text, entry: &Element| {
        state.commit_to(text, Day::parse(&value_of(entry, "[type=date]")));
    };
    view! { class="pc",
        {section(words.commitments, list)}
        {entry_form(state, FIELD, words.what, by_when, add)}
    }
    .into_any()
}

fn row(state: State, commitment: Commitment) -> AnyView {
    let words = state.words(&JOURNAL);
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
        let date = in_words(day, state.lang());
        let text = move || {
            let late = now.get() == Some(Promise::Open) && day < today();
            fill(if late { words.overdue } else { words.due }, &[("{date}", &date)])
        };
        view! { class="pc", " " <span class="due">{text}</span> }
    });
    let choices = STATES
        .map(|promise| {
            let settle = {
                let id = id.clone();
                move |_| state.settle(&id, promise)
            };
            view! { class="pc",
                <label class="choice">
                    <input
                        type="radio"
                        name=format!("promise-{id}")
                        prop:checked=move || now.get() == Some(promise)
                        on:change=settle
                    />
                    <span>{label(state, promise)}</span>
                </label>
            }
        })
        .collect_view();
    let remove = remove_button(state, &text, FIELD, move || state.remove_commitment(&id));
    view! { class="pc",
        <li>
            <p>{text.clone()} {due}</p>
            {remove}
            <div class="choices" role="radiogroup" aria-label=text>{choices}</div>
        </li>
    }
    .into_any()
}

fn label(state: State, promise: Promise) -> &'static str {
    let words = state.words(&JOURNAL);
    match promise {
        Promise::Open => words.open,
        Promise::Kept => words.kept,
        Promise::Renegotiated => words.renegotiated,
        Promise::Missed => words.missed,
    }
}
