//! One promise.

use leptos::prelude::*;

use super::commitment_fields::commitment_fields;
use super::remove::remove_button;
use super::renegotiated::renegotiated;
use crate::journal::Commitment;
use crate::promise::Promise;
use crate::text::{JournalWords, PathWords, SeriesWords};
use crate::ui::browser::today;
use crate::ui::parts::outcomes;
use crate::ui::path::plan_in_words;
use crate::ui::state::State;

/// What finds the row of a commitment.
pub(super) fn row_id(id: &str) -> String {
    format!("commitment-{id}")
}

/// What was promised, what became of it, and the fields to change it. Once it is removed, the focus goes
/// to the form field with the identifier `field`.
pub(super) fn row(state: State, commitment: Commitment, field: &'static str) -> AnyView {
    let id = commitment.id.clone();
    let now = {
        let id = id.clone();
        Memo::new(move |_| {
            state.store(|store| {
                store.journal().commitments.iter().find(|entry| entry.id == id).cloned()
            })
        })
    };
    let promise = Memo::new(move |_| now.get().map(|commitment| commitment.state));
    let text = Memo::new(move |_| now.get().map(|commitment| commitment.text).unwrap_or_default());
    let said = move || now.get().map(|commitment| said(state, &commitment));
    let by_text = {
        let id = id.clone();
        move || {
            let (text, id) = (text.get(), id.clone());
            let (settled, removed) = (id.clone(), id.clone());
            let group = format!("promise-{id}");
            let settle = move |promise| state.settle(&settled, promise);
            html! {
                {remove_button(state, &text, field, move || state.remove_commitment(&removed))}
                {outcomes(state, group, text, promise, settle)}
            }
        }
    };
    let is_renegotiated = Memo::new(move |_| promise.get() == Some(Promise::Renegotiated));
    let was_before = commitment.state == Promise::Renegotiated;
    let instead = move || is_renegotiated.get().then(|| renegotiated(state, now, !was_before));
    html! {
        <li id=row_id(&id)>
            <p>{said}</p>
            {by_text}
            <div class="more">{instead} {commitment_fields(state, commitment, now)}</div>
        </li>
    }
}

/// What was promised, to whom and by when, and the plan.
fn said(state: State, commitment: &Commitment) -> AnyView {
    let (words, earlier) = (state.words::<PathWords>(), state.words::<JournalWords>());
    let Commitment { text, to, .. } = commitment;
    let to = (!to.is_empty()).then(|| html! { <span class="due">{words.promised_to(to)}</span> });
    let due = commitment.until().map(|day| {
        let date = state.lang().day(day);
        let is_late = commitment.is_overdue(today());
        let due = if is_late { earlier.overdue(&date) } else { earlier.due(&date) };
        html! { " " <span class="due">{due}</span> }
    });
    let double = counts_double(state, &commitment.id).then(|| {
        html! { " " <span class="due">{earlier.counts_double()}</span> }
    });
    let plan = commitment.plan.as_ref().map(|plan| {
        let sentences = plan_in_words(state, plan, text);
        let plan = state.words::<SeriesWords>().of_sentences(sentences);
        html! { " " <span class="due">{plan}</span> }
    });
    html! { <bdi>{text.clone()}</bdi> " " {to} {due} {double} {plan} }
}

/// Whether it belongs to the programme for rebuilding trust.
fn counts_double(state: State, id: &str) -> bool {
    state.programme().is_some_and(|programme| programme.promises.iter().any(|own| own == id))
}
