//! The mean of answers, kept exact.

use std::cmp::Ordering;

/// A mean of whole numbers, as their sum and how many they are (at least one).
#[derive(Clone, Copy, Debug)]
pub struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    /// The mean of `count` numbers that add up to `sum`; `None` if there are none.
    pub fn new(sum: u32, count: u32) -> Option<Self> {
        (count > 0).then_some(Self { sum, count })
    }

    /// The mean as a floating-point number.
    pub fn value(self) -> f64 {
        f64::from(self.sum) / f64::from(self.count)
    }

    /// Ten times the mean, rounded half up: 37 is to be shown as 3.7.
    pub fn tenths(self) -> u32 {
        (20 * self.sum + self.count) / (2 * self.count)
    }

    /// The same for people who know the lowest point by the number `first`, 0 or 1.
    pub fn tenths_from(self, first: u8) -> u32 {
        (self.tenths() + 10 * u32::from(first)).saturating_sub(10)
    }

    /// Where the mean lies on a scale from 1 to `points`, in thousandths of the way.
    pub fn permille_of_scale(self, points: u8) -> u32 {
        let above_lowest = self.sum.saturating_sub(self.count);
        1000 * above_lowest / (self.count * u32::from(points - 1))
    }

    /// The whole point nearest to the mean; both, lower first, half-way between two.
    pub fn nearest_points(self) -> (u32, u32) {
        let (doubled, count) = (2 * self.sum, self.count);
        // Rounded half down and half up.
        ((doubled + count - 1) / (2 * count), (doubled + count) / (2 * count))
    }
}

impl PartialEq for Mean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Mean {}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.sum * other.count).cmp(&(other.sum * self.count))
    }
}
