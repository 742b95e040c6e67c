//! The screens that the first question should not wait for. They are parts of the program of their
//! own: one with the review, the results and the journal, loaded while the questions are being
//! answered, one with sealed rounds, loaded when one is opened, one with what a facilitator needs once
//! a round is released, and one with the guide and notes to other people.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::Element;

use super::chunk::{Chunk, Later};
use super::failure::say_failed;
use super::parts::{Kind, button};
use super::place::{GuideScreen, ResultsScreen, RoundsScreen, TeamsScreen};
use super::state::State;
use super::{
    checkin, guide, journal, notes, parts, path, practices, rebuilding, results, rounds, teams,
};
use crate::text::{CheckInWords, NoticeWords};

/// What these screens add to the element's style sheet, for which the first question waits.
const STYLE: &str = include_str!("../../style/later.css");
const ROUNDS_STYLE: &str = include_str!("../../style/rounds.css");
const GUIDE_STYLE: &str = include_str!("../../style/guide.css");
const PROJECTOR_STYLE: &str = include_str!("../../style/projector.css");

/// A screen of the part with the results.
pub(super) fn results(state: State, screen: ResultsScreen) -> AnyView {
    let only_asks = screen == ResultsScreen::HowItWent;
    let drawn = || at_once(results_part(state, Some(screen)));
    let view = later(state, Chunk::Results)
        .or_else(drawn)
        .unwrap_or_else(|| failed(state, Chunk::Results));
    if only_asks && state.later(Chunk::Results) == Later::Failed {
        let start =
            button(Kind::Plain, state.words::<CheckInWords>().start(), move || state.start());
        return html! { {view} <div class="actions">{start}</div> };
    }
    view
}

/// A screen of the part with the sealed rounds.
pub(super) fn rounds(state: State, screen: RoundsScreen) -> AnyView {
    let drawn = || at_once(rounds_part(state, screen));
    later(state, Chunk::Rounds).or_else(drawn).unwrap_or_else(|| failed(state, Chunk::Rounds))
}

/// A screen of the part with the teams.
pub(super) fn teams(state: State, screen: TeamsScreen) -> AnyView {
    let drawn = || at_once(teams_part(state, screen));
    later(state, Chunk::Teams).or_else(drawn).unwrap_or_else(|| failed(state, Chunk::Teams))
}

/// A screen of the part with the guide.
pub(super) fn guide(state: State, screen: GuideScreen) -> AnyView {
    let drawn = || at_once(guide_part(state, screen));
    later(state, Chunk::Guide).or_else(drawn).unwrap_or_else(|| failed(state, Chunk::Guide))
}

/// What is on the screen as long as `chunk` is not there: nothing, and if it can't be loaded, what to
/// do about it. `None` once it is there.
fn later(state: State, chunk: Chunk) -> Option<AnyView> {
    match state.later(chunk) {
        Later::NotAsked => {
            state.load(chunk);
            Some(().into_any())
        }
        Later::OnItsWay => Some(().into_any()),
        Later::Here => None,
        Later::Failed => Some(failed(state, chunk)),
    }
}

/// Loads the part; an error if that failed, and calling again is another try.
pub(super) async fn load(chunk: Chunk) -> Result<(), SplitLoaderError> {
    match chunk {
        Chunk::Screens | Chunk::Questionnaires => Ok(()),
        Chunk::Results => load_results().await,
        Chunk::Rounds => load_rounds().await,
        Chunk::Teams => load_teams().await,
        Chunk::Guide => load_guide().await,
    }
}

/// What to tell about the storage, announced as it appears; most people never see any of it.
pub(super) fn notices(state: State) -> AnyView {
    let shown = move || {
        let notices = state.notices();
        if !notices.are_there() {
            return ().into_any();
        }
        // Tracked by the notices alone: what was announced is not announced again on every screen.
        match untrack(|| state.later(Chunk::Results)) {
            Later::NotAsked => {
                state.load(Chunk::Results);
                ().into_any()
            }
            Later::OnItsWay => ().into_any(),
            Later::Here => at_once(results_part(state, None)).unwrap_or_else(|| ().into_any()),
            Later::Failed => failed(state, Chunk::Results),
        }
    };
    html! { <div class="notices" role="status">{shown}</div> }
}

/// What is on the screen while the questionnaire is on its way.
pub(super) fn waiting(state: State) -> AnyView {
    match state.later(Chunk::Questionnaires) {
        Later::Failed => failed(state, Chunk::Questionnaires),
        Later::NotAsked | Later::OnItsWay | Later::Here => ().into_any(),
    }
}

/// What a part that is there gives: the future that stands for its loading is done at once.
pub(super) fn at_once<T>(part: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(part).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(part) => part.ok(),
        Poll::Pending => None,
    }
}

/// A screen of this part, or the notices about the storage: one function, because each loads for itself.
#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(later, fallible, preload(load_results))]
fn results_part(state: State, screen: Option<ResultsScreen>) -> Result<AnyView, SplitLoaderError> {
    state.adopt(STYLE);
    Ok(match screen {
        None => parts::notices(state),
        Some(ResultsScreen::HowItWent) => path::how_it_went(state),
        Some(ResultsScreen::Review) => checkin::review(state),
        Some(ResultsScreen::Results(id)) => results::results(state, &id),
        Some(ResultsScreen::Journal) => journal::journal(state),
        Some(ResultsScreen::Practices { dimension, check_in }) => {
            practices::practices(state, dimension, check_in)
        }
    })
}

#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(rounds, fallible, preload(load_rounds))]
fn rounds_part(state: State, screen: RoundsScreen) -> Result<AnyView, SplitLoaderError> {
    state.adopt(STYLE);
    state.adopt(ROUNDS_STYLE);
    Ok(rounds::rounds(state, &screen))
}

#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(teams, fallible, preload(load_teams))]
fn teams_part(state: State, screen: TeamsScreen) -> Result<AnyView, SplitLoaderError> {
    for css in [STYLE, ROUNDS_STYLE, PROJECTOR_STYLE] {
        state.adopt(css);
    }
    Ok(teams::teams(state, &screen))
}

#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(guide, fallible, preload(load_guide))]
fn guide_part(state: State, screen: GuideScreen) -> Result<AnyView, SplitLoaderError> {
    for css in [STYLE, GUIDE_STYLE] {
        state.adopt(css);
    }
    Ok(match screen {
        GuideScreen::Contents => guide::contents(state),
        GuideScreen::Page { page, check_in } => guide::page(state, &page, check_in),
        GuideScreen::Rebuilding => rebuilding::rebuilding(state),
        GuideScreen::Note(id) => notes::note(state, id),
    })
}

fn failed(state: State, chunk: Chunk) -> AnyView {
    let draw = move |problem: Element| {
        let what = state.words::<NoticeWords>().part_missing();
        StoredValue::new_local(say_failed(&problem, state, chunk, what));
    };
    html! { <div class="problem" role="alert" use:draw></div> }
}
