//! The frozen list: which contributions are added up.

use std::collections::BTreeSet;
use std::fmt;

use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::opened::BUNDLE_HEAD;
use super::text_form::{Code, CodeError, Kind};
use super::wire::Reader;
use super::{Contribution, Round, RoundDigest};

/// The contributions of a round that are added up: sorted, all different, at least as many as the
/// round's minimum and no more than can be counted.
///
/// Everybody can look whether their own is in it, and whether it holds more than there are people:
/// somebody who adds contributions of their own making, or puts them in the place of others, learns
/// more about those that are left. Its number alone doesn't show the latter.
#[derive(Clone, PartialEq, Eq)]
pub struct Bundle {
    round: RoundDigest,
    contributions: Vec<Contribution>,
    people: u16,
    set: SetDigest,
}

/// The first 16 bytes of the SHA-256 of a frozen list. A release names it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SetDigest([u8; 16]);

impl SetDigest {
    pub(super) fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    fn of(body: &[u8]) -> Self {
        let whole = Sha256::digest(body);
        let mut first = [0; 16];
        first.copy_from_slice(&whole[..16]);
        Self(first)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for SetDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why contributions, or a code, do not make a frozen list of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BundleError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It, or a contribution in it, belongs to another round.
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
    /// More contributions than can be counted, or than a code can hold.
    #[error("there are {found} answers and {most} can be added up; make rounds for smaller groups")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: u16,
    },
    /// A contribution is in it more than once.
    #[error("this list holds a contribution twice; ask for the list to be frozen again")]
    Double,
    /// The contributions are not in order.
    #[error("this list is not in order; ask for it to be frozen again")]
    NotSorted,
}

impl Bundle {
    /// Freezes the list of these contributions, in any order; the same one twice counts once.
    ///
    /// # Errors
    /// If there are too few or too many, or one is of another round.
    pub fn freeze(
        round: &Round,
        contributions: impl IntoIterator<Item = Contribution>,
    ) -> Result<Self, BundleError> {
        let sorted: BTreeSet<Contribution> = contributions.into_iter().collect();
        if sorted.iter().any(|contribution| contribution.round() != round.digest()) {
            return Err(BundleError::ForeignRound);
        }
        let people = counted(round, sorted.len())?;
        Ok(Self::of(round, sorted.into_iter().collect(), people))
    }

    /// Reads a code of the kind [`Kind::Bundle`].
    ///
    /// # Errors
    /// Says why if it is not a frozen list of `round`.
    pub fn from_code(round: &Round, code: &Code) -> Result<Self, BundleError> {
        let body = code.body_of(Kind::Bundle)?;
        let length = round.contribution_length();
        let too_short = BundleError::WrongLength { expected: BUNDLE_HEAD, found: body.len() };
        let mut reader = Reader::new(body);
        let start: [u8; RoundDigest::START] = reader.array().map_err(|_| too_short)?;
        if start != round.digest().start() {
            return Err(BundleError::ForeignRound);
        }
        let people = reader.u16().map_err(|_| too_short)?;
        let expected = BUNDLE_HEAD + usize::from(people) * length;
        if body.len() != expected {
            return Err(BundleError::WrongLength { expected, found: body.len() });
        }
        let people = counted(round, people.into())?;
        let contributions: Result<Vec<Contribution>, _> =
            reader.rest().chunks(length).map(|body| Contribution::from_body(round, body)).collect();
        // Their length is right.
        let contributions = contributions.map_err(|_| BundleError::ForeignRound)?;
        for pair in contributions.windows(2) {
            match pair[0].cmp(&pair[1]) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => return Err(BundleError::Double),
                std::cmp::Ordering::Greater => return Err(BundleError::NotSorted),
            }
        }
        Ok(Self::of(round, contributions, people))
    }

    fn of(round: &Round, contributions: Vec<Contribution>, people: u16) -> Self {
        let set = SetDigest::of(&body(round.digest(), &contributions, people));
        Self { round: *round.digest(), contributions, people, set }
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        Code::new(Kind::Bundle, body(&self.round, &self.contributions, self.people))
    }

    /// The contributions, sorted by their bytes.
    pub fn contributions(&self) -> &[Contribution] {
        &self.contributions
    }

    /// How many contributions there are.
    pub fn people(&self) -> u16 {
        self.people
    }

    /// The digest that releases name.
    pub fn set(&self) -> &SetDigest {
        &self.set
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").field("people", &self.people).field("set", &self.set).finish()
    }
}

/// The number of people, if it can be added up in `round`.
fn counted(round: &Round, found: usize) -> Result<u16, BundleError> {
    let minimum = round.descriptor().minimum.get();
    if found < usize::from(minimum) {
        return Err(BundleError::TooFew { found, minimum });
    }
    let most = round.most_answers();
    match u16::try_from(found) {
        Ok(people) if people <= most => Ok(people),
        _ => Err(BundleError::TooMany { found, most }),
    }
}

fn body(round: &RoundDigest, contributions: &[Contribution], people: u16) -> Vec<u8> {
    let mut body = round.start().to_vec();
    body.extend(people.to_be_bytes());
    for contribution in contributions {
        body.extend_from_slice(contribution.body());
    }
    body
}
