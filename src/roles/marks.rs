//! Marks that people type or paste, to have them compared.

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

/// Every mark in `text`: the whole of it, read as somebody types what they hear, or else the words
/// that look like marks, whatever stands around them.
pub fn marks_in(text: &str) -> impl Iterator<Item = Mark> + use<> {
    let whole = Mark::parse(text);
    let words = if whole.is_some() { Vec::new() } else { words_of(text) };
    whole.into_iter().chain(words)
}

/// A word of sixteen letters is a mark only with a dash or a digit in it.
fn words_of(text: &str) -> Vec<Mark> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !is_dash(c));
    let telling = words.filter(|word| word.chars().any(|c| is_dash(c) || c.is_ascii_digit()));
    telling.filter_map(Mark::parse).collect()
}

fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
