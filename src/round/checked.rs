//! A list of which a keeper has opened every contribution.

use std::fmt;

use super::{Announcement, KeeperIndex, List, Release, Round, Turn};

/// A list that one keeper has checked whole: every contribution opened, every commitment is right.
/// Holds what the keeper may release.
pub struct Checked<'a> {
    round: &'a Round,
    list: &'a List,
    keeper: KeeperIndex,
}

impl Checked<'_> {
    /// *I am going to release this list*, signed. To be made when the list was compared with the
    /// chat, and before anybody releases.
    pub fn announce(&self) -> Announcement {
        todo!()
    }

    /// The sum of this keeper's masks over the list, signed.
    ///
    /// **Once only.** Two releases for different lists tell what lies between them. It is for the
    /// caller to keep the keeper from it, and to erase the key afterwards.
    ///
    /// # Errors
    /// If it is the turn of somebody else, or for another list.
    pub fn release(self, _turn: &Turn<'_>) -> Result<Release, NotThisTurn> {
        todo!()
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
