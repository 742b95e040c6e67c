//! What a keeper says in public, signed.

use std::fmt;

use thiserror::Error;

use super::signature::Signature;
use super::text_form::{Code, CodeError};
use super::{KeeperIndex, ListDigest, PublicKeys, RoundDescriptor, RoundDigest, SealKey};

/// A keeper's announcement in one round, whose signature is right. That proves that the key was
/// used; who used it, only those know who see who posted it.
#[derive(Clone, PartialEq, Eq)]
pub struct Announcement {
    round: RoundDigest,
    keeper: KeeperIndex,
    keys: PublicKeys,
    says: Says,
    signature: Signature,
}

/// What an announcement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// *I keep this round.*
    Keeps,
    /// *I am going to release this list.*
    WillRelease(ListDigest),
    /// *My transport key for this round.*
    Transport(SealKey),
}

/// Why a code is not an announcement in the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AnnouncementError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It was made for another round.
    #[error("this announcement belongs to another round; look for the one of this round")]
    ForeignRound,
    /// It says something that this version does not know.
    #[error("this announcement was made by a newer version; reload the page and try again")]
    NewerVersion,
    /// It has not the length of what it says.
    #[error("this announcement is {found} bytes long, not {expected}; ask for it again")]
    WrongLength {
        /// Bytes that it should have.
        expected: usize,
        /// Bytes that it has.
        found: usize,
    },
    /// It names a keeper that the round has not, by this number from 0.
    #[error("this announcement is from a keeper that the round has not")]
    NoSuchKeeper(u8),
    /// The key that signed it is not that keeper's.
    #[error("this announcement was signed by somebody else than {0}; ask {0} for theirs")]
    SomebodyElse(KeeperIndex),
    /// It was changed, or made by somebody who lacks the key.
    #[error("the signature of this announcement is wrong; ask {0} for it again")]
    Signature(KeeperIndex),
}

impl Announcement {
    /// Reads a code of the kind [`Kind::Announcement`](super::Kind::Announcement) and checks whose
    /// signature it bears.
    ///
    /// # Errors
    /// Says why if it is not an announcement of a keeper of this round.
    pub fn from_code(
        _descriptor: &RoundDescriptor,
        _code: &Code,
    ) -> Result<Self, AnnouncementError> {
        todo!()
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        todo!()
    }

    /// Whose it is.
    pub fn keeper(&self) -> KeeperIndex {
        self.keeper
    }

    /// What it says.
    pub fn says(&self) -> &Says {
        &self.says
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }
}

impl fmt::Debug for Announcement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Announcement({}, {:?})", self.keeper, self.says)
    }
}
