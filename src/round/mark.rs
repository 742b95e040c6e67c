//! Marks: what people compare.

use std::cell::RefCell;
use std::collections::BTreeMap;
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

    /// The mark that takes long to reckon: some hundredths of a second, more on a slow device. At once, if it was
    /// reckoned before.
    pub(super) fn slow(purpose: &'static str, digest: &[u8; 32]) -> Self {
        Reckoning::of(purpose, digest).rest()
    }
}

/// So many slow marks are remembered.
const MOST_KNOWN: usize = 100;

thread_local! {
    /// Slow marks that were reckoned before, by what they are of.
    static KNOWN: RefCell<BTreeMap<(&'static str, [u8; 32]), Mark>> = const { RefCell::new(BTreeMap::new()) };
}

/// A slow mark that is reckoned a little at a time.
#[derive(Clone, Debug)]
pub struct Reckoning {
    of: (&'static str, [u8; 32]),
    hash: [u8; 32],
    left: u32,
}

impl Reckoning {
    pub(super) fn of(purpose: &'static str, digest: &[u8; 32]) -> Self {
        Self { of: (purpose, *digest), hash: hash::digest(purpose, &[digest]), left: SLOW - 1 }
    }

    /// Takes so many more hashes at most; the mark, once it is reckoned.
    pub fn some(&mut self, most: u32) -> Option<Mark> {
        let known = KNOWN.with_borrow(|known| known.get(&self.of).copied());
        if known.is_some() {
            return known;
        }
        let now = most.min(self.left);
        for _ in 0..now {
            self.hash = Sha256::digest(self.hash).into();
        }
        self.left -= now;
        (self.left == 0).then(|| self.note())
    }

    fn rest(mut self) -> Mark {
        self.some(u32::MAX).unwrap_or_else(|| self.note())
    }

    fn note(&self) -> Mark {
        let mark = Mark::start_of(&self.hash);
        KNOWN.with_borrow_mut(|known| {
            if known.len() == MOST_KNOWN {
                known.clear();
            }
            known.insert(self.of, mark);
        });
        mark
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
