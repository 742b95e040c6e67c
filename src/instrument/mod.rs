//! What is asked.
//!
//! An [`Instrument`] is a questionnaire: items that people agree or disagree with, each belonging
//! to one dimension, all answered on the same number of points. This room holds the built-in instruments, reads
//! custom ones from the documented JSON format (the built-in ones are written in it too), and
//! gives every instrument a digest by which two devices can tell that they ask the same.
//!
//! It promises that an `Instrument` that exists is whole: every text is there in every language
//! that it offers, every item has a dimension, and every scale has labels, for all of its points
//! or for both ends. What answers mean is left to [`crate::scoring`].

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
    stem: Option<Localised<String>>,
    points: Points,
    /// The number of the lowest point: 0 or 1.
    first: u8,
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
    labels: Option<Localised<Vec<String>>>,
}

/// One statement to agree or disagree with.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    id: String,
    dimension: usize,
    reverse: bool,
    text: Localised<String>,
    about: Option<Localised<String>>,
}

impl Instrument {
    /// Reads an instrument from the JSON format described in `docs/questionnaires.md`.
    ///
    /// # Errors
    /// Refuses the whole text, with the place and the reason, if anything in it is wrong.
    pub fn from_json(json: &str) -> Read<Self> {
        format::read(json)
    }

    /// Identifier, in letters, digits, hyphens and underscores.
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

    /// What stands above every item, such as the beginning of all their sentences.
    pub fn stem(&self) -> Option<&Localised<String>> {
        self.stem.as_ref()
    }

    /// How many points the scale has.
    pub fn points(&self) -> Points {
        self.points
    }

    /// The number of the lowest point: 1, or 0 where the scale is numbered from there.
    pub fn first(&self) -> u8 {
        self.first
    }

    /// By what number people know `answer`.
    pub fn number(&self, answer: Answer) -> u8 {
        answer.point() - 1 + self.first
    }

    /// What the points mean in the dimension at `dimension`, lowest first: as many as there are. A
    /// point without a label has its number.
    pub fn labels(&self, dimension: usize, language: &str) -> Vec<String> {
        let own = self.dimensions.get(dimension).and_then(|dimension| dimension.labels.as_ref());
        let given = own.unwrap_or(&self.labels).get(language).map_or(&[][..], Vec::as_slice);
        let points = self.points.get();
        let label = |answer: Answer| match (given, answer.point()) {
            ([low, _], 1) => low.clone(),
            ([_, high], point) if point == points => high.clone(),
            (all, point) if all.len() == usize::from(points) => all[usize::from(point) - 1].clone(),
            _ => self.number(answer).to_string(),
        };
        self.points.answers().map(label).collect()
    }

    /// Whether every dimension is answered with the same labels.
    pub fn has_one_scale(&self) -> bool {
        self.dimensions.iter().all(|dimension| dimension.labels.is_none())
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

    /// What helps to understand the statement, in a sentence.
    pub fn about(&self) -> Option<&Localised<String>> {
        self.about.as_ref()
    }
}
