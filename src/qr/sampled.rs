//! Which modules of a code are dark, and what that says.

use super::decoded::Modules;
use super::patterns::side;
use super::photograph::Photograph;
use super::plane::{Plane, Spot};

/// How far around a module is looked at for what is dark there.
const SURROUNDINGS: usize = 6;

/// How much what lies beside a module is taken off it, where it was blurred into it.
const SHARPER: [f32; 3] = [0.0, 0.25, 0.6];

/// How bright every module is.
pub(super) struct Sampled {
    version: usize,
    side: usize,
    brightness: Vec<f32>,
}

impl Sampled {
    pub(super) fn of(photograph: &Photograph, plane: &Plane, version: usize) -> Self {
        let side = side(version);
        let within = [0.3, 0.5, 0.7];
        let module = |at: usize| {
            let (x, y) = ((at % side) as f32, (at / side) as f32);
            let spots = within.iter().flat_map(|down| within.map(|across| (across, *down)));
            let seen = spots.map(|(across, down)| plane.seen(Spot::new(x + across, y + down)));
            seen.map(|spot| photograph.at(spot)).sum::<f32>() / 9.0
        };
        Self { version, side, brightness: (0..side * side).map(module).collect() }
    }

    /// What the code says.
    pub(super) fn text(&self) -> Option<String> {
        let surroundings = self.mean(SURROUNDINGS);
        let beside = self.mean(1);
        SHARPER.iter().find_map(|sharper| {
            let is_dark = self.brightness.iter().zip(&beside).zip(&surroundings).map(
                |((own, beside), surroundings)| own + (own - beside) * sharper < *surroundings,
            );
            Modules { version: self.version, is_dark: is_dark.collect() }.text()
        })
    }

    /// For every module, how bright it is on average up to `reach` modules around.
    fn mean(&self, reach: usize) -> Vec<f32> {
        let lines = |values: &[f32], step: usize, next: usize| {
            let mut means = vec![0.0; values.len()];
            for line in 0..self.side {
                for at in 0..self.side {
                    let (from, to) = (at.saturating_sub(reach), (at + reach).min(self.side - 1));
                    let sum: f32 = (from..=to).map(|at| values[line * next + at * step]).sum();
                    means[line * next + at * step] = sum / (to - from + 1) as f32;
                }
            }
            means
        };
        lines(&lines(&self.brightness, 1, self.side), self.side, 1)
    }
}
