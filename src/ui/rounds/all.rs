//! All rounds of this device, and the ways into one.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::opened::OpenRound;
use crate::journal::SealedRound;
use crate::promise::Promise;
use crate::round::RoundDescriptor;
use crate::team::{Team, TeamFileError};
use crate::text::{ElementWords, RehearsalWords, RevealWords, RoundWords, SeriesWords, TeamWords};
use crate::ui::browser::{read_text, today};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::{State, TakenFile};

/// A team's history is far smaller; a larger file is something else.
const MAX_FILE_BYTES: f64 = 5e6;

pub(super) fn all(state: State) -> AnyView {
    let words = state.words::<RoundWords>();
    let list = move || {
        let (rounds, plans) =
            state.store(|store| (store.journal().rounds(), store.journal().plans()));
        let none = rounds.is_empty() && plans.is_empty();
        let rounds = rounds.into_iter().rev().map(|round| row(state, round)).collect_view();
        let plans = plans
            .into_iter()
            .map(|plan| {
                let title =
                    if plan.title.trim().is_empty() { words.untitled() } else { &plan.title };
                let title = title.to_owned();
                let open = words.open_of(&title);
                let id = plan.id;
                html! {
                    <li>
                        <p>{title} <span class="due">{words.planned()}</span></p>
                        <button
                            type="button"
                            class="action quiet"
                            aria-label=open
                            on:click=move |_| state.go(Place::Plan(id.clone()))
                        >
                            {words.open()}
                        </button>
                    </li>
                }
            })
            .collect_view();
        if none {
            return html! { <p class="hint">{words.none_known()}</p> };
        }
        html! { <ul class="rows">{rounds}{plans}</ul> }
    };
    let address = RwSignal::new(String::new());
    let unreadable = RwSignal::new("");
    let follow = move || {
        let link = address.get_untracked();
        match RoundDescriptor::from_link(&link) {
            Ok(round) => state.go(Place::Round(round.to_fragment())),
            Err(_) => unreadable.set(words.link_damaged()),
        }
    };
    html! {
        <div class="rounds">
            {heading(state, words.title())}
            <p class="lead">{words.lead()}</p>
            <div class="actions">
                {button(Kind::Primary, words.set_up(), move || state.plan_round())}
                {button(Kind::Plain, words.keep(), move || state.go(Place::Keeper(None)))}
                {button(Kind::Quiet, state.words::<ElementWords>().check_in(), move || state.go(Place::Start))}
            </div>
            {teams(state)}
            <section>
                <h3>{words.known()}</h3>
                {list}
            </section>
            <section>
                <h3>{words.have_link()}</h3>
                <div class="entry">
                    <label>
                        <span>{words.paste_link()}</span>
                        <input
                            type="text"
                            autocomplete="off"
                            spellcheck="false"
                            on:input=move |event| address.set(event_target_value(&event))
                        />
                    </label>
                    {button(Kind::Plain, words.open(), follow)}
                </div>
                <p class="outcome" role="status" prop:textContent=move || unreadable.get()></p>
            </section>
        </div>
    }
}

/// The teams of this device, and a way to bring one in.
fn teams(state: State) -> AnyView {
    let words = state.words::<TeamWords>();
    let outcome = RwSignal::new(String::new());
    let list = move || {
        let teams = state.teams();
        if teams.is_empty() {
            return html! { <p class="hint">{words.none()}</p> };
        }
        let rows = teams.into_iter().map(|team| team_row(state, team)).collect_view();
        html! { <ul class="rows">{rows}</ul> }
    };
    let choose = move |event: Event| {
        let input = event.target().and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        // So that choosing the same file again is a change again.
        input.set_value("");
        spawn_local(async move {
            let too_large = file.size() > MAX_FILE_BYTES;
            let text = if too_large { None } else { read_text(file).await };
            outcome.set(brought_in(state, &text.unwrap_or_default()));
        });
    };
    html! {
        <section>
            <h3>{words.teams()}</h3>
            {list}
            <div class="actions">
                <label class="action file">
                    <input type="file" accept="application/json,.json" on:change=choose />
                    <span>{words.import()}</span>
                </label>
            </div>
            <p class="hint">{words.import_hint()}</p>
            <div class="actions">{to_rehearsals(state)}</div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
        </section>
    }
}

fn to_rehearsals(state: State) -> AnyView {
    let label = state.words::<RehearsalWords>().open();
    button(Kind::Quiet, label, move || state.go(Place::Rehearsals))
}

fn team_row(state: State, team: Team) -> AnyView {
    let words = state.words::<TeamWords>();
    let actions = state.actions(&team.id);
    let open = actions.iter().filter(|action| action.state == Promise::Open).count();
    let overdue = actions.iter().filter(|action| action.is_overdue(today())).count();
    let mut facts = vec![words.rounds_count(state.past_rounds(&team.id).len())];
    if open > 0 {
        facts.push(words.open_actions(open));
    }
    if overdue > 0 {
        facts.push(words.overdue_actions(overdue));
    }
    let open = state.words::<RoundWords>().open_of(&team.name);
    let id = team.id;
    html! {
        <li>
            <p><bdi>{team.name}</bdi> " " <span class="due">{state.words::<SeriesWords>().of_remarks(facts)}</span></p>
            <button
                type="button"
                class="action quiet"
                aria-label=open
                on:click=move |_| state.go(Place::Team(id.clone()))
            >
                {state.words::<RoundWords>().open()}
            </button>
        </li>
    }
}

/// What came of a team's file.
fn brought_in(state: State, text: &str) -> String {
    let words = state.words::<TeamWords>();
    match state.take_team_file(text) {
        TakenFile::Added(team, 0) => words.import_known(&team.name),
        TakenFile::Added(team, added) => words.imported(added, &team.name),
        TakenFile::Refused(TeamFileError::Older) => words.import_older().to_owned(),
        TakenFile::Refused(TeamFileError::Newer(_)) => words.import_newer().to_owned(),
        TakenFile::Refused(TeamFileError::Damaged(mistake)) => {
            words.import_damaged(&mistake.to_string())
        }
        TakenFile::NoRoom => words.import_no_room().to_owned(),
    }
}

fn row(state: State, kept: SealedRound) -> AnyView {
    let words = state.words::<RoundWords>();
    let opened = OpenRound::read(state, &kept.link).ok();
    let title = opened.as_ref().map_or(words.unreadable().to_owned(), OpenRound::title);
    let mut facts = Vec::new();
    let seen = kept.facilitates && state.past_round(&kept.link).is_some();
    if let Some(opened) = &opened {
        if kept.facilitates {
            facts.push(words.as_facilitator().to_owned());
            if seen {
                facts.push(state.words::<RevealWords>().title_seen().to_owned());
            } else {
                facts.push(words.codes(kept.collected.len()));
            }
        } else if kept.keeps_as.is_some() {
            facts.push(words.as_keeper().to_owned());
        }
        if kept.own.is_some() {
            facts.push(words.answered().to_owned());
        }
        if let Some(day) = opened.last_day() {
            facts.push(words.until(&day));
        }
        if opened.is_quick() {
            facts.push(words.quick().to_owned());
        }
    }
    let open = words.open_of(&title);
    let place = if seen { Place::Released(kept.link) } else { Place::Round(kept.link) };
    html! {
        <li>
            <p>{title} <span class="due">{state.words::<SeriesWords>().of_remarks(facts)}</span></p>
            <button
                type="button"
                class="action quiet"
                aria-label=open
                on:click=move |_| state.go(place.clone())
            >
                {words.open()}
            </button>
        </li>
    }
}
