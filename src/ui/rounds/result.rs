//! The way to the result: whose round it is, or what stands in the way. What is shown is up to the
//! gate, and to the screens of teams.

use leptos::prelude::*;

use super::asked::{MembershipAnswers, unfit_in_words};
use super::choose_team::choose_team;
use super::opened::OpenRound;
use crate::roles::{OfTeam, RevealError, mark_in};
use crate::round::{Check, TotalError};
use crate::team::{LONGEST_NAME, NotRevealed, Team};
use crate::text::{AskedWords, MarkWords, RevealWords, RoundResultWords, SeriesWords, clean_line};
use crate::ui::browser::random_identifier;
use crate::ui::parts::{Kind, button, marked};
use crate::ui::place::Place;
use crate::ui::state::State;

/// The result, or what stands in its way.
pub(super) fn result(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<RoundResultWords>();
    let body = move || added_up(opened);
    html! {
        <section id="result" class="result" tabindex="-1" aria-label=words.title()>
            <h3>{words.title()}</h3>
            {body}
        </section>
    }
}

fn added_up(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<RoundResultWords>();
    match opened.record().adds_up(opened.round) {
        None => ().into_any(),
        Some(Ok(_)) => whose(opened),
        Some(Err(TotalError::Missing(keepers))) => {
            let quoted = |keeper| opened.state.lang().quoted(&opened.keeper_name(keeper));
            let names: Vec<String> = keepers.into_iter().map(quoted).collect();
            let names = opened.state.lang().list(&names);
            let text = words.waiting(&names);
            html! { <p class="notice">{text}</p> }
        }
        Some(Err(why)) => no_total(opened, &why),
    }
}

/// Asks whose round it is, and about earlier rounds that it is held against. It is shown once.
fn whose(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<RevealWords>();
    let teams = untrack(|| state.teams());
    let planned = untrack(|| opened.kept()).team.filter(|id| teams.iter().any(|it| it.id == *id));
    let chosen = RwSignal::new(planned.unwrap_or_default());
    // Titles often end in a date: “Team Blue, November”.
    let title = opened.title();
    let name = RwSignal::new(title.split(',').next().unwrap_or_default().trim().to_owned());
    let mistake = RwSignal::new(String::new());
    let answers = MembershipAnswers::new(opened, chosen);
    let keeps_scores = opened.descriptor().keeps_scores;
    let reveal = move || {
        let (known, new) = (chosen.get_untracked(), clean_line(&name.get_untracked()));
        let team = match (known.is_empty(), new.is_empty()) {
            (false, _) => OfTeam::Known(known),
            (true, false) => OfTeam::New(Team { id: random_identifier(), name: new }),
            (true, true) => {
                mistake.set(words.name_missing().to_owned());
                return state.focus("#team-name");
            }
        };
        let said = match answers.said(state) {
            Ok(said) => said,
            Err((why, field)) => {
                mistake.set(why);
                return state.focus(&field);
            }
        };
        match state.reveal(opened.round, &team, &said) {
            Ok(()) => state.go(Place::Released(opened.link.to_owned())),
            Err(why) => {
                mistake.set(not_revealed(state, &why));
                state.focus("#asked");
            }
        }
    };
    html! {
        <p>{words.lead()}</p>
        {choose_team(state, teams, chosen)}
        {move || chosen.get().is_empty().then(|| html! {
            <label class="field">
                <span>{words.name()}</span>
                <input
                    type="text"
                    id="team-name"
                    maxlength=LONGEST_NAME.to_string()
                    autocomplete="off"
                    prop:value=name.get_untracked()
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </label>
        })}
        <p class="hint">{words.hint()}</p>
        {move || answers.questions(state)}
        <p class="hint">{words.codes_go()}</p>
        {keeps_scores.then(|| html! { <p class="hint">{words.scores_stay()}</p> })}
        <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
        <div class="actions">{button(Kind::Primary, words.reveal(), reveal)}</div>
    }
}

/// Why nothing is shown yet.
fn not_revealed(state: State, why: &RevealError) -> String {
    let words = state.words::<AskedWords>();
    match why {
        RevealError::NotRevealed(NotRevealed::Unfit { day, unfit }) => {
            unfit_in_words(state, *day, unfit)
        }
        _ => words.changed().to_owned(),
    }
}

/// That the result was seen, and the way to it.
pub(super) fn revealed(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<RevealWords>();
    let mark = untrack(|| opened.kept()).result.and_then(|text| mark_in(&text));
    let mark = mark.map(|mark| marked(state.words::<MarkWords>().result(), mark));
    html! {
        <section id="result" class="result" tabindex="-1" aria-label=words.title()>
            <h3>{words.title()}</h3>
            <p>{words.revealed()}</p>
            {mark}
            <div class="actions">
                {button(Kind::Primary, words.open(), move || {
                    state.go(Place::Released(opened.link.to_owned()));
                })}
            </div>
        </section>
    }
}

/// Why nothing is shown, and what to do.
fn no_total(opened: OpenRound, why: &TotalError) -> AnyView {
    let words = opened.state.words::<RoundResultWords>();
    let text = match why {
        TotalError::DoesNotAddUp(check) => {
            let check = match check {
                Check::Lane => words.check_lane().to_owned(),
                Check::Answer { item } => words.check_answer(item + 1),
                Check::Item { item } => words.check_item(item + 1),
                Check::Score => words.check_score().to_owned(),
                Check::Scores => words.check_scores().to_owned(),
                Check::Action { action } => words.check_action(action + 1),
            };
            opened.state.words::<SeriesWords>().sentences(&check, words.made_up())
        }
        // Only right releases for this list are added up.
        _ => words.other_list().to_owned(),
    };
    html! { <p class="notice">{text}</p> }
}
