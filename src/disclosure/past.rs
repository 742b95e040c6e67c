//! What is kept of an earlier round, to tell whether the team moved.

use super::ReleasedView;
use crate::instrument::Digest;
use crate::scoring::{Counts, Distribution};

/// A round that was released: its view and, because the test of change needs them, how often each
/// score was reached. The latter stays on the facilitator's device and is never exported; without
/// it a later round is still held against this one, but nothing is said about change.
#[derive(Clone)]
pub struct Past {
    pub(super) view: ReleasedView,
    pub(super) asked: Digest,
    pub(super) scores: Option<Distribution>,
}

impl Past {
    /// Keeps a round; `None` if nothing of it was shown, for then nothing is kept either.
    pub fn keep(counts: &Counts, view: ReleasedView) -> Option<Self> {
        view.headline().shown()?;
        Some(Self { view, asked: counts.instrument().digest(), scores: Some(counts.headline()) })
    }

    /// A round that was kept: what was shown, what was asked, and how often each score was reached,
    /// in quarter points from 1 up, if that is still known. Scores on another scale, or of more
    /// people than the view has, are not used.
    pub(crate) fn restored(view: ReleasedView, asked: Digest, scores: Option<Vec<u32>>) -> Self {
        let cells = (usize::from(view.points()) - 1) * 4 + 1;
        let scores = scores.filter(|scores| {
            let people = scores.iter().try_fold(0_u32, |sum, count| sum.checked_add(*count));
            scores.len() == cells && people.is_some_and(|people| people <= view.people())
        });
        Self { view, asked, scores: scores.map(Distribution::of_quarters) }
    }

    /// What was shown of the round.
    pub fn view(&self) -> &ReleasedView {
        &self.view
    }

    /// What has to be kept of the scores for [`Self::restored`].
    pub(crate) fn scores_to_keep(&self) -> Option<&[u32]> {
        self.scores.as_ref().map(Distribution::counts)
    }
}
