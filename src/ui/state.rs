//! What is on the screen, and every command that changes it.

mod agreement;
mod answering;
mod checkin;
mod journal;
mod keeping;
mod mailbox;
mod observer;
mod page;
mod practices;
mod rebuilding;
mod rehearsal;
mod rounds;
mod teams;

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::TimeoutHandle;
use web_sys::HtmlElement;

pub(super) use answering::SealTrouble;
pub(super) use checkin::Unfinished;
pub(super) use journal::PRACTICES_AT_A_TIME;
pub(super) use keeping::CardMistake;
pub(super) use observer::{Aspect, Observer};
pub(super) use practices::PracticesProblem;
pub(super) use rounds::NotMade;
pub(super) use teams::TakenFile;

use super::browser::{adopt, focus_soon, nearest, tell_neighbours};
use super::chunk::{Chunk, Chunks, Later};
use super::place::Place;
use super::settings::{Question, Settings};
use crate::instrument::{Answer, Instrument};
use crate::journal::{Keeping, Scribe, Store};
use crate::rehearsal::Rehearsal;
use crate::round::ActionAnswer;
use crate::text::Lang;

/// The state of one element. Copies are handles to the same state.
///
/// It lasts as long as the element is in the page; the [`Past`] lasts longer.
/// Who draws reads it by functions that name the [`Aspect`] they depend on; whatever changes it says
/// which has changed. An [`Observer`] is told both, so that nothing here knows how it is drawn.
#[derive(Clone, Copy)]
pub(crate) struct State {
    key: u32,
    loader: &'static Loader,
}

thread_local! {
    /// What a person has done, for every element that is in the page, by the key of its state.
    static IN_PAGE: RefCell<Vec<(u32, Past)>> = const { RefCell::new(Vec::new()) };
}

/// What a person has done in an element, whether it is in the page or not.
#[derive(Clone, Default)]
pub(crate) struct Past(Rc<RefCell<Model>>);

/// What the state is made of.
struct Model {
    settings: Settings,
    lang: Lang,
    asked: Asked,
    place: Place,
    run: Run,
    beat: Option<TimeoutHandle>,
    chunks: Chunks,
    store: Store,
    notices: Notices,
    quarantine_dismissed: bool,
    forgets: bool,
    status: String,
    outlet: Option<Outlet>,
    observer: Option<Rc<dyn Observer>>,
    root: Option<HtmlElement>,
    moves_focus: bool,
    sealed: Option<JustSealed>,
    rehearsal: Option<Rehearsal>,
}

/// What the element asks.
#[derive(Clone, Default)]
pub(super) enum Asked {
    /// Not known yet.
    #[default]
    Nothing,
    /// A questionnaire that passed every check.
    Instrument(Rc<Instrument>),
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
    /// Whether the person wanted to go on without an answer.
    pub(super) lacks_answer: bool,
    /// The sealed round that the answers are for, if they are for one.
    pub(super) round: Option<ForRound>,
}

/// A sealed round that is being answered.
#[derive(Clone, Debug)]
pub(super) struct ForRound {
    /// Its link.
    pub(super) link: String,
    /// What it asks.
    pub(super) instrument: Rc<Instrument>,
    /// Whether the device is being passed around. Then nothing of the answers is kept.
    pub(super) passed: bool,
    /// What was said so far of each action that it asks about.
    pub(super) of_actions: Vec<Option<ActionAnswer>>,
}

/// What was sealed a moment ago, as long as the person stays at it.
#[derive(Clone, Debug)]
pub(super) struct JustSealed {
    /// The fingerprint of the code.
    pub(super) fingerprint: String,
    /// The check-in with the answers; none while the device is being passed around.
    pub(super) check_in: Option<String>,
    /// What was said of each action.
    pub(super) of_actions: Vec<Option<ActionAnswer>>,
}

/// What a person has to be told about the storage.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Notices {
    /// Where entries go.
    pub(super) keeping: Keeping,
    /// Whether unreadable text was set aside and the person has not closed the notice.
    pub(super) quarantine: bool,
}

impl Notices {
    /// Whether there is anything to tell.
    pub(super) fn are_there(self) -> bool {
        !matches!(self.keeping, Keeping::Stored | Keeping::Forgetting) || self.quarantine
    }
}

/// What the page around the element is told.
pub(crate) enum HostEvent<'a> {
    /// A check-in was finished.
    Complete {
        /// The instrument's identifier.
        instrument: &'a str,
    },
    /// There is nothing to ask, or something else that the page has set can't be used.
    Problem {
        /// What kind of problem.
        problem: &'a str,
        /// The place and the reason.
        reason: &'a str,
    },
}

/// The way out for what the page is told.
pub(crate) type Outlet = Box<dyn Fn(HostEvent)>;

/// Whether something could be loaded, once that is known.
pub(super) type Loading = Pin<Box<dyn Future<Output = bool>>>;

