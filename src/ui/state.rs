//! What is on the screen, and every command that changes it.

mod checkin;
mod journal;
mod page;

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::HtmlElement;

pub(super) use checkin::Unfinished;
pub(super) use journal::PRACTICES_AT_A_TIME;

use super::browser::focus_soon;
use super::settings::Settings;
use crate::instrument::{Answer, Instrument};
use crate::journal::{Journal, Keeping, Store};
use crate::text::{Lang, PerLang};

/// The state of one element. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub(crate) struct State {
    settings: StoredValue<Settings>,
    lang: RwSignal<Lang>,
    asked: RwSignal<Asked>,
    screen: RwSignal<Screen>,
    run: RwSignal<Run>,
    later: RwSignal<Later>,
    kept: RwSignal<Kept>,
    forgets: RwSignal<bool>,
    status: RwSignal<String>,
    store: StoredValue<Store, LocalStorage>,
    outlet: StoredValue<Outlet, LocalStorage>,
    place: StoredValue<Option<HtmlElement>, LocalStorage>,
    moves_focus: StoredValue<bool>,
}

/// What the element asks.
#[derive(Clone, Default)]
pub(super) enum Asked {
    /// Not known yet.
    #[default]
    Nothing,
    /// A questionnaire that passed every check.
    Instrument(Arc<Instrument>),
    /// None, and why.
    Problem(Problem),
}

/// Why there is nothing to ask, each with details for the page's author.
#[derive(Clone, Debug)]
pub(super) enum Problem {
    Unknown(String),
    Refused(String),
    Unreachable(String),
}

/// The part of the program that is loaded while the questions are answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Later {
    NotAsked,
    OnItsWay,
    Here,
    Failed,
}

/// What is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Screen {
    Start,
    /// The question at this position.
    Question(usize),
    Review,
    /// The results of the check-in with this identifier.
    Results(String),
    Journal,
}

/// The check-in under way.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    /// The identifier that the finished check-in will have.
    pub(super) id: String,
    /// Answers so far, by position of the item.
    pub(super) answers: Vec<Option<Answer>>,
    /// Position of the question that the person is at; past the last one is the review.
    pub(super) at: usize,
    /// Whether the person has reached the review, and returns there after a change.
    pub(super) reviewed: bool,
}

/// The journal as the screens see it.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) journal: Journal,
    pub(super) keeping: Keeping,
    pub(super) quarantine: bool,
}

/// What the page around the element is told.
pub(crate) enum HostEvent<'a> {
    /// A check-in was finished.
    Complete {
        /// The instrument's identifier.
        instrument: &'a str,
    },
    /// There is nothing to ask.
    Problem {
        /// What kind of problem.
        problem: &'a str,
        /// The place and the reason.
        reason: &'a str,
    },
}

/// The way out for what the page is told.
pub(crate) type Outlet = Box<dyn Fn(HostEvent)>;

impl State {
    /// A state that waits for its settings.
    pub(crate) fn new(outlet: Outlet) -> Self {
        let store = Store::blocked();
        Self {
            settings: StoredValue::new(Settings::default()),
            lang: RwSignal::new(Lang::En),
            asked: RwSignal::new(Asked::Nothing),
            screen: RwSignal::new(Screen::Start),
            run: RwSignal::new(Run::default()),
            later: RwSignal::new(Later::NotAsked),
            kept: RwSignal::new(Kept::of(&store)),
            forgets: RwSignal::new(false),
            status: RwSignal::new(String::new()),
            store: StoredValue::new_local(store),
            outlet: StoredValue::new_local(outlet),
            place: StoredValue::new_local(None),
            moves_focus: StoredValue::new(false),
        }
    }

    pub(super) fn lang(self) -> Lang {
        self.lang.get()
    }

    /// The words of a group in the person's language.
    pub(super) fn words<T>(self, group: &'static PerLang<T>) -> &'static T {
        group.get(self.lang.get_untracked())
    }

    pub(super) fn asked(self) -> Asked {
        self.asked.get()
    }

    /// The instrument, if there is one.
    pub(super) fn instrument(self) -> Option<Arc<Instrument>> {
        match self.asked.get_untracked() {
            Asked::Instrument(instrument) => Some(instrument),
            Asked::Nothing | Asked::Problem(_) => None,
        }
    }

    /// The language that `instrument` is asked in.
    pub(super) fn language_of(self, instrument: &Instrument) -> String {
        self.settings.with_value(|settings| instrument.speaks(&settings.languages).to_owned())
    }

    pub(super) fn screen(self) -> Screen {
        self.screen.get()
    }

    pub(super) fn later(self) -> Later {
        self.later.get()
    }

    pub(super) fn kept(self) -> RwSignal<Kept> {
        self.kept
    }

    pub(super) fn run(self) -> RwSignal<Run> {
        self.run
    }

    pub(super) fn forgets(self) -> bool {
        self.forgets.get()
    }

    /// Whether the page's author decided that nothing is kept.
    pub(super) fn page_forgets(self) -> bool {
        self.settings.with_value(|settings| settings.forget)
    }

    /// What assistive technology is told without moving the focus.
    pub(super) fn status(self) -> String {
        self.status.get()
    }

    pub(super) fn say(self, text: impl Into<String>) {
        self.status.set(text.into());
    }

    /// Puts the focus on what `selector` finds, once the screen is up to date.
    pub(super) fn focus(self, selector: &str) {
        if let Some(place) = self.place.get_value() {
            focus_soon(place, selector.to_owned());
        }
    }

    /// The same for a new screen, which takes the focus only once the person has moved within the
    /// element.
    pub(super) fn focus_if_moved(self, selector: &str) {
        if self.moves_focus.get_value() {
            self.focus(selector);
        }
    }

    fn tell(self, event: HostEvent) {
        self.outlet.with_value(|outlet| outlet(event));
    }
}

impl Kept {
    fn of(store: &Store) -> Self {
        Self {
            journal: store.journal().clone(),
            keeping: store.keeping(),
            quarantine: store.has_quarantine(),
        }
    }
}
