//! Somebody's answers, sealed: what a member posts.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use curve25519_dalek::ristretto::{CompressedRistretto, RistrettoPoint};
use hpke::rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use super::layout::MASK_BYTES;
use super::opened::COMMITMENT;
use super::seal::{self, ENC, PrivateKey, Secrets, Shared, TAG};
use super::text_form::{Code, CodeError, CodeKind};
use super::vector::{AnswersError, vector};
use super::{ActionAnswer, BadWhy, Fingerprint, KeeperIndex, Round, RoundDigest};
use crate::instrument::Answer;

/// A contribution to one round, of the right length for it and with commitments that can be. To
/// whoever lacks the secret key of one of the keepers its row is as good as uniformly random.
#[derive(Clone)]
pub struct Contribution {
    /// Start of the round's digest ‖ encapsulated keys ‖ commitments ‖ row ‖ tags.
    body: Vec<u8>,
    /// One per keeper.
    commitments: Vec<RistrettoPoint>,
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
    /// Two of its encapsulated keys are the same: it is a changed copy.
    #[error("this contribution is a copy that somebody changed; ask for the one it was made from")]
    ChangedCopy,
}

impl Contribution {
    /// Seals `answers`, which stand in the order of the instrument's items, and `actions`, in the
    /// order of the round's; missing ones at the end count as skipped. Takes 32 random bytes per
    /// keeper.
    ///
    /// # Errors
    /// If the answers are not to this round, or a keeper's key is worthless.
    pub fn seal(
        round: &Round,
        answers: &[Option<Answer>],
        actions: &[Option<ActionAnswer>],
        rng: &mut impl CryptoRng,
    ) -> Result<Self, SealError> {
        let layout = round.layout();
        let cells = vector(layout, round.instrument(), answers, actions)?;
        let mut row = Zeroizing::new(layout.numbers(&cells, 0));
        let mut all_shared = Vec::with_capacity(round.keepers());
        let mut commitments = Vec::with_capacity(round.keepers());
        for (index, keeper) in round.descriptor().keepers.iter() {
            let shared = Shared::draw(round.digest(), index, &keeper.seal, layout, rng)
                .map_err(|_| SealError::KeeperKey(index))?;
            let Secrets { masks, blind } = &shared.secrets;
            row.iter_mut().zip(masks.iter()).for_each(|(lane, mask)| *lane += mask);
            commitments.push(round.generators().commit(masks, blind));
            all_shared.push((index, shared));
        }
        let mut body = round.digest().start().to_vec();
        all_shared.iter().for_each(|(_, shared)| body.extend(shared.enc));
        commitments.iter().for_each(|one| body.extend(one.compress().to_bytes()));
        body.extend(layout.row_of(&row, MASK_BYTES));
        let sealed = body.len();
        for (index, shared) in all_shared {
            let tag = shared.tag(&body[..sealed]).map_err(|_| SealError::KeeperKey(index))?;
            body.extend(tag);
        }
        Ok(Self { body, commitments, round: *round.digest() })
    }