/// The way to the chunks of the program, which know the state, while it does not know them.
pub(crate) struct Loader {
    /// Loads a chunk and its words; `false` if that failed, and calling again is another try.
    pub(super) load: fn(Chunk, Lang) -> Loading,
    /// What reads and writes the journal, once its chunk is there.
    pub(super) scribe: fn() -> Option<&'static Scribe>,
    /// The questionnaire that the page names or gives; `None` while its chunk is not there.
    pub(super) questionnaire: fn(State, &Question) -> Option<Result<Instrument, Problem>>,
    /// A built-in questionnaire in this language; `None` if it is none, or its chunk is not there.
    pub(super) spoken: fn(&Rc<Instrument>, Lang) -> Option<Rc<Instrument>>,
}

impl State {
    /// The state of an element that is shown in `root`; it waits for its settings.
    pub(crate) fn new(
        past: &Past,
        root: HtmlElement,
        outlet: Outlet,
        loader: &'static Loader,
    ) -> Self {
        let key = IN_PAGE.with_borrow_mut(|all| {
            let key = all.last().map_or(0, |(last, _)| last + 1);
            all.push((key, past.clone()));
            key
        });
        let state = Self { key, loader };
        state.write(|model| {
            model.root = Some(root);
            model.outlet = Some(outlet);
        });
        state
    }

    /// The person's language.
    pub(super) fn lang(self) -> Lang {
        self.depends_on(Aspect::Language);
        self.read(|model| model.lang)
    }

    /// The words of a group in the person's language.
    pub(super) fn words<T: From<Lang>>(self) -> T {
        self.read(|model| model.lang).into()
    }

    /// Where the person is.
    pub(super) fn place(self) -> Place {
        self.depends_on(Aspect::Screen);
        self.read(|model| model.place.clone())
    }

    /// What the element asks.
    pub(super) fn asked(self) -> Asked {
        self.depends_on(Aspect::Screen);
        self.read(|model| model.asked.clone())
    }

    /// Whether `chunk` of the program is there.
    pub(super) fn later(self, chunk: Chunk) -> Later {
        self.depends_on(Aspect::Screen);
        self.read(|model| model.chunks.of(chunk).get())
    }

    /// The check-in under way.
    pub(super) fn run<T>(self, read: impl FnOnce(&Run) -> T) -> T {
        self.depends_on(Aspect::Run);
        self.read(|model| read(&model.run))
    }

    /// The journal and where it is kept.
    pub(super) fn store<T>(self, read: impl FnOnce(&Store) -> T) -> T {
        self.depends_on(Aspect::Journal);
        self.read(|model| read(&model.store))
    }

    /// What to tell about the storage. It changes far less often than the journal: what is
    /// announced already is not announced again.
    pub(super) fn notices(self) -> Notices {
        self.depends_on(Aspect::Notices);
        self.read(|model| model.notices)
    }

    /// Closes the notice about unreadable text.
    pub(super) fn dismiss_quarantine(self) {
        self.write(|model| model.quarantine_dismissed = true);
        self.journal_moved();
        self.focus("h2, .answer :checked, .answer input");
    }

    /// Whether what is entered outlasts the page.
    pub(super) fn keeps(self) -> bool {
        self.store(|store| store.keeping() == Keeping::Stored)
    }

    /// Whether the person or the page wants nothing to be kept.
    pub(super) fn forgets(self) -> bool {
        self.depends_on(Aspect::Journal);
        self.read(|model| model.forgets)
    }

    /// What assistive technology is told without moving the focus.
    pub(super) fn status(self) -> String {
        self.depends_on(Aspect::Status);
        self.read(|model| model.status.clone())
    }

    /// The instrument that is being answered: the round's, else the page's, if there is one.
    pub(super) fn instrument(self) -> Option<Rc<Instrument>> {
        self.read(|model| match (&model.run.round, &model.asked) {
            (Some(round), _) => Some(Rc::clone(&round.instrument)),
            (None, Asked::Instrument(instrument)) => Some(Rc::clone(instrument)),
            (None, Asked::Nothing | Asked::Problem(_)) => None,
        })
    }

    /// The link of the sealed round that is being answered, if one is.
    pub(super) fn answered_round(self) -> Option<String> {
        self.read(|model| model.run.round.as_ref().map(|round| round.link.clone()))
    }

    /// Whether the answers on the screen are for a sealed round.
    pub(super) fn answers_round(self) -> bool {
        self.read(|model| model.run.round.is_some())
    }

    /// The language that `instrument` is asked in.
    pub(super) fn language_of(self, instrument: &Instrument) -> String {
        let nearest = self.nearest(instrument.title().languages());
        nearest.unwrap_or_else(|| instrument.language().to_owned())
    }

