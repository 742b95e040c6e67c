//! What this device holds of a round, decoded.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use data_encoding::BASE32_NOPAD;

use super::marks::mark_in;
use crate::journal::{Journal, KeptKey, SealedRound};
use crate::round::{
    Announcement, Code, Contribution, Fingerprint, KeeperIndex, KeeperKey, List, ListDigest,
    NotYet, Release, Round, Says, Total, TotalError, Turn,
};

/// What this device holds of one round: its entry in the journal, and what the codes in it mean.
/// What can't be read as a code of this round is left out.
#[derive(Clone, Debug)]
pub struct RoundRecord {
    /// The entry; an empty one, where the device has no part in the round yet.
    pub entry: SealedRound,
    /// The keeper's key, as long as it is here.
    pub key: Option<KeeperKey>,
    /// Every contribution that was collected, changed copies among them, as far as the facilitator's
    /// key opens it: of those that share a part in the order in which they were seen.
    pub seen: Vec<Contribution>,
    /// Fingerprints of contributions that a keeper has named, or that were dropped for new ones.
    pub named: BTreeSet<Fingerprint>,
    /// The list that counts here.
    pub list: Option<List>,
    /// Other lists that the facilitator has signed.
    pub other_lists: Vec<List>,
    /// Lists that the facilitator has signed and that do not count.
    pub passed_over: Vec<List>,
    /// What keepers have announced, without what they have withdrawn.
    pub announcements: Vec<Announcement>,
    /// What keepers have announced and then, when asked, withdrawn.
    pub withdrawn: Vec<Announcement>,
    /// Every release that its keeper has signed, right or not.
    pub releases: Vec<Release>,
    /// The right ones, once somebody has asked: to tell takes its while.
    right: OnceLock<Vec<Release>>,
    /// Whether they add up; likewise.
    adds_up: OnceLock<Result<(), TotalError>>,
}

impl RoundRecord {
    /// Decodes what `journal` holds of `round`.
    pub fn of(journal: &Journal, round: &Round) -> Self {
        let link = round.descriptor().to_fragment();
        let entry = journal.round(&link).unwrap_or_default();
        let list = |code: &Code| List::from_code(round, code).ok();
        let announcement = |code: &Code| Announcement::from_code(round.descriptor(), code).ok();
        let holds = entry.announcements.iter().filter(|code| !entry.withdrawn.contains(code));
        let seen = entry.collected.iter().chain(&entry.copies);
        let named = entry.named.iter().filter_map(|name| mark_in(name)).map(Fingerprint::new);
        Self {
            key: key_in(journal, round).map(|(_, key)| key),
            named: named.collect(),
            list: decoded(&entry.frozen, list).pop(),
            other_lists: decoded(&entry.other_lists, list),
            passed_over: decoded(&entry.passed_over, list),
            announcements: decoded(holds, announcement),
            withdrawn: decoded(&entry.withdrawn, announcement),
            releases: decoded(&entry.releases, |code| Release::from_code(round, code).ok()),
            right: OnceLock::new(),
            adds_up: OnceLock::new(),
            seen: decoded(seen, |code| Contribution::from_code(round, code).ok()),
            entry,
        }
    }

    /// As which keeper this device keeps the round, also when its key is gone.
    pub fn keeper(&self, round: &Round) -> Option<KeeperIndex> {
        let kept = self.entry.keeps_as.and_then(|number| round.descriptor().keepers.index(number));
        kept.or_else(|| self.key.as_ref()?.index_in(round))
    }

    /// What goes into the list when it is closed now: of contributions that share a part the first
    /// that no keeper has named. All of them were opened when they came in.
    pub fn taken(&self) -> Vec<&Contribution> {
        let mut parts = BTreeSet::new();
        let open = self.seen.iter().filter(|it| !self.named.contains(&it.fingerprint()));
        open.filter(|it| {
            let shares = it.parts().any(|part| parts.contains(part));
            if !shares {
                parts.extend(it.parts());
            }
            !shares
        })
        .collect()
    }

    /// Of what was collected, that whose fingerprints people have `told`.
    pub fn told(&self, told: &BTreeSet<Fingerprint>) -> Vec<&Contribution> {
        let open = self.seen.iter().filter(|it| !self.named.contains(&it.fingerprint()));
        open.filter(|it| told.contains(&it.fingerprint())).collect()
    }

    /// The announcement of `keeper` that it keeps the round, if it is here.
    pub fn keeps(&self, keeper: KeeperIndex) -> Option<&Announcement> {
        let mut own = self.announcements.iter().filter(|said| said.keeper() == keeper);
        own.find(|said| *said.says() == Says::Keeps)
    }

    /// The announcements of `keeper` that it is going to release a list, for whichever list.
    pub fn will_release(
        &self,
        keeper: KeeperIndex,
    ) -> impl Iterator<Item = (&Announcement, &ListDigest)> {
        let own = self.announcements.iter().filter(move |said| said.keeper() == keeper);
        own.filter_map(|said| match said.says() {
            Says::WillRelease(list) => Some((said, list)),
            _ => None,
        })
    }

    /// Whether `keeper` has announced that it is going to release the list that counts here.
    pub fn has_announced(&self, keeper: KeeperIndex) -> bool {
        self.list.as_ref().is_some_and(|list| {
            self.will_release(keeper).any(|(_, announced)| announced == list.digest())
        })
    }

