//! The grid on which a round reveals people's scores: quarters of a point, from 1 up.

/// Steps of the grid in one point of the scale.
pub(super) const PER_POINT: usize = 4;

/// How many cells the grid of a scale with `points` points has.
pub(super) fn cells(points: usize) -> usize {
    PER_POINT * (points - 1) + 1
}

/// The cell of a score, given as the sum of `answered` (at least one) answers: four times its
/// distance from 1, rounded half up.
pub(super) fn cell(sum: usize, answered: usize) -> usize {
    (2 * PER_POINT * (sum - answered) + answered) / (2 * answered)
}
