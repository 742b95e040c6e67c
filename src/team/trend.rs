//! Which rounds may be laid side by side.

use super::PastRound;
use crate::day::Day;
use crate::disclosure::{Origin, Part, Range, ShownMean};

/// What was released of one thing in one round.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPoint {
    /// When.
    pub day: Day,
    /// How many people handed in answers.
    pub people: u32,
    /// The mean.
    pub mean: Part<ShownMean>,
    /// The interval; only the headline has one.
    pub range: Option<Range>,
    /// Which round it stems from.
    pub origin: Origin,
}

/// The rounds that asked the very same as `round`, itself included, in their order.
pub fn comparable<'a>(
    rounds: &'a [PastRound],
    round: &PastRound,
) -> impl Iterator<Item = &'a PastRound> {
    let digest = round.asked.digest.clone();
    rounds.iter().filter(move |other| other.asked.digest == digest)
}

/// How the whole moved, over the rounds that asked the very same as `round`.
pub fn trend(rounds: &[PastRound], round: &PastRound) -> Vec<TrendPoint> {
    comparable(rounds, round)
        .map(|past| {
            let headline = past.view.headline().shown();
            TrendPoint {
                day: past.day,
                people: past.view.people(),
                mean: headline.map(|headline| headline.mean()).into(),
                range: headline.map(|headline| headline.range()),
                origin: headline.map_or(Origin::New, |headline| headline.origin()),
            }
        })
        .collect()
}

/// How the dimension at `dimension` of `round` moved, over the rounds that asked the same of it,
/// whatever else they asked.
pub fn trend_of_dimension(
    rounds: &[PastRound],
    round: &PastRound,
    dimension: usize,
) -> Vec<TrendPoint> {
    let Some(wanted) = round.asked.dimensions.get(dimension) else { return Vec::new() };
    let points = rounds.iter().filter_map(|past| {
        let at = past.asked.dimensions.iter().position(|asked| asked.digest == wanted.digest)?;
        let shown = past.view.dimensions().get(at);
        Some(TrendPoint {
            day: past.day,
            people: past.view.people(),
            mean: shown.map_or(Part::Withheld, |shown| shown.mean()),
            range: None,
            origin: shown.map_or(Origin::New, |shown| shown.origin()),
        })
    });
    points.collect()
}
