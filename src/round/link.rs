//! The round link: the page's address, `#round=`, and the descriptor in base32.

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::reading::has_no_width;
use super::text_form::is_digit;
use super::{DescriptorError, RoundDescriptor};

/// Bytes of SHA-256 after a descriptor.
pub(super) const CHECK: usize = 4;

const NAME: &str = "#round=";

/// Why a text is not a round link.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// There is no `#round=` in it.
    #[error("this is not a round link; one holds #round= and a long code")]
    NotALink,
    /// What follows is not base32 of whole bytes.
    #[error("the round link is cut short or damaged; copy it again, whole")]
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

    /// Reads a fragment, a whole link or a text that holds one. Case makes no difference; the link
    /// ends at the first character that is not base32.
    ///
    /// # Errors
    /// Says why if the first link in the text can't be read.
    pub fn from_link(text: &str) -> Result<Self, LinkError> {
        // Lower-casing ASCII leaves every position where it is.
        let start = text.to_ascii_lowercase().find(NAME).ok_or(LinkError::NotALink)?;
        let digits: String = text[start + NAME.len()..]
            .chars()
            .filter(|character| !has_no_width(*character))
            .map(|character| character.to_ascii_uppercase())
            .take_while(|character| is_digit(*character))
            .collect();
        let bytes = BASE32_NOPAD.decode(digits.as_bytes()).map_err(|_| LinkError::Damaged)?;
        let (descriptor, length) = Self::decode_prefix(&bytes)?;
        let whole = descriptor.with_check_bytes();
        if bytes[length..].starts_with(&whole[length..]) {
            Ok(descriptor)
        } else {
            Err(LinkError::Damaged)
        }
    }

    /// The descriptor's bytes, and the first four bytes of their SHA-256.
    fn with_check_bytes(&self) -> Vec<u8> {
        let mut bytes = self.encode();
        let check = Sha256::digest(&bytes);
        bytes.extend(&check[..CHECK]);
        bytes
    }
}
