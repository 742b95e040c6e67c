//! How a score moved, drawn.

use leptos::prelude::*;

use super::track::percent;
use crate::journal::ScorePoint;
use crate::text::{OwnResultsWords, SeriesWords};
use crate::ui::state::State;

/// At most this many of the latest check-ins are drawn.
const MOST: usize = 12;
const TOP: u32 = 8;
const HEIGHT: u32 = 48;

/// Dots joined by lines, the earliest first, with the same in words for those who can't see it.
pub(in crate::ui) fn trend_line(state: State, name: &str, points: &[ScorePoint]) -> AnyView {
    let words = state.words::<OwnResultsWords>();
    let lang = state.lang();
    let drawn = &points[points.len().saturating_sub(MOST)..];
    let last = u32::try_from(drawn.len().saturating_sub(1)).unwrap_or(0).max(1);
    let spots: Vec<(String, u32)> = drawn
        .iter()
        .zip(0..)
        .map(|(point, index)| {
            let height = HEIGHT * point.mean.permille_of_scale(point.points) / 1000;
            (percent(1000 * index / last), TOP + HEIGHT - height)
        })
        .collect();
    let lines = spots
        .windows(2)
        .map(|pair| {
            let [(x1, y1), (x2, y2)] = [pair[0].clone(), pair[1].clone()];
            html! { <line class="step" x1=x1 y1=y1 x2=x2 y2=y2></line> }
        })
        .collect_view();
    let dots = spots
        .into_iter()
        .map(|(x, y)| html! { <circle class="dot" cx=x cy=y r="4"></circle> })
        .collect_view();
    let list = drawn.iter().map(|point| {
        let value = lang.tenths(point.mean.tenths_from(point.first));
        words.trend_point(&lang.day(point.day), &value)
    });
    let text = words.trend(name, &state.words::<SeriesWords>().of_clauses(list));
    let day = |point: Option<&ScorePoint>| point.map(|point| lang.day(point.day));
    html! {
        <div class="trend">
            <svg role="img" aria-label=text focusable="false">
                <line class="rail" x1="0%" x2="100%" y1=TOP y2=TOP></line>
                <line class="rail" x1="0%" x2="100%" y1=TOP + HEIGHT y2=TOP + HEIGHT></line>
                {lines}
                {dots}
            </svg>
            <p class="ends" aria-hidden="true">
                <span>{day(drawn.first())}</span>
                <span>{day(drawn.last())}</span>
            </p>
        </div>
    }
}
