//! What a person said they would do, to whom and by when.

use serde::Serialize;

use super::{Day, EntryKind, Journal, Plan, Promise};

/// Something that the person said they would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Commitment {
    /// Random identifier.
    pub id: String,
    /// What.
    pub text: String,
    /// To whom, in own words; empty if that was not said. No export has it unless the person wants
    /// that.
    pub to: String,
    /// By when, if a day was given.
    pub due: Option<Day>,
    /// How the person wants to go about it.
    pub plan: Option<Plan>,
    /// What became of it.
    pub state: Promise,
    /// What was agreed instead.
    pub renegotiated: Option<Renegotiated>,
}

/// What was agreed in place of what was promised first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Renegotiated {
    /// The new day.
    pub until: Option<Day>,
    /// Why.
    pub why: String,
}

impl Commitment {
    /// One that is open, of which nothing more was said.
    pub fn new(id: String, text: String, to: String, due: Option<Day>) -> Self {
        Self { id, text, to, due, plan: None, state: Promise::Open, renegotiated: None }
    }

    /// By when, as was agreed last.
    pub fn until(&self) -> Option<Day> {
        let renegotiated = self.renegotiated.as_ref().and_then(|agreed| agreed.until);
        renegotiated.filter(|_| self.state == Promise::Renegotiated).or(self.due)
    }

    /// Whether it is still to be done: what was renegotiated is, if it has a new day.
    pub fn is_open(&self) -> bool {
        let has_new_day = self.renegotiated.as_ref().is_some_and(|agreed| agreed.until.is_some());
        self.state == Promise::Open || self.state == Promise::Renegotiated && has_new_day
    }

    /// Whether its day is over and it is still to be done.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.is_open() && self.until().is_some_and(|day| day < today)
    }

    /// Where it stands among others: those without a day are last.
    pub(super) fn place(&self) -> (&'static str, Option<Day>) {
        (if self.until().is_some() { "dated" } else { "undated" }, self.until())
    }
}

impl Journal {
    /// Adds a commitment; they stand in order of the day by which they are due, those without one
    /// last.
    pub fn add_commitment(&mut self, commitment: Commitment) {
        let place =
            self.commitments.partition_point(|earlier| earlier.place() <= commitment.place());
        self.commitments.insert(place, commitment);
    }

    /// Changes the commitment with this identifier, and puts it where it belongs then.
    pub fn change_commitment(&mut self, id: &str, change: impl FnOnce(&mut Commitment)) {
        let known = self.commitments.iter().position(|commitment| commitment.id == id);
        if let Some(at) = known {
            let mut commitment = self.commitments.remove(at);
            change(&mut commitment);
            self.add_commitment(commitment);
        }
    }

    /// The commitments whose day is over.
    pub fn overdue(&self, today: Day) -> Vec<&Commitment> {
        self.commitments.iter().filter(|commitment| commitment.is_overdue(today)).collect()
    }

    /// All commitments, the overdue ones first.
    pub fn overdue_first(&self, today: Day) -> Vec<&Commitment> {
        let mut ordered = self.overdue(today);
        ordered.extend(self.commitments.iter().filter(|entry| !entry.is_overdue(today)));
        ordered
    }

    /// Forgets to whom things were promised, and whom to thank.
    pub(super) fn drop_names(&mut self) {
        for commitment in &mut self.commitments {
            commitment.to.clear();
        }
        self.of_mut(EntryKind::ToThank).clear();
    }
}