    /// Reads a code of the kind [`CodeKind::Contribution`]. Whether it was sealed rightly can be told
    /// by a keeper only.
    ///
    /// # Errors
    /// Says why if it is not a contribution to `round`.
    pub fn from_code(round: &Round, code: &Code) -> Result<Self, ContributionError> {
        Self::from_body(round, code.body_of(CodeKind::Contribution)?)
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
        let read = Self { body: body.to_vec(), commitments: Vec::new(), round: *round.digest() };
        let commitments: Option<Vec<RistrettoPoint>> =
            read.commitment_bytes(round.keepers()).map(group_element).collect();
        let commitments = commitments.ok_or(ContributionError::NoCommitment)?;
        let read = Self { commitments, ..read };
        let mut encs: Vec<&[u8]> = read.encs().collect();
        encs.sort_unstable();
        if encs.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(ContributionError::ChangedCopy);
        }
        Ok(read)
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        Code::new(CodeKind::Contribution, self.body.clone())
    }

    /// By what people recognise it.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.body)
    }

    /// Whether the two share an encapsulated key or their row, so that one is a changed copy of
    /// the other.
    pub fn shares_a_part_with(&self, other: &Self) -> bool {
        self.parts().any(|part| other.parts().any(|theirs| theirs == part))
    }

    /// What no two contributions have in common: the encapsulated keys, and the row.
    pub fn parts(&self) -> impl Iterator<Item = &[u8]> {
        self.encs().chain([self.row()])
    }

    /// What the keeper at `index`, who has `key`, shares with the member who made it.
    pub(super) fn open(
        &self,
        round: &Round,
        index: KeeperIndex,
        key: &PrivateKey,
    ) -> Result<Secrets, BadWhy> {
        let part = |start: usize, length| &self.body[start..][..length];
        let enc = part(RoundDigest::START + index.place() * ENC, ENC);
        let tag = part(self.tags() + index.place() * TAG, TAG);
        let opened = seal::open(
            round.digest(),
            index,
            key,
            round.layout(),
            [enc, part(0, self.tags()), tag],
        );
        let secrets = opened.map_err(|_| BadWhy::DoesNotOpen)?;
        let commitment = round.generators().commit(&secrets.masks, &secrets.blind);
        if self.commitments.get(index.place()) == Some(&commitment) {
            Ok(secrets)
        } else {
            Err(BadWhy::Commitment)
        }
    }

    /// The commitment to the masks of the keeper at `index`.
    pub(super) fn commitment(&self, index: KeeperIndex) -> Option<&RistrettoPoint> {
        self.commitments.get(index.place())
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }

    pub(super) fn body(&self) -> &[u8] {
        &self.body
    }

    /// The masked answers, lane by lane.
    pub(super) fn row(&self) -> &[u8] {
        let keepers = self.commitments.len();
        &self.body[RoundDigest::START + keepers * (ENC + COMMITMENT)..self.tags()]
    }

    fn encs(&self) -> impl Iterator<Item = &[u8]> {
        self.body[RoundDigest::START..].chunks(ENC).take(self.commitments.len())
    }

    fn commitment_bytes(&self, keepers: usize) -> impl Iterator<Item = &[u8]> {
        self.body[RoundDigest::START + keepers * ENC..].chunks(COMMITMENT).take(keepers)
    }

    /// Where the tags begin.
    fn tags(&self) -> usize {
        self.body.len() - self.commitments.len() * TAG
    }
}

/// So many elements are remembered: those of a thousand people with three keepers, and twice.
const MOST_ELEMENTS: usize = 6000;

thread_local! {
    /// Elements by their bytes. All of them are public, and the same ones are read again with every change of what a
    /// device holds.
    static ELEMENTS: RefCell<BTreeMap<[u8; COMMITMENT], RistrettoPoint>> = const { RefCell::new(BTreeMap::new()) };
}

/// The element with these bytes, if they are the canonical ones of an element.
fn group_element(bytes: &[u8]) -> Option<RistrettoPoint> {
    let bytes = CompressedRistretto::from_slice(bytes).ok()?;
    ELEMENTS.with_borrow_mut(|elements| {
        if let Some(known) = elements.get(bytes.as_bytes()) {
            return Some(*known);
        }
        if elements.len() == MOST_ELEMENTS {
            elements.clear();
        }
        let element = bytes.decompress()?;
        elements.insert(bytes.to_bytes(), element);
        Some(element)
    })
}

impl PartialEq for Contribution {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Contribution {}

impl PartialOrd for Contribution {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By their bytes.
impl Ord for Contribution {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.round, &self.body).cmp(&(&other.round, &other.body))
    }
}

impl fmt::Debug for Contribution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contribution({})", self.fingerprint())
    }
}
