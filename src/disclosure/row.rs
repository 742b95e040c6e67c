//! How much may be shown, by the number of people.

use serde::{Serialize, Serializer};

use crate::instrument::Points;

/// A row of the table of what is shown. It holds from its number of people up to the next row's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// Four: the headline and the dimensions in halves of a point, and no word.
    Four,
    /// Five to seven: the headline and the dimensions in quarters, a word for the whole, and which
    /// question is lower than the rest of its dimension. No question has a figure.
    Five,
    /// Eight and nine: questions in halves; dimensions are made from these.
    Eight,
    /// Ten to fourteen: the headline in tenths, words for dimensions, bars if the round said so.
    Ten,
    /// From fifteen: questions in quarters, dimensions in tenths.
    Fifteen,
}

impl Row {
    pub(super) const ALL: [Self; 5] =
        [Self::Four, Self::Five, Self::Eight, Self::Ten, Self::Fifteen];

    /// The row of figures about so many people.
    pub fn of(people: u32) -> Self {
        match people {
            ..5 => Self::Four,
            5..8 => Self::Five,
            8..10 => Self::Eight,
            10..15 => Self::Ten,
            15.. => Self::Fifteen,
        }
    }

    /// The row on a scale of `points`. On three points, quarters and a word for the whole would tell
    /// two of five people who compare notes too much.
    pub(super) fn on(self, points: Points) -> Self {
        if self == Self::Five && points.get() == 3 { Self::Four } else { self }
    }

    /// The fewest people of the row.
    pub fn from(self) -> u32 {
        match self {
            Self::Four => 4,
            Self::Five => 5,
            Self::Eight => 8,
            Self::Ten => 10,
            Self::Fifteen => 15,
        }
    }

    /// Whether questions have figures of their own.
    pub fn shows_questions(self) -> bool {
        self >= Self::Eight
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.from())
    }
}
