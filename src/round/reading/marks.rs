//! Marks that people typed or pasted: one by itself, and all that stand in a text.

use std::collections::HashSet;
use std::ops::Range;

use data_encoding::BASE32_NOPAD;

use super::super::Mark;
use super::super::text_form::is_digit;
use super::characters::{ends_a_line, has_no_width, is_dash};

impl Mark {
    /// Reads a mark that somebody typed or pasted, and nothing else. White space, hyphens, dashes
    /// and characters without a width make no difference, nor does the case of ASCII letters;
    /// 0, 1 and 8 count as O, I and B. What then is not sixteen base32 digits is no mark.
    pub fn parse(text: &str) -> Option<Self> {
        let counts = |one: &char| !one.is_whitespace() && !is_dash(*one) && !has_no_width(*one);
        let digits: Option<Vec<u8>> =
            text.chars().filter(counts).take(DIGITS + 1).map(digit).collect();
        of_digits(&digits?)
    }
}

/// How many base32 digits a mark has.
const DIGITS: usize = 16;

fn of_digits(digits: &[u8]) -> Option<Mark> {
    if digits.len() != DIGITS {
        return None;
    }
    BASE32_NOPAD.decode(digits).ok()?.try_into().ok().map(Mark::new)
}

/// The base32 digit that `character` counts as.
fn digit(character: char) -> Option<u8> {
    let digit = match character.to_ascii_uppercase() {
        '0' => 'O',
        '1' => 'I',
        '8' => 'B',
        other => other,
    };
    is_digit(digit).then(|| u8::try_from(digit).ok()).flatten()
}

/// A mark in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SeenMark {
    pub mark: Mark,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// Whether it is one of those that were looked for.
    pub known: bool,
}

/// All marks in `text` outside the `barriers`, which lie in order and apart.
///
/// Those that are `known` are four groups of four with one to three blanks, hyphens or dashes
/// between, or a word of sixteen. Others have the same form, don't overlap a known one, and have a
/// hyphen or dash in every gap or a figure in the word: four words of four letters are no mark.
pub(super) fn seen(text: &str, barriers: &[Range<usize>], known: &HashSet<Mark>) -> Vec<SeenMark> {
    let words = words(text, barriers);
    let mut taken = vec![false; words.len()];
    let mut all = Vec::new();
    for pass in [true, false] {
        let mut first = 0;
        while first < words.len() {
            let found = candidate(&words[first..])
                .filter(|found| !taken[first..first + found.words].contains(&true))
                .filter(|found| if pass { known.contains(&found.mark) } else { found.telling });
            let Some(Candidate { mark, words: count, .. }) = found else {
                first += 1;
                continue;
            };
            let at = words[first].at.start..words[first + count - 1].at.end;
            taken[first..first + count].fill(true);
            all.push(SeenMark { mark, at, known: pass });
            first += count;
        }
    }
    all.sort_by_key(|seen| seen.at.start);
    all
}

/// A word that can be a mark or a group of one.
#[derive(Clone, Debug)]
struct Word {
    /// Its digits: four or sixteen.
    digits: Vec<u8>,
    /// Whether a figure is among them.
    figure: bool,
    at: Range<usize>,
    /// What stands between it and the word before.
    gap: Gap,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, Default)]
struct Gap {
    characters: usize,
    dash: bool,
    /// Anything but white space, hyphens and dashes.
    other: bool,
}

impl Gap {
    fn take(&mut self, character: char) {
        self.characters += 1;
        self.dash |= is_dash(character);
        self.other |= !is_dash(character) && !character.is_whitespace();
    }

    fn joins_groups(self) -> bool {
        !self.other && (1..=3).contains(&self.characters)
    }
}

struct Candidate {
    mark: Mark,
    words: usize,
    /// Whether it looks like a mark though nobody knows it.
    telling: bool,
}

/// The mark that `words` begin with, if they do.
fn candidate(words: &[Word]) -> Option<Candidate> {
    let first = words.first()?;
    if first.digits.len() == DIGITS {
        let mark = of_digits(&first.digits)?;
        return Some(Candidate { mark, words: 1, telling: first.figure });
    }
    let groups = words.get(..DIGITS / GROUP)?;
    let behind = &groups[1..];
    let joined = behind.iter().all(|word| word.digits.len() == GROUP && word.gap.joins_groups());
    if !joined {
        return None;
    }
    let digits: Vec<u8> = groups.iter().flat_map(|word| word.digits.iter().copied()).collect();
    let telling = behind.iter().all(|word| word.gap.dash);
    Some(Candidate { mark: of_digits(&digits)?, words: groups.len(), telling })
}

/// How many digits a group has.
const GROUP: usize = 4;

/// The words of four or sixteen digits that no letter or digit of any script touches.
fn words(text: &str, barriers: &[Range<usize>]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut barriers = barriers.iter().peekable();
    let mut word: Option<Word> = None;
    let mut gap = Gap { other: true, ..Gap::default() };
    // The first characters of a longer word are enough to tell that it is none.
    let mut spoiled = false;
    for (at, character) in text.char_indices() {
        while barriers.next_if(|barrier| barrier.end <= at).is_some() {}
        if has_no_width(character) {
            continue;
        }
        let outside = barriers.peek().is_none_or(|barrier| at < barrier.start);
        if !character.is_alphanumeric() {
            match word.take() {
                Some(word) if !spoiled && matches!(word.digits.len(), GROUP | DIGITS) => {
                    words.push(word);
                    gap = Gap::default();
                }
                Some(_) => gap = Gap { other: true, ..Gap::default() },
                None => {}
            }
            spoiled = false;
            gap.take(character);
            gap.other |= !outside;
            continue;
        }
        let current =
            word.get_or_insert_with(|| Word { digits: Vec::new(), figure: false, at: at..at, gap });
        match digit(character) {
            Some(digit) if outside && current.digits.len() < DIGITS && !spoiled => {
                current.digits.push(digit);
                current.figure |= character.is_ascii_digit();
                current.at.end = at + character.len_utf8();
            }
            _ => spoiled = true,
        }
    }
    let last = word.filter(|word| !spoiled && matches!(word.digits.len(), GROUP | DIGITS));
    words.extend(last);
    words
}

/// The words in `text` that are addresses: what stands in them was not written by whoever sent
/// them. Words are what stands between white space.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut addresses = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(char::is_whitespace) {
        if is_address(part) {
            addresses.push(at..at + part.trim_end().len());
        }
        at += part.len();
    }
    addresses
}

/// `text` without the words that are addresses: they have `://`, `www.`, or an `@` between letters
/// or digits.
pub fn outside_addresses(text: &str) -> String {
    text.split_inclusive(char::is_whitespace).filter(|word| !is_address(word)).collect()
}

fn is_address(word: &str) -> bool {
    let mut last: [char; 3] = [' '; 3];
    let mut before_at = None;
    for character in word.chars().filter(|one| !has_no_width(*one)) {
        let lower = character.to_ascii_lowercase();
        if last[1..] == [':', '/'] && lower == '/' {
            return true;
        }
        if last == ['w', 'w', 'w'] && lower == '.' {
            return true;
        }
        if before_at == Some(true) && character.is_alphanumeric() {
            return true;
        }
        before_at = (character == '@').then(|| last[2].is_alphanumeric());
        last = [last[1], last[2], lower];
    }
    false
}

/// Whether a line ends in `text`.
pub(super) fn holds_a_line_end(text: &str) -> bool {
    text.contains(ends_a_line)
}
