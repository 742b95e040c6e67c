//! The closed list: which contributions are added up.

use std::fmt;

use thiserror::Error;

use super::signature::Signature;
use super::text_form::{Code, CodeError};
use super::{Contribution, Fingerprint, KeeperKey, Mark, Round, RoundDigest, SigningKey};

/// The contributions of a round that are added up, signed by the facilitator: sorted, all
/// different, no part in two of them, at least as many as the round's minimum, no more than were
/// invited and no more than can be counted.
///
/// Everybody can look whether their own is in it; keepers compare it with what was posted.
#[derive(Clone, PartialEq, Eq)]
pub struct List {
    round: RoundDigest,
    contributions: Vec<Contribution>,
    people: u16,
    digest: ListDigest,
    signing: SigningKey,
    signature: Signature,
}

/// SHA-256 over a round and its closed list. Announcements and releases name it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListDigest([u8; 32]);

impl ListDigest {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The list's mark, which people compare. Takes 131,072 hashes: keep it.
    pub fn mark(&self) -> Mark {
        Mark::slow("list mark", &self.0)
    }
}

impl fmt::Debug for ListDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why a code is not a closed list of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ListError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It belongs to another round.
    #[error("this list belongs to another round; look for the one of this round")]
    ForeignRound,
    /// Its length is not that of as many contributions as it says.
    #[error("this list is {found} bytes long, not {expected}; ask for it again")]
    WrongLength {
        /// Bytes that as many contributions take.
        expected: usize,
        /// Bytes that there are.
        found: usize,
    },
    /// The key that signed it is not the facilitator's.
    #[error("this list was signed by somebody else than the facilitator; ask for the right one")]
    SomebodyElse,
    /// It was changed, or made by somebody who lacks the key.
    #[error("the signature of this list is wrong; ask for it again")]
    Signature,
    /// Signed by the facilitator, and yet against a rule.
    #[error(transparent)]
    Rule(#[from] BrokenRule),
}

/// A rule that a list breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BrokenRule {
    /// Fewer contributions than the round's minimum.
    #[error(
        "there are {found} answers and {minimum} are needed; wait for more, or give the round up"
    )]
    TooFew {
        /// How many there are.
        found: usize,
        /// How many are needed.
        minimum: u8,
    },
    /// More contributions than people who were invited.
    #[error("there are {found} answers and {invited} people were invited; ask who handed in twice")]
    MoreThanInvited {
        /// How many there are.
        found: usize,
        /// How many people were invited.
        invited: u16,
    },
    /// More contributions than can be counted, or than a code can hold.
    #[error("there are {found} answers and {most} can be added up; make rounds for smaller groups")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: u16,
    },
    /// A contribution in it is of another round.
    #[error(
        "a contribution in this list belongs to another round; ask for the list to be closed again"
    )]
    ForeignContribution,
    /// A commitment in it is no group element.
    #[error("the contribution {0} can't be one; ask for the list to be closed again without it")]
    NoCommitment(Fingerprint),
    /// A contribution, or the fingerprint of one, is in it more than once.
    #[error("this list holds the contribution {0} twice; ask for the list to be closed again")]
    Double(Fingerprint),
    /// The contributions are not in order.
    #[error("this list is not in order; ask for it to be closed again")]
    NotSorted,
    /// Two contributions share an encapsulated key or a row: one is a changed copy.
    #[error(
        "{0} and {1} share a part, so one of them is a changed copy; ask for the list to be closed again with one of them"
    )]
    SharedPart(Fingerprint, Fingerprint),
}

/// Why the list can't be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CloseError {
    /// The key is not the facilitator's.
    #[error("only the facilitator closes the list; use the device on which the round was made")]
    NotTheFacilitator,
    /// These contributions make no list.
    #[error(transparent)]
    Rule(#[from] BrokenRule),
}

impl List {
    /// Closes the list of these contributions, in any order, with the facilitator's key; the same
    /// one twice counts once.
    ///
    /// # Errors
    /// If there are too few or too many, two share a part, one is of another round, or `key` is
    /// not that of keeper 0.
    pub fn close(
        _round: &Round,
        _contributions: impl IntoIterator<Item = Contribution>,
        _key: &KeeperKey,
    ) -> Result<Self, CloseError> {
        todo!()
    }

    /// Reads a code of the kind [`Kind::List`](super::Kind::List), and checks signature and rules.
    ///
    /// # Errors
    /// Says why if it is not a closed list of `round`.
    pub fn from_code(_round: &Round, _code: &Code) -> Result<Self, ListError> {
        todo!()
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        todo!()
    }

    /// The contributions, sorted by their bytes.
    pub fn contributions(&self) -> &[Contribution] {
        &self.contributions
    }

    /// Whether the contribution with this fingerprint is in it.
    pub fn contains(&self, _fingerprint: &Fingerprint) -> bool {
        todo!()
    }

    /// How many contributions there are.
    pub fn people(&self) -> u16 {
        self.people
    }

    /// The digest that announcements and releases name.
    pub fn digest(&self) -> &ListDigest {
        &self.digest
    }

    /// The mark of the list, which people compare; reckoned when it is first asked for.
    pub fn mark(&self) -> Mark {
        todo!()
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("people", &self.people).field("digest", &self.digest).finish()
    }
}
