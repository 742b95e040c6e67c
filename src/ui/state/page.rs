//! What the page decides, and moving between screens.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlElement;

use super::{Asked, HostEvent, Later, Problem, Run, Screen, State};
use crate::instrument::{Instrument, Mistake, builtin};
use crate::journal::{MemoryStorage, Store};
use crate::text::Lang;
use crate::ui::browser::{self, BrowserStorage};
use crate::ui::settings::{Question, Settings, View};
use crate::ui::{later, route};

impl State {
    /// Takes over the page's settings; only what differs from before has an effect.
    pub(crate) fn configure(self, settings: Settings) {
        let before = self.settings.get_value();
        let first_time = before == Settings::default();
        self.settings.set_value(settings.clone());

        if settings.languages != before.languages {
            let lang = Lang::choose(&settings.languages);
            if lang != self.lang.get_untracked() {
                self.lang.set(lang);
            }
        }
        if settings.namespace != before.namespace || settings.forget != before.forget {
            self.forgets.set(settings.forget);
            self.open_store();
        }
        if settings.question != before.question {
            self.ask(&settings.question);
        }
        if settings.view != before.view || first_time {
            let asked_for = route::parse(&settings.hash).filter(|_| settings.routes);
            self.show(asked_for.unwrap_or(settings.view));
        }
    }

    /// Another tab changed what is stored.
    pub(crate) fn refresh(self) {
        self.store.update_value(Store::refresh);
        self.show_kept();
        self.follow_draft();
    }

    /// The page's hash changed.
    pub(crate) fn follow(self, hash: &str) {
        if self.settings.with_value(|settings| settings.routes)
            && let Some(view) = route::parse(hash)
        {
            self.show(view);
        }
    }

    /// The screens are shown in `place`.
    pub(crate) fn entered_the_page(self, place: HtmlElement) {
        self.place.set_value(Some(place));
    }

    /// The element was taken out of the page: it must not take the focus when it is put back.
    pub(crate) fn left_the_page(self) {
        self.place.set_value(None);
        self.moves_focus.set_value(false);
    }

    /// Goes to another screen on behalf of the person.
    pub(in crate::ui) fn go(self, screen: Screen) {
        self.moves_focus.set_value(true);
        self.say("");
        let view = match screen {
            Screen::Journal => View::Journal,
            _ => View::CheckIn,
        };
        self.screen.set(screen);
        if self.settings.with_value(|settings| settings.routes) {
            browser::set_hash(route::hash(view));
        }
    }

    /// Turns forgetting on or off on behalf of the person. What was stored of the check-in under
    /// way is forgotten at once; earlier entries stay.
    pub(in crate::ui) fn set_forgets(self, forgets: bool) {
        if forgets {
            let id = self.run.with_untracked(|run| run.id.clone());
            self.commit(|journal| journal.drop_draft(&id));
        }
        self.forgets.set(forgets);
        self.open_store();
    }

    /// Loads the part of the program with the screens after the questions, unless it is there.
    pub(in crate::ui) fn load_later(self) {
        if matches!(self.later.get_untracked(), Later::NotAsked | Later::Failed) {
            self.later.set(Later::OnItsWay);
            spawn_local(async move {
                let loaded = later::load().await;
                self.later.set(if loaded.is_ok() { Later::Here } else { Later::Failed });
            });
        }
    }

    fn show(self, view: View) {
        let shows_journal = self.screen.with_untracked(|screen| *screen == Screen::Journal);
        match view {
            View::Journal if !shows_journal => self.screen.set(Screen::Journal),
            View::CheckIn if shows_journal => self.screen.set(Screen::Start),
            View::Journal | View::CheckIn => {}
        }
    }

    fn open_store(self) {
        let namespace = self.settings.with_value(|settings| settings.namespace.clone());
        let forgets = self.forgets.get_untracked();
        let store = match BrowserStorage::reach() {
            Some(storage) if forgets => Store::forgetting(Box::new(storage), &namespace),
            Some(storage) => Store::open(Box::new(storage), &namespace),
            None if forgets => Store::forgetting(Box::<MemoryStorage>::default(), &namespace),
            None => Store::blocked(),
        };
        self.store.set_value(store);
        self.show_kept();
    }

    fn ask(self, question: &Question) {
        let asked = match self.load(question) {
            Ok(instrument) => {
                self.run.set(Run::default());
                Asked::Instrument(Arc::new(instrument))
            }
            Err(problem) => {
                let (kind, reason) = problem.for_author();
                self.tell(HostEvent::Problem { problem: kind, reason });
                Asked::Problem(problem)
            }
        };
        self.asked.set(asked);
        if self.screen.with_untracked(|screen| *screen != Screen::Journal) {
            self.screen.set(Screen::Start);
        }
    }

    fn load(self, question: &Question) -> Result<Instrument, Problem> {
        let refused = |mistake: Mistake| Problem::Refused(mistake.to_string());
        match question {
            Question::Custom(json) => Instrument::from_json(json).map_err(refused),
            Question::Unreachable(reason) => Err(Problem::Unreachable(reason.clone())),
            Question::BuiltIn(name) => {
                let quarter = browser::today().quarter();
                // An unfinished pulse of the last quarter is finished first.
                let blocks = (quarter..quarter + builtin::PULSE_BLOCKS).rev();
                let mut found = None;
                for block in blocks {
                    let instrument = builtin::get(name, block).map_err(refused)?;
                    let draft = instrument.as_ref().is_some_and(|instrument| {
                        self.kept
                            .with_untracked(|kept| kept.journal.draft(instrument.id()).is_some())
                    });
                    if block == quarter && found.is_none() || draft {
                        found = instrument;
                    }
                }
                found.ok_or_else(|| Problem::Unknown(name.clone()))
            }
        }
    }
}

impl Problem {
    /// The kind of problem and its details, for events and the page's author.
    pub(in crate::ui) fn for_author(&self) -> (&'static str, &str) {
        match self {
            Self::Unknown(name) => ("unknown-questionnaire", name),
            Self::Refused(reason) => ("refused-questionnaire", reason),
            Self::Unreachable(reason) => ("unreachable-questionnaire", reason),
        }
    }
}
