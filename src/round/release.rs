//! What a keeper publishes, once: the sum of its masks over the closed list.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use curve25519_dalek::Scalar;
use ed25519_dalek::Signer as _;
use thiserror::Error;

use super::hash;
use super::layout::SUM_BYTES;
use super::seal::Secrets;
use super::signature::{Signature, is_right, message};
use super::text_form::{Code, CodeError, CodeKind};
use super::wire::{Malformed, Reader};
use super::{KeeperIndex, List, ListDigest, Round, RoundDigest, SigningKey};

/// Bytes before the sums: start of the round's digest, keeper, number of people, list.
const HEAD: usize = RoundDigest::START + 1 + 2 + 32;

/// Bytes behind the sums: sum of blinds, signing key, signature.
const TAIL: usize = 32 + 32 + 64;

/// So many right releases are remembered.
const MOST_RIGHT: usize = 100;

thread_local! {
    /// Hashes of releases that were found right, with the lists for which they are: all of that is public, and is asked
    /// again with every change of what a device holds.
    static RIGHT: RefCell<BTreeSet<[u8; 32]>> = const { RefCell::new(BTreeSet::new()) };
}

/// A keeper's release for one list of one round, of the right length and signed by the keeper.
#[derive(Clone, PartialEq, Eq)]
pub struct Release {
    round: RoundDigest,
    keeper: KeeperIndex,
    people: u16,
    list: ListDigest,
    sums: Vec<u8>,
    blind: Scalar,
    signing: SigningKey,
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
    /// Reads a code of the kind [`CodeKind::Release`] and checks whose signature
    /// it bears. Whether its sums are right is for [`Self::check`].
    ///
    /// # Errors
    /// Says why if it is not a release of `round`.
    pub fn from_code(round: &Round, code: &Code) -> Result<Self, ReleaseError> {
        Self::from_body(round, code.body_of(CodeKind::Release)?)
    }

    pub(super) fn from_body(round: &Round, body: &[u8]) -> Result<Self, ReleaseError> {
        let (expected, found) = (Self::length(round), body.len());
        let wrong_length = |_| ReleaseError::WrongLength { expected, found };
        let mut reader = Reader::new(body);
        if reader.array().map_err(wrong_length)? != round.digest().start() {
            return Err(ReleaseError::ForeignRound);
        }
        if found != expected {
            return Err(wrong_length(Malformed::TooShort));
        }
        let number = reader.u8().map_err(wrong_length)?;
        let keepers = &round.descriptor().keepers;
        let keeper = keepers.index(number).ok_or(ReleaseError::NoSuchKeeper(number))?;
        let people = reader.u16().map_err(wrong_length)?;
        let list = ListDigest::new(reader.array().map_err(wrong_length)?);
        let sums = reader.take(round.layout().row(SUM_BYTES)).map_err(wrong_length)?.to_vec();
        let blind = reader.array().map_err(wrong_length)?;
        let signing = SigningKey::new(reader.array().map_err(wrong_length)?);
        let signature = reader.array().map_err(wrong_length)?;
        if !keepers.signs(keeper, &signing) {
            return Err(ReleaseError::SomebodyElse(keeper));
        }
        let (digest, blind) = (*round.digest(), Scalar::from_canonical_bytes(blind));
        let message =
            message(CodeKind::Release, Some(&digest), &body[..expected - signature.len()]);
        if !is_right(&signing, &message, &signature) {
            return Err(ReleaseError::Signature(keeper));
        }
        let blind = blind.into_option().ok_or(ReleaseError::NoScalar(keeper))?;
        Ok(Self { round: digest, keeper, people, list, sums, blind, signing, signature })
    }

    /// The release of `sums` over `list` by the keeper at `keeper`, signed with `key`.
    pub(super) fn sign(
        round: &Round,
        list: &List,
        keeper: KeeperIndex,
        sums: &Secrets,
        key: &ed25519_dalek::SigningKey,
    ) -> Self {
        let unsigned = Self {
            round: *round.digest(),
            keeper,
            people: list.people(),
            list: *list.digest(),
            sums: round.layout().row_of(&sums.masks, SUM_BYTES),
            blind: *sums.blind,
            signing: SigningKey::new(key.verifying_key().to_bytes()),
            signature: [0; 64],
        };
        let message =
            message(CodeKind::Release, Some(round.digest()), &unsigned.body_to_signature());
        Self { signature: key.sign(&message).to_bytes(), ..unsigned }
    }

    /// How many bytes the body of a release of `round` has.
    pub(super) fn length(round: &Round) -> usize {
        HEAD + round.layout().row(SUM_BYTES) + TAIL
    }

    /// What the release says: its body up to the signing key.
    fn said(&self) -> Vec<u8> {
        let mut body = self.round.start().to_vec();
        body.push(self.keeper.get());
        body.extend(self.people.to_be_bytes());
        body.extend(self.list.bytes());
        body.extend_from_slice(&self.sums);
        body.extend(self.blind.to_bytes());
        body
    }

    fn body_to_signature(&self) -> Vec<u8> {
        let mut body = self.said();
        body.extend(self.signing.bytes());
        body
    }

    pub(super) fn body(&self) -> Vec<u8> {
        let mut body = self.body_to_signature();
        body.extend(self.signature);
        body
    }

    /// The code to pass on.
    pub fn to_code(&self) -> Code {
        Code::new(CodeKind::Release, self.body())
    }

    /// Whether it is a right release of `list`: everybody can tell.
    ///
    /// # Errors
    /// Says what is wrong.
    pub fn check(&self, round: &Round, list: &List) -> Result<(), ReleaseNotRight> {
        if self.round != *round.digest() || list.round() != round.digest() {
            return Err(ReleaseNotRight::ForeignRound);
        }
        if !self.is_for(list) {
            return Err(ReleaseNotRight::OtherList);
        }
        if self.sums_hold(round, list) { Ok(()) } else { Err(ReleaseNotRight::WrongSums) }
    }

    /// Whether the sums are those of the commitments of the list.
    pub(super) fn sums_hold(&self, round: &Round, list: &List) -> bool {
        let both = hash::digest("release of list", &[list.digest().bytes(), &self.said()]);
        if RIGHT.with_borrow(|right| right.contains(&both)) {
            return true;
        }
        let commitments = list.contributions().iter().filter_map(|one| one.commitment(self.keeper));
        let hold = round.generators().hold(commitments, &self.sums(round), &self.blind);
        if hold {
            RIGHT.with_borrow_mut(|right| {
                if right.len() == MOST_RIGHT {
                    right.clear();
                }
                right.insert(both);
            });
        }
        hold
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
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.said() == other.said()
    }

    /// The sums of masks, lane by lane.
    pub(super) fn sums(&self, round: &Round) -> Vec<Scalar> {
        round.layout().numbers(&self.sums, SUM_BYTES)
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
