//! What may be known of a group.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use super::{Bars, Difference, Minimum, Range, Row, ShownMean};
use crate::day::Day;
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

/// Which round a figure stems from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The view's own.
    New,
    /// An earlier round, of this day: one or two people joined or left, and they alone could have
    /// made the difference. It is shown as it was.
    AsOn(Day),
    /// Only of a dimension that is made from its questions: these are shown as they were, of
    /// different days.
    OfSeveral,
}

impl Origin {
    /// Whether it is what was shown before.
    pub fn as_before(self) -> bool {
        self != Self::New
    }

    /// The day of the earlier round, if it is one.
    pub fn as_of(self) -> Option<Day> {
        match self {
            Self::AsOn(day) => Some(day),
            Self::New | Self::OfSeveral => None,
        }
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::New => serializer.serialize_str("new"),
            Self::AsOn(day) => day.serialize(serializer),
            Self::OfSeveral => serializer.serialize_str("several"),
        }
    }
}

/// All that may be known of a group's answers. Only [`super::release`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedView {
    pub(super) people: u32,
    pub(super) minimum: Minimum,
    pub(super) row: Row,
    pub(super) instrument: String,
    pub(super) points: u8,
    pub(super) headline: Part<ReleasedHeadline>,
    pub(super) dimensions: Vec<ReleasedDimension>,
    pub(super) items: Vec<ReleasedItem>,
    pub(super) change: Part<ReleasedChange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) untested: Option<Untested>,
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

    /// How much could be shown: by the number of people, or the smaller one of an earlier round
    /// from which only a few joined or left. Figures with fewer answers follow a lower row.
    pub fn row(&self) -> Row {
        self.row
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

    /// Per question, in the questionnaire's order; empty if there were too few answers. Below eight
    /// people each of them is withheld.
    pub fn items(&self) -> &[ReleasedItem] {
        &self.items
    }

    /// Since the round before, if the same questions were asked and the whole is new.
    pub fn change(&self) -> &Part<ReleasedChange> {
        &self.change
    }

    /// Why nothing is said about change where the whole is shown.
    pub fn untested(&self) -> Option<Untested> {
        self.untested
    }

    /// Whether anything is shown.
    pub(super) fn shows_something(&self) -> bool {
        self.headline.shown().is_some()
            || self.dimensions.iter().any(|dimension| dimension.mean.shown().is_some())
            || self.items.iter().any(|item| item.figure.shown().is_some())
    }
}

/// Why nothing is said about change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Untested {
    /// No round before asked the same, or it showed no headline.
    NothingBefore,
    /// The whole is shown as it was before.
    AsBefore,
    /// How often each score was reached in the round before was not kept: it had not been said
    /// before people answered, or it is more than a year ago.
    ScoresNotKept,
}

/// The team at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedHeadline {
    pub(super) mean: ShownMean,
    pub(super) range: Range,
    pub(super) with_everyone: Part<Range>,
    pub(super) closeness: Part<Closeness>,
    pub(super) origin: Origin,
}

impl ReleasedHeadline {
    /// The mean of people's scores.
    pub fn mean(&self) -> ShownMean {
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

    /// Which round mean, range and closeness stem from.
    pub fn origin(&self) -> Origin {
        self.origin
    }
}

/// A dimension. It carries no interval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedDimension {
    pub(super) id: String,
    pub(super) mean: Part<ShownMean>,
    pub(super) closeness: Part<Closeness>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) lower_question: Option<usize>,
    pub(super) made_from_questions: bool,
    pub(super) difference: Part<Difference>,
    pub(super) origin: Origin,
}

impl ReleasedDimension {
    pub(super) fn withheld(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            mean: Part::Withheld,
            closeness: Part::Withheld,
            lower_question: None,
            made_from_questions: false,
            difference: Part::Withheld,
            origin: Origin::New,
        }
    }

    /// Identifier within the questionnaire.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The mean of its questions' means, or of what is shown of them.
    pub fn mean(&self) -> Part<ShownMean> {
        self.mean
    }

    /// How close answers were.
    pub fn closeness(&self) -> Part<Closeness> {
        self.closeness
    }

    /// The question that is lower than each other one of the dimension by half a point or more, as
    /// its position in [`ReleasedView::items`]. Only where questions have no figures.
    pub fn lower_question(&self) -> Option<usize> {
        self.lower_question
    }

    /// Whether the mean is made from the questions' means as shown: it adds nothing to them.
    pub fn made_from_questions(&self) -> bool {
        self.made_from_questions
    }

    /// Since the latest round that asked the same of it.
    pub fn difference(&self) -> Part<Difference> {
        self.difference
    }

    /// Which round mean, closeness and lower question stem from.
    pub fn origin(&self) -> Origin {
        self.origin
    }
}

/// What is shown of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ItemFigure {
    /// The mean, turned round if the question is reverse-worded.
    Mean(ShownMean),
    /// Bars in place of a mean, as answered.
    Bars(Bars),
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedItem {
    pub(super) id: String,
    pub(super) figure: Part<ItemFigure>,
    pub(super) difference: Part<Difference>,
    pub(super) origin: Origin,
}

impl ReleasedItem {
    pub(super) fn withheld(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            figure: Part::Withheld,
            difference: Part::Withheld,
            origin: Origin::New,
        }
    }

    /// Identifier within the questionnaire.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What is shown.
    pub fn figure(&self) -> Part<ItemFigure> {
        self.figure
    }

    /// The mean, where that is what is shown. Turned round if the question is reverse-worded.
    pub fn mean(&self) -> Part<ShownMean> {
        match self.figure {
            Part::Shown(ItemFigure::Mean(mean)) => Part::Shown(mean),
            _ => Part::Withheld,
        }
    }

    /// The bars, where they are what is shown. As answered.
    pub fn bars(&self) -> Part<Bars> {
        match self.figure {
            Part::Shown(ItemFigure::Bars(bars)) => Part::Shown(bars),
            _ => Part::Withheld,
        }
    }

    /// Where it lies for sorting, in hundredths of a point: the mean, or the middle of what the bars
    /// leave open.
    pub fn about(&self) -> Option<u16> {
        self.figure.shown().map(|figure| match figure {
            ItemFigure::Mean(mean) => mean.hundredths(),
            ItemFigure::Bars(bars) => bars.about(),
        })
    }

    /// Between means, since the latest round that asked the question.
    pub fn difference(&self) -> Part<Difference> {
        self.difference
    }

    /// Which round the figure stems from.
    pub fn origin(&self) -> Origin {
        self.origin
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

/// Which way a level moved; of a spread, up is apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up, or apart.
    Up,
    /// Down, or together.
    Down,
}

/// What can be said of a change. "Can't tell" has no direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// Clearly, and which way.
    Clearly(Direction),
    /// Possibly, and which way: check next time.
    Possibly(Direction),
    /// Nothing can be said.
    CantTell,
}

impl Moved {
    pub(super) fn of(verdict: Verdict, direction: Ordering) -> Self {
        let direction = match direction {
            Ordering::Greater => Direction::Up,
            Ordering::Less => Direction::Down,
            Ordering::Equal => return Self::CantTell,
        };
        match verdict {
            Verdict::Clear => Self::Clearly(direction),
            Verdict::Possible => Self::Possibly(direction),
            Verdict::CantTell => Self::CantTell,
        }
    }
}

impl Serialize for Moved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Clearly(Direction::Up) => "clearly up",
            Self::Clearly(Direction::Down) => "clearly down",
            Self::Possibly(Direction::Up) => "possibly up",
            Self::Possibly(Direction::Down) => "possibly down",
            Self::CantTell => "can't tell",
        })
    }
}
