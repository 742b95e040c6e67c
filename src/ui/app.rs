//! The frame around all screens.

use std::cell::Cell;

use leptos::prelude::*;

use super::place::{CheckInScreen, Screen};
use super::state::{Asked, State};
use super::{checkin, later};
use crate::text::{ElementWords, Lang};

/// Everything that an element shows, built anew when the language changes.
pub(crate) fn app(state: State) -> AnyView {
    (move || frame(state, state.lang())).into_any()
}

fn frame(state: State, lang: Lang) -> AnyView {
    // Two types in turn: Leptos would reuse the elements of the last screen, and assistive
    // technology would not notice that there is a new one.
    let odd = Cell::new(false);
    let screen = move || {
        let view = screen(state);
        odd.set(!odd.get());
        if odd.get() { view } else { vec![view].into_any() }
    };
    // Words from the left go with the page, which may be written from the right around them.
    let mirrored = (lang.direction() == "rtl").then_some("rtl");
    html! {
        <section class="app" lang=lang.tag() dir=mirrored aria-label={state.words::<ElementWords>().label()}>
            {later::notices(state)}
            <div class="screen">{screen}</div>
            <p class="visually-hidden" role="status" prop:textContent=move || state.status()></p>
        </section>
    }
}

fn screen(state: State) -> AnyView {
    match state.place().screen() {
        Screen::CheckIn(screen) => check_in(state, &screen),
        Screen::Results(screen) => later::results(state, screen),
        Screen::Rounds(screen) => later::rounds(state, screen),
        Screen::Teams(screen) => later::teams(state, screen),
    }
}

fn check_in(state: State, screen: &CheckInScreen) -> AnyView {
    match (screen, state.asked()) {
        (CheckInScreen::Start, Asked::Nothing) => later::waiting(state),
        (CheckInScreen::Start, Asked::Problem(why)) => later::problem(state, why),
        (CheckInScreen::Start, Asked::Instrument(instrument)) => checkin::start(state, &instrument),
        (CheckInScreen::Question(position), _) => match state.instrument() {
            Some(instrument) => checkin::question(state, &instrument, *position),
            None => later::waiting(state),
        },
    }
}
