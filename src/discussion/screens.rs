//! What is shown after what.

use std::cmp::Reverse;

use super::{By, Figure, safety_is_low};
use crate::disclosure::ReleasedView;

/// Which figures come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The lowest.
    LowestFirst,
    /// Those on which people are furthest apart.
    MostMixedFirst,
}

/// What is on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slide {
    /// The round and its promise.
    Opening,
    /// What the team wants to keep.
    Agreement,
    /// What became of the last actions.
    LastActions,
    /// Whether they helped.
    Helped,
    /// What went well.
    Wins,
    /// The team at a glance.
    Glance,
    /// Dimensions below each other: this page of them, each of [`ON_A_PAGE`] at most.
    Overview(usize),
    /// How it moved.
    Trend,
    /// One dimension or question.
    Figure(Figure),
    /// At most three findings.
    StandsOut,
    /// That safety is low, and what helps then.
    Gently,
    /// What to ask.
    Prompts,
    /// What the team will do.
    Actions,
    /// What leaves the room.
    Leaving,
}

/// How many dimensions can be read below each other on a wall.
pub const ON_A_PAGE: usize = 4;

/// What there is of the team from before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Before {
    /// Sentences that it wants to keep.
    pub agreement: bool,
    /// Actions that were agreed on.
    pub actions: bool,
    /// Actions of which the round asked whether they helped.
    pub asked: bool,
    /// Rounds that asked the same, to lay beside this one.
    pub rounds: bool,
}

/// The screens for `view`, first to last. Where no figure is shown there are none for single
/// figures and nothing that could stand out; the rest helps a team to talk without numbers. `before`
/// says what there is from before.
pub fn screens(view: &ReleasedView, by: By, order: Order, before: Before) -> Vec<Slide> {
    let figures = in_order(view, by, order);
    let mut screens = vec![Slide::Opening];
    if before.agreement {
        screens.push(Slide::Agreement);
    }
    if before.actions {
        screens.push(Slide::LastActions);
    }
    if before.asked {
        screens.push(Slide::Helped);
    }
    screens.extend([Slide::Wins, Slide::Glance]);
    if view.dimensions().len() > 1 {
        let pages = view.dimensions().len().div_ceil(ON_A_PAGE);
        screens.extend((0..pages).map(Slide::Overview));
    }
    if before.rounds {
        screens.push(Slide::Trend);
    }
    if figures.iter().any(|figure| figure.is_shown(view)) {
        screens.extend(figures.into_iter().map(Slide::Figure));
        screens.push(Slide::StandsOut);
    }
    if safety_is_low(view) {
        screens.push(Slide::Gently);
    }
    screens.extend([Slide::Prompts, Slide::Actions, Slide::Leaving]);
    screens
}

/// The figures of `view`, withheld ones last, ties in the questionnaire's order.
pub(super) fn in_order(view: &ReleasedView, by: By, order: Order) -> Vec<Figure> {
    let mut figures = by.figures(view);
    match order {
        Order::LowestFirst => {
            figures.sort_by_key(|figure| figure.about(view).unwrap_or(u16::MAX));
        }
        // Closeness that is withheld counts for less than answers that were close.
        Order::MostMixedFirst => {
            figures.sort_by_key(|figure| Reverse((figure.is_shown(view), figure.closeness(view))))
        }
    }
    figures
}
