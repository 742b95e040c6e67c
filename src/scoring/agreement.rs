//! How close the answers of a group were.

use serde::Serialize;

use super::{Distribution, Ratio};
use crate::instrument::Points;

/// The spread of answers that nobody's opinion would have produced, by which agreement is judged
/// (LeBreton & Senter 2008, table 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NullVariance {
    /// Every point equally often: (K² − 1) / 12.
    Uniform,
    /// Slightly skewed.
    SlightSkew,
    /// Moderately skewed.
    ModerateSkew,
    /// Heavily skewed.
    HeavySkew,
    /// Triangular.
    Triangular,
    /// Bell-shaped.
    Normal,
}

impl NullVariance {
    /// The variance on a scale of `points`. All but the uniform one are published for five and
    /// seven points only; `None` for others.
    pub fn on(self, points: Points) -> Option<f64> {
        let published = |five, seven| match points.get() {
            5 => Some(five),
            7 => Some(seven),
            _ => None,
        };
        match self {
            Self::Uniform => {
                let k = f64::from(points.get());
                Some((k * k - 1.0) / 12.0)
            }
            Self::SlightSkew => published(1.34, 2.90),
            Self::ModerateSkew => published(0.90, 2.14),
            Self::HeavySkew => published(0.44, 1.39),
            Self::Triangular => published(1.32, 2.10),
            Self::Normal => published(1.04, 1.40),
        }
    }
}

/// r_wg of one item (James, Demaree & Wolf 1984): 1 − `variance` / `null`. Negative where answers
/// differ more than by chance.
pub fn r_wg(variance: f64, null: f64) -> f64 {
    1.0 - variance / null
}

/// Agreement over the items of a scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// How many items at least two people answered.
    pub items: usize,
    /// The fewest answers that one of these items has.
    pub answers: u32,
    /// Mean of these items' variances.
    pub variance: f64,
    /// AD_M(J): mean of these items' mean deviations, in points (Burke & Dunlap 2002).
    pub deviation: f64,
}

impl Agreement {
    /// Over items, as far as at least two people answered them; `None` if there is no such item.
    pub fn over(items: impl Iterator<Item = Distribution>) -> Option<Self> {
        let (mut used, mut answers) = (0, u32::MAX);
        let (mut variances, mut deviations) = (0.0, 0.0);
        for item in items {
            let variance = item.sample().and_then(|sample| sample.variance());
            if let (Some(variance), Some(deviation)) = (variance, item.mean_deviation()) {
                used += 1;
                answers = answers.min(item.people());
                variances += variance;
                deviations += deviation;
            }
        }
        let n = used as f64;
        (used > 0).then(|| Self {
            items: used,
            answers,
            variance: variances / n,
            deviation: deviations / n,
        })
    }

    /// r*_wg(j) (Lindell, Brandt & Whitney 1999): 1 − q with q = mean variance / `null`. Does not
    /// grow with the number of items.
    pub fn r_star(&self, null: f64) -> f64 {
        r_wg(self.variance, null)
    }

    /// r_wg(j) (James, Demaree & Wolf 1984): J(1 − q) / [J(1 − q) + q]. Meaningless, and above 1
    /// or far below 0, where q ≥ 1; `None` at its pole, q = J / (J − 1).
    pub fn r_wg_j(&self, null: f64) -> Option<f64> {
        let (j, q) = (self.items as f64, self.variance / null);
        let ratio = j * (1.0 - q) / (j * (1.0 - q) + q);
        ratio.is_finite().then_some(ratio)
    }

    /// r_wg(j) as it may be reported: 0 where q ≥ 1. Always from 0 to 1.
    pub fn r_wg_j_truncated(&self, null: f64) -> f64 {
        if self.variance >= null { 0.0 } else { self.r_wg_j(null).unwrap_or(0.0) }
    }
}

/// How close answers were, in the only three words that a small group's answers bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Closeness {
    /// Answers were close.
    Close,
    /// Answers were mixed.
    Mixed,
    /// Answers were far apart.
    FarApart,
}

impl Closeness {
    /// The word for the answers to `items` on a scale of `points`; `None` if there is none or one
    /// has fewer than four answers.
    ///
    /// The usual cut-off r_wg(j) ≥ .70 is passed by chance in up to a third of small teams. The
    /// word asks for both: AD_M ≤ K / 12 and r*_wg(j) ≥ .7 are close; AD_M > K / 6 (Burke & Dunlap
    /// 2002) or r*_wg(j) < .3 far apart. Compared in whole numbers: r*_wg(j) ≥ .7 is a mean variance
    /// of at most .3 (K² − 1) / 12.
    pub fn of(items: &[Distribution], points: Points) -> Option<Self> {
        if items.is_empty() || items.iter().any(|item| item.people() < 4) {
            return None;
        }
        let over = |figure: fn(&Distribution) -> Option<Ratio>| {
            let figures = items.iter().map(figure).collect::<Option<Vec<_>>>()?;
            Some(Ratio::mean(&figures))
        };
        let deviation = over(Distribution::exact_deviation)?;
        let variance = over(Distribution::exact_variance)?;
        let k = i128::from(points.get());
        let tenths_of_uniform = |tenths| Ratio::new(tenths * (k * k - 1), 120);
        Some(if deviation > Ratio::new(k, 6) || variance > tenths_of_uniform(7) {
            Self::FarApart
        } else if deviation <= Ratio::new(k, 12) && variance <= tenths_of_uniform(3) {
            Self::Close
        } else {
            Self::Mixed
        })
    }
}
