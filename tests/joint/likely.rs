//! What becomes likely, to somebody who knows of what kind the team is.
//!
//! A Markov chain over tables of answers, and over of which sort each person and question is: in
//! the long run each turns up as often as it is likely, given the view (Metropolis et al. 1953). The
//! chain may leave the view; only what it passes within the view counts.

use crate::model::{POINTS, Table};
use crate::teams::{Chance, Kind, Team};
use crate::walk::{Onlooker, change, distance, make};

/// How readily the chain leaves the view.
const WARMTH: f64 = 0.6;

impl Onlooker<'_> {
    /// For every question, how likely the likeliest answer of another person is, after so many
    /// `steps`. Whatever the chain passes before a fifth of them does not count.
    pub fn likeliest(
        &self,
        kind: &Kind,
        team: &Team,
        steps: usize,
        chance: &mut Chance,
    ) -> Vec<f64> {
        let Team { mut table, mut people, mut questions } = team.clone();
        let seen = (self.see)(&table);
        let width = table[0].len();
        let cells: Vec<(usize, usize)> = self
            .others
            .iter()
            .flat_map(|person| (0..width).map(move |question| (*person, question)))
            .filter(|(person, question)| table[*person][*question] > 0)
            .collect();
        let off = |table: &Table| -> u32 {
            (self.see)(table).iter().zip(&seen).map(|(a, b)| distance(a, b)).sum()
        };
        let mut tally = vec![[0_u64; POINTS]; width];
        let mut now = 0;
        for step in 0..steps {
            match step % 4 {
                0 => {
                    let (person, to) =
                        (chance.below(people.len()), chance.below(kind.people.len()));
                    let share = |sort: usize| -> f64 {
                        let row = table[person].iter().zip(&questions);
                        row.filter(|(point, _)| **point > 0)
                            .map(|(point, question)| kind.share(sort, *question, *point))
                            .product()
                    };
                    if chance.unit() * share(people[person]) < share(to) {
                        people[person] = to;
                    }
                }
                1 => {
                    let (question, to) = (chance.below(width), chance.below(kind.questions.len()));
                    let share = |sort: usize| -> f64 {
                        let column = table.iter().zip(&people);
                        column
                            .filter(|(row, _)| row[question] > 0)
                            .map(|(row, person)| kind.share(*person, sort, row[question]))
                            .product()
                    };
                    if chance.unit() * share(questions[question]) < share(to) {
                        questions[question] = to;
                    }
                }
                _ => {
                    let Some(change) = change(&table, &cells, self.points, None, chance) else {
                        continue;
                    };
                    let share = |table: &Table| -> f64 {
                        let [first, second] = change;
                        let one = |(person, question, _): (usize, usize, u8)| {
                            kind.share(people[person], questions[question], table[person][question])
                        };
                        // One answer may be given twice.
                        if first == second { one(first) } else { one(first) * one(second) }
                    };
                    let before = share(&table);
                    let back = make(&mut table, change);
                    let next = off(&table);
                    let drawn = ((f64::from(now) - f64::from(next)) / WARMTH).exp();
                    if chance.unit() * before < share(&table) * drawn {
                        now = next;
                    } else {
                        make(&mut table, back);
                    }
                }
            }
            if now == 0 && step > steps / 5 {
                for person in &self.others {
                    let row =
                        table[*person].iter().zip(&mut tally).filter(|(point, _)| **point > 0);
                    row.for_each(|(point, tally)| tally[usize::from(*point) - 1] += 1);
                }
            }
        }
        let likeliest = |tally: &[u64; POINTS]| {
            let most = tally.iter().max().copied().unwrap_or(0);
            most as f64 / tally.iter().sum::<u64>().max(1) as f64
        };
        tally.iter().map(likeliest).collect()
    }
}
