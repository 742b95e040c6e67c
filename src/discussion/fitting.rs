//! Which practices could become an action.

use super::screens::in_order;
use super::{By, Figure, Order, Pattern};
use crate::disclosure::ReleasedView;
use crate::practice::{Practice, pick_for_team};
use crate::scoring::Leaning;

/// As many as fit into the minutes in which a team agrees on something.
const AT_MOST: usize = 3;

/// At most three practices for the lowest dimensions of `view`, those for a whole team first. Where
/// every dimension is high they are for the lowest of them, to keep it so; none where no dimension
/// is shown.
pub fn practices(view: &ReleasedView) -> Vec<&'static Practice> {
    let mut shown = in_order(view, By::Dimension, Order::LowestFirst);
    shown.retain(|figure| figure.mean(view).is_some());
    let needy = shown
        .iter()
        .filter(|figure| Pattern::of(view, **figure).level() != Some(Leaning::High))
        .count();
    let ids: Vec<&str> =
        shown.into_iter().take(needy.clamp(1, AT_MOST)).filter_map(|it| id(view, it)).collect();
    let mut picked = pick_for_team(&ids, AT_MOST);
    picked.truncate(AT_MOST);
    picked
}

fn id(view: &ReleasedView, figure: Figure) -> Option<&str> {
    match figure {
        Figure::Dimension(at) => view.dimensions().get(at).map(|dimension| dimension.id()),
        Figure::Headline | Figure::Question(_) => None,
    }
}
