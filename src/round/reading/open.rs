//! A code that was begun, and perhaps goes on after a gap.
//!
//! Chats split long messages. A code that is cut is followed over a few lines, which hold a name
//! and a time, to where base32 goes on. What such lines begin with can look like digits of the
//! code; whether it is, the check bytes decide.

use std::ops::Range;

use super::super::text_form::{Code, CodeError, CodeKind, HEAD, is_digit};
use super::pieces::Initials;

/// So many digits in a row are nothing that people write.
const LONG: usize = 40;

/// How far a second part may be from the first.
const LINES: usize = 5;
const CHARACTERS: usize = 2_000;

/// How many ends of lines behind the last long word may be the end of the first part: a chat puts
/// a name and a time there.
const CUTS: usize = 4;

/// As many ways to join more than two parts are tried.
const WAYS: usize = 16;

/// What came of a code that was begun.
#[derive(Clone, Debug)]
pub(super) struct Began {
    pub code: Result<Code, CodeError>,
    pub at: Range<usize>,
    /// The most characters after the prefix without white space between.
    pub unbroken: usize,
    /// Of a code that is cut: its letter and its digits.
    pub begins: Vec<u8>,
    /// After how many of these it may be cut.
    pub cuts: Vec<usize>,
}

/// Whether a piece of text belongs to a code.
pub(super) enum Continuation {
    /// It does, and more may.
    Goes,
    /// It was the last of the code.
    Whole(Code),
    /// It can't belong to the code.
    Over,
}

/// A code whose prefix has been read, and perhaps more.
pub(super) struct Open {
    start: usize,
    /// Behind the last character that belongs to it.
    end: usize,
    newer: bool,
    letter: Option<char>,
    digits: Vec<u8>,
    length: Length,
    run: usize,
    longest_run: usize,
    /// Where the present word begins, in digits.
    word: usize,
    /// Where lines ended since the last long word.
    cuts: Vec<Cut>,
    lines: usize,
    returned: bool,
    ways: Vec<Joining>,
    joined: bool,
    gap: Option<PartGap>,
}

/// How many digits there will be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    /// Has not been read yet.
    Unread,
    Digits(usize),
    /// More than any code of the kind has.
    TooMany,
}

/// The end of a line inside a code.
#[derive(Clone, Copy)]
struct Cut {
    digits: usize,
    /// Behind the last digit before it, in the text.
    end: usize,
    line: usize,
}

/// Digits that don't count, if the code was joined in this way.
#[derive(Clone, Default)]
struct Joining {
    dropped: Vec<Range<usize>>,
}

impl Joining {
    fn dropped(&self) -> usize {
        self.dropped.iter().map(Range::len).sum()
    }

    fn digits(&self, all: &[u8]) -> Vec<u8> {
        let mut kept = Vec::with_capacity(all.len());
        let mut from = 0;
        for dropped in &self.dropped {
            kept.extend_from_slice(&all[from..dropped.start]);
            from = dropped.end;
        }
        kept.extend_from_slice(&all[from..]);
        kept
    }
}

/// Between two parts of a code.
struct PartGap {
    line: usize,
    characters: usize,
    /// As many digits in a row go on with the code.
    enough: usize,
    run: Vec<u8>,
}

impl Open {
    pub fn new(start: usize, end: usize, newer: bool) -> Self {
        Self {
            start,
            end,
            newer,
            letter: None,
            digits: Vec::new(),
            length: Length::Unread,
            run: 0,
            longest_run: 0,
            word: 0,
            cuts: Vec::new(),
            lines: 0,
            returned: false,
            ways: vec![Joining::default()],
            joined: false,
            gap: None,
        }
    }

    /// Whether characters are still taken for digits one by one.
    pub fn is_reading(&self) -> bool {
        self.gap.is_none()
    }

    /// White space, as many characters of it.
    pub fn blank(&mut self, characters: usize) -> Continuation {
        self.run = 0;
        self.word_ends();
        self.between(characters)
    }

    /// The end of a line, of as many characters.
    pub fn line_end(&mut self, character: char, characters: usize) -> Continuation {
        // A carriage return and a line feed end one line, however they are written.
        if !(self.returned && character == '\n') {
            self.lines += 1;
        }
        self.returned = character == '\r';
        self.run = 0;
        self.word_ends();
        let cut = Cut { digits: self.digits.len(), end: self.end, line: self.lines - 1 };
        if self.gap.is_none() && self.cuts.last().is_none_or(|last| last.digits < cut.digits) {
            if self.cuts.len() == CUTS {
                self.cuts.remove(0);
            }
            self.cuts.push(cut);
        }
        self.between(characters)
    }

    /// Anything that is neither white space nor has a width, of as many characters.
    pub fn passed(&mut self, characters: usize) -> Continuation {
        let Some(gap) = &mut self.gap else { return Continuation::Goes };
        gap.characters += characters;
        Continuation::Goes
    }

    fn word_ends(&mut self) {
        if self.digits.len() - self.word >= LONG {
            self.cuts.clear();
        }
        self.word = self.digits.len();
    }

    fn between(&mut self, characters: usize) -> Continuation {
        let Some(gap) = &mut self.gap else { return Continuation::Goes };
        gap.run.clear();
        gap.characters += characters;
        let far = gap.characters > CHARACTERS || self.lines - gap.line > LINES;
        if far { Continuation::Over } else { Continuation::Goes }
    }

    /// Whether the code ends within these letters, so that they are no initials.
    pub fn ends_within(&self, initials: &Initials) -> bool {
        let Length::Digits(wanted) = self.length else { return false };
        let missing = |way: &Joining| (wanted + way.dropped()).saturating_sub(self.digits.len());
        let ends = |way: &Joining| initials.begin_with_digits(Some(missing(way)));
        self.gap.is_none() && self.ways.iter().any(ends)
    }

