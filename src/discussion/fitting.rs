//! Which practices could become an action.

use super::findings::a_step_apart;
use super::screens::in_order;
use super::{By, Figure, Order, Pattern};
use crate::disclosure::{ReleasedView, ShownMean};
use crate::practice::{Audience, Catalogue, Need, Picked, Why};
use crate::scoring::Leaning;

/// As many as fit into the minutes in which a team agrees on something.
const AT_MOST: usize = 3;

/// At most three practices of `catalogue` for the lowest dimensions of `view`, those for `audience`
/// first. Where every dimension is high they are for the lowest of them, to keep it so; none where no
/// dimension is shown.
pub fn practices(view: &ReleasedView, catalogue: Catalogue, audience: Audience) -> Vec<Picked<'_>> {
    let shown: Vec<(&str, ShownMean, Leaning)> = in_order(view, By::Dimension, Order::LowestFirst)
        .into_iter()
        .filter_map(|figure| {
            Some((id(view, figure)?, figure.mean(view)?, Pattern::of(view, figure).level()?))
        })
        .collect();
    let needy = shown.iter().filter(|(.., leaning)| *leaning != Leaning::High).count();
    let needs: Vec<Need> = shown
        .iter()
        .take(needy.clamp(1, AT_MOST))
        .map(|(dimension, mean, leaning)| Need { dimension, why: why(*mean, *leaning, &shown) })
        .collect();
    let mut picked = catalogue.pick_first_for(audience, &needs, AT_MOST);
    picked.truncate(AT_MOST);
    picked
}

/// Why a dimension is among the neediest. What the steps don't tell apart counts as alike.
fn why(mean: ShownMean, leaning: Leaning, shown: &[(&str, ShownMean, Leaning)]) -> Why {
    let others = shown.iter().map(|(_, other, _)| *other);
    let (apart, alike): (Vec<_>, Vec<_>) = others.partition(|other| a_step_apart(mean, *other));
    let lower = apart.iter().filter(|other| other.hundredths() < mean.hundredths()).count();
    // It is alike to itself.
    Why::of(leaning, lower, alike.len() - 1, apart.len() - lower)
}

fn id(view: &ReleasedView, figure: Figure) -> Option<&str> {
    match figure {
        Figure::Dimension(at) => view.dimensions().get(at).map(|dimension| dimension.id()),
        Figure::Headline | Figure::Question(_) => None,
    }
}
