//! What the person said they would do.

use leptos::prelude::*;
use web_sys::Element;

use super::remove::remove_button;
use super::renegotiated::renegotiated;
use super::section::section;
use crate::day::Day;
use crate::journal::{Commitment, LONGEST_ENTRY, Plan, Store};
use crate::promise::Promise;
use crate::text::{JournalWords, PathWords, RemindWords, clean_line};
use crate::ui::browser::today;
use crate::ui::parts::{entry_form, outcomes, remind_of, value_of};
use crate::ui::path::{day_field, plan_fields, plan_in_words, text_field};
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
        let rows = ordered.into_iter().map(|commitment| row(state, commitment)).collect_view();
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

/// What finds the row of a commitment.
pub(super) fn row_id(id: &str) -> String {
    format!("commitment-{id}")
}

fn row(state: State, commitment: Commitment) -> AnyView {
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
                {remove_button(state, &text, FIELD, move || state.remove_commitment(&removed))}
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
            <div class="more">{instead} {change(state, commitment, text)}</div>
        </li>
    }
}

/// What was promised, to whom and by when, and the plan.
fn said(state: State, commitment: &Commitment) -> AnyView {
    let (words, earlier) = (state.words::<PathWords>(), state.words::<JournalWords>());
    let Commitment { text, to, .. } = commitment;
    let to = (!to.is_empty()).then(|| html! { <span class="due">{words.promised_to(to)}</span> });
    let double = counts_double(state, &commitment.id).then(|| {
        html! { " " <span class="due">{earlier.counts_double()}</span> }
    });
    let due = commitment.until().map(|day| {
        let date = state.lang().day(day);
        let is_late = commitment.is_overdue(today());
        let due = if is_late { earlier.overdue(&date) } else { earlier.due(&date) };
        html! { " " <span class="due">{due}</span> }
    });
    let plan = commitment.plan.as_ref().map(|plan| {
        let sentences = plan_in_words(state, plan, text);
        html! { " " <span class="due">{sentences.join(" ")}</span> }
    });
    html! { <bdi>{text.clone()}</bdi> " " {to} {due} {double} {plan} }
}

/// Whether it belongs to the programme for rebuilding trust.
fn counts_double(state: State, id: &str) -> bool {
    state.programme().is_some_and(|programme| programme.promises.iter().any(|own| own == id))
}

/// The fields to change what was promised; `now` is what it says.
fn change(state: State, commitment: Commitment, now: Memo<String>) -> AnyView {
    let (words, earlier) = (state.words::<PathWords>(), state.words::<JournalWords>());
    let Commitment { id, text, to, plan, .. } = commitment;
    let stored = StoredValue::new(id.clone());
    let change = move |change: &dyn Fn(&mut Commitment)| {
        state.change_commitment(&stored.get_value(), |commitment| change(commitment));
    };
    let due = Memo::new(move |_| {
        state.store(|store| {
            let id = stored.get_value();
            store.journal().commitments.iter().find(|entry| entry.id == id)?.due
        })
    });
    let until = Memo::new(move |_| {
        state.store(|store| {
            let id = stored.get_value();
            store.journal().commitments.iter().find(|entry| entry.id == id)?.until()
        })
    });
    let remind = state.words::<RemindWords>().commitment();
    let name = move || words.change_of(&now.get());
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
                {remind_of(state, id.clone(), remind, move || now.get_untracked(), until)}
                {plan_fields(state, &id, plan.unwrap_or_default(), None, keep_plan)}
            </div>
        </details>
    }
}
