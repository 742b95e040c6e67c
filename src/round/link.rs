//! The round link: the page's address, `#round=`, and the descriptor in base32.

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::{DescriptorError, RoundDescriptor, reading};

/// Bytes of SHA-256 after a descriptor.
pub(super) const CHECK: usize = 4;

const NAME: &str = "#round=";

/// Why a text is not a round link.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// There is no `#round=` in it.
    #[error("this is not a round link; one holds #round= and a long code")]
    NotALink,
    /// It ends too early.
    #[error("the round link is cut short; copy it again, from the first to the last character")]
    CutShort,
    /// The check bytes differ: characters were changed, lost or swapped.
    #[error("the round link is damaged; copy it again, or ask for it again")]
    Damaged,
    /// What follows does not describe a round.
    #[error(transparent)]
    Descriptor(#[from] DescriptorError),
}

impl RoundDescriptor {
    /// The part of the link that follows the page's address: `#round=` and base32 (RFC 4648,
    /// upper case, no padding).
    pub fn to_fragment(&self) -> String {
        format!("{NAME}{}", BASE32_NOPAD.encode(&self.with_check_bytes()))
    }

    /// Reads the first link in `text` whose check bytes are right. Mail programs may have broken
    /// or quoted it, and scanners of links rewritten it; case makes no difference. The link ends
    /// where the descriptor says, whatever follows.
    ///
    /// # Errors
    /// Says why if there is none.
    pub fn from_link(text: &str) -> Result<Self, LinkError> {
        Ok(Self::decode(&reading::descriptor(text)?)?)
    }

    /// The descriptor's bytes, and the first four bytes of their SHA-256.
    fn with_check_bytes(&self) -> Vec<u8> {
        let mut bytes = self.encode();
        let check = Sha256::digest(&bytes);
        bytes.extend(&check[..CHECK]);
        bytes
    }
}
