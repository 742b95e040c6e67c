//! How often each value was reached.

use super::{Sample, quarter};

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

    /// The mean distance from the mean (AD_M of one item; Burke & Dunlap 2002), in points; `None`
    /// if nobody was counted.
    pub fn mean_deviation(&self) -> Option<f64> {
        let people = u64::from(self.people());
        if people == 0 {
            return None;
        }
        let cells =
            || self.counts.iter().zip(0_u64..).map(|(count, cell)| (u64::from(*count), cell));
        let sum: u64 = cells().map(|(count, cell)| count * cell).sum();
        let distances: u64 =
            cells().map(|(count, cell)| count * (people * cell).abs_diff(sum)).sum();
        Some(distances as f64 / (people * people) as f64 / self.per_point as f64)
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