    /// Whether `keeper` has announced a list that neither counts here nor was passed over.
    pub fn has_announced_another(&self, keeper: KeeperIndex) -> bool {
        let known = self.list.iter().chain(&self.passed_over).map(|list| *list.digest());
        let known: Vec<ListDigest> = known.collect();
        self.will_release(keeper).any(|(_, announced)| !known.contains(announced))
    }

    /// Whether this device holds the facilitator's key. The entry may have come from a file and
    /// says nothing of that.
    pub fn is_facilitators(&self, round: &Round) -> bool {
        let index = self.key.as_ref().and_then(|key| key.index_in(round));
        index == Some(KeeperIndex::FACILITATOR)
    }

    /// The list that counts here, unless the facilitator has signed another one and it has not been
    /// chosen which one it is. The facilitator knows.
    pub fn chosen_list(&self, round: &Round) -> Option<&List> {
        let known = self.is_facilitators(round) || self.other_lists.is_empty();
        self.list.as_ref().filter(|_| known)
    }

    /// Whether `keeper` has withdrawn what it had announced of the list that counts here.
    pub fn has_withdrawn(&self, keeper: KeeperIndex) -> bool {
        self.list.as_ref().is_some_and(|list| {
            let mut own = self.withdrawn.iter().filter(|said| said.keeper() == keeper);
            own.any(|said| said.list() == Some(list.digest()))
        })
    }

    /// Whether the list that counts here was compared with the chat, and nothing was left over.
    pub fn is_compared(&self) -> bool {
        let list = self.list.as_ref().map(name_of);
        list.is_some() && self.entry.compared == list
    }

    /// The right release of `keeper` for the list that counts here, if it is here.
    pub fn right_release(&self, round: &Round, keeper: KeeperIndex) -> Option<&Release> {
        self.right_releases(round).iter().find(|release| release.keeper() == keeper)
    }

    /// Makes sure that it is the turn of `keeper` to release the list that counts here; `None`
    /// where there is no list.
    pub fn turn<'a>(
        &'a self,
        round: &'a Round,
        keeper: KeeperIndex,
    ) -> Option<Result<Turn<'a>, NotYet>> {
        let list = self.list.as_ref()?;
        let releases = self.right_releases(round);
        Some(Turn::of(round, list, keeper, &self.announcements, &[], releases))
    }

    /// Whether the list that counts here and every keeper's right release make a total; `None` where
    /// there is no list. What the total is goes to the gate and nowhere else.
    pub fn adds_up(&self, round: &Round) -> Option<Result<(), TotalError>> {
        self.list.as_ref()?;
        let total = || self.total(round).map_or(Ok(()), |total| total.map(drop));
        Some(self.adds_up.get_or_init(total).clone())
    }

    /// The totals of the list that counts here, of every keeper's right release; `None` where there
    /// is no list.
    pub(super) fn total(&self, round: &Round) -> Option<Result<Total, TotalError>> {
        let list = self.list.as_ref()?;
        Some(Total::add_up(round, list, self.right_releases(round)))
    }

    /// The right releases for the list that counts here, one of each keeper.
    fn right_releases(&self, round: &Round) -> &[Release] {
        self.right.get_or_init(|| {
            let Some(list) = &self.list else { return Vec::new() };
            let of = |keeper| {
                let mut own = self.releases.iter().filter(|release| release.keeper() == keeper);
                own.find(|release| release.check(round, list).is_ok()).cloned()
            };
            round.descriptor().keepers.iter().filter_map(|(keeper, _)| of(keeper)).collect()
        })
    }
}

/// The key on this device that `round` names, and how it is kept. A key that keeps another round is
/// of no use for this one, whatever this one's link says.
pub(super) fn key_in(journal: &Journal, round: &Round) -> Option<(KeptKey, KeeperKey)> {
    let link = round.descriptor().to_fragment();
    let free = |kept: &KeptKey| kept.round.as_ref().is_none_or(|of| *of == link);
    journal.keys().into_iter().filter(free).find_map(|kept| {
        let key = key_of(&kept).filter(|key| key.index_in(round).is_some())?;
        Some((kept, key))
    })
}

/// The key with which this device has announced that it keeps `round`.
pub(super) fn announced_key_in(journal: &Journal, round: &Round) -> Option<(KeptKey, KeeperKey)> {
    key_in(journal, round).filter(|(kept, _)| kept.round.is_some())
}

/// The secret keys that are kept as a text.
pub(super) fn key_of(kept: &KeptKey) -> Option<KeeperKey> {
    let bytes = zeroize::Zeroizing::new(BASE32_NOPAD.decode(kept.private.as_bytes()).ok()?);
    KeeperKey::from_bytes(bytes.first_chunk().filter(|_| bytes.len() == KeeperKey::BYTES)?).ok()
}

/// Secret keys as the text under which they are kept.
pub(super) fn text_of(key: &KeeperKey) -> String {
    BASE32_NOPAD.encode(&key.to_bytes()[..])
}

/// The text by which a list is remembered.
pub(super) fn name_of(list: &List) -> String {
    BASE32_NOPAD.encode(list.digest().bytes())
}

/// What `read` makes of the texts, which hold a code each.
fn decoded<'a, T>(
    texts: impl IntoIterator<Item = &'a String>,
    read: impl Fn(&Code) -> Option<T>,
) -> Vec<T> {
    texts.into_iter().filter_map(|text| read(&Code::read(text).ok()?)).collect()
}
