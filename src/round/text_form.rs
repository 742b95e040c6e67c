//! The text form that all codes share.
//!
//! `PULSE1`, a letter, and in base32 (RFC 4648, upper case, no padding): four bytes of length, the
//! body, and the first four bytes of the body's SHA-256. Base32 knows no digit 1, so that the
//! prefix never occurs inside a code; it is compact in QR codes, and chats that eat `_`, `*` and
//! `-` leave it whole.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::reading;

pub(super) const PREFIX: &[u8; 6] = b"PULSE1";

/// Bytes of length before the body, and of SHA-256 after it.
const LENGTH: usize = 4;
const CHECK: usize = 4;

/// As many base32 digits as tell the length.
pub(super) const HEAD: usize = 7;

/// What a code is, by its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeKind {
    /// `K`: a keeper's card.
    Card,
    /// `A`: what a keeper says in public, signed.
    Announcement,
    /// `C`: somebody's answers, sealed.
    Contribution,
    /// `F`: the closed list of contributions.
    List,
    /// `R`: a keeper's release.
    Release,
    /// `S`: a release that only one other keeper can read.
    SealedRelease,
}

impl CodeKind {
    const ALL: [Self; 6] = [
        Self::Card,
        Self::Announcement,
        Self::Contribution,
        Self::List,
        Self::Release,
        Self::SealedRelease,
    ];

    /// The letter after `PULSE1`.
    pub fn letter(self) -> char {
        match self {
            Self::Card => 'K',
            Self::Contribution => 'C',
            Self::Announcement => 'A',
            Self::List => 'F',
            Self::Release => 'R',
            Self::SealedRelease => 'S',
        }
    }

    /// The most bytes that a body of this kind can have.
    pub(super) fn longest_body(self) -> usize {
        match self {
            Self::Card | Self::Announcement => 1024,
            Self::Contribution | Self::Release => 4096,
            Self::List => 1 << 26,
            Self::SealedRelease => 4154,
        }
    }

    pub(super) fn of(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.letter() == letter)
    }
}

impl fmt::Display for CodeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Card => "keeper's card",
            Self::Contribution => "contribution",
            Self::Announcement => "keeper's announcement",
            Self::List => "closed list",
            Self::Release => "release",
            Self::SealedRelease => "sealed release",
        })
    }
}

/// Why a text is not the code that it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CodeError {
    /// Nothing in the text begins with `PULSE1`.
    #[error("there is no code in this text; a code begins with PULSE1")]
    NotACode,
    /// It begins with `PULSE` and a digit that a later version of this program knows.
    #[error("this code was made by a newer version; reload the page and try again")]
    NewerVersion,
    /// This letter after `PULSE1` stands for nothing that this version knows.
    #[error("there is no kind of code with the letter {0}; copy it again, or reload the page")]
    UnknownLetter(char),
    /// The text ends, or something that can't be part of a code comes, before the code is over.
    #[error("the code is cut short; copy it again, from the first to the last character")]
    TooShort,
    /// A chat split it, and its parts don't fit together as they stand in the text.
    #[error("the code was split into parts that don't fit together; send it again as a file")]
    InTwoParts,
    /// The check bytes differ: characters were changed, lost or swapped.
    #[error("the code is damaged; copy it again, or ask for it to be posted again")]
    CheckBytes,
    /// A whole code, but of another kind.
    #[error("this is a {found}; here goes a {expected}")]
    OtherKind {
        /// What is wanted here.
        expected: CodeKind,
        /// What the code is.
        found: CodeKind,
    },
}

/// A code whose check bytes are right. What its body means is for the type of its kind to say.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    kind: CodeKind,
    body: Vec<u8>,
}

impl Code {
    /// Reads the first whole code in `text`, as tolerantly as [`find`](super::find()).
    ///
    /// # Errors
    /// If there is no whole code, says what is wrong with the first that was begun.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        Self::as_written(text).map_or_else(|| reading::first(text), Ok)
    }

    /// The code that `text` is and nothing else, as it is written here: most are read from this device's storage.
    fn as_written(text: &str) -> Option<Self> {
        let (letter, digits) = text.as_bytes().strip_prefix(PREFIX)?.split_first()?;
        let kind = CodeKind::of(char::from(*letter))?;
        let whole = Self::digits(kind, digits) == Some(digits.len());
        whole.then(|| Self::decode(kind, digits).ok()).flatten()
    }

    pub(super) fn new(kind: CodeKind, body: Vec<u8>) -> Self {
        Self { kind, body }
    }

    /// What the code is.
    pub fn kind(&self) -> CodeKind {
        self.kind
    }

    /// The bytes between the length and the check bytes.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, if the code is of the `expected` kind.
    pub(super) fn body_of(&self, expected: CodeKind) -> Result<&[u8], CodeError> {
        if self.kind == expected {
            return Ok(&self.body);
        }
        Err(CodeError::OtherKind { expected, found: self.kind })
    }

    /// How many base32 digits a code of this `kind` has whose first [`HEAD`] digits are `head`,
    /// unless that is more than any has.
    pub(super) fn digits(kind: CodeKind, head: &[u8]) -> Option<usize> {
        let mut value = 0_u64;
        for digit in head.get(..HEAD)? {
            value = value << 5 | u64::from(digit_value(*digit)?);
        }
        // Seven digits are 35 bits; the length is the first 32.
        let body = usize::try_from(value >> 3).ok()?;
        (body <= kind.longest_body()).then(|| digits_of(body))
    }

    /// How many characters a code has whose body has so many bytes.
    pub(super) fn characters(body: usize) -> usize {
        PREFIX.len() + 1 + digits_of(body)
    }

    /// The code of these upper-case `digits`, which are as many as [`Self::digits`] wants.
    pub(super) fn decode(kind: CodeKind, digits: &[u8]) -> Result<Self, CodeError> {
        // Bits left over after the last byte must be zero, too: a code has one spelling.
        let mut bytes = BASE32_NOPAD.decode(digits).map_err(|_| CodeError::CheckBytes)?;
        let Some(end) = bytes.len().checked_sub(CHECK) else { return Err(CodeError::TooShort) };
        let Some(body) = bytes.get(LENGTH..end) else { return Err(CodeError::TooShort) };
        if Sha256::digest(body)[..CHECK] != bytes[end..] {
            return Err(CodeError::CheckBytes);
        }
        bytes.truncate(end);
        bytes.drain(..LENGTH);
        Ok(Self { kind, body: bytes })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whoever makes a code keeps its body within the longest of its kind.
        let length = u32::try_from(self.body.len()).unwrap_or(u32::MAX);
        let check = Sha256::digest(&self.body);
        let bytes = [&length.to_be_bytes(), &self.body[..], &check[..CHECK]].concat();
        write!(f, "PULSE1{}{}", self.kind.letter(), BASE32_NOPAD.encode(&bytes))
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({}, {} bytes)", self.kind, self.body.len())
    }
}

/// How many base32 digits follow the letter if the body has so many bytes.
fn digits_of(body: usize) -> usize {
    (8 * (LENGTH + body + CHECK)).div_ceil(5)
}

/// What an upper-case base32 digit stands for.
fn digit_value(digit: u8) -> Option<u8> {
    match digit {
        b'A'..=b'Z' => Some(digit - b'A'),
        b'2'..=b'7' => Some(digit - b'2' + 26),
        _ => None,
    }
}

/// Whether `character`, in upper case, is a base32 digit.
pub(super) fn is_digit(character: char) -> bool {
    u8::try_from(character).is_ok_and(|byte| digit_value(byte).is_some())
}
