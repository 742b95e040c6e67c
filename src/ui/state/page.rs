//! What the page decides, and moving between screens.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::{Asked, Aspect, HostEvent, IN_PAGE, Problem, Run, State};
use crate::instrument::{Instrument, Mistake, builtin};
use crate::journal::{MemoryStorage, Store};
use crate::ui::browser::{self, BrowserStorage};
use crate::ui::chunk::{Chunk, Later};
use crate::ui::place::{Place, Screen};
use crate::ui::settings::{Question, Settings};

impl State {
    /// Takes over the page's settings; only what differs from before has an effect.
    pub(crate) fn configure(self, settings: Settings) {
        let before = self.write(|model| std::mem::replace(&mut model.settings, settings.clone()));
        let first_time = before == Settings::default();
        let mut speaks_another = false;
        if settings.lang != before.lang || settings.languages != before.languages {
            self.write(|model| model.lang = settings.lang);
            speaks_another = true;
        }
        let another_journal = settings.namespace != before.namespace;
        if another_journal {
            self.write(|model| {
                model.forgets = settings.forget;
                model.run = Run::default();
            });
            self.open_store();
        } else if settings.forget != before.forget {
            self.set_forgets(settings.forget);
        } else {
            // What was on its way when the element left the page may have come since.
            self.attach_scribe();
        }
        let waits = self.read(|model| matches!(model.asked, Asked::Nothing));
        if another_journal || waits || settings.question != before.question {
            self.ask(&settings.question);
        } else if speaks_another {
            self.ask_in_another_language(&settings.question);
        }
        if speaks_another {
            self.changed(Aspect::Language);
        }
        if settings.own_practices != before.own_practices {
            self.changed(Aspect::Practices);
        }
        if settings.view != before.view || first_time {
            let asked_for = Place::parse(&settings.hash).filter(|_| settings.routes);
            self.show(asked_for.unwrap_or(settings.view));
        }
        self.stay_with_passing();
    }

    /// Another tab or element changed what is stored.
    pub(crate) fn refresh(self) {
        self.write(|model| model.store.refresh());
        self.journal_moved();
        self.follow_draft();
        self.stay_with_passing();
    }

    /// The page's hash changed.
    pub(crate) fn follow(self, hash: &str) {
        let Some(place) = Place::parse(hash).filter(|_| self.routes()) else { return };
        if self.read(|model| model.store.journal().passing().is_some()) {
            // Whoever goes back must not get to where somebody else has been.
            self.write_hash();
        } else {
            self.show(place);
        }
    }

    /// The person leaves the page. Browsers may keep it as it is and show it again to whoever goes
    /// back: what is to be kept nowhere is not kept like that either, nor what somebody has
    /// answered on a device that is passed around.
    pub(crate) fn page_left(self) {
        let (forgets, passes) =
            self.read(|model| (model.forgets, model.store.journal().passing().is_some()));
        if !forgets && !passes {
            return;
        }
        let entrance = self.read(|model| model.place.entrance());
        self.stop_beat();
        self.write(|model| {
            model.run = Run::default();
            model.sealed = None;
        });
        if forgets {
            self.open_store();
        }
        self.changed(Aspect::Run);
        self.set_place(entrance);
    }

    /// Lets go of the page. The element must not take the focus when it is put back.
    pub(crate) fn leave(self) {
        self.stop_beat();
        self.write(|model| {
            model.root = None;
            model.outlet = None;
            model.observer = None;
            model.moves_focus = false;
        });
    }

    /// Forgets which element this is the state of. Of what comes later, nothing has an effect.
    pub(crate) fn end(self) {
        IN_PAGE.with_borrow_mut(|all| all.retain(|(key, _)| *key != self.key));
    }

    /// Goes to another place on behalf of the person.
    pub(crate) fn go(self, place: Place) {
        self.stop_beat();
        self.write(|model| model.moves_focus = true);
        self.say("");
        self.set_place(place);
        if self.routes() {
            self.write_hash();
        }
    }