    /// Which of the languages on offer is the nearest to what the person wants.
    fn nearest<'a>(self, offered: impl Iterator<Item = &'a str>) -> Option<String> {
        self.root().and_then(|root| nearest(&root, offered))
    }

    /// Whether forgetting is up to the person: the page's author has not decided it, and there is
    /// a storage.
    pub(super) fn can_choose_to_forget(self) -> bool {
        self.read(|model| !model.settings.forget && model.store.keeping() != Keeping::Blocked)
    }

    /// Whether an earlier visit left something in the storage while nothing is kept now.
    pub(super) fn leaves_stored(self) -> bool {
        self.store(|store| store.keeping() == Keeping::Forgetting && store.holds_texts())
    }

    /// Styles the screens by `css`, too.
    pub(super) fn adopt(self, css: &'static str) {
        if let Some(root) = self.root() {
            adopt(&root, css);
        }
    }

    /// Whether the screens are written from right to left.
    pub(super) fn runs_from_right(self) -> bool {
        self.read(|model| model.lang).direction() == "rtl"
    }

    /// Where the screens are, while the element is in the page.
    fn root(self) -> Option<HtmlElement> {
        self.read(|model| model.root.clone())
    }

    /// Tells assistive technology something without moving the focus.
    pub(super) fn say(self, text: &str) {
        self.write(|model| model.status = text.to_owned());
        self.changed(Aspect::Status);
    }

    /// Puts the focus on what `selector` finds, once the screen is up to date.
    pub(super) fn focus(self, selector: &str) {
        if let Some(root) = self.root() {
            focus_soon(root, selector.to_owned());
        }
    }

    /// The same for a new screen, which takes the focus only once the person has moved within the
    /// element.
    pub(super) fn focus_if_moved(self, selector: &str) {
        if self.read(|model| model.moves_focus) {
            self.focus(selector);
        }
    }

    fn tell(self, event: HostEvent) {
        // Taken out while it is called: a listener on the page may change the element's settings.
        let outlet = self.write(|model| model.outlet.take());
        if let Some(outlet) = &outlet {
            outlet(event);
        }
        self.write(|model| model.outlet = outlet);
    }

    /// The journal was changed here: shows it, and lets other elements of the page know.
    fn journal_changed(self) {
        self.journal_moved();
        if let Some(root) = self.root() {
            tell_neighbours(&root);
        }
    }

    /// The journal was changed here or elsewhere: shows it.
    fn journal_moved(self) {
        self.changed(Aspect::Journal);
        let changed = self.write(|model| {
            let notices = Notices {
                keeping: model.store.keeping(),
                quarantine: model.store.has_quarantine() && !model.quarantine_dismissed,
            };
            std::mem::replace(&mut model.notices, notices) != notices
        });
        if changed {
            self.changed(Aspect::Notices);
        }
    }

    /// From now on `observer` is told what is read and what has changed.
    pub(super) fn observe(self, observer: Rc<dyn Observer>) {
        self.write(|model| model.observer = Some(observer));
    }

    fn depends_on(self, aspect: Aspect) {
        if let Some(observer) = self.read(|model| model.observer.clone()) {
            observer.depends_on(aspect);
        }
    }

    fn changed(self, aspect: Aspect) {
        if let Some(observer) = self.read(|model| model.observer.clone()) {
            observer.changed(aspect);
        }
    }

    fn read<T>(self, read: impl FnOnce(&Model) -> T) -> T {
        read(&self.past().0.borrow())
    }

    fn write<T>(self, write: impl FnOnce(&mut Model) -> T) -> T {
        write(&mut self.past().0.borrow_mut())
    }

    /// What a person has done; nothing when something that was awaited comes after the element
    /// has left the page.
    fn past(self) -> Past {
        let own = |(key, past): &(u32, Past)| (*key == self.key).then(|| past.clone());
        IN_PAGE.with_borrow(|all| all.iter().find_map(own)).unwrap_or_default()
    }
}

impl Model {
    /// `place`, unless the device is being passed around: then the person who has it sees the
    /// round that it is passed around for, and nothing else.
    fn instead_of(&self, place: Place) -> Place {
        let Some(link) = self.store.journal().passing() else { return place };
        let answers = self.run.round.as_ref().is_some_and(|round| round.passed);
        if answers && place.is_asking() { place } else { Place::Round(link.to_owned()) }
    }
}

impl Default for Model {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            lang: Lang::default(),
            asked: Asked::Nothing,
            place: Place::default(),
            run: Run::default(),
            beat: None,
            chunks: Chunks::default(),
            store: Store::blocked(),
            notices: Notices { keeping: Keeping::Stored, quarantine: false },
            quarantine_dismissed: false,
            forgets: false,
            status: String::new(),
            outlet: None,
            observer: None,
            root: None,
            moves_focus: false,
            sealed: None,
            rehearsal: None,
        }
    }
}
