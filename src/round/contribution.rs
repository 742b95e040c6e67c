//! Somebody's answers, sealed: what a member posts.

use std::fmt;

use hpke::rand_core::CryptoRng;
use thiserror::Error;

use super::text_form::{Code, CodeError};
use super::vector::AnswersError;
use super::{ActionAnswer, Fingerprint, KeeperIndex, Round, RoundDigest};
use crate::instrument::Answer;

/// A contribution to one round, of the right length for it. Uniformly random to whoever lacks the
/// private key of one of the keepers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contribution {
    /// Start of the round's digest ‖ encapsulated keys ‖ commitments ‖ masked row ‖ tags.
    body: Vec<u8>,
    keepers: usize,
    round: RoundDigest,
}

/// Why answers could not be sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SealError {
    /// They do not fit the round's instrument.
    #[error(transparent)]
    Answers(#[from] AnswersError),
    /// Nothing can be encrypted to this keeper's key; it was made to be no secret.
    #[error("the key of {0} can't be used; ask for a new link with another card")]
    KeeperKey(KeeperIndex),
}

/// Why a code is not a contribution to the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ContributionError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It was made for another round, or from a link that was changed on the way.
    #[error(
        "this contribution belongs to another round; open the round's link again and answer there"
    )]
    ForeignRound,
    /// It has not the length that all contributions to the round have.
    #[error("this contribution is {found} bytes long, not {expected}; ask for it again")]
    WrongLength {
        /// Bytes that a contribution to this round has.
        expected: usize,
        /// Bytes that this one has.
        found: usize,
    },
    /// A commitment in it is no group element.
    #[error("this contribution holds a commitment that can't be; ask for it again")]
    NoCommitment,
}

impl Contribution {
    /// Seals `answers`, which stand in the order of the instrument's items, and `actions`, in the
    /// order of the round's; missing ones at the end count as skipped. Takes 32 random bytes per
    /// keeper.
    ///
    /// # Errors
    /// If the answers are not to this round, or a keeper's key is worthless.
    pub fn seal(
        _round: &Round,
        _answers: &[Option<Answer>],
        _actions: &[Option<ActionAnswer>],
        _rng: &mut impl CryptoRng,
    ) -> Result<Self, SealError> {
        todo!()
    }

    /// Reads a code of the kind [`Kind::Contribution`](super::Kind::Contribution). Whether it was
    /// sealed rightly can be told by a keeper only.
    ///
    /// # Errors
    /// Says why if it is not a contribution to `round`.
    pub fn from_code(_round: &Round, _code: &Code) -> Result<Self, ContributionError> {
        todo!()
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        todo!()
    }

    /// By what people recognise it.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.body)
    }

    /// Whether the two share an encapsulated key or their row, so that one is a changed copy of
    /// the other.
    pub fn shares_a_part_with(&self, _other: &Self) -> bool {
        todo!()
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }
}

impl fmt::Debug for Contribution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contribution({})", self.fingerprint())
    }
}
