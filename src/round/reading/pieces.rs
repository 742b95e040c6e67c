//! A text in pieces: plain characters, and all that stands for one or for nothing.
//!
//! The text is gone through once, forwards. Looking ahead is bounded, or remembers what was seen,
//! so that the time is in proportion to the length of the text whatever it holds.

use std::ops::Range;

use super::super::text_form::is_digit;
use super::characters::{breaks_a_word, ends_a_line, has_no_width};
use super::escapes::{self, Bracket, Escape, StandsFor};

/// What a piece of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Something without a width, or the sign that a word goes on in the next line.
    Nothing,
    /// White space inside a line.
    Blank,
    /// The end of a line: this character, or a line feed for a tag.
    LineEnd(char),
    /// Any other character.
    Character(char),
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub what: What,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
}

/// What is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Codes.
    Codes,
    /// A link, in which `%20` is read like `=20`.
    Link,
}

impl Reading {
    /// Whether something to be read begins at `at`.
    fn begins(self, text: &[u8], at: usize) -> bool {
        let is = |word: &[u8]| {
            let end = at + word.len();
            text.get(at..end).is_some_and(|found| found.eq_ignore_ascii_case(word))
        };
        match self {
            Self::Codes => is(b"PULSE1"),
            Self::Link => {
                let before = at.checked_sub(1).and_then(|before| text.get(before));
                is(b"round") && matches!(before, Some(b'#' | b'3' | b'*'))
            }
        }
    }
}

/// The most characters that a tag may have behind its name.
const LONGEST_TAG: usize = 300;

/// The pieces of a text, from some place on.
#[derive(Clone, Debug)]
pub(super) struct Pieces<'t> {
    text: &'t str,
    reading: Reading,
    at: usize,
    /// Between these places nothing but what may stand at the end of a line was seen, and whether
    /// the line ended there.
    looked: (Range<usize>, bool),
    plain: Next,
    reference: Next,
    json: Next,
    begins: Next,
}

/// Where something comes next, remembered until that is passed.
#[derive(Clone, Debug, Default)]
struct Next {
    /// From where it was looked for to where it is, or to where it was not yet.
    seen: Range<usize>,
    found: bool,
}

impl Next {
    /// The first place from `at` to before `end` that `is_it`.
    fn within(&mut self, at: usize, end: usize, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        if !(self.seen.start..=self.seen.end).contains(&at) {
            *self = Self { seen: at..at, found: false };
        }
        if !self.found && self.seen.end < end {
            let next = (self.seen.end..end).find(|place| is_it(*place));
            self.found = next.is_some();
            self.seen.end = next.unwrap_or(end);
        }
        Some(self.seen.end).filter(|next| self.found && *next < end)
    }
}

/// A piece, and where it ends.
struct Raw {
    what: What,
    end: usize,
}

impl<'t> Pieces<'t> {
    /// The pieces of `text` from the byte `at` on.
    pub fn new(text: &'t str, at: usize, reading: Reading) -> Self {
        let next = Next::default;
        let looked = (0..0, false);
        let (plain, reference, json, begins) = (next(), next(), next(), next());
        Self { text, reading, at, looked, plain, reference, json, begins }
    }

    /// Where the next piece begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Goes on at the byte `at`, which is not before the present place.
    pub fn go_to(&mut self, at: usize) {
        self.at = at;
    }

    /// One to ten letters or digits right before a `>`, as some mail programs put initials before
    /// every line that they quote, if `first` is the first of them.
    pub fn initials(&mut self, first: &Piece) -> Option<Initials> {
        let mut letters = Vec::new();
        let mut at = first.at.start;
        loop {
            let raw = self.raw(at)?;
            match raw.what {
                What::Character('>') => {
                    return (!letters.is_empty()).then_some(Initials { letters, end: at });
                }
                What::Character(letter) if letter.is_ascii_alphanumeric() => {
                    letters.push(letter.to_ascii_uppercase());
                }
                _ => return None,
            }
            if letters.len() > Initials::MOST {
                return None;
            }
            at = raw.end;
        }
    }

