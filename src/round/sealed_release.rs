//! A release on its way from keeper to keeper where others look.

use std::fmt;

use hpke::rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use super::seal::{self, ENC, PrivateKey, TAG};
use super::text_form::{Code, CodeError, CodeKind};
use super::wire::{Malformed, Reader};
use super::{
    Announcement, KeeperIndex, KeyError, Release, ReleaseError, Round, RoundDigest, SealKey, hash,
};

/// Bytes before what is encrypted: start of the round's digest, from, to, encapsulated key.
const HEAD: usize = RoundDigest::START + 2 + ENC;

/// The secret half of a keeper's transport key, drawn for one round, and erased when the result is
/// there or the round was given up. Erased from memory when dropped.
#[derive(Clone)]
pub struct TransportKey(PrivateKey);

impl TransportKey {
    /// Draws a key.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        Self(seal::draw_key(rng))
    }

    /// The key that [`Self::to_bytes`] gave.
    ///
    /// # Errors
    /// Never, as far as is known: all 32 bytes make a key.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, KeyError> {
        seal::private_key(bytes).map(Self).map_err(|_| KeyError)
    }

    /// The secret key, to be kept on this device.
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        seal::private_bytes(&self.0)
    }

    /// The public half, which is announced.
    pub fn public(&self) -> SealKey {
        seal::public_key(&self.0)
    }
}

impl fmt::Debug for TransportKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TransportKey({:?})", self.public())
    }
}

/// A release that only one other keeper can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedRelease {
    round: RoundDigest,
    from: KeeperIndex,
    to: KeeperIndex,
    enc: [u8; ENC],
    sealed: Vec<u8>,
}

/// Why a release can't be sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SealReleaseError {
    /// The release or an announcement is of another round.
    #[error("the release and the announcements are not all of this round")]
    ForeignRound,
    /// A keeper need not seal anything to themselves.
    #[error("this release is of {0}, who has it already")]
    ToItself(KeeperIndex),
    /// The keeper has announced no transport key.
    #[error("{0} has not announced a transport key yet; ask for it")]
    NoKey(KeeperIndex),
    /// The keeper has announced two.
    #[error("{0} has announced two transport keys; ask {0} which one holds")]
    TwoKeys(KeeperIndex),
    /// Nothing can be encrypted to this keeper's key; it was made to be no secret.
    #[error("the transport key of {0} can't be used; ask for another")]
    BadKey(KeeperIndex),
}

/// Why a code is no sealed release that can be opened here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SealedReleaseError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It was made for another round.
    #[error("this sealed release belongs to another round; look for the one of this round")]
    ForeignRound,
    /// It has not the length that sealed releases of the round have.
    #[error("this sealed release is {found} bytes long, not {expected}; ask for it again")]
    WrongLength {
        /// Bytes that a sealed release of this round has.
        expected: usize,
        /// Bytes that this one has.
        found: usize,
    },
    /// It names a keeper that the round has not, or one keeper twice.
    #[error("this sealed release names a keeper that can't be; ask for it again")]
    NoSuchKeeper,
    /// It is for another keeper.
    #[error("this release is sealed for {0}; look for the one for you")]
    ForAnother(KeeperIndex),
    /// It was changed, or sealed to another key.
    #[error("this sealed release does not open; ask {0} to seal it to your key again")]
    DoesNotOpen(KeeperIndex),
    /// What is in it is no release of the round.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// What is in it is the release of somebody else.
    #[error("in this sealed release is that of another keeper; ask {0} for theirs")]
    NotOfThisKeeper(KeeperIndex),
}

