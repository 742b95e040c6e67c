//! A release on its way from keeper to keeper where others look.

use hpke::rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use super::text_form::{Code, CodeError};
use super::{
    Announcement, KeeperIndex, KeyError, Release, ReleaseError, Round, RoundDigest, SealKey,
};

/// The secret half of a keeper's transport key, drawn for one round, and erased when the result is
/// there or the round was given up. Erased from memory when dropped.
#[derive(Clone)]
pub struct TransportKey(Zeroizing<[u8; 32]>);

impl TransportKey {
    /// Draws a key.
    pub fn draw(_rng: &mut impl CryptoRng) -> Self {
        todo!()
    }

    /// The key that [`Self::to_bytes`] gave.
    ///
    /// # Errors
    /// Never, as far as is known: all 32 bytes make a key.
    pub fn from_bytes(_bytes: &[u8; 32]) -> Result<Self, KeyError> {
        todo!()
    }

    /// The secret key, to be kept on this device.
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        self.0.clone()
    }

    /// The public half, which is announced.
    pub fn public(&self) -> SealKey {
        todo!()
    }
}

/// A release that only one other keeper can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedRelease {
    round: RoundDigest,
    from: KeeperIndex,
    to: KeeperIndex,
    enc: [u8; 32],
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
        _round: &Round,
        _release: &Release,
        _to: KeeperIndex,
        _announcements: &[Announcement],
        _rng: &mut impl CryptoRng,
    ) -> Result<Self, SealReleaseError> {
        todo!()
    }

    /// Reads a code of the kind [`Kind::SealedRelease`](super::Kind::SealedRelease).
    ///
    /// # Errors
    /// Says why if it is not a sealed release of `round`.
    pub fn from_code(_round: &Round, _code: &Code) -> Result<Self, SealedReleaseError> {
        todo!()
    }

    /// The code to pass on.
    pub fn to_code(&self) -> Code {
        todo!()
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
        _round: &Round,
        _keeper: KeeperIndex,
        _key: &TransportKey,
    ) -> Result<Release, SealedReleaseError> {
        todo!()
    }
}
