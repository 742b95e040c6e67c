//! What to ask.

use super::{By, Figure, Pattern, stands_out};
use crate::disclosure::{Direction, Moved, ReleasedView};
use crate::scoring::{Closeness, Leaning};

/// What prompts are about. All ask what would help, none asks who answered what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A question that is lower than the rest of its dimension, without a figure.
    LowerThanTheRest,
    /// Low; how close answers were is not known.
    Low,
    /// Low, and answers were close.
    LowClose,
    /// Low, and answers were mixed or far apart.
    LowMixed,
    /// Around the middle.
    Middle,
    /// Around the middle, and answers were mixed or far apart.
    MiddleMixed,
    /// High; how close answers were is not known.
    High,
    /// High, and answers were close.
    HighClose,
    /// High, and answers were mixed or far apart.
    HighMixed,
    /// The team's level rose.
    MovedUp,
    /// The team's level fell.
    MovedDown,
    /// Nothing can be said of a change.
    CantTell,
    /// Nothing is shown.
    Withheld,
}

impl Topic {
    /// All topics.
    pub const ALL: [Self; 13] = [
        Self::LowerThanTheRest,
        Self::Low,
        Self::LowClose,
        Self::LowMixed,
        Self::Middle,
        Self::MiddleMixed,
        Self::High,
        Self::HighClose,
        Self::HighMixed,
        Self::MovedUp,
        Self::MovedDown,
        Self::CantTell,
        Self::Withheld,
    ];

    /// What to ask about a figure.
    pub fn of_figure(pattern: Pattern) -> Self {
        match pattern {
            Pattern::Withheld => Self::Withheld,
            Pattern::LowerThanTheRest => Self::LowerThanTheRest,
            Pattern::Level(Leaning::Low) => Self::Low,
            Pattern::Level(Leaning::High) => Self::High,
            Pattern::LevelAndCloseness(Leaning::Low, Closeness::Close) => Self::LowClose,
            Pattern::LevelAndCloseness(Leaning::Low, _) => Self::LowMixed,
            Pattern::Level(Leaning::Between)
            | Pattern::LevelAndCloseness(Leaning::Between, Closeness::Close) => Self::Middle,
            Pattern::LevelAndCloseness(Leaning::Between, _) => Self::MiddleMixed,
            Pattern::LevelAndCloseness(Leaning::High, Closeness::Close) => Self::HighClose,
            Pattern::LevelAndCloseness(Leaning::High, _) => Self::HighMixed,
        }
    }

    /// What to ask about a change of the team's level.
    pub fn of_move(moved: Moved) -> Self {
        match moved {
            Moved::Clearly(Direction::Up) | Moved::Possibly(Direction::Up) => Self::MovedUp,
            Moved::Clearly(Direction::Down) | Moved::Possibly(Direction::Down) => Self::MovedDown,
            Moved::CantTell => Self::CantTell,
        }
    }
}

/// What to ask about a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prompts {
    /// The figure.
    pub about: Figure,
    /// What is asked of it.
    pub topic: Topic,
}

impl Prompts {
    /// The prompts for what `figure` shows.
    pub fn about(view: &ReleasedView, figure: Figure) -> Self {
        Self { about: figure, topic: Topic::of_figure(Pattern::of(view, figure)) }
    }
}

/// What to ask about `view`: about each figure that [`stands_out`], in that order, and about the
/// team's level where none does; then about a change, if there was a round before.
pub fn prompts(view: &ReleasedView, by: By) -> Vec<Prompts> {
    let mut figures: Vec<Figure> = Vec::new();
    for finding in stands_out(view, by) {
        for figure in finding.figures() {
            if !figures.contains(figure) {
                figures.push(*figure);
            }
        }
    }
    if figures.is_empty() {
        figures.push(Figure::Headline);
    }
    let change = view.change().shown().map(|change| Topic::of_move(change.mean()));
    let change = change.map(|topic| Prompts { about: Figure::Headline, topic });
    figures.into_iter().map(|figure| Prompts::about(view, figure)).chain(change).collect()
}
