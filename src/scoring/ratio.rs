//! Fractions in whole numbers: what lies between two steps must not be decided by rounding.

use std::cmp::Ordering;

/// A fraction. Exact as long as its lowest denominator is below 10¹⁵, which it is for figures about
/// less than a hundred people; beyond that it is rounded to 10⁻¹².
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratio {
    above: i128,
    below: i128,
}

impl Ratio {
    pub const ZERO: Self = Self { above: 0, below: 1 };

    const LARGEST: i128 = 1_000_000_000_000_000;
    const ROUNDED: i128 = 1_000_000_000_000;

    /// `above` / `below`; the latter must be positive.
    pub fn new(above: i128, below: i128) -> Self {
        let common = gcd(above.unsigned_abs(), below.unsigned_abs()).max(1) as i128;
        let (above, below) = (above / common, below / common);
        if below <= Self::LARGEST {
            return Self { above, below };
        }
        let (whole, rest) = (above.div_euclid(below), above.rem_euclid(below));
        let fraction = (rest / 2 * Self::ROUNDED) / (below / 2);
        Self { above: whole * Self::ROUNDED + fraction, below: Self::ROUNDED }
    }

    pub fn whole(number: impl Into<i128>) -> Self {
        Self { above: number.into(), below: 1 }
    }

    /// The mean of one or more fractions.
    pub fn mean(of: &[Self]) -> Self {
        let sum = of.iter().fold(Self::ZERO, |sum, ratio| sum.plus(*ratio));
        sum.over(of.len() as i128)
    }

    pub fn plus(self, other: Self) -> Self {
        Self::new(self.above * other.below + other.above * self.below, self.below * other.below)
    }

    pub fn minus(self, other: Self) -> Self {
        self.plus(other.times(-1))
    }

    pub fn times(self, factor: impl Into<i128>) -> Self {
        Self::new(self.above * factor.into(), self.below)
    }

    /// Divided by `divisor`, which must be positive.
    pub fn over(self, divisor: impl Into<i128>) -> Self {
        Self::new(self.above, self.below * divisor.into())
    }

    pub fn floor(self) -> i128 {
        self.above.div_euclid(self.below)
    }

    pub fn ceil(self) -> i128 {
        -(-self.above).div_euclid(self.below)
    }

    pub fn to_f64(self) -> f64 {
        self.above as f64 / self.below as f64
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.above * other.below).cmp(&(other.above * self.below))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_exact() {
        let third = Ratio::new(1, 3);
        assert_eq!(third.plus(third).plus(third), Ratio::whole(1));
        assert_eq!(Ratio::new(-7, 2).floor(), -4);
        assert_eq!(Ratio::new(-7, 2).ceil(), -3);
        assert_eq!(Ratio::new(6, 4), Ratio::new(3, 2));
        assert!(Ratio::new(99, 100) < Ratio::new(100, 101));
        assert_eq!(Ratio::mean(&[Ratio::whole(1), Ratio::new(1, 2)]), Ratio::new(3, 4));
    }

    #[test]
    fn large_denominators_are_rounded_and_stay_in_bounds() {
        let people = i128::from(u32::MAX);
        let many = (0..30).map(|less| Ratio::new(people, (people - less) * (people - less)));
        let sum = many.fold(Ratio::whole(2), Ratio::plus);
        assert!(sum > Ratio::whole(2) && sum < Ratio::new(2_000_001, 1_000_000));
        let primes = [1009_i128, 1013, 1019, 1021, 1031, 1033, 1039, 1049];
        let sum = primes.iter().fold(Ratio::ZERO, |sum, prime| sum.plus(Ratio::new(1, *prime)));
        let expected: f64 = primes.iter().map(|prime| 1.0 / *prime as f64).sum();
        assert!((sum.to_f64() - expected).abs() < 1e-10);
    }
}
