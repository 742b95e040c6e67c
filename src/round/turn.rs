//! When it is a keeper's turn to release: the order is a rule.

use thiserror::Error;

use super::{Announcement, KeeperIndex, List, Release, ReleaseNotRight, Round};

/// Proof that a keeper may release a list now: every keeper has announced it, and every keeper
/// before has released it rightly. There is no other way to get one than to show that.
#[derive(Debug)]
pub struct Turn<'a> {
    round: &'a Round,
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
        _round: &'a Round,
        _list: &'a List,
        _keeper: KeeperIndex,
        _announcements: &[Announcement],
        _settled: &[KeeperIndex],
        _releases: &[Release],
    ) -> Result<Self, NotYet> {
        todo!()
    }

    /// Whose turn it is.
    pub fn keeper(&self) -> KeeperIndex {
        self.keeper
    }
}
