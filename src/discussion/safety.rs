//! When to go gently.

use super::{Figure, Pattern};
use crate::disclosure::ReleasedView;
use crate::scoring::Leaning;

/// The questionnaire that asks about nothing but psychological safety, and the dimension that
/// stands for it in others.
const SAFETY: &str = "safety";

/// What makes up psychological safety.
const SAFETY_DIMENSIONS: [&str; 4] = ["speaking-up", "mistakes-and-help", "difference", "risk"];

/// Whether psychological safety itself is low: over the questionnaire or in the dimension that asks
/// about it, or in at least half of the dimensions that make it up, as far as they are shown. Then
/// talking openly about the rest asks much of people, and safety is the topic to begin with.
pub fn safety_is_low(view: &ReleasedView) -> bool {
    let low = |figure| Pattern::of(view, figure).level() == Some(Leaning::Low);
    let whole = view.instrument() == SAFETY && low(Figure::Headline);
    let (mut shown, mut shown_low) = (0, 0);
    for (at, dimension) in view.dimensions().iter().enumerate() {
        let figure = Figure::Dimension(at);
        if dimension.id() == SAFETY && low(figure) {
            return true;
        }
        if SAFETY_DIMENSIONS.contains(&dimension.id()) && figure.mean(view).is_some() {
            shown += 1;
            shown_low += usize::from(low(figure));
        }
    }
    whole || (shown_low > 0 && 2 * shown_low >= shown)
}
