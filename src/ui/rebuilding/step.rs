//! A step of a stage.

use leptos::prelude::*;
use web_sys::Element;

use crate::day::Day;
use crate::note::Note;
use crate::rebuilding::RepairStep;
use crate::text::{JournalWords, RepairPlanWords, RepairRoleWords, RepairStepWords};
use crate::ui::parts::{Kind, button, entry_form, take_care, value_of};
use crate::ui::place::Place;
use crate::ui::state::State;

const FIELD: &str = "programme-promise";

pub(super) fn step(state: State, step: &'static RepairStep) -> AnyView {
    let Some(text) = state.words::<RepairStepWords>().by_id(step.id) else {
        return ().into_any();
    };
    let roles = state.words::<RepairRoleWords>();
    let roles = step.roles.iter().filter_map(|role| {
        let called = roles.by_id(role.id())?.called;
        Some(html! { " " <span>{called}</span> })
    });
    let roles = roles.collect_view();
    html! {
        <li>
            <details>
                <summary>{text.title}</summary>
                <p class="facts">{roles}</p>
                <p>{text.how}</p>
                <p class="say">{text.say}</p>
                {take_care(state, text.careful)}
                {what_it_opens(state, step)}
                {practices(state, step)}
            </details>
            {done(state, step, text.title)}
        </li>
    }
}

/// A tick; none of them is needed to go on.
fn done(state: State, step: &'static RepairStep, title: &'static str) -> AnyView {
    let is_done = Memo::new(move |_| {
        state.programme().is_some_and(|programme| programme.done.iter().any(|it| it == step.id))
    });
    let set = move |done| {
        state.change_programme(|programme| programme.set_done(step.id, done));
    };
    let words = state.words::<RepairPlanWords>();
    html! {
        <label class="choice">
            <input
                type="checkbox"
                aria-label=words.done_with(title)
                prop:checked=move || is_done.get()
                on:change=move |event| set(event_target_checked(&event))
            />
            <span>{words.done()}</span>
        </label>
    }
}

/// What a step needs on other screens, or here.
fn what_it_opens(state: State, step: &RepairStep) -> AnyView {
    let words = state.words::<RepairPlanWords>();
    match step.id {
        "apologise" => {
            let write = move || {
                state.go(Place::Note(Note::Apology.id()));
            };
            button(Kind::Plain, words.apology(), write)
        }
        "promise-little" => promises(state),
        _ => ().into_any(),
    }
}

/// What was promised, and a form for more.
fn promises(state: State) -> AnyView {
    let words = state.words::<RepairPlanWords>();
    let list = move || {
        let promised = promised(state).into_iter();
        let rows = promised.map(|(text, due)| {
            html! { <li><p><bdi>{text}</bdi> " " <span class="due">{due}</span></p></li> }
        });
        html! { <ul class="rows">{rows.collect_view()}</ul> }
    };
    let by_when = html! {
        <label>
            <span>{state.words::<JournalWords>().by_when()}</span>
            <input type="date" />
        </label>
    };
    let add = move |text, entry: &Element| {
        state.promise_in_programme(text, Day::parse(&value_of(entry, "[type=date]")));
    };
    html! {
        {list}
        {entry_form(state, FIELD, words.promise(), by_when, add)}
        {button(Kind::Quiet, words.commitments(), move || state.go(Place::Journal))}
    }
}

/// The commitments that belong to the programme, each with its day in words.
pub(super) fn promised(state: State) -> Vec<(String, String)> {
    let words = state.words::<JournalWords>();
    let ids = state.programme().map(|programme| programme.promises).unwrap_or_default();
    state.store(|store| {
        let commitments = store.journal().commitments.iter();
        let own = commitments.filter(|commitment| ids.contains(&commitment.id));
        own.map(|commitment| {
            let due = commitment.until().map(|day| words.due(&state.lang().day(day)));
            (commitment.text.clone(), due.unwrap_or_default())
        })
        .collect()
    })
}

fn practices(state: State, step: &RepairStep) -> Option<AnyView> {
    let catalogue = state.practices()?;
    let each = step.practices.iter().filter_map(|id| catalogue.with_id(id));
    let titles = each.map(|practice| {
        let language = state.guidance(practice).language;
        html! { <li lang=language>{state.guidance(practice).title}</li> }
    });
    let titles: Vec<_> = titles.collect();
    let heading = state.words::<RepairPlanWords>().practices();
    let all = move || state.go(Place::ALL_PRACTICES);
    (!titles.is_empty()).then(|| {
        html! {
            <p><strong>{heading}</strong></p>
            <ul>{titles}</ul>
            {button(Kind::Quiet, state.words::<crate::text::AllPracticesWords>().title(), all)}
        }
    })
}
