//! One person's scores over an instrument.

use super::Mean;
use crate::instrument::{Answer, Instrument, Item};

/// The scores of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Over all items of the instrument.
    pub headline: Tally,
    /// Per dimension, in the instrument's order.
    pub dimensions: Vec<Tally>,
}

/// What was answered of a set of items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Sum of the answers, reverse-worded ones turned round (x′ = K + 1 − x).
    pub sum: u32,
    /// How many items were answered.
    pub answered: u32,
    /// How many items there are.
    pub items: u32,
}

impl Tally {
    /// The score: the mean of the answered items if at least half of all (rounded up) are
    /// answered, else undefined. Nothing is filled in for a skipped item.
    pub fn score(&self) -> Option<Mean> {
        if self.answered < self.items.div_ceil(2) {
            return None;
        }
        Mean::new(self.sum, self.answered)
    }

    fn add(&mut self, value: Option<u32>) {
        self.items += 1;
        if let Some(value) = value {
            self.answered += 1;
            self.sum += value;
        }
    }
}

/// Scores `answers`, which stand in the order of the instrument's items; missing ones at the end
/// count as skipped.
pub fn profile(instrument: &Instrument, answers: &[Option<Answer>]) -> Profile {
    let points = instrument.points().get();
    let mut profile = Profile {
        headline: Tally::default(),
        dimensions: vec![Tally::default(); instrument.dimensions().len()],
    };
    for (position, item) in instrument.items().iter().enumerate() {
        let answer = answers.get(position).copied().flatten();
        let value = answer.map(|answer| keyed(item, answer, points));
        profile.headline.add(value);
        profile.dimensions[item.dimension()].add(value);
    }
    profile
}

fn keyed(item: &Item, answer: Answer, points: u8) -> u32 {
    let point = answer.point();
    u32::from(if item.reverse() { points + 1 - point } else { point })
}
