//! When it is a keeper's turn to release: the order is a rule.

use thiserror::Error;

use super::{
    Announcement, KeeperIndex, List, ListDigest, Release, ReleaseNotRight, Round, RoundDigest,
};

/// Proof that a keeper may release a list now: every keeper has announced it, and every keeper
/// before has released it rightly. There is no other way to get one than to show that.
#[derive(Debug)]
pub struct Turn<'a> {
    list: &'a List,
    keeper: KeeperIndex,
}

/// Why it is not a keeper's turn yet.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotYet {
    /// The list, an announcement or a release is of another round.
    #[error("the list, the announcements and the releases are not all of this round")]
    ForeignRound,
    /// These keepers have not announced the list.
    #[error("not announced yet by {}; ask for it", super::keepers::names(.0))]
    NotAnnounced(Vec<KeeperIndex>),
    /// This keeper announced another list, too.
    #[error("{0} announced another list, too; ask {0} which one holds")]
    AnnouncedAnother(KeeperIndex),
    /// These keepers come before and have not released.
    #[error("not released yet by {}, who come before; wait for it", super::keepers::names(.0))]
    ReleaseMissing(Vec<KeeperIndex>),
    /// The release of a keeper who comes before is not right.
    #[error("the release of {keeper} is not right: {why}")]
    ReleaseNotRight {
        /// Whose it is.
        keeper: KeeperIndex,
        /// What is wrong with it.
        why: ReleaseNotRight,
    },
}

impl<'a> Turn<'a> {
    /// Makes sure that it is the turn of `keeper`. A keeper who announced another list, too, and
    /// was asked about it, is settled: name it in `settled`.
    ///
    /// # Errors
    /// Says what is missing or wrong.
    pub fn of(
        round: &Round,
        list: &'a List,
        keeper: KeeperIndex,
        announcements: &[Announcement],
        settled: &[KeeperIndex],
        releases: &[Release],
    ) -> Result<Self, NotYet> {
        let here = |digest: &RoundDigest| digest == round.digest();
        if !here(list.round())
            || !announcements.iter().all(|announcement| here(announcement.round()))
            || !releases.iter().all(|release| here(release.round()))
        {
            return Err(NotYet::ForeignRound);
        }
        let mut not_announced = Vec::new();
        for (index, _) in round.descriptor().keepers.iter() {
            let theirs = announcements.iter().filter(|announcement| announcement.keeper() == index);
            let (this, another): (Vec<&ListDigest>, Vec<&ListDigest>) = theirs
                .filter_map(Announcement::list)
                .partition(|announced| *announced == list.digest());
            if !another.is_empty() && !settled.contains(&index) {
                return Err(NotYet::AnnouncedAnother(index));
            }
            if this.is_empty() {
                not_announced.push(index);
            }
        }
        if !not_announced.is_empty() {
            return Err(NotYet::NotAnnounced(not_announced));
        }
        let mut missing = Vec::new();
        for (index, _) in round.descriptor().keepers.iter().take_while(|(index, _)| *index < keeper)
        {
            let theirs = releases.iter().filter(|release| release.keeper() == index);
            match right_one(round, list, theirs) {
                Some(Ok(())) => {}
                Some(Err(why)) => return Err(NotYet::ReleaseNotRight { keeper: index, why }),
                None => missing.push(index),
            }
        }
        if missing.is_empty() {
            Ok(Self { list, keeper })
        } else {
            Err(NotYet::ReleaseMissing(missing))
        }
    }

    /// Whose turn it is.
    pub fn keeper(&self) -> KeeperIndex {
        self.keeper
    }

    pub(super) fn is_for(&self, keeper: KeeperIndex, list: &List) -> bool {
        self.keeper == keeper && self.list == list
    }
}

/// Whether one of these releases is right, else what is wrong with the first; `None` if there are
/// none.
fn right_one<'r>(
    round: &Round,
    list: &List,
    releases: impl Iterator<Item = &'r Release>,
) -> Option<Result<(), ReleaseNotRight>> {
    let mut wrong = None;
    for release in releases {
        match release.check(round, list) {
            Ok(()) => return Some(Ok(())),
            Err(why) => wrong = wrong.or(Some(Err(why))),
        }
    }
    wrong
}
