//! What a keeper holds: two secret keys, drawn anew for every card.

use std::fmt;

use hpke::rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use super::seal::{self, PrivateKey, Secrets};
use super::{
    Announcement, Card, Checked, Checking, Contribution, Fingerprint, KeeperIndex, Label, List,
    PublicKeys, Round, RoundDescriptor, Says, SigningKey, TransportKey,
};

/// A keeper's secret keys. Erased from memory when dropped.
///
/// Whoever has them can take this keeper's mask off every contribution and sign in the keeper's
/// name: they belong on the keeper's device until the release, and nowhere after that.
#[derive(Clone)]
pub struct KeeperKey {
    seal: PrivateKey,
    signing: ed25519_dalek::SigningKey,
    public: PublicKeys,
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
    /// The list was not opened whole.
    #[error("the list was not opened whole; open the round again")]
    NotWhole,
    /// These contributions were changed, or not made as the program makes them.
    #[error("{}; the list has to be closed without, and the people asked for new codes", bad(.0))]
    Bad(Vec<Bad>),
}

/// A contribution that a keeper refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bad {
    /// Which.
    pub fingerprint: Fingerprint,
    /// Why.
    pub why: BadWhy,
}

/// Why a keeper refuses a contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BadWhy {
    /// It was changed, or sealed for another keeper or round.
    #[error("it does not open")]
    DoesNotOpen,
    /// Its commitment is not that of the masks.
    #[error("its commitment is not that of its masks")]
    Commitment,
}

/// Why a round is not the one that a keeper's card was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CardNotNamed {
    /// Neither the key nor its mark is in the link.
    #[error("your card is not in this round; ask for a link with it, or make a new card")]
    NotThere,
    /// One half of the key is there, the other isn't.
    #[error("this round names your key wrongly; don't keep it, and ask who made the link")]
    KeyWrong,
    /// The key is there under another name.
    #[error("this round names you otherwise than your card; ask for a new link")]
    OtherName,
}

/// Bytes that are not the secret keys of a keeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the key that is kept for this round can't be used; the round has to be made anew")]
pub struct KeyError;

impl KeeperKey {
    /// Bytes of both secret keys.
    pub const BYTES: usize = 64;

