//! The figures of a view, by their place in it.

use crate::disclosure::{Difference, ReleasedView, Shown};
use crate::scoring::Closeness;

/// How a view is gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Dimension by dimension.
    Dimension,
    /// Question by question.
    Question,
}

/// A figure of a view. One that the view does not have is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Over all questions.
    Headline,
    /// The dimension at this position in [`ReleasedView::dimensions`].
    Dimension(usize),
    /// The question at this position in [`ReleasedView::items`].
    Question(usize),
}

impl By {
    /// The figures of `view`, in the questionnaire's order.
    pub fn figures(self, view: &ReleasedView) -> Vec<Figure> {
        match self {
            Self::Dimension => (0..view.dimensions().len()).map(Figure::Dimension).collect(),
            Self::Question => (0..view.items().len()).map(Figure::Question).collect(),
        }
    }
}

impl Figure {
    /// The mean, if it is shown.
    pub fn mean(self, view: &ReleasedView) -> Option<Shown> {
        match self {
            Self::Headline => view.headline().shown().map(|headline| headline.mean()),
            Self::Dimension(at) => view.dimensions().get(at)?.mean().shown().copied(),
            Self::Question(at) => view.items().get(at)?.mean().shown().copied(),
        }
    }

    /// How close answers were, if that is shown.
    pub fn closeness(self, view: &ReleasedView) -> Option<Closeness> {
        match self {
            Self::Headline => view.headline().shown()?.closeness().shown().copied(),
            Self::Dimension(at) => view.dimensions().get(at)?.closeness().shown().copied(),
            Self::Question(at) => view.items().get(at)?.closeness().shown().copied(),
        }
    }

    /// The difference to the round before, if it is shown; none where the figure itself is shown as
    /// it was, for that would be no comparison.
    pub fn difference(self, view: &ReleasedView) -> Option<Difference> {
        if self.as_before(view) {
            return None;
        }
        match self {
            Self::Headline => view.change().shown()?.difference().shown().copied(),
            Self::Dimension(at) => view.dimensions().get(at)?.difference().shown().copied(),
            Self::Question(at) => view.items().get(at)?.difference().shown().copied(),
        }
    }

    /// Whether it is shown as it was last time, because a few people joined or left.
    pub fn as_before(self, view: &ReleasedView) -> bool {
        match self {
            Self::Headline => view.headline().shown().is_some_and(|headline| headline.as_before()),
            Self::Dimension(at) => view.dimensions().get(at).is_some_and(|it| it.as_before()),
            Self::Question(at) => view.items().get(at).is_some_and(|it| it.as_before()),
        }
    }
}
