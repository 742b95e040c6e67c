//! What is kept of sealed rounds. Codes, links and keys are texts here; what they mean is for
//! [`crate::round`] to say.

use std::fmt;

use serde::Serialize;

use super::decode::{day, optional_text, text};
use super::unread::{Kept, Unread};
use super::{Day, Journal};
use crate::json::{Node, Read};

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
    /// The identifier of the team whose round it is, if that was said when the round was made.
    pub team: Option<String>,
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
    /// The identifier of the team, if it is known here.
    pub team: Option<String>,
}

/// A keeper's private key. No export has it, and it is here only until its round is released.
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
    /// The round that the device is being passed around for, if it is.
    pub fn passing(&self) -> Option<&str> {
        self.of(Kept::Rounds).iter().find(|round| round.has("passing")).map(Unread::name)
    }

    /// All rounds, in the order in which they came to this device.
    pub fn rounds(&self) -> Vec<SealedRound> {
        read_all(self.of(Kept::Rounds), round)
    }

    /// The round with this link.
    pub fn round(&self, link: &str) -> Option<SealedRound> {
        let known = self.of(Kept::Rounds).iter().find(|round| round.name() == link)?;
        round(&Node::root(known.value())).ok()
    }

    /// Changes the round with this link; a new one if it is not known yet. One that can't be read
    /// stays as it is, and nothing is collected for one that was revealed.
    pub fn change_round(&mut self, link: &str, change: impl FnOnce(&mut SealedRound)) {
        let known = self.of(Kept::Rounds).iter().any(|round| round.name() == link);
        let mut round = match self.round(link) {
            Some(round) => round,
            None if known => return,
            None => SealedRound { link: link.to_owned(), ..SealedRound::default() },
        };
        change(&mut round);
        put(self.of_mut(Kept::Rounds), &round);
        self.drop_sources();
    }

    /// Forgets the round with this link, and what was answered of it but not sealed.
    pub fn drop_round(&mut self, link: &str) {
        self.of_mut(Kept::Rounds).retain(|round| round.name() != link);
        self.drafts.retain(|draft| draft.round.as_deref() != Some(link));
    }

    /// All rounds that are being prepared.
    pub fn plans(&self) -> Vec<RoundPlan> {
        read_all(self.of(Kept::Plans), plan)
    }

    /// Keeps `plan` in place of its earlier state.
    pub fn put_plan(&mut self, plan: &RoundPlan) {
        put(self.of_mut(Kept::Plans), plan);
    }

    /// Forgets the plan with this identifier.
    pub fn drop_plan(&mut self, id: &str) {
        self.of_mut(Kept::Plans).retain(|plan| plan.name() != id);
    }

    /// All keepers' keys.
    pub fn keys(&self) -> Vec<KeptKey> {
        read_all(self.of(Kept::Keys), key)
    }

    /// Keeps a key.
    pub fn put_key(&mut self, key: &KeptKey) {
        put(self.of_mut(Kept::Keys), key);
    }

    /// Forgets what never leaves the device.
    pub(super) fn drop_what_stays_here(&mut self) {
        self.of_mut(Kept::Keys).clear();
        self.of_mut(Kept::Scores).clear();
    }

    /// Forgets the key with these bytes.
    pub fn drop_key(&mut self, private: &str) {
        self.of_mut(Kept::Keys).retain(|key| key.name() != private);
    }
}

pub(super) fn read_all<T>(entries: &[Unread], read: fn(&Node) -> Read<T>) -> Vec<T> {
    entries.iter().filter_map(|entry| read(&Node::root(entry.value())).ok()).collect()
}

/// Puts `entry` in the place of the one with the same name, else at the end.
pub(super) fn put(entries: &mut Vec<Unread>, entry: &impl Serialize) {
    // Texts, flags and lists of texts: there is nothing in them that JSON has not.
    let Ok(value) = serde_json::to_value(entry) else { return };
    let entry = Unread::new(value);
    match entries.iter_mut().find(|known| known.name() == entry.name()) {
        Some(known) => *known = entry,
        None => entries.push(entry),
    }
}

fn round(node: &Node) -> Read<SealedRound> {
    Ok(SealedRound {
        link: text(node, "link")?,
        facilitates: flag(node, "facilitates")?,
        passing: flag(node, "passing")?,
        own: optional_text(node, "own")?,
        answers: optional_text(node, "answers")?,
        collected: texts(node, "collected")?,
        frozen: optional_text(node, "frozen")?,
        releases: texts(node, "releases")?,
        released: flag(node, "released")?,
        team: optional_text(node, "team")?,
    })
}

fn plan(node: &Node) -> Read<RoundPlan> {
    Ok(RoundPlan {
        id: text(node, "id")?,
        title: text(node, "title")?,
        instrument: text(node, "instrument")?,
        invited: text(node, "invited")?,
        minimum: text(node, "minimum")?,
        distributions: flag(node, "distributions")?,
        last_day: text(node, "last_day")?,
        name: text(node, "name")?,
        cards: texts(node, "cards")?,
        team: optional_text(node, "team")?,
    })
}

fn key(node: &Node) -> Read<KeptKey> {
    Ok(KeptKey {
        private: text(node, "private")?,
        name: text(node, "name")?,
        day: day(&node.field("day")?)?,
    })
}

fn texts(node: &Node, name: &str) -> Read<Vec<String>> {
    node.field(name)?.list()?.iter().map(|text| Ok(text.text()?.to_owned())).collect()
}

fn flag(node: &Node, name: &str) -> Read<bool> {
    node.field(name)?.flag()
}
