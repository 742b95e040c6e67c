//! The scale and a point chosen on it.

/// How many points a scale has: 2 to 11.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points(u8);

impl Points {
    /// The scale that the built-in questionnaires are answered on.
    pub(super) const FIVE: Self = Self(5);

    /// The scale with `points` points, if there can be one.
    pub fn new(points: u8) -> Option<Self> {
        (2..=11).contains(&points).then_some(Self(points))
    }

    /// The number of points.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Whether a sealed round can be answered on it: what is shown of a round was worked out for 3
    /// to 7 points (`docs/measurement.md`).
    pub fn fit_rounds(self) -> bool {
        (3..=7).contains(&self.0)
    }

    /// Every answer of the scale, lowest first.
    pub fn answers(self) -> impl Iterator<Item = Answer> {
        (1..=self.0).map(Answer)
    }

    /// The answer at `point` (from 1), if the scale has it.
    pub fn answer(self, point: u8) -> Option<Answer> {
        (1..=self.0).contains(&point).then_some(Answer(point))
    }
}

/// A chosen point, from 1, as answered: not yet turned round for a reverse-worded item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer(u8);

impl Answer {
    /// The chosen point, from 1.
    pub fn point(self) -> u8 {
        self.0
    }
}
