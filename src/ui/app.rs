//! The frame around all screens.

use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use web_sys::{Element, HtmlElement};

use super::checkin::DrawnQuestion;
use super::place::{CheckInScreen, Screen};
use super::signals::Signals;
use super::state::{Asked, State};
use super::{checkin, later, parts};
use crate::text::{ElementWords, Lang};

/// What is on the screen; dropped in this order.
struct Mounted {
    _view: UnmountHandle<AnyViewState>,
    _owner: Owner,
}

/// Shows everything in `place`, until what it gives is dropped; it is built anew when the language
/// changes.
pub(super) fn mount(state: State, place: HtmlElement) -> Box<dyn Any> {
    let owner = Owner::new();
    state.observe(owner.with(|| Rc::new(Signals::default())));
    let view = mount_to(place, move || (move || frame(state, state.lang())).into_any());
    Box::new(Mounted { _view: view, _owner: owner })
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
        <section
            class="app"
            lang=lang.tag()
            dir=lang.direction()
            aria-label={state.words::<ElementWords>().label()}
        >
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
        Screen::Guide(screen) => later::guide(state, screen),
    }
}

fn check_in(state: State, screen: &CheckInScreen) -> AnyView {
    match (screen, state.asked()) {
        (CheckInScreen::Start, Asked::Nothing) => later::waiting(state),
        (CheckInScreen::Start, Asked::Problem(why)) => parts::problem(state, &why),
        (CheckInScreen::Start, Asked::Instrument(instrument)) => checkin::start(state, &instrument),
        (CheckInScreen::Question(position), _) => question(state, *position),
    }
}

/// A question, which is drawn by hand wherever it is.
fn question(state: State, position: usize) -> AnyView {
    let Some(instrument) = state.instrument() else { return later::waiting(state) };
    let draw = move |place: Element| {
        let instrument = Rc::clone(&instrument);
        let drawn = untrack(|| DrawnQuestion::new(&place, state, instrument, position));
        Effect::new(move |_| drawn.iter().for_each(DrawnQuestion::update));
    };
    html! { <div class="question" use:draw></div> }
}
