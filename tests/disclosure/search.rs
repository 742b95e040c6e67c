//! What can be pinned down, by trying every small group.

use std::collections::HashMap;

use pulse_check::disclosure::{Detail, Minimum, Past, Policy, release};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::Responses;

use crate::instrument;

/// A person's answers, one digit in base 6 per question; 0 is skipped.
type Person = u8;

pub struct Search {
    instrument: Instrument,
    policy: Policy,
    people: Vec<Person>,
}

/// How often a sequence of answers occurs if every answer is drawn from the same shares.
const SHARES: [(&str, [f64; 6]); 2] = [
    ("evenly spread", [0.0, 0.2, 0.2, 0.2, 0.2, 0.2]),
    ("mostly agreeing", [0.0, 0.05, 0.15, 0.2, 0.35, 0.25]),
];

impl Search {
    pub fn new(items: usize, skips: bool, minimum: u8, detail: Detail) -> Self {
        let instrument = instrument(5, items, &[]);
        let people = (0..6_u8.pow(items as u32))
            .filter(|person| skips || (0..items).all(|item| answer(*person, item) > 0))
            .collect();
        let policy = Policy::new(Minimum::new(minimum).unwrap(), detail, None);
        Self { instrument, policy, people }
    }

    fn items(&self) -> usize {
        self.instrument.items().len()
    }

    /// Every group of `size`, as its members in ascending order.
    fn groups(&self, size: usize) -> Vec<Vec<Person>> {
        let mut groups = vec![vec![]];
        for _ in 0..size {
            groups = groups
                .into_iter()
                .flat_map(|group: Vec<Person>| {
                    let from = group.last().copied().unwrap_or(0);
                    let more = self.people.iter().filter(move |person| **person >= from);
                    more.map(|person| [&group[..], &[*person]].concat()).collect::<Vec<_>>()
                })
                .collect();
        }
        groups
    }

    fn counts<T>(
        &self,
        group: &[Person],
        with: impl FnOnce(&pulse_check::scoring::Counts) -> T,
    ) -> T {
        let columns =
            (0..self.items()).flat_map(|item| group.iter().map(move |p| answer(*p, item)));
        let responses =
            Responses::from_columns(&self.instrument, group.len(), columns.collect()).unwrap();
        with(&responses.counts())
    }

    /// How often, of 1, the latest of two released rounds tells what the person who joined in
    /// between answered: to an outsider, and to somebody who took part in both.
    pub fn joiner(&self, before: usize, shares: &[f64; 6]) -> [f64; 2] {
        let mut outsider: HashMap<String, Possible> = HashMap::new();
        let mut member: HashMap<(String, Person), Possible> = HashMap::new();
        let mut cases = Vec::new();
        for group in self.groups(before) {
            let (first, past) = self.counts(&group, |counts| {
                let view = release(counts, &self.policy, None);
                (serde_json::to_string(&view).unwrap(), Past::keep(counts, view))
            });
            let likely = likelihood(&group, self.items(), shares);
            for joiner in &self.people {
                let grown = [&group[..], &[*joiner]].concat();
                let second = self.counts(&grown, |counts| {
                    serde_json::to_string(&release(counts, &self.policy, past.as_ref())).unwrap()
                });
                let seen = format!("{first}{second}");
                outsider
                    .entry(seen.clone())
                    .or_insert_with(|| Possible::new(self.items()))
                    .add(*joiner);
                for own in distinct(&group) {
                    let possible = member.entry((seen.clone(), own));
                    possible.or_insert_with(|| Possible::new(self.items())).add(*joiner);
                }
                cases.push((
                    seen,
                    group.clone(),
                    likely * likelihood(&[*joiner], self.items(), shares),
                ));
            }
        }
        let mut pinned = [0.0; 2];
        for (seen, group, likely) in cases {
            pinned[0] += likely * f64::from(outsider[&seen].pinned());
            for own in distinct(&group) {
                let share = group.iter().filter(|p| **p == own).count() as f64 / group.len() as f64;
                pinned[1] += likely * share * f64::from(member[&(seen.clone(), own)].pinned());
            }
        }
        pinned
    }

    /// How often, of 1, one release tells what some other person answered: to an outsider, and to a
    /// member.
    pub fn single(&self, size: usize, shares: &[f64; 6]) -> [f64; 2] {
        let mut outsider: HashMap<String, Possible> = HashMap::new();
        let mut member: HashMap<(String, Person), Possible> = HashMap::new();
        let mut cases = Vec::new();
        for group in self.groups(size) {
            let seen = self.counts(&group, |counts| {
                serde_json::to_string(&release(counts, &self.policy, None)).unwrap()
            });
            let possible = outsider.entry(seen.clone());
            let possible = possible.or_insert_with(|| Possible::new(self.items()));
            group.iter().for_each(|person| possible.add(*person));
            for own in distinct(&group) {
                let possible = member.entry((seen.clone(), own));
                let possible = possible.or_insert_with(|| Possible::new(self.items()));
                without(&group, own).iter().for_each(|person| possible.add(*person));
            }
            cases.push((seen, group));
        }
        let mut pinned = [0.0; 2];
        for (seen, group) in cases {
            let likely = likelihood(&group, self.items(), shares);
            pinned[0] += likely * f64::from(outsider[&seen].pinned());
            for own in distinct(&group) {
                let share = group.iter().filter(|p| **p == own).count() as f64 / group.len() as f64;
                pinned[1] += likely * share * f64::from(member[&(seen.clone(), own)].pinned());
            }
        }
        pinned
    }
}

fn answer(person: Person, item: usize) -> u8 {
    person / 6_u8.pow(item as u32) % 6
}

fn distinct(group: &[Person]) -> Vec<Person> {
    let mut distinct = group.to_vec();
    distinct.dedup();
    distinct
}

fn without(group: &[Person], own: Person) -> Vec<Person> {
    let mut rest = group.to_vec();
    if let Some(at) = rest.iter().position(|person| *person == own) {
        rest.remove(at);
    }
    rest
}

/// Of all ways to draw as many people as there are in `group`, how often it is these.
fn likelihood(group: &[Person], items: usize, shares: &[f64; 6]) -> f64 {
    let mut likely = 1.0;
    let mut run = 0.0;
    for (index, person) in group.iter().enumerate() {
        run = if index > 0 && group[index - 1] == *person { run + 1.0 } else { 1.0 };
        likely *= (index + 1) as f64 / run;
        likely *=
            (0..items).map(|item| shares[usize::from(answer(*person, item))]).product::<f64>();
    }
    likely
}

/// Which answers a person may have given, per question, as bits.
struct Possible(Vec<u8>);

impl Possible {
    fn new(items: usize) -> Self {
        Self(vec![0; items])
    }

    fn add(&mut self, person: Person) {
        for (item, answers) in self.0.iter_mut().enumerate() {
            *answers |= 1 << answer(person, item);
        }
    }

    fn pinned(&self) -> bool {
        self.0.iter().any(|answers| answers.count_ones() == 1)
    }
}

#[test]
fn explore() {
    for (detail, minimum) in [(Detail::Steps, 4), (Detail::Distributions, 4)] {
        for (name, shares) in &SHARES {
            let one = Search::new(1, false, minimum, detail);
            for n in 4..=11 {
                let single = one.single(n, shares);
                let joiner = one.joiner(n, shares);
                println!("{detail:?} {name} n={n}: single {single:.5?} joiner {joiner:.5?}");
            }
        }
    }
}
