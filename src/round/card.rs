//! Who keeps: a keeper's public key and name.

use std::fmt;

use thiserror::Error;

use super::Label;
use super::text_form::{Code, CodeError, Kind};
use super::wire::{self, Malformed, Reader};

/// An X25519 public key (RFC 7748), as its 32 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// What somebody posts to become a keeper. Nothing proves that the name belongs to the key: that
/// is for the people who know who posted the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The key that masks are encrypted to.
    pub key: PublicKey,
    /// The keeper's name.
    pub name: Label,
}

/// Why a code is not a keeper's card.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CardError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// Its body is not a card's.
    #[error("this card can't be read: {0}")]
    Malformed(#[from] Malformed),
}

impl Card {
    /// Reads a code of the kind [`Kind::Card`].
    ///
    /// # Errors
    /// Says why if it is not a card.
    pub fn from_code(code: &Code) -> Result<Self, CardError> {
        let mut reader = Reader::new(code.body_of(Kind::Card)?);
        let card = Self::take(&mut reader)?;
        reader.end()?;
        Ok(card)
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        let mut body = Vec::new();
        self.put(&mut body);
        Code::new(Kind::Card, body)
    }

    pub(super) fn take(reader: &mut Reader) -> Result<Self, Malformed> {
        Ok(Self { key: PublicKey(reader.array()?), name: reader.label()? })
    }

    pub(super) fn put(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.key.0);
        wire::put_label(bytes, &self.name);
    }
}

/// The keepers of a round: 1 to 3, no key twice. Each holds one mask of every contribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keepers(Vec<Card>);

/// Why these can't be the keepers of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeepersError {
    /// None, or more than three; there are this many.
    #[error("a round has 1 to 3 keepers, not {0}")]
    Count(usize),
    /// Two cards hold the same key, so that one person would count as two keepers.
    #[error("{0} and {1} are the same; every keeper needs a card of their own")]
    SameKey(KeeperIndex, KeeperIndex),
}

/// A keeper's place in the list of a round, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeeperIndex(u8);

impl KeeperIndex {
    /// The place, from 0.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl fmt::Display for KeeperIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "keeper {}", u16::from(self.0) + 1)
    }
}

impl Keepers {
    /// The keepers in this order.
    ///
    /// # Errors
    /// If there are none or more than three, or two with the same key.
    pub fn new(cards: Vec<Card>) -> Result<Self, KeepersError> {
        if !(1..=3).contains(&cards.len()) {
            return Err(KeepersError::Count(cards.len()));
        }
        let keepers = Self(cards);
        for (index, card) in keepers.iter() {
            if let Some(first) = keepers.index_of(&card.key).filter(|first| *first != index) {
                return Err(KeepersError::SameKey(first, index));
            }
        }
        Ok(keepers)
    }

    /// How many there are: 1 to 3.
    pub fn count(&self) -> u8 {
        // Three at most: see `new`.
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }

    /// Every keeper with their place.
    pub fn iter(&self) -> impl Iterator<Item = (KeeperIndex, &Card)> {
        (0..).map(KeeperIndex).zip(&self.0)
    }

    /// The keeper at `index`, if these are as many.
    pub fn get(&self, index: KeeperIndex) -> Option<&Card> {
        self.0.get(usize::from(index.0))
    }

    /// The place of the keeper with this key.
    pub fn index_of(&self, key: &PublicKey) -> Option<KeeperIndex> {
        self.iter().find(|(_, card)| card.key == *key).map(|(index, _)| index)
    }

    /// The place with this number, from 0.
    pub(super) fn index(&self, number: u8) -> Option<KeeperIndex> {
        (number < self.count()).then_some(KeeperIndex(number))
    }
}
