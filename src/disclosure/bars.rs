//! How often answers were chosen, in bars that hold nobody or at least two people. What was merged
//! can often be told apart again by the mean beside the bars.

use serde::Serialize;

use crate::instrument::Points;

/// Neighbouring points of a scale and how many people chose one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    from: u8,
    to: u8,
    people: u32,
}

impl Bar {
    /// A bar that was shown before on a scale of `points`; `None` if it can't have been.
    pub(super) fn restored(from: u8, to: u8, people: u32, points: Points) -> Option<Self> {
        (from <= to && to <= points.get() && people != 1).then_some(Self { from, to, people })
    }

    /// The lowest point, from 1.
    pub fn from(&self) -> u8 {
        self.from
    }

    /// The highest point.
    pub fn to(&self) -> u8 {
        self.to
    }

    /// How many people chose one of the points.
    pub fn people(&self) -> u32 {
        self.people
    }
}

/// The bars over `counts`, lowest point first. A bar that holds one person is merged with its
/// smaller neighbour (the lower of equals) until there is none; `None` if one bar is left to hold
/// everybody, which would tell everybody's answer.
pub(super) fn bars(counts: &[u32]) -> Option<Vec<Bar>> {
    let bar = |(count, point): (&u32, u8)| Bar { from: point, to: point, people: *count };
    let mut bars: Vec<Bar> = counts.iter().zip(1..).map(bar).collect();
    while let Some(alone) = bars.iter().position(|bar| bar.people == 1) {
        let lower = alone.checked_sub(1);
        let higher = (alone + 1 < bars.len()).then_some(alone + 1);
        let neighbour = lower.into_iter().chain(higher).min_by_key(|at| bars[*at].people)?;
        let right = bars.remove(alone.max(neighbour));
        let left = &mut bars[alone.min(neighbour)];
        left.to = right.to;
        left.people += right.people;
    }
    let holding = bars.iter().filter(|bar| bar.people > 0).count();
    (holding > 1).then_some(bars)
}
