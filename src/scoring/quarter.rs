//! The grid on which a round seals and reveals people's scores: quarters of a point, from 1 up.

/// Steps of the grid in one point of the scale.
pub(crate) const PER_POINT: usize = 4;

/// How many cells the grid of a scale with `points` points has.
pub(crate) fn cells(points: usize) -> usize {
    PER_POINT * (points - 1) + 1
}

/// The cell of a score, given as the sum of `answered` (at least one) answers: four times its
/// distance from 1, rounded half up.
pub(crate) fn cell(sum: usize, answered: usize) -> usize {
    (2 * PER_POINT * (sum - answered) + answered) / (2 * answered)
}

/// The score of a cell, in hundredths of a point.
pub(crate) fn hundredths(cell: usize) -> usize {
    100 + 100 / PER_POINT * cell
}
