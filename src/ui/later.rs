//! The screens after the questions. They are a part of the program of their own, which is loaded
//! while the questions are being answered: the first question should not wait for them.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::browser::adopt;
use super::parts::{Kind, button};
use super::state::{Later, Screen, State};
use super::{checkin, journal, results};
use crate::text::NOTICE;

/// What these screens add to the element's style sheet, for which the first question waits.
const STYLE: &str = include_str!("../../style/later.css");

/// A screen of the part that is loaded later; until it is there, nothing, and if it can't be
/// loaded, what to do about it.
pub(super) fn later(state: State, screen: &Screen) -> AnyView {
    match state.later() {
        Later::NotAsked => {
            state.load_later();
            ().into_any()
        }
        Later::OnItsWay => ().into_any(),
        Later::Here => loaded(state, screen).unwrap_or_else(|| failed(state)),
        Later::Failed => failed(state),
    }
}

/// Loads the part; an error if that failed, and calling again is another try.
pub(super) async fn load() -> Result<(), SplitLoaderError> {
    load_part().await
}

/// The screen, now that the part is there: the future that stands for its loading is done at once.
fn loaded(state: State, screen: &Screen) -> Option<AnyView> {
    let view = pin!(view(state, screen.clone()));
    match view.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(view) => view.ok(),
        Poll::Pending => None,
    }
}

#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(later, fallible, preload(load_part))]
fn view(state: State, screen: Screen) -> Result<AnyView, SplitLoaderError> {
    if let Some(place) = state.place() {
        adopt(&place, STYLE);
    }
    Ok(match screen {
        Screen::Start | Screen::Question(_) => ().into_any(),
        Screen::Review => checkin::review(state),
        Screen::Results(id) => results::results(state, &id),
        Screen::Journal => journal::journal(state),
    })
}

fn failed(state: State) -> AnyView {
    let words = state.words(&NOTICE);
    view! { class="pc",
        <div class="problem" role="alert">
            <p>{words.part_missing}</p>
            <div class="actions">
                {button(Kind::Primary, words.try_again, move || state.load_later())}
            </div>
        </div>
    }
    .into_any()
}
