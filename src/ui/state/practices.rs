//! Which practices there are.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen_futures::spawn_local;

use super::{Aspect, HostEvent, IN_PAGE, State};
use crate::practice::{Catalogue, Guidance, Practice};
use crate::ui::browser::own_file;

/// How long to wait for a page's own practices before only the built-in ones are shown. They are taken when
/// they come later.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why a page's own practices are not there, each with details for the page's author.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum PracticesProblem {
    Refused(String),
    Unreachable(String),
}

/// What became of what a page gives.
#[derive(Clone)]
enum OwnPractices {
    OnTheirWay,
    Here(Catalogue),
    Missing(PracticesProblem),
}

thread_local! {
    /// What pages have given so far, each read once: an address, or a text.
    static GIVEN: RefCell<Vec<(String, OwnPractices)>> = const { RefCell::new(Vec::new()) };
}

fn known(given: &str) -> Option<OwnPractices> {
    let found = |all: &Vec<(String, OwnPractices)>| {
        all.iter().find(|(other, _)| other == given).map(|(_, own)| own.clone())
    };
    GIVEN.with_borrow(found)
}

fn forget(given: &str) {
    GIVEN.with_borrow_mut(|all| all.retain(|(other, _)| other != given));
}

fn note(given: &str, own: OwnPractices) {
    forget(given);
    GIVEN.with_borrow_mut(|all| all.push((given.to_owned(), own)));
}

fn read(text: &str) -> OwnPractices {
    match Catalogue::with_own(text) {
        Ok(catalogue) => OwnPractices::Here(catalogue),
        Err(mistake) => OwnPractices::Missing(PracticesProblem::Refused(mistake.to_string())),
    }
}

impl State {
    /// The practices that the element offers; `None` while the page's own are on their way, which they
    /// are once this was asked.
    pub(in crate::ui) fn practices(self) -> Option<Catalogue> {
        self.depends_on(Aspect::Practices);
        let given = self.own_practices();
        if given.is_empty() {
            return Some(Catalogue::BUILT_IN);
        }
        if known(&given).is_none() {
            self.get_practices(&given);
        }
        match known(&given) {
            Some(OwnPractices::Here(catalogue)) => Some(catalogue),
            Some(OwnPractices::Missing(_)) => Some(Catalogue::BUILT_IN),
            Some(OwnPractices::OnTheirWay) | None => None,
        }
    }

    /// What `practice` says to the person.
    pub(in crate::ui) fn guidance(self, practice: &Practice) -> Guidance {
        practice.guidance(self.lang(), |offered| self.nearest(offered.iter().copied()))
    }

    /// Why the page's own practices are not among them.
    pub(in crate::ui) fn practices_problem(self) -> Option<PracticesProblem> {
        self.practices()?;
        match known(&self.own_practices()) {
            Some(OwnPractices::Missing(problem)) => Some(problem),
            _ => None,
        }
    }

    /// Fetches the page's own practices once more.
    pub(in crate::ui) fn ask_for_practices_again(self) {
        forget(&self.own_practices());
        self.changed(Aspect::Practices);
    }

    fn own_practices(self) -> String {
        self.read(|model| model.settings.own_practices.clone())
    }

    /// Reads what the page gives, or fetches it.
    fn get_practices(self, given: &str) {
        if given.trim_start().starts_with('{') {
            return self.found(given, read(given));
        }
        let Some(place) = self.root() else { return };
        note(given, OwnPractices::OnTheirWay);
        let address = given.to_owned();
        set_timeout(
            move || {
                if let Some(OwnPractices::OnTheirWay) = known(&address) {
                    let why = format!("{address}: no answer within {} seconds", PATIENCE.as_secs());
                    self.came(&address, OwnPractices::Missing(PracticesProblem::Unreachable(why)));
                }
            },
            PATIENCE,
        );
        let address = given.to_owned();
        spawn_local(async move {
            let own = match own_file(&place, &address).await {
                Ok(text) => read(&text),
                Err(why) => OwnPractices::Missing(PracticesProblem::Unreachable(why)),
            };
            self.came(&address, own);
        });
    }

    /// What came from `address` is shown by all elements of the page that want it.
    fn came(self, address: &str, own: OwnPractices) {
        self.found(address, own);
        let keys: Vec<u32> = IN_PAGE.with_borrow(|all| all.iter().map(|(key, _)| *key).collect());
        for other in keys.into_iter().map(|key| Self { key, ..self }) {
            if other.own_practices() == address {
                other.changed(Aspect::Practices);
            }
        }
    }

    /// Takes note of what was given; the page is told if it can't be used.
    fn found(self, given: &str, own: OwnPractices) {
        if let OwnPractices::Missing(problem) = &own {
            let (problem, reason) = match problem {
                PracticesProblem::Refused(reason) => ("refused-practices", reason),
                PracticesProblem::Unreachable(reason) => ("unreachable-practices", reason),
            };
            self.tell(HostEvent::Problem { problem, reason });
        }
        note(given, own);
    }
}
