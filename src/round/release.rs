//! What a keeper publishes, once: the sum of its masks over the closed list.

use std::fmt;

use thiserror::Error;

use super::signature::Signature;
use super::text_form::{Code, CodeError};
use super::{KeeperIndex, List, ListDigest, PublicKeys, Round, RoundDigest};

/// A keeper's release for one list of one round, of the right length and signed by the keeper.
#[derive(Clone, PartialEq, Eq)]
pub struct Release {
    round: RoundDigest,
    keeper: KeeperIndex,
    people: u16,
    list: ListDigest,
    sums: Vec<u8>,
    blind: [u8; 32],
    keys: PublicKeys,
    signature: Signature,
}

/// Why a code is not a release of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReleaseError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It was made for another round.
    #[error("this release belongs to another round; look for the one of this round")]
    ForeignRound,
    /// It has not the length that releases of the round have.
    #[error("this release is {found} bytes long, not {expected}; ask the keeper for it again")]
    WrongLength {
        /// Bytes that a release of this round has.
        expected: usize,
        /// Bytes that this one has.
        found: usize,
    },
    /// It names a keeper that the round has not, by this number from 0.
    #[error(
        "this release is from a keeper that the round has not; ask the keepers for theirs again"
    )]
    NoSuchKeeper(u8),
    /// The key that signed it is not that keeper's.
    #[error("this release was signed by somebody else than {0}; ask {0} for theirs")]
    SomebodyElse(KeeperIndex),
    /// It was changed, or made by somebody who lacks the key.
    #[error(
        "the signature of this release is wrong, so anybody can have made it; ask {0} for it again"
    )]
    Signature(KeeperIndex),
    /// What should be the sum of blinds is no scalar.
    #[error("this release holds a number that can't be; ask {0} for it again")]
    NoScalar(KeeperIndex),
}

/// Why a release does not hold for a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReleaseNotRight {
    /// It is of another round.
    #[error("it is of another round")]
    ForeignRound,
    /// It names another list.
    #[error("it is for another list; compare the lists that were posted")]
    OtherList,
    /// Its sums are not those of the commitments.
    #[error("its sums are not those of the commitments")]
    WrongSums,
}

impl Release {
    /// Reads a code of the kind [`Kind::Release`](super::Kind::Release) and checks whose signature
    /// it bears. Whether its sums are right is for [`Self::check`].
    ///
    /// # Errors
    /// Says why if it is not a release of `round`.
    pub fn from_code(_round: &Round, _code: &Code) -> Result<Self, ReleaseError> {
        todo!()
    }

    /// The code to pass on.
    pub fn to_code(&self) -> Code {
        todo!()
    }

    /// Whether it is a right release of `list`: everybody can tell.
    ///
    /// # Errors
    /// Says what is wrong.
    pub fn check(&self, _round: &Round, _list: &List) -> Result<(), ReleaseNotRight> {
        todo!()
    }

    /// Whose it is.
    pub fn keeper(&self) -> KeeperIndex {
        self.keeper
    }

    /// The digest of the list that it is for.
    pub fn list(&self) -> &ListDigest {
        &self.list
    }

    /// Whether it was made for exactly this list.
    pub fn is_for(&self, list: &List) -> bool {
        (&self.round, self.people, &self.list) == (list.round(), list.people(), list.digest())
    }

    /// Whether the two say the same, even under different signatures.
    pub fn says_the_same(&self, _other: &Self) -> bool {
        todo!()
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }
}

impl fmt::Debug for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Release({}, {} people, {:?})", self.keeper, self.people, self.list)
    }
}
