//! What is kept of an earlier round, to tell whether the team moved.

use super::ReleasedView;
use crate::instrument::Digest;
use crate::scoring::{Counts, Distribution};

/// A round that was released: its view and, because the test of change needs them, how often each
/// score was reached. It stays on the facilitator's device and is never exported.
#[derive(Clone)]
pub struct Past {
    pub(super) view: ReleasedView,
    pub(super) asked: Digest,
    pub(super) scores: Distribution,
}

impl Past {
    /// Keeps a round; `None` if nothing of it was shown, for then nothing is kept either.
    pub fn keep(counts: &Counts, view: ReleasedView) -> Option<Self> {
        view.headline().shown()?;
        Some(Self { view, asked: counts.instrument().digest(), scores: counts.headline() })
    }

    /// What was shown of the round.
    pub fn view(&self) -> &ReleasedView {
        &self.view
    }
}
