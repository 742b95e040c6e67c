//! Everything that is written to the journal.

use super::{Aspect, Run, State};
use crate::day::Day;
use crate::journal::{
    Commitment, Goal, ImportError, Journal, Merged, Onward, Outcome, Plan, Renegotiated, Win,
};
use crate::note::ToThank;
use crate::promise::Promise;
use crate::ui::browser::{random_identifier, today};

pub(in crate::ui) use crate::journal::PRACTICES_AT_A_TIME;

impl State {
    /// Applies a change to the journal and shows the outcome.
    pub(super) fn commit(self, change: impl FnOnce(&mut Journal)) {
        self.write(|model| model.store.commit(change));
        self.journal_changed();
    }

    /// Sets out to try a practice, unless there are enough already.
    pub(in crate::ui) fn choose_practice(self, practice: &str) {
        self.commit(|journal| journal.choose_practice(practice, today()));
    }

    /// Plans the practice that was chosen on `day`.
    pub(in crate::ui) fn plan_practice(self, practice: &str, day: Day, plan: Plan) {
        self.commit(|journal| journal.plan_practice(practice, day, plan));
    }

    /// Sets the day from which it is asked how the practice that was chosen on `day` went.
    pub(in crate::ui) fn ask_about(self, practice: &str, day: Day, ask_on: Option<Day>) {
        self.commit(|journal| journal.ask_about(practice, day, ask_on));
    }

    /// Notes how the practice that was chosen on `day` went.
    pub(in crate::ui) fn note_outcome(self, practice: &str, day: Day, outcome: Outcome) {
        self.commit(|journal| journal.note_outcome(practice, day, outcome, today()));
    }

    /// Notes what follows from that.
    pub(in crate::ui) fn go_on(self, practice: &str, day: Day, then: Onward) {
        self.commit(|journal| journal.go_on(practice, day, then));
    }

    /// Has practices whose day has come asked about again tomorrow.
    pub(in crate::ui) fn put_off_practices(self) {
        self.commit(|journal| journal.put_off(today()));
    }

    /// Whether there is a practice whose day has come.
    pub(in crate::ui) fn has_due_practices(self) -> bool {
        self.store(|store| !store.journal().due_practices(today()).is_empty())
    }

    /// Removes the practice that was chosen on `day`.
    pub(in crate::ui) fn drop_practice(self, practice: &str, day: Day) {
        self.commit(|journal| {
            journal.practices.retain(|chosen| chosen.practice != practice || chosen.day != day);
        });
    }

    /// Adds a commitment.
    pub(in crate::ui) fn commit_to(self, text: String, to: String, due: Option<Day>) {
        let commitment = Commitment::new(random_identifier(), text, to, due);
        self.commit(|journal| journal.add_commitment(commitment));
    }

    /// Changes a commitment.
    pub(in crate::ui) fn change_commitment(self, id: &str, change: impl FnOnce(&mut Commitment)) {
        self.commit(|journal| journal.change_commitment(id, change));
    }

    /// Notes what became of a commitment.
    pub(in crate::ui) fn settle(self, id: &str, state: Promise) {
        self.change_commitment(id, |commitment| commitment.state = state);
    }

    /// Notes what was agreed in place of what was promised first.
    pub(in crate::ui) fn renegotiate(self, id: &str, change: impl FnOnce(&mut Renegotiated)) {
        self.change_commitment(id, |commitment| {
            change(commitment.renegotiated.get_or_insert_default());
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

    /// Changes what the person works on, or forgets it.
    pub(in crate::ui) fn set_goal(self, goal: Option<Goal>) {
        self.commit(|journal| journal.goal = goal);
    }

    /// Whom to thank, in order.
    pub(in crate::ui) fn to_thank(self) -> Vec<ToThank> {
        self.store(|store| store.journal().to_thank())
    }

    /// Puts somebody new on the list of whom to thank.
    pub(in crate::ui) fn remember_to_thank(self, name: String) {
        self.put_to_thank(&ToThank { id: random_identifier(), name });
    }

    /// Puts somebody at the end of that list.
    pub(in crate::ui) fn put_to_thank(self, somebody: &ToThank) {
        self.commit(|journal| journal.put_to_thank(somebody));
    }

    /// Takes somebody off that list.
    pub(in crate::ui) fn drop_to_thank(self, id: &str) {
        self.commit(|journal| journal.drop_to_thank(id));
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
