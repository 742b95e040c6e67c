//! How often each value was reached.

use super::{Ratio, Sample, quarter};

/// Counts over equally spaced values, from 1 up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    counts: Vec<u32>,
    per_point: usize,
}

impl Distribution {
    /// Counts of the points of a scale, lowest first.
    pub fn of_points(counts: Vec<u32>) -> Self {
        Self { counts, per_point: 1 }
    }

    /// Counts of quarter points, from 1 up.
    pub fn of_quarters(counts: Vec<u32>) -> Self {
        Self { counts, per_point: quarter::PER_POINT }
    }

    /// The counts, lowest value first.
    pub fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// How many people were counted.
    pub fn people(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// What the mean, variance and interval are made from; `None` if nobody was counted.
    pub fn sample(&self) -> Option<Sample> {
        let values = self.counts.iter().enumerate().map(|(cell, count)| (cell as u64, *count));
        Sample::of_grid(values, self.per_point as f64)
    }

    /// The mean, in whole numbers; `None` if nobody was counted.
    pub(crate) fn exact_mean(&self) -> Option<Ratio> {
        let [people, sum, _] = self.moments();
        let per_point = self.per_point as i128;
        (people > 0).then(|| Ratio::new(sum + per_point * people, per_point * people))
    }

    /// The variance, divided by n − 1, in whole numbers; `None` with fewer than two people.
    pub(super) fn exact_variance(&self) -> Option<Ratio> {
        let [people, sum, squares] = self.moments();
        let below = people * (people - 1) * (self.per_point * self.per_point) as i128;
        (people > 1).then(|| Ratio::new(people * squares - sum * sum, below))
    }

    /// [`Self::mean_deviation`] in whole numbers.
    pub(super) fn exact_deviation(&self) -> Option<Ratio> {
        let [people, sum, _] = self.moments();
        let distance = |(count, cell): (i128, i128)| count * (people * cell - sum).abs();
        let distances = self.cells().map(distance).sum();
        (people > 0).then(|| Ratio::new(distances, people * people * self.per_point as i128))
    }

    /// The mean distance from the mean (AD_M of one item; Burke & Dunlap 2002), in points; `None`
    /// if nobody was counted.
    pub fn mean_deviation(&self) -> Option<f64> {
        self.exact_deviation().map(Ratio::to_f64)
    }

    /// How many people there are, and the sums of their steps above 1 and of the squares of these.
    fn moments(&self) -> [i128; 3] {
        self.cells().fold([0; 3], |[people, sum, squares], (count, cell)| {
            [people + count, sum + count * cell, squares + count * cell * cell]
        })
    }

    fn cells(&self) -> impl Iterator<Item = (i128, i128)> {
        self.counts.iter().zip(0..).map(|(count, cell)| (i128::from(*count), cell))
    }

    /// How many people are in the highest `cells` cells.
    pub fn top(&self, cells: usize) -> u32 {
        self.counts.iter().rev().take(cells).sum()
    }

    /// Every person's value as whole steps of the grid above 1, lowest first.
    pub fn steps(&self) -> Vec<u32> {
        let cells = self.counts.iter().zip(0..);
        cells.flat_map(|(count, cell)| std::iter::repeat_n(cell, *count as usize)).collect()
    }
}
