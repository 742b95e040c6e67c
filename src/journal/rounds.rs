//! What is kept of sealed rounds. Codes, links and keys are texts here; what they mean is for
//! [`crate::round`] to say.

use std::fmt;

use serde::Serialize;

use super::decode::{optional_text, text};
use super::raw_entry::{EntryKind, RawEntry};
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
    /// The identifier of the team whose round it is, if that was said when the round was made.
    pub team: Option<String>,
    /// The person's own answers, sealed.
    pub own: Option<String>,
    /// The names of the files that were put into the mailbox from here.
    pub put_in: Vec<String>,
    /// The identifier of the check-in with those answers, if the person wants to find them beside
    /// the code.
    pub answers: Option<String>,
    /// What the person said of each action, in the round's order, kept only beside `answers`: `h`
    /// helped, `n` no difference, `t` not tried, `s` skipped.
    pub of_actions: Option<String>,
    /// Contributions that were collected. In the order of their text, so that nobody can tell in
    /// which order they came.
    pub collected: Vec<String>,
    /// Contributions that share a part with one that was collected: one of them is a copy that
    /// somebody changed. In the order in which they were seen.
    pub copies: Vec<String>,
    /// Fingerprints of contributions that are to be in no list any more: a keeper has named them, or
    /// they were made on this device and dropped for new ones.
    pub named: Vec<String>,
    /// The announcements of keepers that are here, this device's own included.
    pub announcements: Vec<String>,
    /// Those of them of which the keeper, when asked, has said that they do not hold.
    pub withdrawn: Vec<String>,
    /// Those of them of which the person has said that the keeper has posted it.
    pub heard: Vec<String>,
    /// The list that counts here: closed here, or taken from the facilitator.
    pub frozen: Option<String>,
    /// Other lists that the facilitator has signed for the round.
    pub other_lists: Vec<String>,
    /// Lists that the facilitator has signed, and that do not count: another was chosen.
    pub passed_over: Vec<String>,
    /// Whether the person has entered the round's mark, as somebody told it.
    pub mark_told: bool,
    /// The list, by its digest, that was compared with the chat, and nothing was left over.
    pub compared: Option<String>,
    /// The releases that are there, the one of this device included.
    pub releases: Vec<String>,
    /// The release of this device, sealed for each other keeper.
    pub sealed_releases: Vec<String>,
    /// The mark of the result, once it was seen here.
    pub result: Option<String>,
    /// Whether this device has released. Then its key is gone.
    pub released: bool,
    /// Whether this device has given the round up. Then its key is gone, too.
    pub given_up: bool,
    /// As which keeper this device keeps the round, from 0, once it has announced that.
    pub keeps_as: Option<u8>,
    /// The day on which it announced that.
    pub keeps_since: Option<Day>,
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
    /// Whether the facilitator's device keeps how many people had each overall score.
    pub keeps_scores: bool,
    /// The actions of which it is asked whether they helped.
    pub actions: Vec<String>,
    /// The last day.
    pub last_day: String,
    /// The name of the facilitator, who keeps too.
    pub name: String,
    /// The cards of the other keepers.
    pub cards: Vec<String>,
    /// The identifier of the team, if it is known here.
    pub team: Option<String>,
    /// The mailbox's folder for the keepers' cards, where the page has a mailbox.
    pub set_up: Option<String>,
}

