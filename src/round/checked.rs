//! A list of which a keeper has opened every contribution.

use std::fmt;

use super::seal::Secrets;
use super::{
    Announcement, Bad, KeeperIndex, List, ListDigest, PublicKeys, Release, Round, Says, Turn,
};

/// A list on its way to be [`Checked`], a few contributions at a time. Erased from memory when dropped.
#[derive(Clone)]
pub struct Checking {
    pub(super) of: PublicKeys,
    pub(super) list: ListDigest,
    pub(super) keeper: KeeperIndex,
    pub(super) people: usize,
    pub(super) opened: usize,
    pub(super) sums: Secrets,
    pub(super) bad: Vec<Bad>,
}

impl Checking {
    /// Whether every contribution was opened.
    pub fn is_done(&self) -> bool {
        self.opened == self.people
    }

    /// The contributions that the keeper has to refuse, as far as they were opened.
    pub fn bad(&self) -> &[Bad] {
        &self.bad
    }
}

impl fmt::Debug for Checking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Checking({}, {} of {})", self.keeper, self.opened, self.people)
    }
}

/// A list that one keeper has checked whole: every contribution opened, every commitment is right.
/// Holds what the keeper may release.
pub struct Checked<'a> {
    pub(super) round: &'a Round,
    pub(super) list: &'a List,
    pub(super) keeper: KeeperIndex,
    pub(super) key: &'a ed25519_dalek::SigningKey,
    pub(super) sums: Secrets,
}

impl Checked<'_> {
    /// *I am going to release this list*, signed. To be made when the list was compared with the
    /// chat, and before anybody releases.
    pub fn announce(&self) -> Announcement {
        let says = Says::WillRelease(*self.list.digest());
        Announcement::sign(*self.round.digest(), self.keeper, says, self.key)
    }

    /// The sum of this keeper's masks over the list, signed.
    ///
    /// **Once only.** Two releases for different lists tell what lies between them. It is for the
    /// caller to keep the keeper from it, and to erase the key afterwards.
    ///
    /// # Errors
    /// If it is the turn of somebody else, or for another list.
    pub fn release(self, turn: &Turn<'_>) -> Result<Release, NotThisTurn> {
        if !turn.is_for(self.keeper, self.list) {
            return Err(NotThisTurn);
        }
        Ok(Release::sign(self.round, self.list, self.keeper, &self.sums, self.key))
    }
}

/// The turn is that of another keeper, round or list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this was checked for another keeper or another list; open the round again")]
pub struct NotThisTurn;

impl fmt::Debug for Checked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Checked({}, {:?})", self.keeper, self.list)
    }
}
