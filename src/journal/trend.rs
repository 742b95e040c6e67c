//! How one score moved over a person's own check-ins.

use super::{CheckIn, Day, Score};
use crate::scoring::Mean;

/// A score on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScorePoint {
    /// The day of the check-in.
    pub day: Day,
    /// The score.
    pub mean: Mean,
    /// Points of the scale.
    pub points: u8,
    /// The number of the lowest point, as in [`CheckIn::first`].
    pub first: u8,
    /// Which of the items it rests on, as in [`Score::which`].
    pub which: String,
}

/// The scores over `check_ins` that may be compared with `like`, because they are of the same
/// items in the same wording on the same scale, in the given order; undefined ones are left out.
pub fn trend<'a>(check_ins: impl Iterator<Item = &'a CheckIn>, like: &Score) -> Vec<ScorePoint> {
    check_ins
        .filter_map(|check_in| {
            let scores = std::iter::once(&check_in.headline).chain(&check_in.scores);
            let score = scores.into_iter().find(|score| score.digest == like.digest)?;
            Some(ScorePoint {
                day: check_in.day,
                mean: score.mean()?,
                points: check_in.points,
                first: check_in.first,
                which: score.which.clone(),
            })
        })
        .collect()
}

/// The latest of `check_ins`, if its overall score is lower than the one before, and that lower than
/// the one before it, where all three may be compared and rest on the same items.
pub fn fell_twice(check_ins: &[CheckIn]) -> Option<&CheckIn> {
    let latest = check_ins.last()?;
    let points = trend(check_ins.iter(), &latest.headline);
    let [before, between, last] = points.last_chunk::<3>()?;
    let alike = [before, between].iter().all(|point| point.which == last.which);
    let fell = before.mean.tenths() > between.mean.tenths()
        && between.mean.tenths() > last.mean.tenths()
        && last.day == latest.day;
    (alike && fell).then_some(latest)
}
