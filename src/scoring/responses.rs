//! A group's answers, packed for counting.

use thiserror::Error;

use super::{Counts, Mean, quarter};
use crate::instrument::{Answer, Instrument};

/// The answers of a group, item by item: one byte per person, the chosen point or 0 for a skipped
/// item.
///
/// Twelve million answers take twelve megabytes, and [`Responses::counts`] goes through them once.
#[derive(Clone, Debug)]
pub struct Responses<'a> {
    instrument: &'a Instrument,
    people: usize,
    columns: Vec<u8>,
}

/// Why bytes are not answers to an instrument.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NotResponses {
    /// The length is not the number of people times the number of items.
    #[error("{found} answers were given where {wanted} belong; every person has one per item")]
    Length {
        /// How many bytes there are.
        found: usize,
        /// How many there would have to be.
        wanted: usize,
    },
    /// A byte is beyond the scale.
    #[error("answer {position} is {point}, which the scale does not have")]
    Point {
        /// Position of the byte.
        position: usize,
        /// Its value.
        point: u8,
    },
}

impl<'a> Responses<'a> {
    /// The answers of people who stand one per row, in the order of the instrument's items;
    /// missing ones at the end of a row count as skipped.
    pub fn from_rows<Row: AsRef<[Option<Answer>]>>(
        instrument: &'a Instrument,
        rows: &[Row],
    ) -> Self {
        let point = |row: &Row, item: usize| {
            row.as_ref().get(item).copied().flatten().map_or(0, Answer::point)
        };
        let items = 0..instrument.items().len();
        let columns = items.flat_map(|item| rows.iter().map(move |row| point(row, item))).collect();
        Self { instrument, people: rows.len(), columns }
    }

    /// The answers of `people` people as packed bytes: all of the first item, then all of the
    /// second, and so on.
    ///
    /// # Errors
    /// If there are too many or too few bytes, or one is beyond the scale.
    pub fn from_columns(
        instrument: &'a Instrument,
        people: usize,
        columns: Vec<u8>,
    ) -> Result<Self, NotResponses> {
        let wanted = people.saturating_mul(instrument.items().len());
        if columns.len() != wanted {
            return Err(NotResponses::Length { found: columns.len(), wanted });
        }
        let points = instrument.points().get();
        match columns.iter().position(|point| *point > points) {
            Some(position) => Err(NotResponses::Point { position, point: columns[position] }),
            None => Ok(Self { instrument, people, columns }),
        }
    }

    /// What was asked.
    pub fn instrument(&self) -> &'a Instrument {
        self.instrument
    }

    /// How many people there are, those without a single answer included.
    pub fn people(&self) -> usize {
        self.people
    }

    /// Only the people who answered every item ("listwise").
    pub fn complete(&self) -> Self {
        let whole: Vec<usize> = (0..self.people)
            .filter(|person| self.items().all(|column| column[*person] > 0))
            .collect();
        let kept =
            |column: &'_ [u8]| whole.iter().map(|person| column[*person]).collect::<Vec<_>>();
        let columns = self.items().flat_map(kept).collect();
        Self { instrument: self.instrument, people: whole.len(), columns }
    }

    /// Every person's score over all items; `None` where fewer than half are answered.
    pub fn scores(&self) -> Vec<Option<Mean>> {
        self.scores_over(|_| true)
    }

    /// Every person's score in the dimension at `dimension`.
    pub fn dimension_scores(&self, dimension: usize) -> Vec<Option<Mean>> {
        self.scores_over(|item| self.instrument.items()[item].dimension() == dimension)
    }

    /// The answers to the item at `item`, reverse-worded ones turned round; 0 is skipped.
    pub fn keyed(&self, item: usize) -> impl Iterator<Item = u8> {
        let mirror = self.mirror(item);
        self.column(item, 0..self.people).iter().map(move |point| turn(*point, mirror))
    }

    /// What a sealed round would reveal of these answers.
    ///
    /// One pass over the bytes, in blocks that stay in the fastest memory; the time grows linearly
    /// with the number of answers.
    pub fn counts(&self) -> Counts<'a> {
        let points = usize::from(self.instrument.points().get());
        let items = self.instrument.items().len();
        let mut chosen = vec![vec![0; points]; items];
        let mut totals = Totals::new(items, points);
        let mut block = Block::new();
        for start in (0..self.people).step_by(BLOCK) {
            let people = start..self.people.min(start + BLOCK);
            block.clear(people.len());
            for (item, counts) in chosen.iter_mut().enumerate() {
                let column = self.column(item, people.clone());
                count_points(column, counts);
                block.add(column, self.mirror(item), self.instrument.points().get());
            }
            block.settle();
            totals.add(&block);
        }
        let (scores, unscored) = totals.scores();
        Counts::trusted(self.instrument, chosen, scores, unscored)
    }

    fn items(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.instrument.items().len()).map(|item| self.column(item, 0..self.people))
    }

    fn column(&self, item: usize, people: std::ops::Range<usize>) -> &[u8] {
        let first = item * self.people;
        &self.columns[first + people.start..first + people.end]
    }

    /// What a reverse-worded item's points are subtracted from.
    fn mirror(&self, item: usize) -> Option<u8> {
        self.instrument.items()[item].reverse().then(|| self.instrument.points().get() + 1)
    }

    fn scores_over(&self, chosen: impl Fn(usize) -> bool) -> Vec<Option<Mean>> {
        let items: Vec<usize> =
            (0..self.instrument.items().len()).filter(|item| chosen(*item)).collect();
        let mut tallies = vec![(0, 0); self.people];
        for item in &items {
            for ((sum, answered), point) in tallies.iter_mut().zip(self.keyed(*item)) {
                *sum += u32::from(point);
                *answered += u32::from(point > 0);
            }
        }
        let enough = items.len().div_ceil(2);
        let score =
            |(sum, answered)| Mean::new(sum, answered).filter(|_| answered as usize >= enough);
        tallies.into_iter().map(score).collect()
    }
}

