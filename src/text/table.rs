//! A table of words: what the page fetches, cut into messages, and filling their places.
//!
//! The form is written down in the crate `pulse-check-words`, which writes it.

use std::fmt;
use std::num::NonZeroU16;

use super::plain::{FIRST_STRONG, POP};
use super::{Part, Rules};

const END: char = '\u{1e}';
const PLACE: u8 = 1;
const NAME: u8 = 2;
const CHOOSE: u8 = 4;
const KEY: u8 = 5;
const VARIANT: u8 = 6;
const CHOSEN: u8 = 7;

/// The words of one part of the program in one language.
pub(super) struct Table(Vec<&'static str>);

/// A table that was made for another version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreign(pub Part);

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the words of part “{}” are of another version of this tool", self.0.name())
    }
}

/// What is put into a place.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A number, which may choose between texts.
    Number(Number),
}

/// A number in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(u64);

macro_rules! numbers {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Self(number as u64)
            }
        })*
    };
}
numbers!(u8, u16, u32, usize);

impl From<NonZeroU16> for Number {
    fn from(number: NonZeroU16) -> Self {
        number.get().into()
    }
}

impl Table {
    /// Cuts `text` into messages. They are used for as long as the page is there.
    ///
    /// # Errors
    /// The table is not one of this program.
    pub(super) fn read(part: Part, text: String) -> Result<Self, Foreign> {
        let mut records = String::leak(text).split(END);
        if records.next() != Some(part.fingerprint()) {
            return Err(Foreign(part));
        }
        Ok(Self(records.collect()))
    }

    pub(super) fn text(&self, number: usize) -> &'static str {
        self.0.get(number).copied().unwrap_or_default()
    }
}

/// `text` with its places filled in. A value is taken as it is, also where it looks like a place.
pub(super) fn fill(text: &str, values: &[Value], rules: &dyn Rules) -> String {
    let mut filled = String::new();
    piece(text, values, rules, &mut filled);
    filled
}

fn piece(text: &str, values: &[Value], rules: &dyn Rules, filled: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| (PLACE..=CHOOSE).contains(&byte)) {
        filled.push_str(&rest[..at]);
        let value = |letter: &u8| values.get(usize::from(letter.wrapping_sub(b'a')));
        let value = rest.as_bytes().get(at + 1).and_then(value);
        let kind = rest.as_bytes()[at];
        rest = rest.get(at + 2..).unwrap_or_default();
        match (kind, value) {
            (NAME, Some(Value::Text(text))) => {
                filled.push(FIRST_STRONG);
                filled.push_str(text);
                filled.push(POP);
            }
            (CHOOSE, Some(Value::Number(number))) => {
                let (chosen, after) = choose(rest, *number, rules);
                piece(chosen, values, rules, filled);
                rest = after;
            }
            (_, Some(Value::Text(text))) => filled.push_str(text),
            (_, Some(Value::Number(number))) => {
                filled.push_str(&rules.decimal(number.0 * 100, 0));
            }
            (_, None) => {}
        }
    }
    filled.push_str(rest);
}

/// The variant for `number` at the beginning of `text`, and what follows the choice.
fn choose<'a>(text: &'a str, number: Number, rules: &dyn Rules) -> (&'a str, &'a str) {
    let (exact, category) = (number.0.to_string(), rules.plural(number.0).name());
    let (mut by_category, mut exactly, mut last) = (None, None, "");
    let mut rest = text;
    while let Some((key, after)) = rest.split_once(char::from(KEY)) {
        let (variant, after) = until_closed(after);
        if key == exact {
            exactly = Some(variant);
        } else if key == category {
            by_category = Some(variant);
        }
        last = variant;
        rest = after;
        if let Some(after) = rest.strip_prefix(char::from(CHOSEN)) {
            rest = after;
            break;
        }
    }
    (exactly.or(by_category).unwrap_or(last), rest)
}

/// A variant, which may hold choices of its own, and what follows it.
fn until_closed(text: &str) -> (&str, &str) {
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            CHOOSE => depth += 1,
            CHOSEN => depth -= 1,
            VARIANT if depth == 0 => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}
