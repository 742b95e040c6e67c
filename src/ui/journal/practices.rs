//! Practices that the person set out to try.

use leptos::prelude::*;

use super::gone_practice::gone_practice;
use super::section::section;
use crate::journal::{ChosenPractice, Outcome};
use crate::practice::{Catalogue, Practice};
use crate::text::{AllPracticesWords, JournalWords};
use crate::ui::parts::{Kind, button, landing, practice_details, practices_problem_in_short};
use crate::ui::place::Place;
use crate::ui::state::State;

/// What finds the list.
const LIST: &str = "chosen-practices";

const OUTCOMES: [Outcome; 3] = [Outcome::Helped, Outcome::Unclear, Outcome::NotForMe];

/// What is being tried, each asking how it went, and how earlier ones went; the latest first.
pub(super) fn practices(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    // Noting an outcome changes its row; only choosing and erasing build the list anew.
    let shown = Memo::new(move |_| {
        state.store(|store| {
            let chosen = store.journal().practices.iter();
            chosen.map(|chosen| (chosen.practice.clone(), chosen.day)).collect::<Vec<_>>()
        })
    });
    let list = move || {
        if shown.with(Vec::is_empty) {
            return html! { <p class="hint">{words.no_practices()}</p> };
        }
        let Some(catalogue) = state.practices() else { return ().into_any() };
        let chosen = untrack(|| state.store(|store| store.journal().practices.clone()));
        let rows = chosen.into_iter().rev().map(|chosen| row(state, catalogue, chosen));
        let rows = rows.collect_view();
        html! { <ul class="cards">{rows}</ul> }
    };
    let all = state.words::<AllPracticesWords>().open();
    let body = move || {
        html! {
            {move || practices_problem_in_short(state)}
            <div id=LIST tabindex="-1">{list}</div>
            <div class="actions">
                {button(Kind::Plain, all, move || state.go(Place::ALL_PRACTICES))}
            </div>
        }
    };
    section(words.practices(), body)
}

fn row(state: State, catalogue: Catalogue, chosen: ChosenPractice) -> AnyView {
    let words = state.words::<JournalWords>();
    let Some(practice) = catalogue.with_id(&chosen.practice) else {
        return gone_practice(state, &chosen.practice, chosen.day, LIST);
    };
    let said = state.guidance(practice);
    let since = words.since(&state.lang().day(chosen.day));
    let outcome = RwSignal::new(chosen.outcome);
    let landing_id = format!("outcome-{}-{}", practice.id, chosen.day);
    let body = move || {
        let selector = format!("#{landing_id}");
        match outcome.get() {
            Some(outcome) => landing("chosen", landing_id.clone(), label(state, outcome)),
            None => how_it_went(state, practice, move |noted| {
                state.note_outcome(&practice.id, noted);
                outcome.set(Some(noted));
                state.focus(&selector);
            }),
        }
    };
    html! {
        <li class="practice">
            <h4 lang=said.language>{said.title}</h4>
            <p class="hint">{since}</p>
            {body}
        </li>
    }
}

fn how_it_went(
    state: State,
    practice: &'static Practice,
    note: impl Fn(Outcome) + Clone + 'static,
) -> AnyView {
    let words = state.words::<JournalWords>();
    let answers = OUTCOMES
        .map(|outcome| {
            let note = note.clone();
            button(Kind::Plain, label(state, outcome), move || note(outcome))
        })
        .collect_view();
    html! {
        {practice_details(state, practice)}
        <div class="how-it-went" role="group" aria-label=words.how_went()>
            <p>{words.how_went()}</p>
            {answers}
        </div>
    }
}

fn label(state: State, outcome: Outcome) -> &'static str {
    let words = state.words::<JournalWords>();
    match outcome {
        Outcome::Helped => words.helped(),
        Outcome::Unclear => words.unclear(),
        Outcome::NotForMe => words.not_for_me(),
    }
}
