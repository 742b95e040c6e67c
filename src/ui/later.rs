//! The screens that the first question should not wait for. They are parts of the program of their
//! own: one with the review, the results and the journal, loaded while the questions are being
//! answered, one with sealed rounds, loaded when one is opened, and one with what a facilitator needs
//! once a round is released. What reads the questionnaires that few pages ask, their own ones among
//! them, is a part, too.

use std::cell::Cell;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::browser::fetch_words;
use super::chunk::{Chunk, Later};
use super::parts::{Kind, button};
use super::place::{ResultsScreen, RoundsScreen, TeamsScreen};
use super::settings::Question;
use super::state::{Loader, Problem, State};
use super::{checkin, journal, parts, results, rounds, teams};
use crate::instrument::Instrument;
use crate::journal::{SCRIBE, Scribe};
use crate::text::{Lang, NoticeWords};

/// What these screens add to the element's style sheet, for which the first question waits.
const STYLE: &str = include_str!("../../style/later.css");
const ROUNDS_STYLE: &str = include_str!("../../style/rounds.css");
const PROJECTOR_STYLE: &str = include_str!("../../style/projector.css");

/// A screen of the part with the results.
pub(super) fn results(state: State, screen: ResultsScreen) -> AnyView {
    let drawn = || at_once(results_part(state, Some(screen)));
    later(state, Chunk::Results).or_else(drawn).unwrap_or_else(|| failed(state, Chunk::Results))
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

/// What the state asks for of these parts.
pub(crate) static LOADER: Loader =
    Loader { load: |chunk, lang| Box::pin(load_with_words(chunk, lang)), scribe, questionnaire };

thread_local! {
    /// Whether the chunk with the scribe was loaded, by any element.
    static SCRIBE_IS_HERE: Cell<bool> = const { Cell::new(false) };

    /// Whether the chunk with the questionnaires was.
    static QUESTIONNAIRES_ARE_HERE: Cell<bool> = const { Cell::new(false) };
}

/// What reads and writes the journal, if it is there.
fn scribe() -> Option<&'static Scribe> {
    SCRIBE_IS_HERE.get().then(|| at_once(journal_part())).flatten()
}

/// Both are on their way at the same time.
async fn load_with_words(chunk: Chunk, lang: Lang) -> bool {
    let words = fetch_words(lang, chunk.words());
    load(chunk).await.is_ok() && words.await
}

/// Loads what reads and writes the journal, before anything is shown of one.
pub(crate) async fn load_scribe() -> bool {
    load(Chunk::Journal).await.is_ok()
}

/// Loads what reads the questionnaires that few pages ask. Their words are fetched by the shell.
pub(crate) async fn load_other_questionnaires() -> bool {
    load(Chunk::Questionnaires).await.is_ok()
}

/// Loads the part; an error if that failed, and calling again is another try.
async fn load(chunk: Chunk) -> Result<(), SplitLoaderError> {
    if chunk != Chunk::Questionnaires {
        load_journal().await?;
        SCRIBE_IS_HERE.set(true);
    }
    match chunk {
        Chunk::Journal => Ok(()),
        Chunk::Results => load_results().await,
        Chunk::Rounds => load_rounds().await,
        Chunk::Teams => load_teams().await,
        Chunk::Questionnaires => {
            load_questionnaires().await?;
            QUESTIONNAIRES_ARE_HERE.set(true);
            Ok(())
        }
    }
}

/// What to tell about the storage, announced as it appears; most people never see any of it.
pub(super) fn notices(state: State) -> AnyView {
    let shown = move || {
        let notices = state.notices();
        // Without it nothing can be stored.
        if untrack(|| state.later(Chunk::Journal)) == Later::Failed {
            return failed(state, Chunk::Journal);
        }
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

/// The questionnaire that the page names or gives; `None` while their part is not there.
fn questionnaire(state: State, question: &Question) -> Option<Result<Instrument, Problem>> {
    let is_here = untrack(|| state.later(Chunk::Questionnaires)) == Later::Here;
    let came_before = || {
        let lang = untrack(|| state.lang());
        QUESTIONNAIRES_ARE_HERE.get()
            && Chunk::Questionnaires.words().iter().all(|part| lang.knows(*part))
    };
    if !is_here && !came_before() {
        return None;
    }
    match at_once(questionnaires_part(state, Wanted::Questionnaire(question.clone())))? {
        Given::Questionnaire(found) => Some(found),
        Given::Explanation(_) => None,
    }
}

/// What people are told about `problem`.
pub(super) fn problem(state: State, problem: Problem) -> AnyView {
    match at_once(questionnaires_part(state, Wanted::Explanation(problem))) {
        Some(Given::Explanation(view)) => view,
        Some(Given::Questionnaire(_)) | None => failed(state, Chunk::Questionnaires),
    }
}

/// What the part with the questionnaires is asked for.
enum Wanted {
    Questionnaire(Question),
    Explanation(Problem),
}

/// What it gives for that.
enum Given {
    Questionnaire(Result<Instrument, Problem>),
    Explanation(AnyView),
}

/// What a part that is there gives: the future that stands for its loading is done at once.
fn at_once<T>(part: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(part).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(part) => part.ok(),
        Poll::Pending => None,
    }
}

#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(journal, fallible, preload(load_journal))]
fn journal_part() -> Result<&'static Scribe, SplitLoaderError> {
    Ok(&SCRIBE)
}

/// A screen of this part, or the notices about the storage: one function, because each loads for itself.
#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(later, fallible, preload(load_results))]
fn results_part(state: State, screen: Option<ResultsScreen>) -> Result<AnyView, SplitLoaderError> {
    state.adopt(STYLE);
    Ok(match screen {
        None => parts::notices(state),
        Some(ResultsScreen::Review) => checkin::review(state),
        Some(ResultsScreen::Results(id)) => results::results(state, &id),
        Some(ResultsScreen::Journal) => journal::journal(state),
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
#[wasm_split(questionnaires, fallible, preload(load_questionnaires))]
fn questionnaires_part(state: State, wanted: Wanted) -> Result<Given, SplitLoaderError> {
    Ok(match wanted {
        Wanted::Questionnaire(question) => {
            Given::Questionnaire(state.read_questionnaire(&question))
        }
        Wanted::Explanation(problem) => Given::Explanation(parts::problem(state, &problem)),
    })
}

fn failed(state: State, chunk: Chunk) -> AnyView {
    let words = state.words::<NoticeWords>();
    let what = if chunk == Chunk::Journal { words.unsaved() } else { words.part_missing() };
    html! {
        <div class="problem" role="alert">
            <p>{what}</p>
            <div class="actions">
                {button(Kind::Primary, words.try_again(), move || state.load(chunk))}
            </div>
        </div>
    }
}
