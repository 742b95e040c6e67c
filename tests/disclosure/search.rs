//! What can be pinned down in a questionnaire of one or two questions, by trying every small group. `docs/privacy.md` holds the table.

use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::hash::Hash;

use pulse_check::disclosure::{
    Detail, Earlier, Minimum, Past, Policy, ReleasedView, Since, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::journal::Day;
use pulse_check::scoring::{Counts, Responses};

use crate::instrument;

/// A person's answers, one digit in base 6 per question; 0 is skipped.
type Person = u8;

/// How often each answer is chosen: skipped, then 1 to 5.
type Shares = [f64; 6];

const EVENLY: Shares = [0.0, 0.2, 0.2, 0.2, 0.2, 0.2];
const MOSTLY_AGREEING: Shares = [0.0, 0.05, 0.15, 0.2, 0.35, 0.25];

/// How often, of 1, somebody's answer can be worked out.
#[derive(Clone, Copy, Default)]
struct Pinned {
    /// By somebody who only sees what is released.
    by_outsider: f64,
    /// By somebody who knows their own answers as well.
    by_member: f64,
}

/// What follows from released views if everything is possible that leads to them.
struct Search {
    instrument: Instrument,
    policy: Policy,
    people: Vec<Person>,
}

impl Search {
    fn new(items: usize, skips: bool, minimum: u8, detail: Detail) -> Self {
        let people = (0..6_u8.pow(items as u32))
            .filter(|person| skips || (0..items).all(|item| answer(*person, item) > 0))
            .collect();
        Self {
            instrument: instrument(5, items, &[]),
            policy: Policy::new(Minimum::new(minimum).unwrap(), detail, None),
            people,
        }
    }

    /// Somebody else's answer, after one release.
    fn one_release(&self, size: usize, shares: &Shares) -> Pinned {
        let mut views = Views::default();
        let mut cases = Vec::new();
        for group in self.groups(size) {
            let view =
                self.counts(&group, |counts| release(counts, &self.policy, &[], &[]).unwrap());
            let likely = self.likelihood(&group, shares);
            let others = |own: Option<Person>| without(&group, own);
            cases.push(Case {
                seen: views.id(&view),
                targets: Box::new([]),
                likely,
                group: group.clone(),
            });
            let case = cases.last_mut().unwrap();
            case.targets = std::iter::once((None, others(None)))
                .chain(distinct(&group).into_iter().map(|own| (Some(own), others(Some(own)))))
                .collect();
        }
        self.pinned(&cases)
    }

    /// The answer of somebody who joined between two releases while all others answered alike.
    /// Without `history` the second is released where the first isn't known.
    fn joiner(&self, before: usize, shares: &Shares, history: bool) -> Pinned {
        let mut views = Views::default();
        let mut cases = Vec::new();
        for group in self.groups(before) {
            let (first, past) = self.counts(&group, |counts| {
                let view = release(counts, &self.policy, &[], &[]).unwrap();
                (views.id(&view), Past::keep(counts, &self.policy, Day::default(), view))
            });
            let past = past.filter(|_| history);
            for joiner in &self.people {
                let grown = [&group[..], &[*joiner]].concat();
                let since = Since::Known { joined: 1, left: 0 };
                let earlier: Vec<Earlier> =
                    past.iter().map(|past| Earlier { past, since }).collect();
                let second = self
                    .counts(&grown, |counts| release(counts, &self.policy, &earlier, &[]).unwrap());
                let owners = distinct(&group).into_iter().map(Some);
                cases.push(Case {
                    seen: first << 32 | views.id(&second),
                    targets: std::iter::once(None)
                        .chain(owners)
                        .map(|own| (own, vec![*joiner]))
                        .collect(),
                    likely: self.likelihood(&group, shares) * self.likelihood(&[*joiner], shares),
                    group: group.clone(),
                });
            }
        }
        self.pinned(&cases)
    }

    fn pinned(&self, cases: &[Case]) -> Pinned {
        let items = self.instrument.items().len();
        let mut possible: HashMap<(u64, Option<Person>), Vec<u8>> = HashMap::new();
        for case in cases {
            for (own, targets) in &case.targets {
                let answers = possible.entry((case.seen, *own)).or_insert_with(|| vec![0; items]);
                for (item, answers) in answers.iter_mut().enumerate() {
                    targets.iter().for_each(|person| *answers |= 1 << answer(*person, item));
                }
            }
        }
        let known = |case: &Case, own| {
            let answers = &possible[&(case.seen, own)];
            f64::from(answers.iter().any(|answers| answers.count_ones() == 1))
        };
        let mut pinned = Pinned::default();
        for case in cases {
            pinned.by_outsider += case.likely * known(case, None);
            for own in distinct(&case.group) {
                let same = case.group.iter().filter(|person| **person == own).count();
                let share = same as f64 / case.group.len() as f64;
                pinned.by_member += case.likely * share * known(case, Some(own));
            }
        }
        pinned
    }

    /// Every group of `size`, as its members in ascending order.
    fn groups(&self, size: usize) -> Vec<Vec<Person>> {
        let mut groups = vec![vec![]];
        for _ in 0..size {
            let grow = |group: Vec<Person>| {
                let from = group.last().copied().unwrap_or(0);
                let more = self.people.iter().filter(move |person| **person >= from);
                more.map(|person| [&group[..], &[*person]].concat()).collect::<Vec<_>>()
            };
            groups = groups.into_iter().flat_map(grow).collect();
        }
        groups
    }

    fn counts<T>(&self, group: &[Person], with: impl FnOnce(&Counts) -> T) -> T {
        let items = 0..self.instrument.items().len();
        let columns = items.flat_map(|item| group.iter().map(move |p| answer(*p, item))).collect();
        let responses = Responses::from_columns(&self.instrument, group.len(), columns);
        with(&responses.unwrap().counts())
    }

    /// Of all ways to draw as many people as there are in `group`, how often it is these.
    fn likelihood(&self, group: &[Person], shares: &Shares) -> f64 {
        let items = self.instrument.items().len();
        let (mut likely, mut run) = (1.0, 0.0);
        for (index, person) in group.iter().enumerate() {
            run = if index > 0 && group[index - 1] == *person { run + 1.0 } else { 1.0 };
            likely *= (index + 1) as f64 / run;
            likely *=
                (0..items).map(|item| shares[usize::from(answer(*person, item))]).product::<f64>();
        }
        likely
    }
}

/// One possible truth.
struct Case {
    /// What it looks like from outside.
    seen: u64,
    /// Whose answers are asked about, by what the asking member answered (`None`: an outsider).
    targets: Box<[(Option<Person>, Vec<Person>)]>,
    likely: f64,
    group: Vec<Person>,
}

/// Numbers views, the same number for the same view.
#[derive(Default)]
struct Views(HashMap<String, u64>);

impl Views {
    fn id(&mut self, view: &ReleasedView) -> u64 {
        let next = self.0.len() as u64;
        *self.0.entry(serde_json::to_string(view).unwrap()).or_insert(next)
    }
}

fn answer(person: Person, item: usize) -> u8 {
    person / 6_u8.pow(item as u32) % 6
}

fn distinct<T: Clone + Eq + Hash>(sorted: &[T]) -> Vec<T> {
    let mut distinct = sorted.to_vec();
    distinct.dedup();
    distinct
}

fn without(group: &[Person], own: Option<Person>) -> Vec<Person> {
    let mut rest = group.to_vec();
    if let Some(at) = rest.iter().position(|person| Some(*person) == own) {
        rest.remove(at);
    }
    rest
}

/// In per cent, for both shares of answers.
fn cell(of: impl Fn(&Shares) -> f64) -> String {
    format!("{:.2} / {:.2}", 100.0 * of(&EVENLY), 100.0 * of(&MOSTLY_AGREEING))
}

#[test]
fn the_table_in_the_docs_is_what_trying_every_group_gives() {
    let mut table = String::new();
    for (detail, name) in [(Detail::Steps, "steps"), (Detail::Distributions, "distributions")] {
        let search = Search::new(1, false, 4, detail);
        for people in 4..=10 {
            let outsider = cell(|shares| search.one_release(people, shares).by_outsider);
            let member = cell(|shares| search.one_release(people, shares).by_member);
            let joiner = cell(|shares| search.joiner(people, shares, true).by_member);
            let apart = cell(|shares| search.joiner(people, shares, false).by_member);
            let next = people + 1;
            writeln!(
                table,
                "| {name} | {people} | {outsider} | {member} | {people} → {next} | {joiner} | {apart} |"
            )
            .unwrap();
        }
    }
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/privacy.md");
    assert!(fs::read_to_string(docs).unwrap().contains(&table), "the table is now:\n{table}");
}

/// From five people on with one question, and whatever was skipped. With a single question the
/// whole, its dimension and the word are all about the same answers.
#[test]
fn one_release_seldom_tells_an_answer() {
    for detail in [Detail::Steps, Detail::Distributions] {
        let search = Search::new(1, true, 5, detail);
        for shares in [EVENLY, MOSTLY_AGREEING] {
            for people in 5..=8 {
                let Pinned { by_outsider, by_member } = search.one_release(people, &shares);
                let (outsider, member) = if people < 7 { (0.006, 0.021) } else { (0.001, 0.002) };
                assert!(by_outsider < outsider, "{people}: {by_outsider}");
                assert!(by_member < member, "{people}: {by_member}");
            }
        }
    }
}

#[test]
fn two_releases_never_tell_the_answer_of_the_one_who_joined() {
    for detail in [Detail::Steps, Detail::Distributions] {
        let one = Search::new(1, false, 4, detail);
        let two = Search::new(2, false, 4, detail);
        let found = (4..=9).map(|people| one.joiner(people, &MOSTLY_AGREEING, true));
        for pinned in found.chain([two.joiner(4, &EVENLY, true)]) {
            assert_eq!((pinned.by_outsider, pinned.by_member), (0.0, 0.0));
        }
    }
}

/// Somebody may skip: a question that was withheld, and is shown when one more answered, is seen
/// for the first time.
#[test]
fn where_answers_were_skipped_two_releases_tell_hardly_more_than_one() {
    for detail in [Detail::Steps, Detail::Distributions] {
        let search = Search::new(1, true, 5, detail);
        for people in 5..=8 {
            let pinned = search.joiner(people, &skipping(), true);
            assert!(pinned.by_member < 0.005, "{people}: {}", pinned.by_member);
        }
    }
}

fn skipping() -> Shares {
    [0.1, 0.1, 0.1, 0.2, 0.3, 0.2]
}

/// Two questions are twice the chance to know one of the answers.
#[test]
fn two_questions_tell_hardly_more_than_twice_one() {
    let member = |items| {
        Search::new(items, false, 4, Detail::Steps).one_release(4, &MOSTLY_AGREEING).by_member
    };
    assert!(member(2) < 2.2 * member(1), "{} {}", member(2), member(1));
}
