//! Texts one after the other that are whole by themselves.

use super::SeriesWords;

impl SeriesWords {
    /// `texts`, each a sentence.
    pub fn of_sentences(self, texts: impl IntoIterator<Item = String>) -> String {
        row(texts, |before, next| self.sentences(before, next))
    }

    /// `texts`, each a short remark.
    pub fn of_remarks(self, texts: impl IntoIterator<Item = String>) -> String {
        row(texts, |before, next| self.remarks(before, next))
    }

    /// `texts`, each a thing that is told or listed.
    pub fn of_clauses(self, texts: impl IntoIterator<Item = String>) -> String {
        row(texts, |before, next| self.clauses(before, next))
    }
}

fn row(texts: impl IntoIterator<Item = String>, join: impl Fn(&str, &str) -> String) -> String {
    texts.into_iter().reduce(|before, next| join(&before, &next)).unwrap_or_default()
}
