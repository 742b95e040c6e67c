//! What is asked.
//!
//! An [`Instrument`] is a questionnaire: items that people agree or disagree with, each belonging
//! to one dimension, all answered on one scale. This room holds the built-in instruments, reads
//! custom ones from the documented JSON format (the built-in ones are written in it too), and
//! gives every instrument a digest by which two devices can tell that they ask the same.
//!
//! It promises that an `Instrument` that exists is whole: every text is there in every language
//! that it offers, every item has a dimension, every point of the scale a label. What answers mean
//! is left to [`crate::scoring`].

mod answer;
pub mod builtin;
mod digest;
mod format;
mod localised;

pub use answer::{Answer, Points};
pub use digest::Digest;
pub use localised::Localised;

pub use crate::json::{Mistake, Read};

/// A questionnaire that passed every check.
#[derive(Clone, Debug, PartialEq)]
pub struct Instrument {
    id: String,
    version: u16,
    language: String,
    title: Localised<String>,
    points: Points,
    labels: Localised<Vec<String>>,
    dimensions: Vec<Dimension>,
    items: Vec<Item>,
}

/// Something that several items measure together.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    id: String,
    name: Localised<String>,
    about: Option<Localised<String>>,
}

/// One statement to agree or disagree with.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    id: String,
    dimension: usize,
    reverse: bool,
    text: Localised<String>,
}

impl Instrument {
    /// Reads an instrument from the JSON format described in `docs/questionnaires.md`.
    ///
    /// # Errors
    /// Refuses the whole text, with the place and the reason, if anything in it is wrong.
    pub fn from_json(json: &str) -> Read<Self> {
        format::read(json)
    }

    /// Identifier, in lower-case letters, digits and hyphens.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Version of the wording, from 1.
    pub fn version(&self) -> u16 {
        self.version
    }

    /// The default language, which the digest is made over.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The title.
    pub fn title(&self) -> &Localised<String> {
        &self.title
    }

    /// How many points the scale has.
    pub fn points(&self) -> Points {
        self.points
    }

    /// The labels of the points, lowest first.
    pub fn labels(&self) -> &Localised<Vec<String>> {
        &self.labels
    }

    /// All dimensions, in the order in which they are reported.
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    /// All items, in the order in which they are asked.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The items of the dimension at `dimension`, each with its position in [`Self::items`].
    pub fn items_of(&self, dimension: usize) -> impl Iterator<Item = (usize, &Item)> {
        self.items.iter().enumerate().filter(move |(_, item)| item.dimension == dimension)
    }

    /// The language to ask in: the first of `wanted` (language tags, best first) that this
    /// instrument offers, else its default language.
    pub fn speaks(&self, wanted: &[String]) -> &str {
        wanted.iter().find_map(|tag| self.title.closest(tag)).unwrap_or(&self.language)
    }

    /// The digest over everything that makes two instruments ask the same.
    pub fn digest(&self) -> Digest {
        digest::instrument(self)
    }

    /// The digest over what one dimension asks: scores of a dimension may be compared over time
    /// exactly when these are equal.
    pub fn dimension_digest(&self, dimension: usize) -> Digest {
        digest::items(self, |item| item.dimension == dimension)
    }

    /// The digest over what one question asks: its answers may be compared over time exactly when
    /// these are equal, whatever else was asked.
    pub fn item_digest(&self, item: usize) -> Digest {
        let wanted = self.items.get(item).map(Item::id);
        digest::items(self, |item| Some(item.id()) == wanted)
    }
}

impl Dimension {
    /// Identifier. Those of the built-in instruments lead to fitting practices.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name.
    pub fn name(&self) -> &Localised<String> {
        &self.name
    }

    /// What the dimension is about, in a sentence.
    pub fn about(&self) -> Option<&Localised<String>> {
        self.about.as_ref()
    }
}

impl Item {
    /// Identifier, unique within the instrument.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Position of the item's dimension in [`Instrument::dimensions`].
    pub fn dimension(&self) -> usize {
        self.dimension
    }

    /// Whether agreeing speaks against the dimension. A property of the item's text.
    pub fn reverse(&self) -> bool {
        self.reverse
    }

    /// The statement.
    pub fn text(&self) -> &Localised<String> {
        &self.text
    }
}
