//! The figures of a view, by their place in it.

use crate::disclosure::{Difference, Origin, ReleasedView, ShownMean};
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
    /// The figures of `view`, in the questionnaire's order. Where no question has a figure, because
    /// there are few people, they are those of dimensions.
    pub fn figures(self, view: &ReleasedView) -> Vec<Figure> {
        match self.in_view(view) {
            Self::Dimension => (0..view.dimensions().len()).map(Figure::Dimension).collect(),
            Self::Question => (0..view.items().len()).map(Figure::Question).collect(),
        }
    }

    /// How `view` can be gone through: by question only where questions have figures.
    pub fn in_view(self, view: &ReleasedView) -> Self {
        if view.row().shows_questions() { self } else { Self::Dimension }
    }
}

impl Figure {
    /// The mean, if it is shown.
    pub fn mean(self, view: &ReleasedView) -> Option<ShownMean> {
        match self {
            Self::Headline => view.headline().shown().map(|headline| headline.mean()),
            Self::Dimension(at) => view.dimensions().get(at)?.mean().shown().copied(),
            Self::Question(at) => view.items().get(at)?.mean().shown().copied(),
        }
    }

    /// Where it lies for sorting, in hundredths of a point: the mean, or the middle of what bars
    /// leave open.
    pub fn about(self, view: &ReleasedView) -> Option<u16> {
        match self {
            Self::Headline | Self::Dimension(_) => self.mean(view).map(|mean| mean.hundredths()),
            Self::Question(at) => view.items().get(at)?.about(),
        }
    }

    /// Whether anything is shown of it.
    pub fn is_shown(self, view: &ReleasedView) -> bool {
        self.about(view).is_some()
    }

    /// Whether it is a question without a figure that is marked as lower than the rest of its
    /// dimension.
    pub fn is_marked(self, view: &ReleasedView) -> bool {
        matches!(self, Self::Question(at) if view.dimensions().iter().any(|dimension| {
            dimension.lower_question() == Some(at)
        }))
    }

    /// How close answers were, if that is shown. Of a question it never is.
    pub fn closeness(self, view: &ReleasedView) -> Option<Closeness> {
        match self {
            Self::Headline => view.headline().shown()?.closeness().shown().copied(),
            Self::Dimension(at) => view.dimensions().get(at)?.closeness().shown().copied(),
            Self::Question(_) => None,
        }
    }

    /// The difference to the round before, if it is shown; none where the figure itself is shown as
    /// it was, for that would be no comparison.
    pub fn difference(self, view: &ReleasedView) -> Option<Difference> {
        match self {
            Self::Headline => view.change().shown()?.difference().shown().copied(),
            Self::Dimension(at) => view.dimensions().get(at)?.difference().shown().copied(),
            Self::Question(at) => view.items().get(at)?.difference().shown().copied(),
        }
    }

    /// Whether it is shown as it was before, because one or two people joined or left.
    pub fn as_before(self, view: &ReleasedView) -> bool {
        self.origin(view).as_before()
    }

    /// Which round it stems from.
    pub fn origin(self, view: &ReleasedView) -> Origin {
        let origin = match self {
            Self::Headline => view.headline().shown().map(|headline| headline.origin()),
            Self::Dimension(at) => view.dimensions().get(at).map(|dimension| dimension.origin()),
            Self::Question(at) => view.items().get(at).map(|item| item.origin()),
        };
        origin.unwrap_or(Origin::New)
    }
}
