//! Flat things as they are seen in a picture.

use std::ops::{Add, Mul, Sub};

/// A place in a picture or on a code.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f32,
    pub(super) y: f32,
}

impl Spot {
    pub(super) fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// How far it is from the origin.
    pub(super) fn length(self) -> f32 {
        self.x.hypot(self.y)
    }
}

impl Add for Spot {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Spot {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f32> for Spot {
    type Output = Self;

    fn mul(self, factor: f32) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }
}

/// A place on a code, and where in the picture it is seen.
#[derive(Clone, Copy)]
pub(super) struct Sighting {
    pub(super) on_code: Spot,
    pub(super) seen: Spot,
}

/// Where every place on a code is seen.
pub(super) struct Plane([f64; 8]);

impl Plane {
    /// The plane that comes closest to the `sightings`, of which it takes four.
    pub(super) fn through(sightings: &[Sighting]) -> Option<Self> {
        let mut sums = [[0.0; 9]; 8];
        for Sighting { on_code, seen } in sightings {
            let [u, v, x, y] = [on_code.x, on_code.y, seen.x, seen.y].map(f64::from);
            let rows = [
                [u, v, 1.0, 0.0, 0.0, 0.0, -u * x, -v * x, x],
                [0.0, 0.0, 0.0, u, v, 1.0, -u * y, -v * y, y],
            ];
            for row in rows {
                for (at, sum) in sums.iter_mut().enumerate() {
                    for (sum, value) in sum.iter_mut().zip(row) {
                        *sum += row[at] * value;
                    }
                }
            }
        }
        solve(sums).map(Self)
    }

    pub(super) fn seen(&self, on_code: Spot) -> Spot {
        let Self([a, b, c, d, e, f, g, h]) = self;
        let (u, v) = (f64::from(on_code.x), f64::from(on_code.y));
        let far = g * u + h * v + 1.0;
        Spot::new(((a * u + b * v + c) / far) as f32, ((d * u + e * v + f) / far) as f32)
    }
}

/// The solution of eight equations, each with its sum behind it.
fn solve(mut rows: [[f64; 9]; 8]) -> Option<[f64; 8]> {
    for at in 0..8 {
        let largest = (at..8).max_by(|a, b| rows[*a][at].abs().total_cmp(&rows[*b][at].abs()))?;
        rows.swap(at, largest);
        let pivot = rows[at];
        if pivot[at].abs() < 1e-12 {
            return None;
        }
        for (other, row) in rows.iter_mut().enumerate() {
            let factor = row[at] / pivot[at];
            if other != at {
                row.iter_mut().zip(pivot).for_each(|(value, by)| *value -= factor * by);
            }
        }
    }
    Some(std::array::from_fn(|at| rows[at][8] / rows[at][at]))
}
