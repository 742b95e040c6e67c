//! What a figure says in words.

use super::Figure;
use crate::disclosure::{ReleasedView, Shown};
use crate::instrument::Points;
use crate::scoring::{Closeness, Leaning, Mean};

/// Where a figure lies in relation to the words of its scale, and how close answers were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing is shown.
    Withheld,
    /// The level alone: closeness is withheld.
    Level(Leaning),
    /// Level and closeness.
    LevelAndCloseness(Leaning, Closeness),
}

impl Pattern {
    /// The pattern of `figure` in `view`.
    pub fn of(view: &ReleasedView, figure: Figure) -> Self {
        let level = figure.mean(view).and_then(|mean| leaning(mean, view.points()));
        match (level, figure.closeness(view)) {
            (None, _) => Self::Withheld,
            (Some(level), None) => Self::Level(level),
            (Some(level), Some(closeness)) => Self::LevelAndCloseness(level, closeness),
        }
    }

    /// Where the figure lies, if it is shown.
    pub fn level(self) -> Option<Leaning> {
        match self {
            Self::Withheld => None,
            Self::Level(level) | Self::LevelAndCloseness(level, _) => Some(level),
        }
    }
}

/// The leaning of a mean as shown; of a capped one, the leaning of its cap, which all means behind
/// it share.
fn leaning(mean: Shown, points: u8) -> Option<Leaning> {
    Some(Leaning::of(Mean::new(mean.hundredths().into(), 100)?, Points::new(points)?))
}
