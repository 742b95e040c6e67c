//! Practices that the person set out to try.

use leptos::prelude::*;

use super::gone_practice::gone_practice;
use super::section::section;
use crate::day::Day;
use crate::journal::{ChosenPractice, Noted, Store};
use crate::practice::{Catalogue, Practice};
use crate::text::{AllPracticesWords, JournalWords, PathWords};
use crate::ui::parts::{Kind, button, practice_details, practices_problem_in_short};
use crate::ui::path::{beside, changes_plan, outcome_in_words, plan, plan_in_words, went};
use crate::ui::place::Place;
use crate::ui::state::State;

/// What finds the list.
const LIST: &str = "chosen-practices";

/// What is being tried, each with its plan and asking how it went, and how earlier ones went; the
/// latest first.
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
        let rows = chosen.iter().rev().map(|chosen| row(state, catalogue, chosen));
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

/// What finds the card of the practice that was chosen on `day`.
pub(super) fn card_id(practice: &str, day: Day) -> String {
    format!("practice-{practice}-{day}")
}

fn row(state: State, catalogue: Catalogue, chosen: &ChosenPractice) -> AnyView {
    let words = state.words::<JournalWords>();
    let Some(practice) = catalogue.with_id(&chosen.practice) else {
        return gone_practice(state, &chosen.practice, chosen.day, LIST);
    };
    let said = state.guidance(practice);
    let since = words.since(&state.lang().day(chosen.day));
    let body =
        if chosen.is_under_way() { under_way(state, practice, chosen.day) } else { ().into_any() };
    html! {
        <li class="practice">
            <h4 id=card_id(&chosen.practice, chosen.day) tabindex="-1" lang=said.language>
                {said.title}
            </h4>
            <p class="hint">{since}</p>
            {outcomes(state, practice, chosen.day)}
            {body}
        </li>
    }
}

fn under_way(state: State, practice: &'static Practice, day: Day) -> AnyView {
    let step = state.guidance(practice).first_step;
    let planned = Memo::new(move |_| {
        state
            .store(|store| store.journal().chosen(&practice.id, day).and_then(|it| it.plan.clone()))
    });
    let said = move || {
        let said = plan_in_words(state, &planned.get().unwrap_or_default(), step);
        said.into_iter().map(|sentence| html! { <p>{sentence}</p> }).collect_view()
    };
    let check_ins = untrack(|| state.store(|store| store.journal().check_ins.clone()));
    let changes = changes_plan(state, practice, day);
    html! {
        {said}
        {practice_details(state, practice)}
        {went(state, practice, day)}
        <details prop:open=move || changes.get()>
            <summary>{state.words::<PathWords>().plan()}</summary>
            {plan(state, practice, day)}
        </details>
        {beside(state, practice, &check_ins)}
    }
}

/// What was said so far of how it went.
fn outcomes(state: State, practice: &'static Practice, day: Day) -> AnyView {
    let noted = Memo::new(move |_| {
        let chosen =
            |store: &Store| store.journal().chosen(&practice.id, day).map(|it| it.outcomes.clone());
        state.store(chosen).unwrap_or_default()
    });
    let list = move || {
        let said = |noted: &Noted| html! { <p>{outcome_in_words(state, noted)}</p> };
        noted.with(|noted| noted.iter().map(said).collect_view())
    };
    html! { <div class="outcomes">{list}</div> }
}
