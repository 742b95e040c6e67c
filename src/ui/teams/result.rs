//! A result: to look at together, as numbers, and what leaves the room.

use leptos::prelude::*;

use crate::text::{LeadingWords, RevealWords, RoundWords, TeamWords, WallWords};
use crate::ui::parts::{Kind, button, heading, sentence};
use crate::ui::place::Place;
use crate::ui::projector::projector;
use crate::ui::released::{ReleasedRound, numbers};
use crate::ui::state::State;

pub(super) fn result(state: State, link: &str) -> AnyView {
    let Some(seen) = ReleasedRound::read(state, link) else { return gone(state) };
    let words = state.words::<WallWords>();
    let when = sentence(&words.on_day(&seen.team.name, &seen.day()));
    let team = seen.team.id.clone();
    let to_team = button(Kind::Plain, state.words::<RevealWords>().to_team(), move || {
        state.go(Place::Team(team.clone()));
    });
    let round = link.to_owned();
    let to_leading = button(Kind::Plain, state.words::<LeadingWords>().open(), move || {
        state.go(Place::Leading(round.clone()));
    });
    html! {
        <div class="rounds">
            {heading(state, seen.title())}
            <p class="length">{when}</p>
            {projector(&seen)}
            <details class="numbers">
                <summary>{words.numbers()}</summary>
                {numbers(&seen)}
            </details>
            <div class="actions">{to_team} {to_leading} {to_all(state)}</div>
        </div>
    }
}

/// That there is no such result any more.
pub(super) fn gone(state: State) -> AnyView {
    html! {
        <div class="rounds">
            {heading(state, state.words::<TeamWords>().gone())}
            <div class="actions">{to_all(state)}</div>
        </div>
    }
}

pub(super) fn to_all(state: State) -> AnyView {
    button(Kind::Quiet, state.words::<RoundWords>().all(), move || state.go(Place::Rounds))
}
