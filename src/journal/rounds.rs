//! What is kept of sealed rounds. Codes, links and keys are texts here; what they mean is for
//! [`crate::round`] to say.

use std::fmt;

use serde::Serialize;

use super::{Day, Journal};

/// A sealed round that this device takes part in, as facilitator, keeper or member.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SealedRound {
    /// `#round=` and the descriptor: what tells rounds apart.
    pub link: String,
    /// Whether codes are collected here.
    pub facilitates: bool,
    /// Whether the device is being passed around: nothing else is shown until that is ended.
    pub passing: bool,
    /// The person's own answers, sealed.
    pub own: Option<String>,
    /// The identifier of the check-in with those answers.
    pub answers: Option<String>,
    /// Contributions that were collected. In the order of their text, so that nobody can tell in
    /// which order they came.
    pub collected: Vec<String>,
    /// The frozen list.
    pub frozen: Option<String>,
    /// The releases that are there, the one of this device included.
    pub releases: Vec<String>,
    /// Whether this device has released. Then its key is gone.
    pub released: bool,
}

/// A round that is being prepared: what was entered so far, as it was entered.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RoundPlan {
    /// Random identifier.
    pub id: String,
    /// What the round is called.
    pub title: String,
    /// The instrument's identifier.
    pub instrument: String,
    /// How many people are invited.
    pub invited: String,
    /// How many answers there must be.
    pub minimum: String,
    /// Whether it is shown how often each answer was chosen.
    pub distributions: bool,
    /// The last day.
    pub last_day: String,
    /// The name of the facilitator, who keeps too.
    pub name: String,
    /// The cards of the other keepers.
    pub cards: Vec<String>,
}

/// A keeper's private key. It leaves the device in no way, and is here only until its round is
/// released.
#[derive(Clone, PartialEq, Serialize)]
pub struct KeptKey {
    /// The private key's 32 bytes in base32.
    pub private: String,
    /// The name on the keeper's card.
    pub name: String,
    /// The day on which it was made.
    pub day: Day,
}

impl fmt::Debug for KeptKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeptKey({}, {})", self.name, self.day)
    }
}

impl SealedRound {
    /// Adds contributions; one that is there already stays once, and a frozen list stays as it is.
    pub fn collect(&mut self, codes: impl IntoIterator<Item = String>) {
        if self.frozen.is_none() {
            self.collected.extend(codes);
            self.collected.sort_unstable();
            self.collected.dedup();
        }
    }
}

impl Journal {
    /// The round with this link.
    pub fn round(&self, link: &str) -> Option<&SealedRound> {
        self.rounds.iter().find(|round| round.link == link)
    }

    /// The round with this link; a new one if it is not known yet.
    pub fn round_mut(&mut self, link: &str) -> &mut SealedRound {
        let known = self.rounds.iter().position(|round| round.link == link);
        let at = known.unwrap_or_else(|| {
            self.rounds.push(SealedRound { link: link.to_owned(), ..SealedRound::default() });
            self.rounds.len() - 1
        });
        &mut self.rounds[at]
    }

    /// Keeps `plan` in place of its earlier state.
    pub fn put_plan(&mut self, plan: RoundPlan) {
        match self.plans.iter_mut().find(|known| known.id == plan.id) {
            Some(known) => *known = plan,
            None => self.plans.push(plan),
        }
    }
}
