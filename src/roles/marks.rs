//! Marks that people type or paste, to have them compared.

use data_encoding::BASE32_NOPAD;

use crate::round::Mark;

/// What came of comparing a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// It is the one.
    Equal,
    /// It is a mark, and another one.
    Different,
    /// There is no mark in the text.
    NotAMark,
}

/// Compares the marks in `text` with `mark`: whether it is among them.
pub fn compare(text: &str, mark: Mark) -> Compared {
    let mut marks = marks_in(text).peekable();
    if marks.peek().is_none() {
        Compared::NotAMark
    } else if marks.any(|found| found == mark) {
        Compared::Equal
    } else {
        Compared::Different
    }
}

/// The first mark in `text`.
pub fn mark_in(text: &str) -> Option<Mark> {
    marks_in(text).next()
}

/// Every mark in `text`: sixteen base32 digits in a row, of either case, with nothing but blanks and dashes between
/// them: people type what they hear, in groups of their own.
pub fn marks_in(text: &str) -> impl Iterator<Item = Mark> + use<> {
    let mut digits = Vec::new();
    let mut marks = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || is_dash(c)).filter(|it| !it.is_empty()) {
        let fits = word.len().is_multiple_of(4) && word.bytes().all(is_digit);
        if !fits || digits.len() + word.len() > DIGITS {
            digits.clear();
        }
        if fits {
            digits.extend(word.bytes().map(|byte| byte.to_ascii_uppercase()));
        }
        if digits.len() == DIGITS {
            marks.extend(decoded(&digits));
            digits.clear();
        }
    }
    marks.into_iter()
}

/// Ten bytes are sixteen digits.
const DIGITS: usize = 16;

fn decoded(digits: &[u8]) -> Option<Mark> {
    Some(Mark::new(*BASE32_NOPAD.decode(digits).ok()?.first_chunk()?))
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || (b'2'..=b'7').contains(&byte)
}

fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
