//! What a keeper does: hold a private key, look whether contributions open, and release the sum of
//! the masks once.

use std::fmt;

use hpke::rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use super::mask::{self, PrivateKey};
use super::{
    Bundle, Card, Contribution, Fingerprint, KeeperIndex, Label, PublicKey, Release, Round,
};

/// A keeper's key pair. The private half is erased from memory when this is dropped.
///
/// Whoever has it can take this keeper's mask off every contribution: it belongs on the keeper's
/// device until the release, and nowhere after that.
#[derive(Clone)]
pub struct KeeperKey {
    private: PrivateKey,
    public: PublicKey,
}

/// Why a keeper refuses.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeeperError {
    /// The key is none of the round's.
    #[error("this device holds no key for this round; use the device on which you made your card")]
    NotAKeeper,
    /// The list or contribution is of another round.
    #[error("this belongs to another round; look for the one of this round")]
    ForeignRound,
    /// These contributions were changed, or not sealed for this keeper.
    #[error("{}; freeze the list without, and ask for new ones", unopened(.0))]
    TagsDoNotOpen(Vec<Fingerprint>),
}

/// 32 bytes that are not a private key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the key that is kept for this round can't be used; the round has to be run again")]
pub struct KeyError;

impl KeeperKey {
    /// Draws a key pair. A new one for every round: a release ends its use.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        Self::of(mask::draw_key(rng))
    }

    /// The key pair with this private key (RFC 7748).
    ///
    /// # Errors
    /// Never, as far as is known: all 32 bytes make a key.
    pub fn from_bytes(private: &[u8; 32]) -> Result<Self, KeyError> {
        mask::private_key(private).map(Self::of).map_err(|_| KeyError)
    }

    /// The private key, to be kept on this device. Erased from memory when dropped.
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        mask::private_bytes(&self.private)
    }

    fn of(private: PrivateKey) -> Self {
        let public = mask::public_key(&private);
        Self { private, public }
    }

    /// The public key.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The card to post, with the keeper's name.
    pub fn card(&self, name: Label) -> Card {
        Card { key: self.public, name }
    }

    /// The keeper's place in `round`, if the key is one of the round's.
    pub fn index_in(&self, round: &Round) -> Option<KeeperIndex> {
        round.descriptor().keepers.index_of(&self.public)
    }

    /// Looks whether `contribution` opens, so that a bad one can be asked for again before the
    /// list is frozen.
    ///
    /// # Errors
    /// If it does not, or is of another round, or the key is.
    pub fn check(&self, round: &Round, contribution: &Contribution) -> Result<(), KeeperError> {
        let index = self.index_in(round).ok_or(KeeperError::NotAKeeper)?;
        if contribution.round() != round.digest() {
            return Err(KeeperError::ForeignRound);
        }
        match self.open(round, index, contribution) {
            Some(_) => Ok(()),
            None => Err(KeeperError::TagsDoNotOpen(vec![contribution.fingerprint()])),
        }
    }

    /// Releases the sum of this keeper's masks over the whole list, if every contribution in it
    /// opens.
    ///
    /// **Once only.** Two releases for different lists tell what lies between them. It is for the
    /// caller to know whether this key has released before, and to destroy it when the release has
    /// been posted; that also protects all contributions later, when the other keys may get out.
    ///
    /// # Errors
    /// If the key or the list is not of `round`, or contributions do not open (all that don't are
    /// named). The round's minimum is met: a [`Bundle`] that exists has it.
    pub fn release(&self, round: &Round, bundle: &Bundle) -> Result<Release, KeeperError> {
        let index = self.index_in(round).ok_or(KeeperError::NotAKeeper)?;
        if bundle.round() != round.digest() {
            return Err(KeeperError::ForeignRound);
        }
        let layout = round.layout();
        let mut sum = Zeroizing::new(vec![0; layout.bytes()]);
        let mut unopened = Vec::new();
        for contribution in bundle.contributions() {
            match self.open(round, index, contribution) {
                Some(mask) => layout.width.add(&mut sum, &mask),
                None => unopened.push(contribution.fingerprint()),
            }
        }
        if unopened.is_empty() {
            Ok(Release::new(bundle, index, sum.to_vec()))
        } else {
            Err(KeeperError::TagsDoNotOpen(unopened))
        }
    }

    fn open(
        &self,
        round: &Round,
        index: KeeperIndex,
        contribution: &Contribution,
    ) -> Option<Zeroizing<Vec<u8>>> {
        mask::open(
            round.digest(),
            index,
            &self.private,
            contribution.enc(index),
            contribution.sealed(),
            contribution.tag(index),
            contribution.masked().len(),
        )
        .ok()
    }
}

impl fmt::Debug for KeeperKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeeperKey({:?})", self.public)
    }
}

fn unopened(fingerprints: &[Fingerprint]) -> String {
    let names: Vec<String> = fingerprints.iter().map(Fingerprint::to_string).collect();
    match names.len() {
        1 => format!("the contribution {} does not open", names[0]),
        _ => format!("the contributions {} do not open", names.join(", ")),
    }
}