    /// Draws both keys. New ones for every card: a release ends their use.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        let seal = seal::draw_key(rng);
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self::of(seal, ed25519_dalek::SigningKey::from_bytes(&seed))
    }

    /// The keys that [`Self::to_bytes`] gave.
    ///
    /// # Errors
    /// Never, as far as is known: all 64 bytes make keys.
    pub fn from_bytes(bytes: &[u8; Self::BYTES]) -> Result<Self, KeyError> {
        let (seal, seed) = bytes.split_first_chunk::<32>().ok_or(KeyError)?;
        let seed = seed.first_chunk().ok_or(KeyError)?;
        let seal = seal::private_key(seal).map_err(|_| KeyError)?;
        Ok(Self::of(seal, ed25519_dalek::SigningKey::from_bytes(seed)))
    }

    /// The secret X25519 key and the seed of the Ed25519 key, to be kept on this device. Erased
    /// from memory when dropped.
    pub fn to_bytes(&self) -> Zeroizing<[u8; Self::BYTES]> {
        let mut bytes = Zeroizing::new([0; Self::BYTES]);
        bytes[..32].copy_from_slice(&*seal::private_bytes(&self.seal));
        bytes[32..].copy_from_slice(self.signing.as_bytes());
        bytes
    }

    fn of(seal: PrivateKey, signing: ed25519_dalek::SigningKey) -> Self {
        let public = PublicKeys {
            seal: seal::public_key(&seal),
            signing: SigningKey::new(signing.verifying_key().to_bytes()),
        };
        Self { seal, signing, public }
    }

    /// Both public keys.
    pub fn public(&self) -> &PublicKeys {
        &self.public
    }

    /// The card to post, with the keeper's name, signed.
    pub fn card(&self, name: Label) -> Card {
        Card::sign(self.public, name, &self.signing)
    }

    /// The keeper's place in `round`, if it names both keys.
    pub fn index_in(&self, round: &Round) -> Option<KeeperIndex> {
        round.descriptor().keepers.index_of(&self.public)
    }

    /// The place of the keeper with this card in a round of which only the link is known, if it
    /// names key, key id and name as the card does.
    ///
    /// # Errors
    /// Says which of the three differs; then nothing is kept.
    pub fn named_in(
        &self,
        descriptor: &RoundDescriptor,
        name: &Label,
    ) -> Result<KeeperIndex, CardNotNamed> {
        let id = self.public.id();
        let mut named = Err(CardNotNamed::NotThere);
        for (index, keeper) in descriptor.keepers.iter() {
            match (keeper.seal == self.public.seal, keeper.id == id) {
                (true, true) if keeper.name == *name => named = Ok(index),
                (true, true) => return Err(CardNotNamed::OtherName),
                (false, false) => {}
                _ => return Err(CardNotNamed::KeyWrong),
            }
        }
        named
    }

    /// *I keep this round*, signed.
    ///
    /// # Errors
    /// If the key is none of the round's.
    pub fn announce_keeping(
        &self,
        descriptor: &RoundDescriptor,
    ) -> Result<Announcement, KeeperError> {
        self.announce(descriptor, Says::Keeps)
    }

    /// *My transport key for this round*, signed: what sealed releases are sealed to.
    ///
    /// # Errors
    /// If the key is none of the round's.
    pub fn announce_transport(
        &self,
        descriptor: &RoundDescriptor,
        key: &TransportKey,
    ) -> Result<Announcement, KeeperError> {
        self.announce(descriptor, Says::Transport(key.public()))
    }

    fn announce(
        &self,
        descriptor: &RoundDescriptor,
        says: Says,
    ) -> Result<Announcement, KeeperError> {
        let index = descriptor.keepers.index_of(&self.public).ok_or(KeeperError::NotAKeeper)?;
        Ok(Announcement::sign(descriptor.digest(), index, says, &self.signing))
    }

    /// Looks whether `contribution` opens and its commitment is right, so that a bad one can be
    /// asked for again before the list is closed.
    ///
    /// # Errors
    /// If it is bad, or of another round, or the key is.
    pub fn check(&self, round: &Round, contribution: &Contribution) -> Result<(), KeeperError> {
        let index = self.index_in(round).ok_or(KeeperError::NotAKeeper)?;
        if contribution.round() != round.digest() {
            return Err(KeeperError::ForeignRound);
        }
        let opened = contribution.open(round, index, &self.seal);
        opened.map(drop).map_err(|why| KeeperError::Bad(vec![Bad::new(contribution, why)]))
    }

    /// Opens every contribution of the list. What comes out can be announced and, when the order
    /// allows it, released.
    ///
    /// # Errors
    /// Names all bad contributions at once.
    pub fn check_all<'a>(
        &'a self,
        round: &'a Round,
        list: &'a List,
    ) -> Result<Checked<'a>, KeeperError> {
        let mut checking = self.checking(round, list)?;
        self.check_some(&mut checking, round, list, usize::MAX)?;
        self.checked(&checking, round, list)
    }

    /// Begins to open the contributions of the list.
    ///
    /// # Errors
    /// If the key or the list is of another round.
    pub fn checking(&self, round: &Round, list: &List) -> Result<Checking, KeeperError> {
        let keeper = self.index_in(round).ok_or(KeeperError::NotAKeeper)?;
        if list.round() != round.digest() {
            return Err(KeeperError::ForeignRound);
        }
        Ok(Checking {
            of: self.public,
            list: *list.digest(),
            keeper,
            people: list.contributions().len(),
            opened: 0,
            sums: Secrets::none(round.layout()),
            bad: Vec::new(),
        })
    }

    /// Opens so many more contributions of the list at most.
    ///
    /// # Errors
    /// If something else is being checked.
    pub fn check_some(
        &self,
        checking: &mut Checking,
        round: &Round,
        list: &List,
        most: usize,
    ) -> Result<(), KeeperError> {
        self.is_of(checking, round, list)?;
        for contribution in list.contributions().iter().skip(checking.opened).take(most) {
            match contribution.open(round, checking.keeper, &self.seal) {
                Ok(secrets) => checking.sums.add(&secrets),
                Err(why) => checking.bad.push(Bad::new(contribution, why)),
            }
            checking.opened += 1;
        }
        Ok(())
    }

    /// What can be announced and released, as [`Self::check_all`] gives it.
    ///
    /// # Errors
    /// Names all bad contributions, or says that something else was checked, or not whole.
    pub fn checked<'a>(
        &'a self,
        checking: &Checking,
        round: &'a Round,
        list: &'a List,
    ) -> Result<Checked<'a>, KeeperError> {
        self.is_of(checking, round, list)?;
        if !checking.bad.is_empty() {
            return Err(KeeperError::Bad(checking.bad.clone()));
        }
        if !checking.is_done() {
            return Err(KeeperError::NotWhole);
        }
        let (keeper, sums) = (checking.keeper, checking.sums.clone());
        Ok(Checked { round, list, keeper, key: &self.signing, sums })
    }

    fn is_of(&self, checking: &Checking, round: &Round, list: &List) -> Result<(), KeeperError> {
        if list.round() != round.digest() || checking.list != *list.digest() {
            return Err(KeeperError::ForeignRound);
        }
        if checking.of == self.public { Ok(()) } else { Err(KeeperError::NotAKeeper) }
    }

    pub(super) fn signing(&self) -> &ed25519_dalek::SigningKey {
        &self.signing
    }
}

impl Bad {
    fn new(contribution: &Contribution, why: BadWhy) -> Self {
        Self { fingerprint: contribution.fingerprint(), why }
    }
}

impl fmt::Debug for KeeperKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeeperKey({:?})", self.public)
    }
}

fn bad(bad: &[Bad]) -> String {
    let names: Vec<String> =
        bad.iter().map(|bad| format!("{}: {}", bad.fingerprint, bad.why)).collect();
    names.join("; ")
}
