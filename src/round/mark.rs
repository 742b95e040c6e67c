//! Marks: what people compare.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};

use super::hash;

/// How often the hash of a round's or a list's mark is taken: 2¹⁷ times.
///
/// Rounds and lists can be made in pairs by one person, for whom two that have the same 80 bits
/// take 2⁴⁰ tries only. This makes every try dear.
const SLOW: u32 = 1 << 17;

/// Ten bytes that stand for a round, a key, a list, a contribution or a result, shown as
/// `ABCD-EFGH-IJKL-MNOP`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark([u8; 10]);

impl Mark {
    /// The longest text that a person is expected to type or paste to name a mark.
    pub const LONGEST_TYPED: usize = 40;

    /// How many bytes a mark has.
    pub const BYTES: usize = 10;

    /// The mark of these bytes.
    pub fn new(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// The first bytes of `bytes`.
    pub(super) fn start_of<const N: usize>(bytes: &[u8; N]) -> Self {
        const { assert!(N >= Self::BYTES) };
        let mut start = [0; Self::BYTES];
        start.copy_from_slice(&bytes[..Self::BYTES]);
        Self(start)
    }

    /// The mark that takes long to reckon: some hundredths of a second, more on a slow device.
    pub(super) fn slow(purpose: &str, digest: &[u8; 32]) -> Self {
        let mut hash = hash::digest(purpose, &[digest]);
        for _ in 1..SLOW {
            hash = Sha256::digest(hash).into();
        }
        Self::start_of(&hash)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Ten bytes are sixteen digits.
        let digits = BASE32_NOPAD.encode(&self.0);
        write!(f, "{}-{}-{}-{}", &digits[..4], &digits[4..8], &digits[8..12], &digits[12..])
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
