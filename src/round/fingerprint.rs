//! By what people recognise a contribution.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::Mark;

/// The mark of a contribution: the first ten bytes of the SHA-256 of its body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(Mark);

impl Fingerprint {
    pub(super) fn of(body: &[u8]) -> Self {
        let whole: [u8; 32] = Sha256::digest(body).into();
        Self(Mark::start_of(&whole))
    }

    /// The contribution with this mark.
    pub fn new(mark: Mark) -> Self {
        Self(mark)
    }

    /// As a mark, to be compared with one that was pasted.
    pub fn mark(&self) -> Mark {
        self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
