//! What a file in a mailbox is called.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};

use super::{DIGITS, in_digits};
use crate::round::{Code, CodeKind, Keepers, RoundDigest};

/// What lies in a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// A keeper's card; only where a round is set up.
    Card,
    /// What a keeper says in public.
    Announcement,
    /// Somebody's answers, sealed.
    Contribution,
    /// A closed list.
    List,
    /// A release that only the keeper with this number can open.
    SealedRelease(u8),
}

impl FileKind {
    const ALL: [Self; 7] = [
        Self::Card,
        Self::Announcement,
        Self::Contribution,
        Self::List,
        Self::SealedRelease(0),
        Self::SealedRelease(1),
        Self::SealedRelease(2),
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Announcement => "announcement",
            Self::Contribution => "code",
            Self::List => "list",
            Self::SealedRelease(0) => "release-0",
            Self::SealedRelease(1) => "release-1",
            Self::SealedRelease(_) => "release-2",
        }
    }

    /// What `code` lies there as; `None` for what never does.
    fn of(code: &Code) -> Option<Self> {
        match code.kind() {
            CodeKind::Card => Some(Self::Card),
            CodeKind::Announcement => Some(Self::Announcement),
            CodeKind::Contribution => Some(Self::Contribution),
            CodeKind::List => Some(Self::List),
            CodeKind::SealedRelease => {
                let to = *code.body().get(PLACE_OF_RECEIVER)?;
                (to < Keepers::MOST).then_some(Self::SealedRelease(to))
            }
            CodeKind::Release => None,
        }
    }
}

/// Before it stand the start of the round's digest and whose release it is.
const PLACE_OF_RECEIVER: usize = RoundDigest::START + 1;

/// The name of a file: what it is, and the first 16 bytes of the SHA-256 of its code's body, of which a contribution's
/// fingerprint shows ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileName {
    kind: FileKind,
    content: [u8; 16],
}

impl FileName {
    /// The name of the file that holds `code`; `None` for what never lies in a mailbox.
    pub fn of(code: &Code) -> Option<Self> {
        let kind = FileKind::of(code)?;
        let mut content = [0; 16];
        content.copy_from_slice(&Sha256::digest(code.body())[..16]);
        Some(Self { kind, content })
    }

    /// What it is.
    pub fn kind(self) -> FileKind {
        self.kind
    }

    /// The code in `text`, if that is the file with this name: one that was overwritten is not.
    pub fn code_in(self, text: &str) -> Option<Code> {
        let code = Code::read(text).ok()?;
        (Self::of(&code) == Some(self)).then_some(code)
    }

    /// The names of these `kinds` in `text`, whatever else it holds, each once, in their order: `most` at most.
    pub(super) fn all_in(text: &str, kinds: &[FileKind], most: usize) -> Vec<Self> {
        let mut names = Vec::new();
        for (at, _) in text.match_indices('-') {
            if let Some(name) = Self::around(text.as_bytes(), at)
                && kinds.contains(&name.kind)
                && !names.contains(&name)
            {
                names.push(name);
                if names.len() == most {
                    break;
                }
            }
        }
        names
    }

    /// Whether there is a name in `text`, of whatever kind.
    pub(super) fn is_in(text: &str) -> bool {
        !Self::all_in(text, &FileKind::ALL, 1).is_empty()
    }

    /// The name whose hyphen is at this place of `text`.
    fn around(text: &[u8], hyphen: usize) -> Option<Self> {
        let (before, after) = (&text[..hyphen], &text[hyphen + 1..]);
        let kind = FileKind::ALL.into_iter().find(|kind| {
            let rest = before.strip_suffix(kind.name().as_bytes());
            rest.is_some_and(|rest| !rest.last().is_some_and(is_part_of_names))
        })?;
        let digits = after.get(..DIGITS)?;
        if after.get(DIGITS).is_some_and(is_part_of_names) {
            return None;
        }
        let content = BASE32_NOPAD.decode(digits).ok()?.try_into().ok()?;
        Some(Self { kind, content })
    }
}

fn is_part_of_names(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// As it is called in a mailbox: `code-`, or what else it is, and 26 base32 digits.
impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind.name(), in_digits(&self.content))
    }
}
