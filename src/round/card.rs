//! What somebody posts to become a keeper.

use thiserror::Error;

use super::signature::Signature;
use super::text_form::{Code, CodeError};
use super::wire::Malformed;
use super::{Label, Mark, PublicKeys};

/// A keeper's card: both public keys and a name, signed with the key. Nothing proves that the name
/// belongs to the key: that is for the people who know who posted the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    keys: PublicKeys,
    name: Label,
    signature: Signature,
}

/// Why a code is not a keeper's card.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CardError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// Of a later version.
    #[error("this card was made by a newer version; reload the page and try again")]
    NewerVersion,
    /// Of an earlier version.
    #[error("this card was made by an older version; ask its maker for a new one")]
    OlderVersion,
    /// Its body is not a card's.
    #[error("this card can't be read: {0}")]
    Malformed(#[from] Malformed),
    /// It was changed, or made by somebody who lacks the key.
    #[error("the signature of this card is wrong; ask its maker for it again")]
    Signature,
}

impl Card {
    /// Reads a code of the kind [`Kind::Card`](super::Kind::Card) and checks its signature.
    ///
    /// # Errors
    /// Says why if it is not a card.
    pub fn from_code(_code: &Code) -> Result<Self, CardError> {
        todo!()
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        todo!()
    }

    /// Both public keys.
    pub fn keys(&self) -> &PublicKeys {
        &self.keys
    }

    /// The keeper's name.
    pub fn name(&self) -> &Label {
        &self.name
    }

    /// The mark of the key.
    pub fn mark(&self) -> Mark {
        self.keys.id().mark()
    }
}
