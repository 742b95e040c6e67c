//! How far those who joined and left alone could have moved a figure.

use super::shown::Means;
use crate::instrument::Points;
use crate::scoring::Ratio;

/// Who joined and left between `before` and `now` answers.
#[derive(Clone, Copy)]
pub(super) struct Reach {
    pub before: u32,
    pub now: u32,
    pub joined: u32,
    pub left: u32,
}

impl Reach {
    /// Whether a mean that was one of `means` could be `mean` now: those who left can have answered
    /// anything, and so can those who joined.
    pub fn reaches(&self, means: Means, mean: Ratio, points: Points) -> bool {
        let top = i128::from(points.get());
        let (joined, left) = (i128::from(self.joined), i128::from(self.left));
        let sum = |mean: Ratio| mean.times(self.before);
        let lowest = sum(means.low).plus(Ratio::whole(joined - top * left)).over(self.now);
        let highest = sum(means.high).plus(Ratio::whole(top * joined - left)).over(self.now);
        lowest <= mean && mean <= highest
    }

    /// How far a mean can have moved at most, whatever it was.
    fn most(&self, points: Points) -> Ratio {
        let width = i128::from(points.get()) - 1;
        Ratio::new(width * i128::from(self.joined.max(self.left)), self.now.into())
    }
}

/// Whether the mean of questions' means that was one of `means` could be `mean` now; `steps` has
/// one entry per question.
pub(super) fn dimension_reaches(
    steps: &[Reach],
    means: Means,
    mean: Ratio,
    points: Points,
) -> bool {
    let Some(first) = steps.first() else { return false };
    if steps.iter().all(|step| (step.before, step.now) == (first.before, first.now)) {
        return first.reaches(means, mean, points);
    }
    let most: Vec<Ratio> = steps.iter().map(|step| step.most(points)).collect();
    let most = Ratio::mean(&most);
    means.low.minus(most) <= mean && mean <= means.high.plus(most)
}