    /// The piece at `at`, whatever follows it.
    fn raw(&mut self, at: usize) -> Option<Raw> {
        let rest = self.text.get(at..)?;
        let first = rest.chars().next()?;
        if let Some(end) = self.tag(at) {
            return Some(Raw { what: What::LineEnd('\n'), end });
        }
        let escape = match first {
            '=' => escapes::of_byte(rest, '='),
            '%' if self.reading == Reading::Link => escapes::of_byte(rest, '%'),
            '&' => escapes::reference(rest),
            '\\' => escapes::json(rest),
            _ => None,
        };
        if let Some(Escape { stands_for, length }) = escape {
            let what = match stands_for {
                StandsFor::Character(character) => of(character),
                StandsFor::Byte => What::Nothing,
            };
            return Some(Raw { what, end: at + length });
        }
        let length = match first {
            '\\' => escapes::backslashes(rest),
            '\r' if rest[1..].starts_with('\n') => {
                // Together they end one line.
                return Some(Raw { what: What::LineEnd('\n'), end: at + 2 });
            }
            _ => first.len_utf8(),
        };
        let what = match of(first) {
            // So many are no escape, and no sign that a line goes on.
            What::Character('\\') if length > escapes::BACKSLASHES => What::Character('\0'),
            what => what,
        };
        Some(Raw { what, end: at + length })
    }

    /// Where the tag ends that begins at `at`. One in which a code begins is none: the code is
    /// worth more.
    fn tag(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        let (bracket, name) = escapes::opening(rest)?;
        let inside = at + name + escapes::tag_name(&rest[name..])?;
        let text = self.text;
        let next = match bracket {
            Bracket::Plain => &mut self.plain,
            Bracket::Reference => &mut self.reference,
            Bracket::Json => &mut self.json,
        };
        let closing =
            |place: usize| text.get(place..).and_then(|rest| escapes::closing(rest, bracket));
        // No character has more than four bytes.
        let end = text.len().min(inside + 4 * LONGEST_TAG + 1);
        let close = next.within(inside, end, |place| closing(place).is_some())?;
        let bytes = text.as_bytes();
        let begins = self.begins.within(inside, close, |place| self.reading.begins(bytes, place));
        let is_tag = begins.is_none() && text[inside..close].chars().count() <= LONGEST_TAG;
        is_tag.then(|| closing(close)).flatten().map(|length| close + length)
    }

    /// Whether nothing but white space and what may stand there comes between `at` and the end of
    /// the line.
    fn line_ends(&mut self, at: usize) -> bool {
        if self.looked.0.contains(&at) {
            return self.looked.1;
        }
        let mut end = at;
        let ends = loop {
            let Some(raw) = self.raw(end) else { break false };
            match raw.what {
                What::LineEnd(_) => break true,
                What::Character(character) if !breaks_a_word(character) => break false,
                What::Blank | What::Nothing | What::Character(_) => end = raw.end,
            }
        };
        self.looked = (at..end + 1, ends);
        ends
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let start = self.at;
        let Raw { what, end } = self.raw(start)?;
        let what = match what {
            What::Character(character) if breaks_a_word(character) && self.line_ends(end) => {
                What::Nothing
            }
            what => what,
        };
        self.at = end;
        Some(Piece { what, at: start..end })
    }
}

/// Letters or digits before a `>`.
pub(super) struct Initials {
    /// These, in upper case.
    pub letters: Vec<char>,
    /// Where the `>` begins.
    pub end: usize,
}

impl Initials {
    const MOST: usize = 10;

    /// Whether they begin with as many base32 digits as are `missing`, if that is known, so that
    /// they are none: what is being read ends within them.
    pub fn begin_with_digits(&self, missing: Option<usize>) -> bool {
        let digits = missing.and_then(|missing| self.letters.get(..missing));
        digits.is_some_and(|digits| digits.iter().all(|digit| is_digit(*digit)))
    }
}

fn of(character: char) -> What {
    if ends_a_line(character) {
        What::LineEnd(character)
    } else if character.is_whitespace() {
        What::Blank
    } else if has_no_width(character) {
        What::Nothing
    } else {
        What::Character(character)
    }
}