    /// Turns forgetting on or off. The unfinished check-in goes on in memory, and what was stored
    /// of it is forgotten at once; earlier entries stay.
    pub(crate) fn set_forgets(self, forgets: bool) {
        if forgets {
            self.adopt_draft();
            self.write(|model| {
                let id = &model.run.id;
                if model.store.journal().drafts.iter().any(|draft| draft.id == *id) {
                    model.store.commit_answers(|journal| journal.drop_draft(id));
                }
            });
        }
        self.write(|model| model.forgets = forgets);
        self.open_store();
        if !forgets && self.read(|model| !model.run.answers.is_empty()) {
            self.keep_draft();
        }
    }

    /// Loads `chunk` of the program, unless it is there.
    pub(in crate::ui) fn load(self, chunk: Chunk) {
        let before = self.read(|model| model.chunks.of(chunk).get());
        if matches!(before, Later::Here | Later::OnItsWay) {
            return;
        }
        self.write(|model| model.chunks.of(chunk).set(Later::OnItsWay));
        if before == Later::Failed {
            self.chunk_changed(chunk);
        }
        let (past, lang) = (self.past(), self.read(|model| model.lang));
        spawn_local(async move {
            let is_here = (self.loader.load)(chunk, lang).await;
            let later = if is_here { Later::Here } else { Later::Failed };
            past.0.borrow().chunks.of(chunk).set(later);
            if is_here {
                self.attach_scribe();
            }
            if chunk == Chunk::Questionnaires && is_here {
                self.ask(&self.read(|model| model.settings.question.clone()));
            } else {
                self.chunk_changed(chunk);
            }
        });
    }

    /// `chunk` has come or failed, or is tried again: shows it where it is waited for. Any other
    /// screen stays as it is, with what is being entered there.
    fn chunk_changed(self, chunk: Chunk) {
        if matches!(chunk, Chunk::Results | Chunk::Screens) {
            self.changed(Aspect::Notices);
        }
        if chunk == Chunk::Screens {
            return self.changed(Aspect::Screen);
        }
        let waits = match self.read(|model| model.place.clone()).screen() {
            Screen::CheckIn(_) => chunk == Chunk::Questionnaires,
            Screen::Rounds(_) | Screen::Teams(_) => chunk != Chunk::Results,
            Screen::Guide(_) => chunk == Chunk::Guide,
            Screen::Results(_) => true,
        };
        if waits {
            self.changed(Aspect::Screen);
        }
    }

    /// Shows what may be shown while the device is being passed around.
    fn stay_with_passing(self) {
        let place = self.read(|model| model.place.clone());
        if self.read(|model| model.instead_of(place.clone()) != place) {
            self.set_place(place);
        }
    }

    /// What the page has decided last.
    pub(in crate::ui) fn settings(self) -> Settings {
        self.read(|model| model.settings.clone())
    }

    pub(in crate::ui) fn routes(self) -> bool {
        self.read(|model| model.settings.routes)
    }

    /// Writes where the person is to the page's hash.
    fn write_hash(self) {
        let place = self.read(|model| model.place.clone());
        browser::set_hash(place.hash());
    }

    pub(super) fn set_place(self, place: Place) {
        self.write(|model| {
            model.place = model.instead_of(place);
            // What is in a code is seen once, unless the person wants it kept.
            if !matches!(model.place, Place::Answer(_))
                && model.sealed.as_ref().is_some_and(|sealed| sealed.check_in.is_some())
            {
                model.sealed = None;
            }
            if !matches!(model.place, Place::Rehearsal(_)) {
                model.rehearsal = None;
            }
            // What is asked before the questions, and by whom, begins anew with these places.
            if model.run.round.is_some() && model.place.begins_anew() {
                model.run = Run::default();
            }
        });
        self.changed(Aspect::Screen);
    }

    /// Shows the place that the page or its hash asks for, unless the person has come in there.
    fn show(self, place: Place) {
        if self.read(|model| model.place.entrance()) != place.entrance() {
            self.set_place(place);
        }
    }

    fn open_store(self) {
        self.write(|model| {
            let namespace = &model.settings.namespace;
            model.store = match BrowserStorage::reach() {
                Some(storage) if model.forgets => Store::forgetting(Box::new(storage), namespace),
                Some(storage) => Store::waiting(Box::new(storage), namespace),
                None if model.forgets => {
                    Store::forgetting(Box::<MemoryStorage>::default(), namespace)
                }
                None => Store::blocked(),
            };
        });
        self.attach_scribe();
        self.journal_moved();
    }

