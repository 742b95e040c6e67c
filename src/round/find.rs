//! Finding codes in whatever was pasted: a chat with names, times and quoted lines, a mail, a
//! table.
//!
//! Reading goes once over the text, one character at a time, and never back: a text of any length
//! and content takes time in proportion to it. What makes that possible is that `PULSE1` ends in a
//! character that no code has inside, so that a code that was begun is over, one way or the other,
//! when the next one begins.

use std::collections::BTreeSet;
use std::ops::Range;

use super::text_form::{Code, CodeError, HEAD, Kind, PREFIX, is_digit};

/// As many characters without white space between make a damaged code worth reporting. Shorter
/// ones are people writing about codes: “PULSE1 is a nice name”.
const WORTH_REPORTING: usize = 16;

/// All that a text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Whole codes, in the order of the text, each once however often it is there.
    pub codes: Vec<Found>,
    /// Codes that were begun but are not whole.
    pub damaged: Vec<Damaged>,
}

/// A whole code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The code.
    pub code: Code,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
}

/// A code that can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// What is wrong with it.
    pub why: CodeError,
    /// Where it stands in the text, in bytes. If characters were lost from its middle, what
    /// follows it may be included.
    pub at: Range<usize>,
}

/// Finds every code in `text`.
///
/// Case makes no difference. White space and characters without a width may stand anywhere inside
/// a code, and so may the `>` of quoted lines at their beginning. A code ends where the length in
/// it says, whatever follows.
pub fn find(text: &str) -> Findings {
    let mut findings = Findings::default();
    let mut known: BTreeSet<Code> = BTreeSet::new();
    for Began { code, at, unbroken } in read(text) {
        match code {
            Ok(code) => {
                if known.insert(code.clone()) {
                    findings.codes.push(Found { code, at });
                }
            }
            Err(why) if unbroken >= WORTH_REPORTING => findings.damaged.push(Damaged { why, at }),
            Err(_) => {}
        }
    }
    findings
}

/// The first whole code in `text`, else what is wrong with the first that was begun.
pub(super) fn first(text: &str) -> Result<Code, CodeError> {
    let mut refusal = None;
    for began in read(text) {
        match began.code {
            Ok(code) => return Ok(code),
            Err(why) => refusal = refusal.or(Some(why)),
        }
    }
    Err(refusal.unwrap_or(CodeError::NotACode))
}

/// What came of a code that was begun.
struct Began {
    code: Result<Code, CodeError>,
    at: Range<usize>,
    /// The most characters after the prefix without white space between.
    unbroken: usize,
}

/// All codes that were begun in `text`, in order.
fn read(text: &str) -> Vec<Began> {
    let mut all: Vec<Began> = Vec::new();
    let mut prefix = Prefix::default();
    let mut open: Option<Open> = None;
    let mut line_begins = true;
    for (at, character) in text.char_indices() {
        if character.is_whitespace() || (character == '>' && line_begins) {
            line_begins |= matches!(character, '\n' | '\r');
            if let Some(open) = &mut open {
                open.run = 0;
            }
            continue;
        }
        if has_no_width(character) {
            continue;
        }
        line_begins = false;
        let upper = character.to_ascii_uppercase();
        let next = at + character.len_utf8();
        if let Some(mut current) = open.take() {
            match current.take(upper, next) {
                Step::Goes => open = Some(current),
                Step::Over | Step::Whole => all.push(current.close()),
            }
        }
        if let Some(begins) = prefix.take(upper, at)
            && (begins.newer, open.is_some()) != (true, true)
        {
            // A code whose end was lost may have taken the beginning of this one for its own.
            if let Some(last) = all.last_mut() {
                last.at.end = last.at.end.min(begins.start);
            }
            open = Some(Open::new(begins, next));
        }
    }
    all.extend(open.map(Open::close));
    all
}

/// Chats, mail programs and word processors put these into long words, or around them.
pub(super) fn has_no_width(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'                        // soft hyphen
            | '\u{180e}'                // Mongolian vowel separator
            | '\u{200b}'..='\u{200f}'   // zero-width space and joiners, direction marks
            | '\u{202a}'..='\u{202e}'   // embedding and overriding a direction
            | '\u{2060}'..='\u{2064}'   // word joiner, invisible operators
            | '\u{2066}'..='\u{2069}'   // isolating a direction
            | '\u{fe00}'..='\u{fe0f}'   // variation selectors
            | '\u{feff}'                // byte order mark
    )
}

/// How much of `PULSE1` has just been read. Its characters all differ, so that a wrong one can at
/// most be the first of the next.
#[derive(Default)]
struct Prefix {
    seen: usize,
    start: usize,
}

/// A prefix was read to its end.
struct Begins {
    start: usize,
    /// With a higher digit than 1. Some of these occur inside codes, too.
    newer: bool,
}

impl Prefix {
    fn take(&mut self, upper: char, at: usize) -> Option<Begins> {
        let Self { seen, start } = *self;
        if seen == PREFIX.len() - 1 && matches!(upper, '1'..='9') {
            self.seen = 0;
            return Some(Begins { start, newer: upper != '1' });
        }
        if upper == char::from(PREFIX[0]) {
            *self = Self { seen: 1, start: at };
        } else if upper == char::from(PREFIX[seen]) {
            self.seen += 1;
        } else {
            self.seen = 0;
        }
        None
    }
}

enum Step {
    /// The character belongs to the code, and more do.
    Goes,
    /// The character was the last of the code.
    Whole,
    /// The character can't belong to the code.
    Over,
}

/// A code whose prefix has been read, and perhaps more.
struct Open {
    start: usize,
    /// Behind the last character that belongs to it.
    end: usize,
    newer: bool,
    letter: Option<char>,
    digits: Vec<u8>,
    /// How many digits there will be, once the length has been read.
    wanted: Option<usize>,
    run: usize,
    longest_run: usize,
}

impl Open {
    fn new(begins: Begins, end: usize) -> Self {
        let Begins { start, newer } = begins;
        let (letter, digits, wanted) = (None, Vec::new(), None);
        Self { start, end, newer, letter, digits, wanted, run: 0, longest_run: 0 }
    }

    fn take(&mut self, upper: char, end: usize) -> Step {
        let fits = match self.letter {
            None => upper.is_ascii_uppercase(),
            Some(_) => is_digit(upper),
        };
        // Nobody knows how a newer code ends; white space is a good guess.
        if !fits || (self.newer && self.run == 0 && self.letter.is_some()) {
            return Step::Over;
        }
        self.end = end;
        self.run += 1;
        self.longest_run = self.longest_run.max(self.run);
        if self.letter.is_none() {
            self.letter = Some(upper);
            return Step::Goes;
        }
        if self.newer {
            return Step::Goes;
        }
        // A base32 digit is one byte.
        self.digits.extend(u8::try_from(upper));
        if self.digits.len() == HEAD {
            self.wanted = Code::digits(&self.digits);
        }
        if self.wanted == Some(self.digits.len()) { Step::Whole } else { Step::Goes }
    }

    fn close(self) -> Began {
        let code = match (self.letter, self.letter.and_then(Kind::of)) {
            _ if self.newer => Err(CodeError::NewerVersion),
            (Some(letter), None) => Err(CodeError::UnknownLetter(letter)),
            (_, Some(kind)) if self.wanted == Some(self.digits.len()) => {
                Code::decode(kind, &self.digits)
            }
            _ => Err(CodeError::TooShort),
        };
        Began { code, at: self.start..self.end, unbroken: self.longest_run }
    }
}
