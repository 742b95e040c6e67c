//! A message: one text of the program in one language.

use std::fmt;
use std::path::PathBuf;

/// One text, whole: what stands in it, whatever it is about.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its name, `group-field`; for an attribute `message.attribute`.
    pub id: String,
    /// Whether it is an attribute of a message.
    pub is_attribute: bool,
    /// The name of its group, as the files say by `## group`.
    pub group: String,
    /// What the file says of the group.
    pub about_group: String,
    /// What the file says to translators.
    pub comment: String,
    /// The text.
    pub text: Text,
    /// Where it stands.
    pub file: PathBuf,
    /// The line there, from 1.
    pub line: usize,
}

/// A text with places.
pub type Text = Vec<Piece>;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words that stand there.
    Words(String),
    /// A place that something is put into.
    Place(String, Kind),
    /// One of several texts, by a number.
    Choice(String, Vec<(Key, Text)>),
}

/// What is put into a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A text as it is: `{ $text }`.
    Text,
    /// What people have written, or what has a direction of its own: `{ NAME($name) }`.
    Name,
    /// A number in the digits of the language: `{ NUMBER($count) }`, and every place of a number
    /// that chooses.
    Number,
}

/// For which numbers a text is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// Exactly this one.
    Exactly(u32),
    /// Those of a plural category of the language, by its name.
    Category(String),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(number) => write!(f, "{number}"),
            Self::Category(name) => f.write_str(name),
        }
    }
}

impl Message {
    /// The places with what goes into them, in the order in which they first appear. A number that
    /// chooses is a number everywhere.
    pub fn places(&self) -> Vec<(String, Kind)> {
        let mut places = Vec::new();
        collect(&self.text, &mut places);
        places
    }

    /// The text as it would be read, places in braces.
    pub fn readable(&self) -> String {
        readable(&self.text)
    }
}

fn collect(text: &Text, places: &mut Vec<(String, Kind)>) {
    for piece in text {
        match piece {
            Piece::Words(_) => {}
            Piece::Place(name, kind) => note(name, *kind, places),
            Piece::Choice(name, variants) => {
                note(name, Kind::Number, places);
                variants.iter().for_each(|(_, text)| collect(text, places));
            }
        }
    }
}

fn note(name: &str, kind: Kind, places: &mut Vec<(String, Kind)>) {
    match places.iter_mut().find(|(known, _)| known == name) {
        Some((_, known)) => *known = (*known).max(kind),
        None => places.push((name.to_owned(), kind)),
    }
}

fn readable(text: &Text) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Place(name, _) => format!("{{{name}}}"),
        Piece::Choice(_, variants) => {
            variants.last().map(|(_, text)| readable(text)).unwrap_or_default()
        }
    };
    text.iter().map(piece).collect()
}
