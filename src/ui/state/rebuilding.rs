//! The programme after trust was broken.

use super::State;
use crate::day::Day;
use crate::journal::Commitment;
use crate::rebuilding::Programme;
use crate::ui::browser::{random_identifier, today};

impl State {
    /// The programme that was begun last.
    pub(in crate::ui) fn programme(self) -> Option<Programme> {
        self.store(|store| store.journal().programmes()).pop()
    }

    /// Begins a programme.
    pub(in crate::ui) fn begin_programme(self) {
        let programme = Programme::new(random_identifier(), today());
        self.commit(|journal| journal.put_programme(&programme));
    }

    /// Changes what is kept of the programme that was begun last.
    pub(in crate::ui) fn change_programme(self, change: impl FnOnce(&mut Programme)) {
        self.commit(|journal| {
            if let Some(mut programme) = journal.programmes().pop() {
                change(&mut programme);
                journal.put_programme(&programme);
            }
        });
    }

    /// Forgets the programme that was begun last.
    pub(in crate::ui) fn drop_programme(self) {
        self.commit(|journal| {
            if let Some(programme) = journal.programmes().pop() {
                journal.drop_programme(&programme.id);
            }
        });
    }

    /// Adds a commitment that belongs to the programme.
    pub(in crate::ui) fn promise_in_programme(self, text: String, due: Option<Day>) {
        let promise = Commitment::new(random_identifier(), text, String::new(), due);
        self.commit(|journal| {
            if let Some(mut programme) = journal.programmes().pop() {
                programme.promises.push(promise.id.clone());
                journal.put_programme(&programme);
                journal.add_commitment(promise);
            }
        });
    }
}
