//! A score on its scale, drawn.

use leptos::prelude::*;

use crate::scoring::Mean;

/// A line from the lowest to the highest point with a marker at `mean`. Decoration: the same is
/// always said in words beside it.
pub(in crate::ui) fn track(mean: Mean, points: u8) -> AnyView {
    let at = percent(mean.permille_of_scale(points));
    let ticks = (0..u32::from(points))
        .map(|point| {
            let x = percent(1000 * point / u32::from(points - 1));
            html! { <line class="tick" x1=x.clone() x2=x y1="11" y2="21"></line> }
        })
        .collect_view();
    html! {
        <svg class="track" aria-hidden="true" focusable="false">
            <line class="rail" x1="0%" x2="100%" y1="16" y2="16"></line>
            {ticks}
            <circle class="marker" cx=at cy="16" r="9"></circle>
        </svg>
    }
}

/// A share in thousandths as an SVG length.
pub(super) fn percent(permille: u32) -> String {
    format!("{}.{}%", permille / 10, permille % 10)
}
