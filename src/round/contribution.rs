//! Somebody's answers, sealed: what a member posts.

use std::fmt;

use hpke::rand_core::CryptoRng;
use thiserror::Error;

use super::mask::Shared;
use super::opened::{ENC, TAG};
use super::text_form::{Code, CodeError, Kind};
use super::vector::{AnswersError, vector};
use super::{Fingerprint, KeeperIndex, Round, RoundDigest};
use crate::instrument::Answer;

/// A contribution to one round, of the right length for it. Uniformly random to whoever lacks the
/// private key of one of the keepers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contribution {
    /// Start of the round's digest ‖ encapsulated keys ‖ masked vector ‖ tags.
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
}

impl Contribution {
    /// Seals `answers`, which stand in the order of the instrument's items; missing ones at the
    /// end count as skipped. Takes 32 random bytes per keeper.
    ///
    /// # Errors
    /// If the answers are not to this instrument, or a keeper's key is worthless.
    pub fn seal(
        round: &Round,
        answers: &[Option<Answer>],
        rng: &mut impl CryptoRng,
    ) -> Result<Self, SealError> {
        let layout = round.layout();
        let mut masked = vector(layout, round.instrument(), answers)?;
        let mut body = round.digest().start().to_vec();
        let mut all_shared = Vec::with_capacity(round.keepers());
        for (index, card) in round.descriptor().keepers.iter() {
            let shared = Shared::draw(round.digest(), index, &card.key, layout.bytes(), rng)
                .map_err(|_| SealError::KeeperKey(index))?;
            layout.width.subtract(&mut masked, &shared.mask);
            body.extend_from_slice(&shared.enc);
            all_shared.push((index, shared));
        }
        body.extend_from_slice(&masked);
        let sealed = body.len();
        for (index, mut shared) in all_shared {
            let tag = shared.tag(&body[..sealed]).map_err(|_| SealError::KeeperKey(index))?;
            body.extend(tag);
        }
        Ok(Self { body, keepers: round.keepers(), round: *round.digest() })
    }

    /// Reads a code of the kind [`Kind::Contribution`]. Whether it was sealed rightly can be told
    /// by a keeper only.
    ///
    /// # Errors
    /// Says why if it is not a contribution to `round`.
    pub fn from_code(round: &Round, code: &Code) -> Result<Self, ContributionError> {
        Self::from_body(round, code.body_of(Kind::Contribution)?)
    }

    pub(super) fn from_body(round: &Round, body: &[u8]) -> Result<Self, ContributionError> {
        let (expected, found) = (round.contribution_length(), body.len());
        let Some(start) = body.first_chunk::<{ RoundDigest::START }>() else {
            return Err(ContributionError::WrongLength { expected, found });
        };
        if *start != round.digest().start() {
            return Err(ContributionError::ForeignRound);
        }
        if found != expected {
            return Err(ContributionError::WrongLength { expected, found });
        }
        Ok(Self { body: body.to_vec(), keepers: round.keepers(), round: *round.digest() })
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        Code::new(Kind::Contribution, self.body.clone())
    }

    /// By what people recognise it.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.body)
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }

    pub(super) fn body(&self) -> &[u8] {
        &self.body
    }

    /// The encapsulated key for the keeper at `index`.
    pub(super) fn enc(&self, index: KeeperIndex) -> &[u8] {
        let start = RoundDigest::START + usize::from(index.get()) * ENC;
        &self.body[start..start + ENC]
    }

    pub(super) fn masked(&self) -> &[u8] {
        &self.body[RoundDigest::START + self.keepers * ENC..self.tags()]
    }

    /// All that the tags are made over.
    pub(super) fn sealed(&self) -> &[u8] {
        &self.body[..self.tags()]
    }

    /// The tag for the keeper at `index`.
    pub(super) fn tag(&self, index: KeeperIndex) -> &[u8] {
        let start = self.tags() + usize::from(index.get()) * TAG;
        &self.body[start..start + TAG]
    }

    /// Where the tags begin.
    fn tags(&self) -> usize {
        self.body.len() - self.keepers * TAG
    }
}

impl fmt::Debug for Contribution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contribution({})", self.fingerprint())
    }
}
