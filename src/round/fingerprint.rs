//! By what people recognise a contribution.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};

/// The first five bytes of the SHA-256 of a contribution's body, shown as `ABCD-EFGH`: enough to
/// find one's own in the frozen list, and to say which one is meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 5]);

impl Fingerprint {
    pub(super) fn of(body: &[u8]) -> Self {
        let whole = Sha256::digest(body);
        let mut first = [0; 5];
        first.copy_from_slice(&whole[..5]);
        Self(first)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Five bytes are eight digits.
        let digits = BASE32_NOPAD.encode(&self.0);
        let (left, right) = digits.split_at(4);
        write!(f, "{left}-{right}")
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
