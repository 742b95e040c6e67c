//! Who keeps a round.

use std::fmt;

use thiserror::Error;

use super::{Card, KeyId, Label, Mark, PublicKeys, SealKey, SigningKey};

/// A keeper as the round link names it. Nothing proves that the name belongs to the key: that is
/// for the people who see who posted the keeper's announcement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keeper {
    /// The key that masks are sealed to.
    pub seal: SealKey,
    /// What this key and the keeper's signing key have in common; its mark is the key's.
    pub id: KeyId,
    /// The keeper's name: 1 to 40 characters.
    pub name: Label,
}

impl Keeper {
    /// The mark of the keeper's key.
    pub fn mark(&self) -> Mark {
        self.id.mark()
    }

    /// Whether these are this keeper's keys.
    pub(super) fn has(&self, keys: &PublicKeys) -> bool {
        self.seal == keys.seal && self.id == keys.id()
    }
}

impl From<&Card> for Keeper {
    fn from(card: &Card) -> Self {
        Self { seal: card.keys().seal, id: card.keys().id(), name: card.name().clone() }
    }
}

/// The keepers of a round: 1 to 3, no key, key id or name twice. Each holds one mask of every
/// contribution; number 0 is the facilitator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keepers(Vec<Keeper>);

/// Why these can't be the keepers of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeepersError {
    /// None, or more than three; there are this many.
    #[error("a round has 1 to 3 keepers, not {0}")]
    Count(usize),
    /// Two have the same key, so that one person would count as two keepers.
    #[error("{0} and {1} have the same key; every keeper needs a card of their own")]
    SameKey(KeeperIndex, KeeperIndex),
    /// Two have the same name, so that nobody could tell them apart.
    #[error("{0} and {1} have the same name; one of them has to make a card with another")]
    SameName(KeeperIndex, KeeperIndex),
}

/// A keeper's place in the list of a round, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeeperIndex(u8);

impl KeeperIndex {
    /// The facilitator's place.
    pub const FACILITATOR: Self = Self(0);

    /// The place, from 0.
    pub fn get(self) -> u8 {
        self.0
    }

    pub(super) fn place(self) -> usize {
        self.0.into()
    }
}

impl fmt::Display for KeeperIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "keeper {}", u16::from(self.0) + 1)
    }
}

impl Keepers {
    /// The most keepers that a round can have.
    pub const MOST: u8 = 3;

    /// The keepers who posted these cards, in this order.
    ///
    /// # Errors
    /// If there are none or more than three, or two with the same key or name.
    pub fn of_cards(cards: &[Card]) -> Result<Self, KeepersError> {
        Self::new(cards.iter().map(Keeper::from).collect())
    }

    /// The keepers in this order.
    ///
    /// # Errors
    /// If there are none or more than three, or two with the same key or name.
    pub fn new(keepers: Vec<Keeper>) -> Result<Self, KeepersError> {
        if !(1..=usize::from(Self::MOST)).contains(&keepers.len()) {
            return Err(KeepersError::Count(keepers.len()));
        }
        let keepers = Self(keepers);
        for (index, keeper) in keepers.iter() {
            for (earlier, other) in keepers.iter().take(index.place()) {
                if other.seal == keeper.seal || other.id == keeper.id {
                    return Err(KeepersError::SameKey(earlier, index));
                }
                if other.name == keeper.name {
                    return Err(KeepersError::SameName(earlier, index));
                }
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
    pub fn iter(&self) -> impl Iterator<Item = (KeeperIndex, &Keeper)> {
        (0..).map(KeeperIndex).zip(&self.0)
    }

    /// The keeper at `index`, if these are as many.
    pub fn get(&self, index: KeeperIndex) -> Option<&Keeper> {
        self.0.get(index.place())
    }

    /// The place of the keeper with these keys, both of them.
    pub fn index_of(&self, keys: &PublicKeys) -> Option<KeeperIndex> {
        self.iter().find(|(_, keeper)| keeper.has(keys)).map(|(index, _)| index)
    }

    /// Whether `signing` is the signing key of the keeper at `index`.
    pub(super) fn signs(&self, index: KeeperIndex, signing: &SigningKey) -> bool {
        self.get(index)
            .is_some_and(|keeper| keeper.has(&PublicKeys { seal: keeper.seal, signing: *signing }))
    }

    /// The place with this number, from 0.
    pub fn index(&self, number: u8) -> Option<KeeperIndex> {
        (number < self.count()).then_some(KeeperIndex(number))
    }
}

/// Several keepers in one sentence.
pub(super) fn names(keepers: &[KeeperIndex]) -> String {
    let names: Vec<String> = keepers.iter().map(KeeperIndex::to_string).collect();
    names.join(", ")
}