impl SealedRelease {
    /// Seals `release` to the transport key that keeper `to` has announced in this round. Takes 32
    /// random bytes.
    ///
    /// # Errors
    /// If that keeper has announced none, or two that differ.
    pub fn seal(
        round: &Round,
        release: &Release,
        to: KeeperIndex,
        announcements: &[Announcement],
        rng: &mut impl CryptoRng,
    ) -> Result<Self, SealReleaseError> {
        let (digest, from) = (round.digest(), release.keeper());
        if release.round() != digest || announcements.iter().any(|one| one.round() != digest) {
            return Err(SealReleaseError::ForeignRound);
        }
        if from == to {
            return Err(SealReleaseError::ToItself(to));
        }
        let theirs = announcements.iter().filter(|announcement| announcement.keeper() == to);
        let mut keys = theirs.filter_map(Announcement::transport_key);
        let key = keys.next().ok_or(SealReleaseError::NoKey(to))?;
        if keys.any(|other| other != key) {
            return Err(SealReleaseError::TwoKeys(to));
        }
        let (enc, sealed) = seal::encrypt(key, &info(digest, from, to), &release.body(), rng)
            .map_err(|_| SealReleaseError::BadKey(to))?;
        Ok(Self { round: *digest, from, to, enc, sealed })
    }

    /// Reads a code of the kind [`CodeKind::SealedRelease`].
    ///
    /// # Errors
    /// Says why if it is not a sealed release of `round`.
    pub fn from_code(round: &Round, code: &Code) -> Result<Self, SealedReleaseError> {
        let body = code.body_of(CodeKind::SealedRelease)?;
        let expected = HEAD + Release::length(round) + TAG;
        let wrong_length = |_| SealedReleaseError::WrongLength { expected, found: body.len() };
        let mut reader = Reader::new(body);
        if reader.array().map_err(wrong_length)? != round.digest().start() {
            return Err(SealedReleaseError::ForeignRound);
        }
        if body.len() != expected {
            return Err(wrong_length(Malformed::TooShort));
        }
        let [from, to] = reader.array().map_err(wrong_length)?;
        let keepers = &round.descriptor().keepers;
        let (Some(from), Some(to)) = (keepers.index(from), keepers.index(to)) else {
            return Err(SealedReleaseError::NoSuchKeeper);
        };
        if from == to {
            return Err(SealedReleaseError::NoSuchKeeper);
        }
        let enc = reader.array().map_err(wrong_length)?;
        Ok(Self { round: *round.digest(), from, to, enc, sealed: reader.rest().to_vec() })
    }

    /// The code to pass on.
    pub fn to_code(&self) -> Code {
        let head = [self.from.get(), self.to.get()];
        let body = [&self.round.start(), &head[..], &self.enc, &self.sealed].concat();
        Code::new(CodeKind::SealedRelease, body)
    }

    /// Whose release it is said to be.
    pub fn from(&self) -> KeeperIndex {
        self.from
    }

    /// Who can open it.
    pub fn to(&self) -> KeeperIndex {
        self.to
    }

    /// Opens it as keeper `keeper`, and checks what is in it like any other release.
    ///
    /// # Errors
    /// If it is for somebody else, does not open, or holds no release of its keeper.
    pub fn open(
        &self,
        round: &Round,
        keeper: KeeperIndex,
        key: &TransportKey,
    ) -> Result<Release, SealedReleaseError> {
        if self.round != *round.digest() {
            return Err(SealedReleaseError::ForeignRound);
        }
        if self.to != keeper {
            return Err(SealedReleaseError::ForAnother(self.to));
        }
        let info = info(&self.round, self.from, self.to);
        let body = seal::decrypt(&key.0, &info, &self.enc, &self.sealed)
            .map_err(|_| SealedReleaseError::DoesNotOpen(self.from))?;
        let release = Release::from_body(round, &body)?;
        if release.keeper() == self.from {
            Ok(release)
        } else {
            Err(SealedReleaseError::NotOfThisKeeper(self.from))
        }
    }
}

/// What is sealed is bound to the round, to whose release it is, and to who can open it.
fn info(round: &RoundDigest, from: KeeperIndex, to: KeeperIndex) -> Vec<u8> {
    [&hash::tag("sealed release"), &round.bytes()[..], &[from.get(), to.get()]].concat()
}
