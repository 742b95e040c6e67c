//! What somebody posts to become a keeper.

use ed25519_dalek::Signer as _;
use thiserror::Error;

use super::signature::{Signature, is_right, message};
use super::text_form::{Code, CodeError, CodeKind};
use super::wire::{Malformed, Reader, put_text};
use super::{Label, Mark, PublicKeys, SealKey, SigningKey};

const VERSION: u8 = 2;

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
    /// Reads a code of the kind [`CodeKind::Card`] and checks its signature.
    ///
    /// # Errors
    /// Says why if it is not a card.
    pub fn from_code(code: &Code) -> Result<Self, CardError> {
        let body = code.body_of(CodeKind::Card)?;
        let mut reader = Reader::new(body);
        match reader.u8()? {
            VERSION => {}
            0..VERSION => return Err(CardError::OlderVersion),
            _ => return Err(CardError::NewerVersion),
        }
        let seal = SealKey::new(reader.array()?);
        let keys = PublicKeys { seal, signing: SigningKey::new(reader.array()?) };
        let name = reader.name()?;
        let signature = reader.array()?;
        reader.end()?;
        let card = Self { keys, name, signature };
        if is_right(&keys.signing, &signed(&keys, &card.name), &signature) {
            Ok(card)
        } else {
            Err(CardError::Signature)
        }
    }

    /// A card signed with `key`, the secret half of the signing key.
    pub(super) fn sign(keys: PublicKeys, name: Label, key: &ed25519_dalek::SigningKey) -> Self {
        let signature = key.sign(&signed(&keys, &name)).to_bytes();
        Self { keys, name, signature }
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        let mut body = body(&self.keys, &self.name);
        body.extend(self.signature);
        Code::new(CodeKind::Card, body)
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

/// The body up to the signature.
fn body(keys: &PublicKeys, name: &Label) -> Vec<u8> {
    let mut body = vec![VERSION];
    body.extend(keys.seal.bytes());
    body.extend(keys.signing.bytes());
    put_text(&mut body, name.as_str());
    body
}

fn signed(keys: &PublicKeys, name: &Label) -> Vec<u8> {
    message(CodeKind::Card, None, &body(keys, name))
}
