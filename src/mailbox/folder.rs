//! Where files are.

use std::fmt;

use data_encoding::BASE32_NOPAD;

use super::in_digits;
use crate::round::RoundDigest;
use crate::round::rand_core::CryptoRng;

/// A folder of a mailbox: of one round, or of the cards for one that is being set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folder([u8; 16]);

impl Folder {
    /// That of the round with this digest: its first 16 bytes.
    pub fn of_round(digest: &RoundDigest) -> Self {
        let mut start = [0; 16];
        start.copy_from_slice(&digest.bytes()[..16]);
        Self(start)
    }

    /// One for cards, which whoever was not told of it can't guess.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        let mut random = [0; 16];
        rng.fill_bytes(&mut random);
        Self(random)
    }

    /// The folder that is called `name`, in upper or lower case.
    pub fn called(name: &str) -> Option<Self> {
        let name = name.to_ascii_uppercase();
        BASE32_NOPAD.decode(name.as_bytes()).ok()?.try_into().ok().map(Self)
    }
}

/// As it is called in a mailbox: 26 base32 digits.
impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_digits(&self.0))
    }
}
