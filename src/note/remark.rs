//! What to think about before a note is sent.

use super::Note;
use crate::text::{Lang, NoteWords};

/// Something to think about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// There is a word, as it was written, after which an excuse may follow.
    But(String),
    /// It is left open whether what is apologised for happened.
    If,
    /// It is asked for forgiveness.
    Forgive,
}

/// What to think about in what was `said`, each thing once.
pub fn remarks(note: Note, lang: Lang, said: &[String]) -> Vec<Remark> {
    let words = NoteWords::from(lang);
    let text = said.join("\n");
    let mut found = Vec::new();
    found.extend(first_of(words.but_words(), &text).map(Remark::But));
    if note == Note::Apology {
        let lower = text.to_lowercase();
        found.extend(listed(words.if_words()).any(|it| lower.contains(&it)).then_some(Remark::If));
        found.extend(first_of(words.forgive_words(), &text).map(|_| Remark::Forgive));
    }
    found
}

/// The first word of `text` that is in `list`, as it is written there.
fn first_of(list: &str, text: &str) -> Option<String> {
    let wanted: Vec<String> = listed(list).collect();
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.find(|word| wanted.contains(&word.to_lowercase())).map(str::to_owned)
}

fn listed(list: &str) -> impl Iterator<Item = String> {
    list.split(';').map(|word| word.trim().to_lowercase())
}
