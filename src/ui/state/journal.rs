//! Everything that is written to the journal.

use super::{Aspect, Run, State};
use crate::day::Day;
use crate::journal::{ChosenPractice, Commitment, ImportError, Journal, Merged, Outcome, Win};
use crate::promise::Promise;
use crate::ui::browser::{random_identifier, today};

/// How many practices a person tries at a time.
pub(in crate::ui) const PRACTICES_AT_A_TIME: usize = 3;

impl State {
    /// Applies a change to the journal and shows the outcome.
    pub(super) fn commit(self, change: impl FnOnce(&mut Journal)) {
        self.write(|model| model.store.commit(change));
        self.journal_changed();
    }

    /// Sets out to try a practice, unless there are enough already.
    pub(in crate::ui) fn choose_practice(self, practice: &str) {
        self.commit(|journal| {
            let trying = journal.trying();
            let known = trying.iter().any(|chosen| chosen.practice == practice);
            if !known && trying.len() < PRACTICES_AT_A_TIME {
                journal.practices.push(ChosenPractice {
                    practice: practice.into(),
                    day: today(),
                    outcome: None,
                });
            }
        });
    }

    /// Notes how the practice that is being tried went.
    pub(in crate::ui) fn note_outcome(self, practice: &str, outcome: Outcome) {
        self.commit(|journal| {
            let mut open = journal.practices.iter_mut().filter(|chosen| chosen.outcome.is_none());
            if let Some(chosen) = open.find(|chosen| chosen.practice == practice) {
                chosen.outcome = Some(outcome);
            }
        });
    }

    /// Removes the practice that was chosen on `day`.
    pub(in crate::ui) fn drop_practice(self, practice: &str, day: Day) {
        self.commit(|journal| {
            journal.practices.retain(|chosen| chosen.practice != practice || chosen.day != day);
        });
    }

    /// Adds a commitment.
    pub(in crate::ui) fn commit_to(self, text: String, due: Option<Day>) {
        let id = random_identifier();
        let commitment = Commitment { id, text, due, state: Promise::Open };
        self.commit(|journal| journal.add_commitment(commitment));
    }

    /// Notes what became of a commitment.
    pub(in crate::ui) fn settle(self, id: &str, state: Promise) {
        self.commit(|journal| {
            if let Some(commitment) = journal.commitments.iter_mut().find(|entry| entry.id == id) {
                commitment.state = state;
            }
        });
    }

    /// Removes a commitment.
    pub(in crate::ui) fn remove_commitment(self, id: &str) {
        self.commit(|journal| journal.commitments.retain(|entry| entry.id != id));
    }

    /// Adds a small win.
    pub(in crate::ui) fn add_win(self, text: String) {
        let win = Win { id: random_identifier(), day: today(), text };
        self.commit(|journal| journal.wins.push(win));
    }

    /// Removes a small win.
    pub(in crate::ui) fn remove_win(self, id: &str) {
        self.commit(|journal| journal.wins.retain(|entry| entry.id != id));
    }

    /// What changes of this journal, in whatever tab, are done under one by one.
    pub(in crate::ui) fn lock_name(self) -> String {
        self.read(|model| format!("{}:journal", model.settings.namespace))
    }

    /// Takes over the entries of an exported text that are not here yet.
    pub(in crate::ui) fn import(self, text: &str) -> Result<Merged, ImportError> {
        let outcome = self.write(|model| model.store.import(text));
        self.journal_changed();
        outcome
    }

    /// Forgets everything, the check-in under way included; `false` if something may be left in the
    /// storage.
    pub(in crate::ui) fn erase(self) -> bool {
        let erased = self.write(|model| {
            model.run = Run::default();
            model.store.erase()
        });
        self.changed(Aspect::Run);
        self.journal_changed();
        erased
    }
}
