//! The frame around all screens.

use std::cell::Cell;

use leptos::prelude::*;

use super::checkin;
use super::later::{Part, later, notices, problem, waiting};
use super::settings::Place;
use super::state::{Asked, Screen, State};
use crate::text::{ELEMENT, Lang};

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
    html! {
        <section class="app" lang=lang.tag() aria-label=state.words(&ELEMENT).label>
            {notices(state)}
            <div class="screen">{screen}</div>
            <p class="visually-hidden" role="status" prop:textContent=move || state.status()></p>
        </section>
    }
}

fn screen(state: State) -> AnyView {
    let screen = state.screen();
    match (&screen, state.asked()) {
        (Screen::Start, Asked::Nothing) => waiting(state),
        (Screen::Start, Asked::Problem(why)) => problem(state, why),
        (Screen::Start, Asked::Instrument(instrument)) => checkin::start(state, &instrument),
        (Screen::Question(position), _) => match state.instrument() {
            Some(instrument) => checkin::question(state, &instrument, *position),
            None => ().into_any(),
        },
        (Screen::Rounds(Place::Team(_) | Place::Result(_)), _) => {
            later(state, Part::Teams, &screen)
        }
        (Screen::Rounds(_), _) => later(state, Part::Rounds, &screen),
        (Screen::Review, _) if state.answers_round() => later(state, Part::Rounds, &screen),
        (Screen::Review | Screen::Journal | Screen::Results(_), _) => {
            later(state, Part::Results, &screen)
        }
    }
}
