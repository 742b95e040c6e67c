//! What may be known of a group.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use super::{Bar, Difference, Minimum, Range, Shown};
use crate::scoring::{Closeness, Verdict};

/// A part of a view. Why it is withheld is never said beyond "to protect people": a suppressed
/// value looks the same as one that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Part<T> {
    /// What may be shown.
    Shown(T),
    /// Nothing.
    Withheld,
}

impl<T> Part<T> {
    /// What is shown, if anything is.
    pub fn shown(&self) -> Option<&T> {
        match self {
            Self::Shown(shown) => Some(shown),
            Self::Withheld => None,
        }
    }
}

impl<T> From<Option<T>> for Part<T> {
    fn from(part: Option<T>) -> Self {
        part.map_or(Self::Withheld, Self::Shown)
    }
}

/// All that may be known of a group's answers. Only [`super::release`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedView {
    pub(super) people: u32,
    pub(super) minimum: Minimum,
    pub(super) instrument: String,
    pub(super) points: u8,
    pub(super) headline: Part<ReleasedHeadline>,
    pub(super) dimensions: Vec<ReleasedDimension>,
    pub(super) items: Vec<ReleasedItem>,
    pub(super) change: Part<ReleasedChange>,
}

impl ReleasedView {
    /// How many people handed in answers. Not a secret: everyone saw the codes.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// How many there had to be.
    pub fn minimum(&self) -> Minimum {
        self.minimum
    }

    /// Identifier of the questionnaire.
    pub fn instrument(&self) -> &str {
        &self.instrument
    }

    /// How many points the scale has.
    pub fn points(&self) -> u8 {
        self.points
    }

    /// Over all questions.
    pub fn headline(&self) -> &Part<ReleasedHeadline> {
        &self.headline
    }

    /// Per dimension, in the questionnaire's order; empty if there were too few answers.
    pub fn dimensions(&self) -> &[ReleasedDimension] {
        &self.dimensions
    }

    /// Per question, in the questionnaire's order; empty if there were too few answers.
    pub fn items(&self) -> &[ReleasedItem] {
        &self.items
    }

    /// Since the round before, if the same questions were asked.
    pub fn change(&self) -> &Part<ReleasedChange> {
        &self.change
    }
}

/// The team at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedHeadline {
    pub(super) mean: Shown,
    pub(super) range: Range,
    pub(super) with_everyone: Part<Range>,
    pub(super) closeness: Part<Closeness>,
    pub(super) as_before: bool,
}

impl ReleasedHeadline {
    /// The mean of people's scores.
    pub fn mean(&self) -> Shown {
        self.mean
    }

    /// Where the team's usual level probably is: the 90 % interval.
    pub fn range(&self) -> Range {
        self.range
    }

    /// Where the mean could be if everyone invited had answered.
    pub fn with_everyone(&self) -> Part<Range> {
        self.with_everyone
    }

    /// How close the answers to all questions were.
    pub fn closeness(&self) -> Part<Closeness> {
        self.closeness
    }

    /// Whether this is what was shown last time: a few people joined or left, and they alone could
    /// have made the difference.
    pub fn as_before(&self) -> bool {
        self.as_before
    }
}

/// A dimension: the mean of its questions' means. It carries no interval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedDimension {
    pub(super) id: String,
    pub(super) mean: Part<Shown>,
    pub(super) closeness: Part<Closeness>,
    pub(super) difference: Part<Difference>,
    pub(super) as_before: bool,
}

impl ReleasedDimension {
    /// Identifier within the questionnaire.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The mean.
    pub fn mean(&self) -> Part<Shown> {
        self.mean
    }

    /// How close answers were.
    pub fn closeness(&self) -> Part<Closeness> {
        self.closeness
    }

    /// Since the round before.
    pub fn difference(&self) -> Part<Difference> {
        self.difference
    }

    /// Whether mean and closeness are what was shown last time: a few people joined or left, and
    /// they alone could have made the difference.
    pub fn as_before(&self) -> bool {
        self.as_before
    }
}

/// One question. Its mean is turned round if it is reverse-worded; its bars are as answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedItem {
    pub(super) id: String,
    pub(super) mean: Part<Shown>,
    pub(super) closeness: Part<Closeness>,
    pub(super) bars: Part<Vec<Bar>>,
    pub(super) difference: Part<Difference>,
    pub(super) as_before: bool,
}

impl ReleasedItem {
    /// Identifier within the questionnaire.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The mean.
    pub fn mean(&self) -> Part<Shown> {
        self.mean
    }

    /// How close answers were.
    pub fn closeness(&self) -> Part<Closeness> {
        self.closeness
    }

    /// How often answers were chosen.
    pub fn bars(&self) -> Option<&[Bar]> {
        self.bars.shown().map(Vec::as_slice)
    }

    /// Since the round before.
    pub fn difference(&self) -> Part<Difference> {
        self.difference
    }

    /// Whether mean and closeness are what was shown last time: a few people joined or left, and
    /// they alone could have made the difference.
    pub fn as_before(&self) -> bool {
        self.as_before
    }
}

/// What changed since the round before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedChange {
    pub(super) mean: Moved,
    pub(super) spread: Moved,
    pub(super) difference: Part<Difference>,
}

impl ReleasedChange {
    /// Of the team's level.
    pub fn mean(&self) -> Moved {
        self.mean
    }

    /// Of how far people are apart.
    pub fn spread(&self) -> Moved {
        self.spread
    }

    /// Between the two means as shown.
    pub fn difference(&self) -> Part<Difference> {
        self.difference
    }
}

/// What can be said of a change. "Can't tell" has no direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// Clearly, and which way.
    Clearly(Ordering),
    /// Possibly, and which way: check next time.
    Possibly(Ordering),
    /// Nothing can be said.
    CantTell,
}

impl Moved {
    pub(super) fn of(verdict: Verdict, direction: Ordering) -> Self {
        match verdict {
            Verdict::Clear => Self::Clearly(direction),
            Verdict::Possible => Self::Possibly(direction),
            Verdict::CantTell => Self::CantTell,
        }
    }
}

impl Serialize for Moved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rose = |direction: &Ordering| *direction == Ordering::Greater;
        serializer.serialize_str(match self {
            Self::Clearly(direction) if rose(direction) => "clearly up",
            Self::Clearly(_) => "clearly down",
            Self::Possibly(direction) if rose(direction) => "possibly up",
            Self::Possibly(_) => "possibly down",
            Self::CantTell => "can't tell",
        })
    }
}
