//! Rehearsing the hour: choosing a made-up team, and the result of one as that of any team is shown.

use leptos::prelude::*;

use super::result::{gone, to_all};
use crate::rehearsal::MadeUpTeam;
use crate::text::{MadeUpText, RehearsalWords, WallWords};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::projector::projector;
use crate::ui::released::{ReleasedRound, numbers};
use crate::ui::state::State;

/// The made-up teams.
pub(super) fn choose(state: State) -> AnyView {
    let words = state.words::<RehearsalWords>();
    let teams = MadeUpTeam::ALL.into_iter().filter_map(|made_up| card(state, made_up));
    html! {
        <div class="rounds">
            {heading(state, words.title())}
            <p class="lead">{words.lead()}</p>
            <p class="notice">{words.not_kept()}</p>
            <ul class="cards">{teams.collect_view()}</ul>
            <div class="actions">{to_all(state)}</div>
        </div>
    }
}

fn card(state: State, made_up: MadeUpTeam) -> Option<AnyView> {
    let words = state.words::<RehearsalWords>();
    let said = made_up.words(state.lang())?;
    let begin = move |_| state.go(Place::Rehearsal(made_up.id()));
    Some(html! {
        <li class="practice">
            <h3>{said.title}</h3>
            {about(words, &said)}
            <div class="actions">
                <button
                    type="button"
                    class="action"
                    aria-label=words.begin_with(said.title)
                    on:click=begin
                >
                    {words.begin()}
                </button>
            </div>
        </li>
    })
}

/// What is difficult in the hour of a made-up team, and what to try.
fn about(words: RehearsalWords, said: &MadeUpText) -> AnyView {
    html! {
        <dl class="about-made-up">
            <dt>{words.hard()}</dt>
            <dd>{said.hard}</dd>
            <dt>{words.try_()}</dt>
            <dd>{said.try_}</dd>
        </dl>
    }
}

/// The hour with the made-up team of this identifier.
pub(super) fn rehearsal(state: State, id: &str) -> AnyView {
    let made_up = MadeUpTeam::with_id(id);
    let said = made_up.and_then(|it| it.words(state.lang()));
    let link = made_up.and_then(|it| state.rehearse(it));
    let seen = link.and_then(|link| ReleasedRound::read(state, &link));
    let Some((seen, said)) = seen.zip(said) else { return gone(state) };
    let words = state.words::<RehearsalWords>();
    let to_teams = move || state.go(Place::Rehearsals);
    html! {
        <div class="rounds">
            {heading(state, words.mark())}
            <p class="length">{said.title}</p>
            {about(words, &said)}
            {projector(&seen)}
            <details class="numbers">
                <summary>{state.words::<WallWords>().numbers()}</summary>
                {numbers(&seen)}
            </details>
            <p class="hint">{words.not_kept()}</p>
            <div class="actions">
                {button(Kind::Plain, words.to_teams(), to_teams)}
                {to_all(state)}
            </div>
        </div>
    }
}
