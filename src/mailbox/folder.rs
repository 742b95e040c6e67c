//! Where the files of a round are.

use std::fmt;

use super::in_digits;
use crate::round::RoundDigest;

/// The folder of one round in a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folder([u8; 16]);

impl Folder {
    /// That of the round with this digest: its first 16 bytes.
    pub fn of_round(digest: &RoundDigest) -> Self {
        let mut start = [0; 16];
        start.copy_from_slice(&digest.bytes()[..16]);
        Self(start)
    }
}

/// As it is called in a mailbox: 26 base32 digits.
impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_digits(&self.0))
    }
}
