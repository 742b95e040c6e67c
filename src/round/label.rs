//! A name, title or action that travels inside a code.

use std::fmt;

use icu_normalizer::ComposingNormalizer;
use thiserror::Error;

/// One line of text that can stand anywhere on a screen and changes nothing around it: a keeper's
/// name, a round's title, an agreed action. Texts are refused, never repaired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(String);

/// Why a text can't be a [`Label`]; checked in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LabelError {
    /// Nothing.
    #[error("a name or title is empty; give one")]
    Empty,
    /// Longer than `most` characters, or than 255 bytes.
    #[error("a name or title is too long; shorten it to {most} characters or fewer")]
    TooLong {
        /// Characters that there may be.
        most: usize,
    },
    /// A character that can't be seen, or that turns or breaks what stands around it.
    #[error("a name or title holds a character that can't be shown ({0:?}); remove it")]
    Character(char),
    /// A joiner that joins nothing which needs it.
    #[error("a name or title holds a character without a width where none belongs; remove it")]
    Joiner,
    /// A blank at an end, or two in a row.
    #[error("a name or title begins or ends with a blank, or has two in a row; remove it")]
    Blanks,
    /// Not in Unicode's composed form.
    #[error("a name or title holds a letter in two parts; type it anew")]
    NotComposed,
    /// More than four accents on one letter.
    #[error("a name or title has more than four accents on one letter; remove some")]
    Accents,
    /// It could be taken for a mark.
    #[error("a name or title looks like a mark, such as ABCD-EFGH-IJKL-MNOP; change it")]
    LooksLikeAMark,
}

impl Label {
    /// The most characters that a name can have.
    pub const LONGEST_NAME: usize = 40;
    /// The most characters that a title or an action can have.
    pub const LONGEST_TITLE: usize = 80;

    /// The most UTF-16 code units that a name can have, which is what fields on a page count.
    pub const LONGEST_NAME_IN_UTF16: usize = 2 * Self::LONGEST_NAME;

    /// Takes `text`, as it is, as a keeper's name: 1 to 40 characters.
    ///
    /// # Errors
    /// Says why if `text` can't be a name.
    pub fn name(text: &str) -> Result<Self, LabelError> {
        Self::new(text, Self::LONGEST_NAME)
    }

    /// Takes `text`, as it is, as the title of a round or as an action: 1 to 80 characters.
    ///
    /// # Errors
    /// Says why if `text` can't be a title.
    pub fn title(text: &str) -> Result<Self, LabelError> {
        Self::new(text, Self::LONGEST_TITLE)
    }

    fn new(text: &str, most: usize) -> Result<Self, LabelError> {
        let characters: Vec<char> = text.chars().collect();
        if characters.is_empty() {
            return Err(LabelError::Empty);
        }
        if characters.len() > most || text.len() > usize::from(u8::MAX) {
            return Err(LabelError::TooLong { most });
        }
        if let Some(refused) = characters.iter().find(|character| is_in(&REFUSED, **character)) {
            return Err(LabelError::Character(*refused));
        }
        if !joiners_join(&characters) {
            return Err(LabelError::Joiner);
        }
        if text.starts_with(' ') || text.ends_with(' ') || text.contains("  ") {
            return Err(LabelError::Blanks);
        }
        if !ComposingNormalizer::new_nfc().is_normalized(text) {
            return Err(LabelError::NotComposed);
        }
        let accent = |character: &char| is_in(&ACCENTS, *character);
        if characters.windows(5).any(|five| five.iter().all(accent)) {
            return Err(LabelError::Accents);
        }
        if (0..characters.len()).any(|at| begins_with_mark(&characters[at..])) {
            return Err(LabelError::LooksLikeAMark);
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Characters that can't be seen, or that turn or break what stands around them: the general
/// categories Cc, Cf, Cs, Co, Zl and Zp, Zs but the blank, all that is ignorable by default, and
/// the empty braille pattern. Joiners have a rule of their own.
const REFUSED: [(u32, u32); 34] = [
    (0x0, 0x1f),
    (0x7f, 0xa0),
    (0xad, 0xad),
    (0x34f, 0x34f),
    (0x600, 0x605),
    (0x61c, 0x61c),
    (0x6dd, 0x6dd),
    (0x70f, 0x70f),
    (0x890, 0x891),
    (0x8e2, 0x8e2),
    (0x115f, 0x1160),
    (0x1680, 0x1680),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x2000, 0x200b),
    (0x200e, 0x200f),
    (0x2028, 0x202f),
    (0x205f, 0x206f),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xd800, 0xf8ff),
    (0xfdd0, 0xfdef),
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    (0xfff0, 0xfffb),
    (0xfffe, 0xffff),
    (0x110bd, 0x110bd),
    (0x110cd, 0x110cd),
    (0x13430, 0x1343f),
    (0x1bca0, 0x1bca3),
    (0x1d173, 0x1d17a),
    (0xe0000, 0x10ffff),
];

/// What can be piled up on a letter.
const ACCENTS: [(u32, u32); 13] = [
    (0x300, 0x36f),
    (0x483, 0x489),
    (0x591, 0x5bd),
    (0x610, 0x61a),
    (0x64b, 0x65f),
    (0xe34, 0xe3a),
    (0xe47, 0xe4e),
    (0xeb4, 0xebc),
    (0xec8, 0xece),
    (0x1ab0, 0x1aff),
    (0x1dc0, 0x1dff),
    (0x20d0, 0x20ff),
    (0xfe20, 0xfe2f),
];

/// Letters of scripts that need joiners: from Arabic to Sinhala.
const JOINED: [(u32, u32); 1] = [(0x600, 0xdff)];

fn is_in(ranges: &[(u32, u32)], character: char) -> bool {
    let code = u32::from(character);
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&code))
}

/// Whether every joiner stands between two letters of a script that needs it.
fn joiners_join(characters: &[char]) -> bool {
    let is_joiner = |character: char| matches!(character, '\u{200c}' | '\u{200d}');
    let joins = |at: usize| {
        let neighbours = [at.checked_sub(1), at.checked_add(1)];
        let joined = |at: &char| is_in(&JOINED, *at);
        neighbours.iter().all(|at| at.and_then(|at| characters.get(at)).is_some_and(joined))
    };
    characters.iter().enumerate().all(|(at, character)| !is_joiner(*character) || joins(at))
}

/// Whether `characters` begin with four groups of four ASCII letters or digits, joined by a hyphen
/// or dash with at most one blank on each side.
fn begins_with_mark(characters: &[char]) -> bool {
    let mut rest = characters;
    for group in 0..4 {
        if group > 0 {
            rest = rest.strip_prefix(&[' ']).unwrap_or(rest);
            let Some((dash, behind)) = rest.split_first() else { return false };
            if !matches!(dash, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}') {
                return false;
            }
            rest = behind.strip_prefix(&[' ']).unwrap_or(behind);
        }
        let Some((four, behind)) = rest.split_at_checked(4) else { return false };
        if !four.iter().all(char::is_ascii_alphanumeric) {
            return false;
        }
        rest = behind;
    }
    true
}