/// How many people are counted at a time: their bytes, sums and tallies fit the first-level cache.
const BLOCK: usize = 4096;
/// The longest run of whole vectors whose tally fits a byte.
const RUN: usize = 240;

fn turn(point: u8, mirror: Option<u8>) -> u8 {
    match mirror {
        Some(mirror) if point > 0 => mirror - point,
        _ => point,
    }
}

/// Adds how often each point occurs in `column`. The tally of a run fits a byte, so the compiler
/// compares many bytes at once.
fn count_points(column: &[u8], counts: &mut [u32]) {
    let tally = |run: &[u8], point| run.iter().map(|found| u8::from(*found == point)).sum::<u8>();
    let (runs, rest) = column.as_chunks::<RUN>();
    for (count, point) in counts.iter_mut().zip(1..) {
        *count += runs.iter().map(|run| u32::from(tally(run, point))).sum::<u32>();
        *count += u32::from(tally(rest, point));
    }
}

/// Sum and number of skipped items of every person in a block.
struct Block {
    people: usize,
    /// Sums up to the last [`Block::settle`], if there was one.
    settled: bool,
    sums: [u16; BLOCK],
    /// Byte-wide sums since then, which can still grow by `room`.
    latest: [u8; BLOCK],
    room: u8,
    skipped: [u8; BLOCK],
}

impl Block {
    fn new() -> Self {
        Self {
            people: 0,
            settled: false,
            sums: [0; BLOCK],
            latest: [0; BLOCK],
            room: u8::MAX,
            skipped: [0; BLOCK],
        }
    }

    fn clear(&mut self, people: usize) {
        self.people = people;
        self.settled = false;
        self.latest = [0; BLOCK];
        self.room = u8::MAX;
        self.skipped = [0; BLOCK];
    }

    /// Adds an item whose points are at most `highest`.
    fn add(&mut self, column: &[u8], mirror: Option<u8>, highest: u8) {
        if self.room < highest {
            self.settle();
        }
        self.room -= highest;
        let tallies = self.latest.iter_mut().zip(&mut self.skipped).zip(column);
        match mirror {
            None => tallies.for_each(|((sum, skipped), point)| {
                *sum += point;
                *skipped += u8::from(*point == 0);
            }),
            Some(_) => tallies.for_each(|((sum, skipped), point)| {
                *sum += turn(*point, mirror);
                *skipped += u8::from(*point == 0);
            }),
        }
    }

    fn settle(&mut self) {
        let sums = self.sums.iter_mut().zip(&mut self.latest);
        if self.settled {
            sums.for_each(|(sum, latest)| *sum += u16::from(*latest));
        } else {
            sums.for_each(|(sum, latest)| *sum = u16::from(*latest));
        }
        self.settled = true;
        self.latest = [0; BLOCK];
        self.room = u8::MAX;
    }
}

/// How many people have each number of skipped items and each sum.
struct Totals {
    items: usize,
    points: usize,
    people: Vec<u32>,
}

impl Totals {
    fn new(items: usize, points: usize) -> Self {
        Self { items, points, people: vec![0; (items + 1) * (items * points + 1)] }
    }

    fn add(&mut self, block: &Block) {
        let width = self.items * self.points + 1;
        for (sum, skipped) in block.sums[..block.people].iter().zip(&block.skipped) {
            self.people[usize::from(*skipped) * width + usize::from(*sum)] += 1;
        }
    }

    fn scores(self) -> (Vec<u32>, u32) {
        let width = self.items * self.points + 1;
        let mut scores = vec![0; quarter::cells(self.points)];
        let mut unscored = 0;
        for (skipped, row) in self.people.chunks(width).enumerate() {
            let answered = self.items - skipped;
            for (sum, people) in row.iter().enumerate().filter(|(_, people)| **people > 0) {
                if answered == 0 || answered < self.items.div_ceil(2) {
                    unscored += people;
                } else {
                    scores[quarter::cell(sum, answered)] += people;
                }
            }
        }
        (scores, unscored)
    }
}
