//! Which way a score leans, in the only three words that one person's score bears.

use super::Mean;
use crate::instrument::Points;

/// Where a mean lies in relation to the middle of its scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// More than an eighth of the scale below its middle: the answers speak against it.
    Low,
    /// Around the middle.
    Between,
    /// More than an eighth of the scale above its middle.
    High,
}

impl Leaning {
    /// The leaning of `mean` on a scale of `points`. With five points, 2.5 and 3.5 still count as
    /// the middle. It compares a person with the words of the scale, not with other people.
    pub fn of(mean: Mean, points: Points) -> Self {
        match mean.permille_of_scale(points.get()) {
            0..375 => Self::Low,
            375..=625 => Self::Between,
            _ => Self::High,
        }
    }
}
