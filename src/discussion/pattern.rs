//! What a figure says in words.

use super::Figure;
use crate::disclosure::ReleasedView;
use crate::instrument::Points;
use crate::scoring::{Closeness, Leaning, Mean};

/// Where a figure lies in relation to the words of its scale, and how close answers were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing is shown.
    Withheld,
    /// Lower than the other questions of its dimension; there is no figure.
    LowerThanTheRest,
    /// The level alone: closeness is withheld.
    Level(Leaning),
    /// Level and closeness.
    LevelAndCloseness(Leaning, Closeness),
}

impl Pattern {
    /// The pattern of `figure` in `view`.
    pub fn of(view: &ReleasedView, figure: Figure) -> Self {
        let level = figure.about(view).and_then(|about| leaning(about, view.points()));
        match (level, figure.closeness(view)) {
            (None, _) if figure.is_marked(view) => Self::LowerThanTheRest,
            (None, _) => Self::Withheld,
            (Some(level), None) => Self::Level(level),
            (Some(level), Some(closeness)) => Self::LevelAndCloseness(level, closeness),
        }
    }

    /// Where the figure lies, if it is shown.
    pub fn level(self) -> Option<Leaning> {
        match self {
            Self::Withheld | Self::LowerThanTheRest => None,
            Self::Level(level) | Self::LevelAndCloseness(level, _) => Some(level),
        }
    }
}

/// The leaning of a figure as shown; of a capped one, the leaning of its cap, which all means behind
/// it share; of bars, the leaning of the middle of what they leave open.
fn leaning(hundredths: u16, points: u8) -> Option<Leaning> {
    Some(Leaning::of(Mean::new(hundredths.into(), 100)?, Points::new(points)?))
}
