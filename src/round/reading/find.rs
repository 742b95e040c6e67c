//! Finding codes in whatever was pasted: a chat with names, times and quoted lines, a mail, a
//! table.
//!
//! Reading goes once over the text and never back. What makes that possible is that `PULSE1` ends
//! in a character that no code has inside, so that a code that was begun is over, one way or the
//! other, when the next one begins.

use std::collections::HashSet;
use std::ops::Range;

use super::super::text_form::{Code, CodeError, PREFIX};
use super::characters::quotes_a_line;
use super::open::{Began, Continuation, Open};
use super::pieces::{Piece, Pieces, Reading, What};

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
/// Case makes no difference. White space, characters without a width, the marks of quoted lines,
/// and what quoted-printable, HTML and JSON make of all these may stand anywhere inside a code. A
/// code ends where the length in it says, whatever follows. One that a chat split is joined.
pub fn find(text: &str) -> Findings {
    let mut findings = Findings::default();
    let mut known: HashSet<Code> = HashSet::new();
    for Began { code, at, .. } in worth_reporting(text) {
        match code {
            Ok(code) => {
                if known.insert(code.clone()) {
                    findings.codes.push(Found { code, at });
                }
            }
            Err(why) => findings.damaged.push(Damaged { why, at }),
        }
    }
    findings
}

/// Every place of every code in `text`, whole or not.
pub(super) fn worth_reporting(text: &str) -> impl Iterator<Item = Began> {
    let is_code = |began: &Began| began.code.is_ok() || began.unbroken >= WORTH_REPORTING;
    read(text).into_iter().filter(is_code)
}

/// The first whole code in `text`, else what is wrong with the first that was begun.
pub(in crate::round) fn first(text: &str) -> Result<Code, CodeError> {
    let mut refusal = None;
    for began in read(text) {
        match began.code {
            Ok(code) => return Ok(code),
            Err(why) => refusal = refusal.or(Some(why)),
        }
    }
    Err(refusal.unwrap_or(CodeError::NotACode))
}

/// All codes that were begun in `text`, in order.
fn read(text: &str) -> Vec<Began> {
    let mut reader = PasteReader { line_begins: true, ..PasteReader::default() };
    let mut pieces = Pieces::new(text, 0, Reading::Codes);
    while let Some(piece) = pieces.next() {
        let characters = text[piece.at.clone()].chars().count();
        let step = match (piece.what, &mut reader.open) {
            (What::Character(character), _) => {
                reader.character(character, &piece, &mut pieces);
                continue;
            }
            (What::LineEnd(character), open) => {
                reader.line_begins = true;
                open.as_mut().map(|open| open.line_end(character, characters))
            }
            (What::Blank, open) => open.as_mut().map(|open| open.blank(characters)),
            (What::Nothing, open) => open.as_mut().map(|open| open.passed(characters)),
        };
        reader.went(step);
    }
    reader.all.extend(reader.open.map(|open| open.close(None)));
    reader.all
}

/// What was read so far.
#[derive(Default)]
struct PasteReader {
    all: Vec<Began>,
    prefix: Prefix,
    open: Option<Open>,
    line_begins: bool,
}

impl PasteReader {
    fn character(&mut self, character: char, piece: &Piece, pieces: &mut Pieces<'_>) {
        if self.line_begins {
            if quotes_a_line(character) {
                let step = self.open.as_mut().map(|open| open.passed(1));
                self.went(step);
                return;
            }
            if (self.open.is_some() || self.prefix.seen > 0)
                && let Some(initials) = pieces.initials(piece)
                && !self.open.as_ref().is_some_and(|open| open.ends_within(&initials))
            {
                pieces.go_to(initials.end);
                let step = self.open.as_mut().map(|open| open.passed(initials.letters.len()));
                self.went(step);
                return;
            }
        }
        self.line_begins = false;
        let upper = character.to_ascii_uppercase();
        let step = self.open.as_mut().map(|open| open.take(upper, piece.at.end));
        self.went(step);
        if let Some(begins) = self.prefix.take(upper, piece.at.start) {
            // Some prefixes of newer versions occur inside codes, too.
            let inside = self.open.as_ref().is_some_and(Open::is_reading);
            if !(begins.newer && inside) {
                self.begin(begins, piece.at.end);
            }
        }
    }

    fn went(&mut self, step: Option<Continuation>) {
        let whole = match step {
            None | Some(Continuation::Goes) => return,
            Some(Continuation::Whole(code)) => Some(code),
            Some(Continuation::Over) => None,
        };
        self.all.extend(self.open.take().map(|open| open.close(whole)));
    }

    fn begin(&mut self, begins: Begins, end: usize) {
        self.all.extend(self.open.take().map(|open| open.close(None)));
        // A code whose end was lost may have taken the beginning of this one for its own.
        if let Some(last) = self.all.last_mut() {
            last.at.end = last.at.end.min(begins.start);
        }
        self.open = Some(Open::new(begins.start, end, begins.newer));
    }
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
    /// With a higher digit than 1.
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
