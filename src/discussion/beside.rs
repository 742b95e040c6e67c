//! What may be said of trust and psychological safety together.

use std::cmp::Ordering;

use super::{Figure, Pattern};
use crate::disclosure::ReleasedView;
use crate::scoring::TrustBesideSafety;

/// What may be said of a round on trust and one on psychological safety: one is ahead only where
/// their ranges don't overlap. `None` where either is withheld or nothing can be told.
pub fn beside(trust: &ReleasedView, safety: &ReleasedView) -> Option<TrustBesideSafety> {
    let range = |view: &ReleasedView| Some(view.headline().shown()?.range());
    let level = |view| Pattern::of(view, Figure::Headline).level();
    let (of_trust, of_safety) = (range(trust)?, range(safety)?);
    let trust_lies = if of_trust.low() > of_safety.high() {
        Ordering::Greater
    } else if of_trust.high() < of_safety.low() {
        Ordering::Less
    } else {
        Ordering::Equal
    };
    TrustBesideSafety::of(level(trust)?, level(safety)?, trust_lies)
}
