//! What the person said they would do.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::{remove_button, section};
use crate::journal::{Commitment, Day, Promise};
use crate::text::{JOURNAL, fill};
use crate::ui::browser::{in_words, today};
use crate::ui::state::State;

const STATES: [Promise; 4] = [
    Promise::Open,
    Promise::Kept,
    Promise::Renegotiated,
    Promise::Missed,
];

/// The commitments, the open ones first, and a form for a new one.
pub(super) fn commitments(state: State) -> AnyView {
    let words = state.words(&JOURNAL);
    let what = NodeRef::<Input>::new();
    let when = NodeRef::<Input>::new();
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let (Some(what), Some(when)) = (what.get_untracked(), when.get_untracked()) else {
            return;
        };
        let text = what.value().trim().to_owned();
        if !text.is_empty() {
            state.commit_to(text, Day::parse(&when.value()));
            what.set_value("");
            when.set_value("");
        }
        let _ = what.focus();
    };
    view! { class="pc",
        {section(words.commitments, move || list(state))}
        <form class="entry" on:submit=add>
            <label>
                <span>{words.what}</span>
                <input type="text" required maxlength="200" autocomplete="off" node_ref=what />
            </label>
            <label>
                <span>{words.by_when}</span>
                <input type="date" node_ref=when />
            </label>
            <button type="submit" class="action">{words.add}</button>
        </form>
    }
    .into_any()
}

fn list(state: State) -> AnyView {
    let words = state.words(&JOURNAL);
    let mut commitments = state.kept().with(|kept| kept.journal.commitments.clone());
    commitments.sort_by_key(|entry| (entry.state != Promise::Open, entry.due));
    let rows = commitments
        .iter()
        .map(|commitment| row(state, commitment))
        .collect_view();
    view! { class="pc",
        <p class="hint">{words.commitments_lead}</p>
        <ul class="rows">{rows}</ul>
    }
    .into_any()
}

fn row(state: State, commitment: &Commitment) -> AnyView {
    let words = state.words(&JOURNAL);
    let due = commitment.due.map(|day| {
        let late = commitment.state == Promise::Open && day < today();
        let text = if late { words.overdue } else { words.due };
        fill(text, &[("{date}", &in_words(day, state.lang()))])
    });
    let options = STATES
        .map(|promise| {
            let (id, name) = (commitment.id.clone(), format!("promise-{}", commitment.id));
            view! { class="pc",
                <label class="choice">
                    <input
                        type="radio"
                        name=name
                        prop:checked=commitment.state == promise
                        on:change=move |_| state.settle(&id, promise)
                    />
                    <span>{label(state, promise)}</span>
                </label>
            }
        })
        .collect_view();
    let id = commitment.id.clone();
    view! { class="pc",
        <li>
            <p>{commitment.text.clone()} {due.map(|due| view! { class="pc", <span class="due">{due}</span> })}</p>
            {remove_button(state, &commitment.text, move || state.remove_commitment(&id))}
            <div class="choices" role="radiogroup" aria-label=commitment.text.clone()>{options}</div>
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