    /// Has the journal read and written, once what does that is there.
    fn attach_scribe(self) {
        let Some(scribe) = (self.loader.scribe)() else { return self.load(Chunk::Screens) };
        if self.write(|model| model.store.attach(scribe)) {
            self.journal_moved();
        }
    }

    fn ask(self, question: &Question) {
        match self.find(question) {
            None => {
                self.write(|model| model.asked = Asked::Nothing);
                self.load(Chunk::Questionnaires);
            }
            Some(Ok(instrument)) => {
                self.write(|model| model.asked = Asked::Instrument(Rc::new(instrument)));
            }
            Some(Err(problem)) => {
                self.write(|model| model.asked = Asked::Problem(problem));
            }
        }
        // Who is answering a round is not taken out of it by what else the page asks.
        if self.answers_round() {
            return;
        }
        self.write(|model| model.run = Run::default());
        self.changed(Aspect::Run);
        let is_in_check_in = |place: &Place| place.is_asking() || place.entrance() == Place::Start;
        if self.read(|model| is_in_check_in(&model.place)) {
            self.set_place(Place::Start);
        } else {
            self.changed(Aspect::Screen);
        }
    }

    /// Has built-in questionnaires speak the language of the screens from now on, the page's and that of
    /// the round that is being answered; where a person is in them stays as it is.
    fn ask_in_another_language(self, question: &Question) {
        let spoken = self.read(|model| {
            let round = model.run.round.as_ref()?;
            (self.loader.spoken)(&round.instrument, model.lang)
        });
        self.write(|model| {
            if let Some((round, spoken)) = model.run.round.as_mut().zip(spoken) {
                round.instrument = spoken;
            }
        });
        if let (Question::BuiltIn(_), Some(Ok(instrument))) = (question, self.find(question)) {
            self.write(|model| model.asked = Asked::Instrument(Rc::new(instrument)));
        }
    }

    /// What `question` means; `None` as long as that is on its way.
    fn find(self, question: &Question) -> Option<Result<Instrument, Problem>> {
        match question {
            Question::BuiltIn(name) if name == builtin::DEFAULT => {
                Some(Ok(builtin::default(self.read(|model| model.lang))))
            }
            _ => (self.loader.questionnaire)(self, question),
        }
    }

    /// A questionnaire that has to be read; the page is told if there is none.
    pub(in crate::ui) fn read_questionnaire(
        self,
        question: &Question,
    ) -> Result<Instrument, Problem> {
        let found = match question {
            Question::Custom(json) => Instrument::from_json(json).map_err(refused),
            Question::Unreachable(reason) => Err(Problem::Unreachable(reason.clone())),
            Question::BuiltIn(name) => self.built_in(name),
        };
        if let Err(problem) = &found {
            let (problem, reason) = problem.for_author();
            self.tell(HostEvent::Problem { problem, reason });
        }
        found
    }

    /// The built-in questionnaire called `name`.
    fn built_in(self, name: &str) -> Result<Instrument, Problem> {
        let (quarter, lang) = (browser::today().quarter(), self.read(|model| model.lang));
        let has_draft = |instrument: &Instrument| {
            self.read(|model| model.store.journal().draft(instrument.id(), None).is_some())
        };
        // An unfinished pulse of the last quarter is finished first.
        let earlier = builtin::get(name, quarter + 1, lang).map_err(refused)?;
        let found = match earlier.filter(has_draft) {
            Some(earlier) => Some(earlier),
            None => builtin::get(name, quarter, lang).map_err(refused)?,
        };
        found.ok_or_else(|| Problem::Unknown(name.to_owned()))
    }
}

fn refused(mistake: Box<Mistake>) -> Problem {
    Problem::Refused(mistake.to_string())
}

impl Problem {
    /// The kind of problem and its details, for events and the page's author.
    fn for_author(&self) -> (&'static str, &str) {
        match self {
            Self::Unknown(name) => ("unknown-questionnaire", name),
            Self::Refused(reason) => ("refused-questionnaire", reason),
            Self::Unreachable(reason) => ("unreachable-questionnaire", reason),
        }
    }
}