    /// A character in upper case, which ends at `end`.
    pub fn take(&mut self, upper: char, end: usize) -> Continuation {
        self.returned = false;
        if self.gap.is_some() {
            return self.cross(upper, end);
        }
        let Some(letter) = self.letter else {
            if !upper.is_ascii_uppercase() {
                return Continuation::Over;
            }
            self.letter = Some(upper);
            self.went_on(end);
            return Continuation::Goes;
        };
        // Nobody knows how these end; white space is a good guess.
        let kind = CodeKind::of(letter).filter(|_| !self.newer && self.length != Length::TooMany);
        let Some(kind) = kind else {
            if !is_digit(upper) || self.run == 0 {
                return Continuation::Over;
            }
            self.went_on(end);
            return Continuation::Goes;
        };
        if !is_digit(upper) {
            return self.cut();
        }
        self.went_on(end);
        self.digit(kind, upper)
    }

    fn went_on(&mut self, end: usize) {
        self.end = end;
        self.run += 1;
        self.longest_run = self.longest_run.max(self.run);
    }

    fn digit(&mut self, kind: CodeKind, upper: char) -> Continuation {
        // A base32 digit is one byte.
        self.digits.extend(u8::try_from(upper));
        if self.digits.len() == HEAD {
            self.length = Code::digits(kind, &self.digits).map_or(Length::TooMany, Length::Digits);
        }
        let Length::Digits(wanted) = self.length else { return Continuation::Goes };
        let complete = |way: &&Joining| wanted + way.dropped() == self.digits.len();
        let mut codes = self.ways.iter().filter(complete);
        if let Some(code) = codes.find_map(|way| Code::decode(kind, &way.digits(&self.digits)).ok())
        {
            return Continuation::Whole(code);
        }
        let most = self.ways.iter().map(Joining::dropped).max();
        if self.digits.len() < wanted + most.unwrap_or(0) {
            Continuation::Goes
        } else {
            Continuation::Over
        }
    }

    /// Something that is no part of a code, before the code is over.
    fn cut(&mut self) -> Continuation {
        let Length::Digits(wanted) = self.length else { return Continuation::Over };
        self.word_ends();
        let (digits, line) =
            self.cuts.first().map_or((self.digits.len(), self.lines), |cut| (cut.digits, cut.line));
        let most = self.ways.iter().map(Joining::dropped).max().unwrap_or(0);
        let enough = (wanted + most).saturating_sub(digits).min(LONG);
        self.gap = Some(PartGap { line, characters: 1, enough, run: Vec::new() });
        Continuation::Goes
    }

    /// A character between two parts.
    fn cross(&mut self, upper: char, end: usize) -> Continuation {
        let (Some(gap), Some(kind)) = (&mut self.gap, self.letter.and_then(CodeKind::of)) else {
            return Continuation::Over;
        };
        gap.characters += 1;
        if !is_digit(upper) {
            gap.run.clear();
            return if gap.characters > CHARACTERS {
                Continuation::Over
            } else {
                Continuation::Goes
            };
        }
        gap.run.extend(u8::try_from(upper));
        if gap.characters - gap.run.len() > CHARACTERS {
            return Continuation::Over;
        }
        if gap.run.len() < gap.enough || gap.line == self.lines {
            return Continuation::Goes;
        }
        let part = std::mem::take(&mut gap.run);
        self.gap = None;
        self.join();
        self.end = end;
        for digit in part {
            match self.digit(kind, char::from(digit)) {
                Continuation::Goes => {}
                step => return step,
            }
        }
        Continuation::Goes
    }

    /// The next digits are those of another part.
    fn join(&mut self) {
        let all = self.digits.len();
        let mut ways = self.ways.clone();
        for way in &self.ways {
            for cut in self.cuts.iter().filter(|cut| cut.digits < all) {
                let mut way = way.clone();
                way.dropped.push(cut.digits..all);
                ways.push(way);
            }
        }
        ways.truncate(WAYS);
        self.ways = ways;
        self.cuts.clear();
        self.word = all;
        self.joined = true;
    }

    /// What came of it, when it was `Whole` or nothing more belongs to it.
    pub fn close(self, whole: Option<Code>) -> Began {
        let wanted = match self.length {
            Length::Digits(wanted) => Some(wanted),
            Length::Unread | Length::TooMany => None,
        };
        let is_cut = wanted.is_none_or(|wanted| self.digits.len() < wanted);
        let code = match (self.letter, self.letter.and_then(CodeKind::of)) {
            _ if self.newer => Err(CodeError::NewerVersion),
            (Some(letter), None) => Err(CodeError::UnknownLetter(letter)),
            _ if self.length == Length::TooMany => Err(CodeError::CheckBytes),
            _ if whole.is_some() => whole.ok_or(CodeError::CheckBytes),
            _ if self.joined => Err(CodeError::InTwoParts),
            _ if is_cut => Err(CodeError::TooShort),
            _ => Err(CodeError::CheckBytes),
        };
        let (mut begins, mut cuts, mut end) = (Vec::new(), Vec::new(), self.end);
        if code == Err(CodeError::TooShort) {
            // What stands behind may be a name, or people's own words.
            end = self.cuts.first().map_or(end, |cut| cut.end);
            begins.extend(self.letter.and_then(|letter| u8::try_from(letter).ok()));
            begins.extend(&self.digits);
            let ends = self.cuts.iter().map(|cut| cut.digits).chain([self.digits.len()]);
            cuts.extend(ends.map(|digits| digits + 1));
        }
        Began { code, at: self.start..end, unbroken: self.longest_run, begins, cuts }
    }
}
