//! Marks that people type or paste, to have them compared.

use std::collections::BTreeSet;

use crate::round::{Mark, outside_addresses};

/// What came of comparing a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkComparison {
    /// It is the one.
    Equal,
    /// It is a mark, and another one.
    Different,
    /// It is one of several different marks: whoever sent them all may mean any.
    OneOfSeveral,
    /// There is no mark in the text.
    NotAMark,
}

/// Compares the marks in `text` with `mark`: they are equal only if all that stands there is the
/// one. A text with every mark in it would be equal to whatever it is held against.
pub fn compare(text: &str, mark: Mark) -> MarkComparison {
    let marks: BTreeSet<Mark> = marks_in(text).collect();
    match (marks.len(), marks.contains(&mark)) {
        (0, _) => MarkComparison::NotAMark,
        (1, true) => MarkComparison::Equal,
        (_, true) => MarkComparison::OneOfSeveral,
        (_, false) => MarkComparison::Different,
    }
}

/// The first mark in `text`.
pub fn mark_in(text: &str) -> Option<Mark> {
    marks_in(text).next()
}

/// Every mark in `text`: the whole of it, read as somebody types what they hear, or else the words
/// that look like marks, whatever stands around them. Those in addresses are left out: nobody has
/// said them.
pub fn marks_in(text: &str) -> impl Iterator<Item = Mark> + use<> {
    let whole = Mark::parse(text);
    let words = if whole.is_some() { Vec::new() } else { words_of(text) };
    whole.into_iter().chain(words)
}

/// A word of sixteen letters is a mark only with a dash or a digit in it.
fn words_of(text: &str) -> Vec<Mark> {
    let text = outside_addresses(text);
    let words = text.split(|c: char| !c.is_alphanumeric() && !is_dash(c));
    let telling = words.filter(|word| word.chars().any(|c| is_dash(c) || c.is_ascii_digit()));
    telling.filter_map(Mark::parse).collect()
}

fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
