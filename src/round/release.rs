//! What a keeper publishes, once: the sum of its masks over the frozen list.

use std::fmt;

use thiserror::Error;

use super::text_form::{Code, CodeError, Kind};
use super::wire::Reader;
use super::{Bundle, KeeperIndex, Round, RoundDigest, SetDigest};

/// A keeper's release for one list of one round, with a sum of the right length.
#[derive(Clone, PartialEq, Eq)]
pub struct Release {
    round: RoundDigest,
    keeper: KeeperIndex,
    people: u16,
    set: SetDigest,
    sum: Vec<u8>,
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
}

/// Bytes before the sum: start of the round's digest, keeper, number of people, set.
const HEAD: usize = RoundDigest::START + 1 + 2 + 16;

impl Release {
    pub(super) fn new(bundle: &Bundle, keeper: KeeperIndex, sum: Vec<u8>) -> Self {
        let (round, people, set) = (*bundle.round(), bundle.people(), *bundle.set());
        Self { round, keeper, people, set, sum }
    }

    /// Reads a code of the kind [`Kind::Release`]. Whether it fits a list is seen when the list is
    /// added up.
    ///
    /// # Errors
    /// Says why if it is not a release of `round`.
    pub fn from_code(round: &Round, code: &Code) -> Result<Self, ReleaseError> {
        let body = code.body_of(Kind::Release)?;
        let expected = HEAD + round.layout().bytes();
        let wrong_length = ReleaseError::WrongLength { expected, found: body.len() };
        let mut reader = Reader::new(body);
        let start: [u8; RoundDigest::START] = reader.array().map_err(|_| wrong_length)?;
        if start != round.digest().start() {
            return Err(ReleaseError::ForeignRound);
        }
        if body.len() != expected {
            return Err(wrong_length);
        }
        let keeper = reader.u8().map_err(|_| wrong_length)?;
        let keepers = &round.descriptor().keepers;
        let keeper = keepers.index(keeper).ok_or(ReleaseError::NoSuchKeeper(keeper))?;
        let people = reader.u16().map_err(|_| wrong_length)?;
        let set = SetDigest::new(reader.array().map_err(|_| wrong_length)?);
        Ok(Self { round: *round.digest(), keeper, people, set, sum: reader.rest().to_vec() })
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        let mut body = self.round.start().to_vec();
        body.push(self.keeper.get());
        body.extend(self.people.to_be_bytes());
        body.extend(self.set.bytes());
        body.extend_from_slice(&self.sum);
        Code::new(Kind::Release, body)
    }

    /// Whose it is.
    pub fn keeper(&self) -> KeeperIndex {
        self.keeper
    }

    /// Whether it was made for exactly the list `bundle`.
    pub fn is_for(&self, bundle: &Bundle) -> bool {
        (&self.round, self.people, &self.set) == (bundle.round(), bundle.people(), bundle.set())
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }

    pub(super) fn sum(&self) -> &[u8] {
        &self.sum
    }
}

impl fmt::Debug for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Release({}, {} people, {:?})", self.keeper, self.people, self.set)
    }
}
