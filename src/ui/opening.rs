//! What an element shows first, and how the screens take over.
//!
//! Who comes for the first time sees the shell's card, and then questions that are drawn by hand: for
//! neither has the part with the [`app`] to be there, which brings along Leptos's way of drawing. It is
//! fetched meanwhile, and takes over with the next change of what is on the screen.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use leptos::prelude::queue_microtask;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{Element, HtmlElement};

use super::browser::{Listener, fetch_words};
use super::by_hand::{append, element};
use super::checkin::DrawnQuestion;
use super::chunk::{Chunk, Later};
use super::failure::say_failed;
use super::place::Place;
use super::settings::{Question, Settings};
use super::state::{Asked, Aspect, Loader, Observer, Problem, State};
use super::{app, later};
use crate::instrument::{Instrument, builtin};
use crate::journal::{SCRIBE, Scribe};
use crate::text::{Lang, NoticeWords};

/// What the state asks for of the parts that are loaded later.
pub(crate) static LOADER: Loader =
    Loader { load: |chunk, lang| Box::pin(load(chunk, lang)), scribe, questionnaire, spoken };

thread_local! {
    /// Whether the part with the screens was loaded, by any element.
    static SCREENS_ARE_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Loads the part and its words, which are on their way at the same time; `false` if that failed, and
/// calling again is another try.
async fn load(chunk: Chunk, lang: Lang) -> bool {
    let words = fetch_words(lang, chunk.words());
    load_app().await && later::load(chunk).await.is_ok() && words.await
}

/// Loads the part with the screens, which every other one builds on.
pub(crate) async fn load_app() -> bool {
    let loaded = load_screens().await.is_ok();
    SCREENS_ARE_HERE.set(loaded);
    loaded
}

/// What the part with the screens is asked for.
enum Wanted {
    App(State, HtmlElement),
    Scribe,
    Questionnaire(State, Question),
    Spoken(Rc<Instrument>, Lang),
}

/// What it gives for that.
enum Given {
    App(Box<dyn Any>),
    Scribe(&'static Scribe),
    Questionnaire(Result<Instrument, Problem>),
    Spoken(Option<Rc<Instrument>>),
}

#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(screens, fallible, preload(load_screens))]
fn screens_part(wanted: Wanted) -> Result<Given, SplitLoaderError> {
    Ok(match wanted {
        Wanted::App(state, place) => Given::App(app::mount(state, place)),
        Wanted::Scribe => Given::Scribe(&SCRIBE),
        Wanted::Questionnaire(state, question) => {
            Given::Questionnaire(state.read_questionnaire(&question))
        }
        Wanted::Spoken(instrument, lang) => {
            let same = |other: &Rc<Instrument>| other.digest() == instrument.digest();
            Given::Spoken(builtin::with_id(instrument.id(), lang).filter(same))
        }
    })
}

/// What the part gives, if it is there.
fn given(wanted: Wanted) -> Option<Given> {
    SCREENS_ARE_HERE.get().then(|| later::at_once(screens_part(wanted))).flatten()
}

fn scribe() -> Option<&'static Scribe> {
    match given(Wanted::Scribe)? {
        Given::Scribe(scribe) => Some(scribe),
        Given::App(_) | Given::Questionnaire(_) | Given::Spoken(_) => None,
    }
}

fn questionnaire(state: State, question: &Question) -> Option<Result<Instrument, Problem>> {
    let lang = state.lang();
    if !Chunk::Questionnaires.words().iter().all(|part| lang.knows(*part)) {
        return None;
    }
    match given(Wanted::Questionnaire(state, question.clone()))? {
        Given::Questionnaire(found) => Some(found),
        Given::App(_) | Given::Scribe(_) | Given::Spoken(_) => None,
    }
}

fn spoken(instrument: &Rc<Instrument>, lang: Lang) -> Option<Rc<Instrument>> {
    match given(Wanted::Spoken(Rc::clone(instrument), lang))? {
        Given::Spoken(spoken) => spoken,
        Given::App(_) | Given::Scribe(_) | Given::Questionnaire(_) => None,
    }
}

/// What an element shows, until it is dropped.
pub(crate) struct Opening(Rc<Scene>);

struct Scene {
    state: State,
    place: HtmlElement,
    /// Itself, for what is done a moment later.
    own: Weak<Scene>,
    looks_again: Cell<bool>,
    drawn: RefCell<Drawn>,
    /// While it is said that the screens could not be loaded: what hears that they are wanted again.
    failure: RefCell<Option<Listener>>,
}

/// What is on the screen.
enum Drawn {
    /// Nothing, as long as the screens are on their way.
    Nothing,
    /// What the shell has drawn, by these settings of the page.
    Card(Settings),
    /// A question, by hand.
    Question(ByHand),
    /// The screens, which go when this is dropped.
    App { _app: Box<dyn Any> },
}

struct ByHand {
    position: usize,
    lang: Lang,
    instrument: Rc<Instrument>,
    question: DrawnQuestion,
}

impl Opening {
    /// Shows what is to be seen in `place`, where the shell has drawn its card if `has_card`.
    pub(crate) fn new(state: State, place: HtmlElement, has_card: bool) -> Self {
        let drawn = if has_card { Drawn::Card(state.settings()) } else { Drawn::Nothing };
        let scene = Rc::new_cyclic(|own| Scene {
            state,
            place,
            own: own.clone(),
            looks_again: Cell::new(false),
            drawn: RefCell::new(drawn),
            failure: RefCell::new(None),
        });
        state.observe(Rc::<Scene>::clone(&scene));
        scene.look();
        Self(scene)
    }
}

impl Drop for Opening {
    fn drop(&mut self) {
        self.0.clear();
    }
}

impl Observer for Scene {
    fn depends_on(&self, _: Aspect) {}

    fn changed(&self, aspect: Aspect) {
        if aspect == Aspect::Status {
            if let Some(status) = self.find(".app > [role=status]:last-child") {
                status.set_text_content(Some(&self.state.status()));
            }
        } else if !self.looks_again.replace(true) {
            let own = self.own.clone();
            queue_microtask(move || {
                if let Some(scene) = own.upgrade() {
                    scene.looks_again.set(false);
                    scene.look();
                }
            });
        }
    }
}

impl Scene {
    /// Brings what is on the screen up to date.
    fn look(&self) {
        if matches!(*self.drawn.borrow(), Drawn::App { .. }) {
            return;
        }
        let is_right = self.is_right();
        if (!is_right || self.state.notices().are_there()) && self.take_over() {
            return;
        }
        if !is_right {
            self.draw();
        } else if let Drawn::Question(drawn) = &*self.drawn.borrow() {
            drawn.question.update();
        }
        self.say_whether_failed();
    }

    /// Whether what is on the screen is what should be there.
    fn is_right(&self) -> bool {
        let state = self.state;
        let (place, lang) = (state.place(), state.lang());
        match &*self.drawn.borrow() {
            Drawn::Nothing => false,
            Drawn::Card(drawn_by) => {
                let can_begin = matches!(state.asked(), Asked::Instrument(_));
                let is_new = state.unfinished().is_none();
                place == Place::Start && state.settings() == *drawn_by && can_begin && is_new
            }
            Drawn::Question(drawn) => {
                let is_same = |now: Rc<Instrument>| Rc::ptr_eq(&now, &drawn.instrument);
                place == Place::Question(drawn.position)
                    && lang == drawn.lang
                    && state.instrument().is_some_and(is_same)
            }
            Drawn::App { .. } => true,
        }
    }

    /// Has the screens draw from now on, if they are there.
    fn take_over(&self) -> bool {
        if !SCREENS_ARE_HERE.get() {
            return false;
        }
        self.clear();
        let app = given(Wanted::App(self.state, self.place.clone()));
        let Some(Given::App(app)) = app else { return false };
        self.drawn.replace(Drawn::App { _app: app });
        true
    }

    fn clear(&self) {
        self.drawn.replace(Drawn::Nothing);
        self.failure.replace(None);
        self.place.replace_children_with_node_0();
    }

    /// Draws what can be drawn without the screens: a question. For anything else, the card stays until
    /// they are there, which tells nothing of anybody.
    fn draw(&self) {
        let state = self.state;
        let Some(screen) = self.find(".screen") else { return };
        let asked = match state.place() {
            Place::Question(position) => {
                state.instrument().map(|instrument| (position, instrument))
            }
            _ => None,
        };
        if asked.is_none() && matches!(*self.drawn.borrow(), Drawn::Card(_)) {
            return;
        }
        self.drawn.replace(Drawn::Nothing);
        screen.replace_children_with_node_0();
        let Some((position, instrument)) = asked else { return };
        let place = element("div", &[("class", "question")], "");
        append(&screen, &[&place]);
        let question = DrawnQuestion::new(&place, state, Rc::clone(&instrument), position);
        if let Some(question) = question {
            let by_hand = ByHand { position, lang: state.lang(), instrument, question };
            self.drawn.replace(Drawn::Question(by_hand));
        }
    }

    /// Says that the screens could not be loaded, without which nothing is stored either, with a way to
    /// try again; takes it back when that was tried.
    fn say_whether_failed(&self) {
        let state = self.state;
        let has_failed = state.later(Chunk::Screens) == Later::Failed;
        let is_said = self.failure.borrow().is_some();
        let Some(notices) = self.find(".notices").filter(|_| has_failed != is_said) else { return };
        notices.replace_children_with_node_0();
        self.failure.replace(None);
        if !has_failed {
            return;
        }
        let problem = element("div", &[("class", "problem"), ("role", "alert")], "");
        let unsaved = state.words::<NoticeWords>().unsaved();
        self.failure.replace(Some(say_failed(&problem, state, Chunk::Screens, unsaved)));
        append(&notices, &[&problem]);
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.place.query_selector(selector).ok().flatten()
    }
}
