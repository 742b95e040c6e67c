//! A group's answers as counts: all that a sealed round reveals.

use thiserror::Error;

use super::{Agreement, Distribution, quarter};
use crate::instrument::Instrument;

/// How often each point of each item was chosen, and how often each score was reached.
///
/// Scores are known in quarters of a point only. Which score belongs to which answers is not in
/// it, so there is no score per person and dimension: a dimension's mean is the mean of its items'
/// means, which is the same where nobody skipped an item.
#[derive(Clone, Debug)]
pub struct Counts<'a> {
    instrument: &'a Instrument,
    items: Vec<Vec<u32>>,
    scores: Vec<u32>,
    unscored: u32,
}

/// Why numbers are not the counts of a group.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NotCounts {
    /// There are not as many items as the instrument has, or as many points as its scale.
    #[error("the counts belong to another questionnaire: their number does not fit")]
    Shape,
    /// More answers than people, at the item at this position.
    #[error("item {0} has more answers than there are people")]
    MoreAnswersThanPeople(usize),
}

impl<'a> Counts<'a> {
    /// Takes counts over `instrument`: per item one count for each point, as answered (not yet
    /// turned round); one count for each quarter point of the score from 1 up; and the number of
    /// people without a score.
    ///
    /// # Errors
    /// If the numbers can't belong to `instrument`.
    pub fn new(
        instrument: &'a Instrument,
        items: Vec<Vec<u32>>,
        scores: Vec<u32>,
        unscored: u32,
    ) -> Result<Self, NotCounts> {
        let points = usize::from(instrument.points().get());
        if items.len() != instrument.items().len()
            || items.iter().any(|counts| counts.len() != points)
            || scores.len() != quarter::cells(points)
        {
            return Err(NotCounts::Shape);
        }
        let total = |counts: &[u32]| counts.iter().copied().map(u64::from).sum::<u64>();
        let people = total(&scores) + u64::from(unscored);
        match items.iter().position(|counts| total(counts) > people) {
            Some(item) => Err(NotCounts::MoreAnswersThanPeople(item)),
            None if people > u64::from(u32::MAX) => Err(NotCounts::Shape),
            None => Ok(Self { instrument, items, scores, unscored }),
        }
    }

    pub(super) fn trusted(
        instrument: &'a Instrument,
        items: Vec<Vec<u32>>,
        scores: Vec<u32>,
        unscored: u32,
    ) -> Self {
        Self { instrument, items, scores, unscored }
    }

    /// What was asked.
    pub fn instrument(&self) -> &'a Instrument {
        self.instrument
    }

    /// How many people took part.
    pub fn people(&self) -> u32 {
        self.scores.iter().sum::<u32>() + self.unscored
    }

    /// How many people answered fewer than half of the items and have no score.
    pub fn unscored(&self) -> u32 {
        self.unscored
    }

    /// How often each point of the item at `item` was chosen, lowest first, as answered.
    pub fn chosen(&self, item: usize) -> &[u32] {
        &self.items[item]
    }

    /// The answers to the item at `item`, turned round if it is reverse-worded.
    pub fn item(&self, item: usize) -> Distribution {
        let mut counts = self.items[item].clone();
        if self.instrument.items()[item].reverse() {
            counts.reverse();
        }
        Distribution::of_points(counts)
    }

    /// People's scores over all items, in quarters of a point.
    pub fn headline(&self) -> Distribution {
        Distribution::of_quarters(self.scores.clone())
    }

    /// The mean of the item means of the dimension at `dimension`; `None` unless every item was
    /// answered by somebody.
    pub fn dimension_mean(&self, dimension: usize) -> Option<f64> {
        let means: Option<Vec<f64>> = self
            .items_of(dimension)
            .map(|item| item.sample().map(|sample| sample.mean()))
            .collect();
        let means = means?;
        Some(means.iter().sum::<f64>() / means.len() as f64)
    }

    /// How close the answers in the dimension at `dimension` were.
    pub fn dimension_agreement(&self, dimension: usize) -> Option<Agreement> {
        Agreement::over(self.items_of(dimension))
    }

    /// How close the answers to all items were.
    pub fn agreement(&self) -> Option<Agreement> {
        Agreement::over((0..self.items.len()).map(|item| self.item(item)))
    }

    fn items_of(&self, dimension: usize) -> impl Iterator<Item = Distribution> {
        self.instrument.items_of(dimension).map(|(item, _)| self.item(item))
    }
}
