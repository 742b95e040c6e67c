//! A result: to look at together, as numbers, and what leaves the room.

use leptos::prelude::*;

use crate::text::{RevealWords, RoundWords, TeamWords, WallWords};
use crate::ui::parts::{Kind, button, heading, sentence};
use crate::ui::place::Place;
use crate::ui::projector::projector;
use crate::ui::released::{ReleasedRound, numbers};
use crate::ui::state::State;

pub(super) fn result(state: State, link: &str) -> AnyView {
    let all = move || state.go(Place::Rounds);
    let to_all = move || button(Kind::Quiet, state.words::<RoundWords>().all(), all);
    let Some(seen) = ReleasedRound::read(state, link) else {
        return html! {
            <div class="rounds">
                {heading(state, state.words::<TeamWords>().gone())}
                <div class="actions">{to_all()}</div>
            </div>
        };
    };
    let words = state.words::<WallWords>();
    let when = sentence(&words.on_day(&seen.team.name, &seen.day()));
    let team = seen.team.id.clone();
    let to_team = button(Kind::Plain, state.words::<RevealWords>().to_team(), move || {
        state.go(Place::Team(team.clone()));
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
            <div class="actions">{to_team} {to_all()}</div>
        </div>
    }
}