/// A keeper's secret keys. No export has them, and they are here only until their round is released
/// or given up.
#[derive(Clone, PartialEq, Serialize)]
pub struct KeptKey {
    /// The secret keys' bytes in base32.
    pub private: String,
    /// The name on the keeper's card.
    pub name: String,
    /// The day on which they were made.
    pub day: Day,
    /// The link of the round that they were announced for. From then on they are of use for no
    /// other.
    pub round: Option<String>,
    /// Whether it is what other keepers seal their releases to. It opens nothing else, and stays until the
    /// result is there.
    pub transport: bool,
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
        self.of(EntryKind::Rounds).iter().find(|round| round.has("passing")).map(RawEntry::name)
    }

    /// All rounds, in the order in which they came to this device.
    pub fn rounds(&self) -> Vec<SealedRound> {
        read_all(self.of(EntryKind::Rounds), round)
    }

    /// The round with this link.
    pub fn round(&self, link: &str) -> Option<SealedRound> {
        let known = self.of(EntryKind::Rounds).iter().find(|round| round.name() == link)?;
        round(&Node::root(known.value())).ok()
    }

    /// Changes the round with this link; a new one if it is not known yet. One that can't be read
    /// stays as it is, and nothing is collected for one that was revealed.
    pub fn change_round(&mut self, link: &str, change: impl FnOnce(&mut SealedRound)) {
        let known = self.of(EntryKind::Rounds).iter().any(|round| round.name() == link);
        let mut round = match self.round(link) {
            Some(round) => round,
            None if known => return,
            None => SealedRound { link: link.to_owned(), ..SealedRound::default() },
        };
        change(&mut round);
        self.put(EntryKind::Rounds, &round);
        self.drop_sources();
    }

    /// Forgets the round with this link, and what was answered of it but not sealed.
    pub fn drop_round(&mut self, link: &str) {
        self.of_mut(EntryKind::Rounds).retain(|round| round.name() != link);
        self.drafts.retain(|draft| draft.round.as_deref() != Some(link));
    }

    /// All rounds that are being prepared.
    pub fn plans(&self) -> Vec<RoundPlan> {
        read_all(self.of(EntryKind::Plans), plan)
    }

    /// Keeps `plan` in place of its earlier state.
    pub fn put_plan(&mut self, plan: &RoundPlan) {
        self.put(EntryKind::Plans, plan);
    }

    /// Forgets the plan with this identifier.
    pub fn drop_plan(&mut self, id: &str) {
        self.of_mut(EntryKind::Plans).retain(|plan| plan.name() != id);
    }

    /// All keepers' keys.
    pub fn keys(&self) -> Vec<KeptKey> {
        read_all(self.of(EntryKind::Keys), key)
    }

    /// Keeps a key.
    pub fn put_key(&mut self, key: &KeptKey) {
        self.put(EntryKind::Keys, key);
    }

    /// Puts `entry` in the place of the one with the same name, else at the end. One that can't be
    /// written is left out, and then nothing of the journal is written: better to say so than to
    /// store it without.
    pub(crate) fn put(&mut self, kind: EntryKind, entry: &impl Serialize) {
        let Some(entry) = RawEntry::of(kind, entry) else {
            self.lacks_an_entry = true;
            return;
        };
        let entries = self.of_mut(kind);
        match entries.iter_mut().find(|known| known.name() == entry.name()) {
            Some(known) => *known = entry,
            None => entries.push(entry),
        }
    }

    /// Adds `entry`, unless one with its name is known; whether it was not.
    pub(crate) fn add(&mut self, kind: EntryKind, entry: &impl Serialize) -> bool {
        let added = RawEntry::of(kind, entry);
        let is_known = |name: &str| self.of(kind).iter().any(|known| known.name() == name);
        let is_new = added.is_none_or(|added| !is_known(added.name()));
        if is_new {
            self.put(kind, entry);
        }
        is_new
    }

    /// Forgets what never leaves the device.
    pub(super) fn drop_what_stays_here(&mut self) {
        self.of_mut(EntryKind::Keys).clear();
        self.of_mut(EntryKind::Scores).clear();
    }

    /// Forgets the key with these bytes.
    pub fn drop_key(&mut self, private: &str) {
        self.of_mut(EntryKind::Keys).retain(|key| key.name() != private);
    }
}

/// The entries that can be read.
pub(crate) fn read_all<T>(entries: &[RawEntry], read: fn(&Node) -> Read<T>) -> Vec<T> {
    entries.iter().filter_map(|entry| read(&Node::root(entry.value())).ok()).collect()
}

fn round(node: &Node) -> Read<SealedRound> {
    Ok(SealedRound {
        link: text(node, "link")?,
        facilitates: flag(node, "facilitates")?,
        passing: flag(node, "passing")?,
        team: optional_text(node, "team")?,
        own: optional_text(node, "own")?,
        put_in: texts_if_any(node, "put_in")?,
        answers: optional_text(node, "answers")?,
        of_actions: optional_text(node, "of_actions")?,
        collected: texts(node, "collected")?,
        copies: texts(node, "copies")?,
        named: texts(node, "named")?,
        announcements: texts(node, "announcements")?,
        withdrawn: texts(node, "withdrawn")?,
        heard: texts(node, "heard")?,
        frozen: optional_text(node, "frozen")?,
        other_lists: texts(node, "other_lists")?,
        passed_over: texts_if_any(node, "passed_over")?,
        mark_told: node.optional("mark_told")?.map_or(Ok(false), |it| it.flag())?,
        compared: optional_text(node, "compared")?,
        releases: texts(node, "releases")?,
        sealed_releases: texts_if_any(node, "sealed_releases")?,
        result: optional_text(node, "result")?,
        released: flag(node, "released")?,
        given_up: flag(node, "given_up")?,
        keeps_as: node.optional("keeps_as")?.map(|it| number(&it)).transpose()?,
        keeps_since: node.optional("keeps_since")?.map(|it| it.day()).transpose()?,
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
        keeps_scores: flag(node, "keeps_scores")?,
        actions: texts(node, "actions")?,
        last_day: text(node, "last_day")?,
        name: text(node, "name")?,
        cards: texts(node, "cards")?,
        team: optional_text(node, "team")?,
        set_up: node.optional("set_up")?.map_or(Ok(None), |_| optional_text(node, "set_up"))?,
    })
}

fn key(node: &Node) -> Read<KeptKey> {
    Ok(KeptKey {
        private: text(node, "private")?,
        name: text(node, "name")?,
        day: node.field("day")?.day()?,
        round: optional_text(node, "round")?,
        transport: node.optional("transport")?.map_or(Ok(false), |it| it.flag())?,
    })
}

fn texts(node: &Node, name: &str) -> Read<Vec<String>> {
    node.field(name)?.list()?.iter().map(|text| Ok(text.text()?.to_owned())).collect()
}

/// Earlier versions had none.
fn texts_if_any(node: &Node, name: &str) -> Read<Vec<String>> {
    node.optional(name)?.map_or(Ok(Vec::new()), |_| texts(node, name))
}

fn number(node: &Node) -> Read<u8> {
    Ok(u8::try_from(node.number(u8::MAX.into())?).unwrap_or_default())
}

fn flag(node: &Node, name: &str) -> Read<bool> {
    node.field(name)?.flag()
}
