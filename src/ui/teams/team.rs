//! A team: what it agreed on, its rounds, how it moved, and its history as a file.

use leptos::prelude::*;

use super::beside::{pillars, tracks};
use super::file::{export, removal};
use super::history::rounds;
use super::trends::trends;
use crate::team::due_first;
use crate::text::{AllPracticesWords, JournalWords, RoundWords, TeamWinsWords, TeamWords};
use crate::ui::agreement::agreement;
use crate::ui::browser::today;
use crate::ui::parts::{
    Kind, action_rows, button, heading, remind_of_actions, remind_of_rounds, remove_action,
    team_wins,
};
use crate::ui::place::Place;
use crate::ui::released::ReleasedRound;
use crate::ui::state::State;

pub(super) fn team(state: State, id: &str) -> AnyView {
    let words = state.words::<TeamWords>();
    let to_all = move || state.go(Place::Rounds);
    let Some(team) = untrack(|| state.team(id)) else {
        return html! {
            <div class="rounds">
                {heading(state, words.gone())}
                <div class="actions">{button(Kind::Primary, state.words::<RoundWords>().all(), to_all)}</div>
            </div>
        };
    };
    let to_practices = move || state.go(Place::ALL_PRACTICES);
    let to_guide = move || state.go(Place::Guide);
    let next = team.id.clone();
    let past = untrack(|| state.past_rounds(id));
    let last_day = past.last().map_or_else(today, |round| round.day);
    let latest = past.last().and_then(|round| ReleasedRound::read(state, &round.link));
    html! {
        <div class="rounds team">
            {heading(state, team.name.clone())}
            <section>
                <h3 id="agreed" tabindex="-1">{words.actions()}</h3>
                {agreed(state, &team.id)}
                {remind_of_actions(state, team.id.clone())}
            </section>
            {agreement(state, &team)}
            <section>
                <h3>{words.rounds()}</h3>
                {rounds(state, &past)}
                <div class="actions">
                    {button(Kind::Plain, words.next_round(), move || state.plan_next_round(&next))}
                </div>
                {remind_of_rounds(state, team.id.clone(), last_day)}
            </section>
            {latest.and_then(|latest| trends(&latest, &past))}
            {tracks(state, &past)}
            {pillars(state, &past)}
            {wins(state, &team.id)}
            {export(state, &team)}
            <div class="actions">
                {button(Kind::Plain, state.words::<AllPracticesWords>().title(), to_practices)}
                {button(Kind::Plain, state.words::<JournalWords>().to_guide(), to_guide)}
                {button(Kind::Quiet, state.words::<RoundWords>().all(), to_all)}
            </div>
            {removal(state, team)}
        </div>
    }
}

/// All actions; only adding and removing build the list anew.
fn agreed(state: State, team: &str) -> AnyView {
    let words = state.words::<TeamWords>();
    let team = team.to_owned();
    let known = Memo::new(move |_| {
        let ids = state.actions(&team).into_iter().map(|action| action.id);
        (team.clone(), ids.collect::<Vec<_>>())
    });
    let list = move || {
        let (team, _) = known.get();
        let actions = due_first(untrack(|| state.actions(&team)));
        if actions.is_empty() {
            return html! { <p class="hint">{words.no_actions()}</p> };
        }
        action_rows(state, actions, Some(remove_action))
    };
    html! { <div>{list}</div> }
}

/// What went well, the latest first.
fn wins(state: State, team: &str) -> AnyView {
    let words = state.words::<TeamWinsWords>();
    let team = team.to_owned();
    let noted = Memo::new(move |_| state.team_wins(&team));
    let list = move || {
        let wins = noted.get();
        if wins.is_empty() {
            return html! { <p class="hint">{words.none()}</p> };
        }
        team_wins(state, wins.into_iter().rev().collect(), "#team-wins")
    };
    html! {
        <section>
            <h3 id="team-wins" tabindex="-1">{words.title()}</h3>
            <div>{list}</div>
        </section>
    }
}
