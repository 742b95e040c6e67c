//! How sure a group's figures are.

use statrs::function::beta::inv_beta_reg;

use super::Sample;
use crate::instrument::Points;

/// How often an interval of this kind holds the value it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nine times in ten.
    Ninety,
    /// Nineteen times in twenty.
    NinetyFive,
}

impl Level {
    fn tail(self) -> f64 {
        match self {
            Self::Ninety => 0.05,
            Self::NinetyFive => 0.025,
        }
    }

    /// The quantile of the normal distribution that leaves half of the rest above it.
    fn normal_quantile(self) -> f64 {
        match self {
            Self::Ninety => 1.644_853_626_951_472_7,
            Self::NinetyFive => 1.959_963_984_540_054,
        }
    }
}

/// From a lower to an upper limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower limit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
}

impl Interval {
    fn around(self, value: f64) -> Self {
        Self { low: self.low.min(value), high: self.high.max(value) }
    }
}

impl Sample {
    /// The interval for the level that the mean is a sign of.
    ///
    /// Prior answers of total weight 1, spread evenly over the scale, are added (a Dirichlet
    /// prior); the mean and variance that the mean then has are matched by a beta distribution on
    /// 1 to K, and its quantiles are the limits. Where the mean itself is outside, the interval is
    /// widened to it. `docs/measurement.md` gives the formulas.
    pub fn interval(&self, points: Points, level: Level) -> Interval {
        let (a, b) = self.posterior(points);
        let width = f64::from(points.get()) - 1.0;
        let limit = |p| 1.0 + width * inv_beta_reg(a, b, p);
        let tail = level.tail();
        Interval { low: limit(tail), high: limit(1.0 - tail) }.around(self.mean())
    }

    /// The parameters of the beta distribution on 1 to K; neither is below one half.
    fn posterior(&self, points: Points) -> (f64, f64) {
        const PRIOR: f64 = 1.0;
        let k = f64::from(points.get());
        let n = f64::from(self.people());
        let (prior_mean, prior_square) = ((k + 1.0) / 2.0, (k + 1.0) * (2.0 * k + 1.0) / 6.0);
        let mean = (n * self.mean() + PRIOR * prior_mean) / (n + PRIOR);
        let square = (self.sum_of_squares() + PRIOR * prior_square) / (n + PRIOR);
        let variance = (square - mean * mean) / (n + PRIOR + 1.0);
        let width = k - 1.0;
        let place = (mean - 1.0) / width;
        let weight = place * (1.0 - place) * width * width / variance - 1.0;
        (place * weight, (1.0 - place) * weight)
    }

    /// Where the mean would be if everyone who was `invited` had answered, whatever the missing
    /// ones would have said: from all of them choosing 1 to all choosing K. `None` if fewer were
    /// invited than answered.
    pub fn nonresponse_bounds(&self, points: Points, invited: u32) -> Option<Interval> {
        let missing = f64::from(invited.checked_sub(self.people())?);
        let sum = f64::from(self.people()) * self.mean();
        let with = |point: f64| (sum + missing * point) / f64::from(invited);
        Some(Interval { low: with(1.0), high: with(f64::from(points.get())) })
    }
}

/// The interval for a share of `count` in `people` (Wilson 1927); `None` if there is nobody or
/// more are counted than there are.
pub fn wilson(count: u32, people: u32, level: Level) -> Option<Interval> {
    if people == 0 || count > people {
        return None;
    }
    let (n, z) = (f64::from(people), level.normal_quantile());
    let share = f64::from(count) / n;
    let scale = 1.0 + z * z / n;
    let centre = (share + z * z / (2.0 * n)) / scale;
    let reach = z / scale * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    let (low, high) = ((centre - reach).max(0.0), (centre + reach).min(1.0));
    // At the ends the formula gives exactly 0 and 1; rounding must not move them.
    Some(Interval {
        low: if count == 0 { 0.0 } else { low },
        high: if count == people { 1.0 } else { high },
    })
}
