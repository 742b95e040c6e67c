//! A group's scores, summed up.

/// Number, mean and variance of at least one score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    people: u32,
    mean: f64,
    squares: f64,
}

impl Sample {
    /// Over scores as they are; `None` if there are none.
    pub fn of(scores: impl Iterator<Item = f64> + Clone) -> Option<Self> {
        let (people, sum) =
            scores.clone().fold((0_u32, 0.0), |(people, sum), score| (people + 1, sum + score));
        if people == 0 {
            return None;
        }
        let mean = sum / f64::from(people);
        let squares = scores.map(|score| (score - mean) * (score - mean)).sum();
        Some(Self { people, mean, squares })
    }

    /// Over `(steps, people)` on a grid that starts at 1 and has `per_point` steps to a point.
    /// Exact up to the last division.
    pub(super) fn of_grid(cells: impl Iterator<Item = (u64, u32)>, per_point: f64) -> Option<Self> {
        let (mut people, mut sum, mut squares) = (0_u32, 0_u64, 0_u64);
        for (steps, count) in cells {
            people += count;
            sum += steps * u64::from(count);
            squares += steps * steps * u64::from(count);
        }
        if people == 0 {
            return None;
        }
        let n = u128::from(people);
        let spread = n * u128::from(squares) - u128::from(sum) * u128::from(sum);
        let n = f64::from(people);
        Some(Self {
            people,
            mean: 1.0 + sum as f64 / n / per_point,
            squares: spread as f64 / n / (per_point * per_point),
        })
    }

    /// How many scores there are.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// The mean.
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// The variance, divided by n − 1; `None` for a single score.
    pub fn variance(&self) -> Option<f64> {
        (self.people > 1).then(|| self.squares / f64::from(self.people - 1))
    }

    /// The sum of the squared scores.
    pub(super) fn sum_of_squares(&self) -> f64 {
        self.squares + f64::from(self.people) * self.mean * self.mean
    }
}
