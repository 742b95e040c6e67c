//! Between rounds: where those who stayed answer as before and one or two have joined or left, a
//! later view says nothing that an earlier one has not said.

use pulse_check::day::Day;
use pulse_check::disclosure::{
    ComparableRound, Detail, Earlier, Elsewhere, Minimum, Moved, Overlap, Policy, ReleasedView,
    Since, release,
};
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::scoring::Responses;
use pulse_check::text::Lang;

use crate::model::Table;
use crate::teams::{Chance, Kind};

/// A round of a plan: what is asked, and who takes part.
#[derive(Clone)]
struct Planned<'a> {
    instrument: &'a Instrument,
    people: Vec<usize>,
}

/// Everybody who ever takes part, with an answer to every question by its text; whoever stays
/// answers as before.
struct Everybody {
    texts: Vec<String>,
    table: Table,
}

impl Everybody {
    fn new(
        instruments: &[&Instrument],
        people: usize,
        kind: &Kind,
        skipped: f64,
        chance: &mut Chance,
    ) -> Self {
        let mut texts: Vec<String> =
            instruments.iter().flat_map(|it| it.items()).map(text).collect();
        texts.sort();
        texts.dedup();
        let table = kind.team(people, texts.len(), skipped, chance).table;
        Self { texts, table }
    }

    fn columns(&self, planned: &Planned) -> Vec<u8> {
        let items = planned.instrument.items().iter();
        items
            .flat_map(|item| {
                let column = self.texts.iter().position(|known| *known == text(item)).unwrap();
                planned.people.iter().map(move |person| self.table[*person][column])
            })
            .collect()
    }

    /// The views of the rounds, each held against all before it; `told` says who joined and left.
    fn views(
        &self,
        rounds: &[Planned],
        policy: &Policy,
        told: impl Fn(&Planned, &Planned) -> Since,
    ) -> Vec<ReleasedView> {
        let mut pasts: Vec<(usize, ComparableRound)> = Vec::new();
        let mut views = Vec::new();
        for (at, round) in rounds.iter().enumerate() {
            let columns = self.columns(round);
            let responses =
                Responses::from_columns(round.instrument, round.people.len(), columns).unwrap();
            let earlier: Vec<Earlier> = pasts
                .iter()
                .map(|(then, past)| Earlier { past, since: told(&rounds[*then], round) })
                .collect();
            let counts = responses.counts();
            let view = release(&counts, policy, &earlier, &[]).unwrap();
            let day = Day::new(2026, 1 + at as u32, 1).unwrap();
            pasts.extend(
                ComparableRound::keep(&counts, policy, day, view.clone()).map(|past| (at, past)),
            );
            views.push(view);
        }
        views
    }
}

fn text(item: &pulse_check::instrument::Item) -> String {
    format!("{:?}", item.text())
}

fn truly(then: &Planned, now: &Planned) -> Since {
    let without = |one: &Planned, other: &Planned| {
        one.people.iter().filter(|person| !other.people.contains(person)).count() as u32
    };
    Since::Known { joined: without(now, then), left: without(then, now) }
}

fn nobody_says(_: &Planned, _: &Planned) -> Since {
    Since::Unknown
}

/// What the figures of a view are about, and what they say.
fn figures(view: &ReleasedView, instrument: &Instrument) -> Vec<(String, String)> {
    let mut figures = Vec::new();
    if let Some(it) = view.headline().shown() {
        let says = format!("{:?} {:?} {:?}", it.mean(), it.range(), it.closeness());
        figures.push((format!("headline of {:?}", instrument.digest()), says));
    }
    for (at, it) in view.dimensions().iter().enumerate() {
        if it.mean().shown().is_some() {
            let says = format!("{:?} {:?} {:?}", it.mean(), it.closeness(), it.lower_question());
            figures.push((format!("dimension {:?}", instrument.dimension_digest(at)), says));
        }
    }
    for (at, it) in view.items().iter().enumerate() {
        if it.figure().shown().is_some() {
            let about = format!("question {:?}", instrument.item_digest(at));
            figures.push((about, format!("{:?}", it.figure())));
        }
    }
    figures
}

/// Whether a round asked for what the figure is about.
fn asked_in(about: &str, round: &Planned) -> bool {
    let it = round.instrument;
    about == format!("headline of {:?}", it.digest())
        || (0..it.dimensions().len())
            .any(|at| about == format!("dimension {:?}", it.dimension_digest(at)))
        || (0..it.items().len()).any(|at| about == format!("question {:?}", it.item_digest(at)))
}

/// Asserts that what a later view says of something that was asked in an earlier round, with one
/// or two people between the two, it says in the words of an earlier round.
fn nothing_new(rounds: &[Planned], views: &[ReleasedView], what: &str) {
    for at in 1..rounds.len() {
        let (before, now) = (0..at, &rounds[at]);
        let shown: Vec<usize> = before
            .filter(|then| !figures(&views[*then], rounds[*then].instrument).is_empty())
            .collect();
        let said: Vec<(String, String)> = shown
            .iter()
            .flat_map(|then| figures(&views[*then], rounds[*then].instrument))
            .collect();
        let close =
            |then: &usize| truly(&rounds[*then], now) != Since::Known { joined: 0, left: 0 };
        let few_apart: Vec<usize> = shown.into_iter().filter(close).collect();
        let asked = |about: &str| few_apart.iter().any(|then| asked_in(about, &rounds[*then]));
        if asked(&format!("headline of {:?}", now.instrument.digest())) {
            // The same people as in the first round can be held against those of the second.
            let says = views[at].change().shown().map(|change| (change.mean(), change.spread()));
            let nothing = says.is_none_or(|says| says == (Moved::CantTell, Moved::CantTell));
            assert!(nothing, "{what}: a verdict in round {at}");
        }
        for figure in figures(&views[at], now.instrument) {
            let new = asked(&figure.0) && !said.contains(&figure);
            assert!(!new, "{what}: new in round {at}: {figure:?}\nbefore: {said:#?}");
        }
    }
}

/// Who takes part in each round after the first, as changes to those of the first: who joins
/// (numbers from the team's size on) and who leaves.
type Plan = &'static [(&'static [usize], &'static [usize])];

/// Any two rounds have at most two people between them.
const PLANS: [(&str, Plan); 14] = [
    ("one joins", &[(&[0], &[])]),
    ("one leaves", &[(&[], &[0])]),
    ("a swap", &[(&[0], &[0])]),
    ("two join", &[(&[0, 1], &[])]),
    ("two leave", &[(&[], &[0, 1])]),
    ("one joins and stays", &[(&[0], &[]), (&[0], &[])]),
    ("one joins, one more joins", &[(&[0], &[]), (&[0, 1], &[])]),
    ("one leaves, one more leaves", &[(&[], &[0]), (&[], &[0, 1])]),
    ("one joins, another leaves", &[(&[0], &[]), (&[0], &[0])]),
    ("one leaves, another joins", &[(&[], &[0]), (&[0], &[0])]),
    ("a swap, then as after it", &[(&[0], &[0]), (&[0], &[0])]),
    ("one joins and leaves again", &[(&[0], &[]), (&[], &[])]),
    ("one leaves and comes again", &[(&[], &[0]), (&[], &[])]),
    ("one joins, then another instead", &[(&[0], &[]), (&[1], &[])]),
];

fn planned<'a>(instruments: &[&'a Instrument], people: usize, plan: Plan) -> Vec<Planned<'a>> {
    let first: (&[usize], &[usize]) = (&[], &[]);
    let rounds = std::iter::once(&first).chain(plan).enumerate();
    rounds
        .map(|(at, (join, leave))| {
            let stay = (0..people).filter(|person| !leave.contains(person));
            let people = stay.chain(join.iter().map(|joiner| people + joiner)).collect();
            Planned { instrument: instruments[at % instruments.len()], people }
        })
        .collect()
}

fn every_plan(instruments: &[&Instrument], skipped: f64, teams: usize, seed: u64) {
    let mut chance = Chance::new(seed);
    for (name, plan) in PLANS {
        for people in 4..=16 {
            for (detail, minimum) in
                [(Detail::Steps, 4), (Detail::Steps, 5), (Detail::Distributions, 5)]
            {
                let minimum = Minimum::new(minimum).unwrap();
                let policy = Policy::new(minimum, detail, None).keeping_scores(true);
                for kind in Kind::all(5) {
                    for _ in 0..teams {
                        let rounds = planned(instruments, people, plan);
                        let everybody =
                            Everybody::new(instruments, people + 2, &kind, skipped, &mut chance);
                        for told in [truly, nobody_says] {
                            let views = everybody.views(&rounds, &policy, told);
                            let what =
                                format!("{name}, {people} people, {detail:?}, {}", kind.name);
                            nothing_new(&rounds, &views, &what);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn one_or_two_apart_say_nothing_beyond_the_first_round() {
    every_plan(&[&builtin::get("safety", 0, Lang::default()).unwrap().unwrap()], 0.0, 1, 21);
}

#[test]
fn nor_where_answers_were_skipped() {
    every_plan(&[&builtin::get("safety", 0, Lang::default()).unwrap().unwrap()], 0.12, 1, 22);
}

#[test]
fn nor_of_what_two_quarters_of_the_pulse_share() {
    let [first, second] =
        [0, 1].map(|block| builtin::get("pulse", block, Lang::default()).unwrap().unwrap());
    every_plan(&[&first, &second], 0.0, 1, 23);
}

#[test]
fn under_another_teams_name_nothing_is_shown_of_what_both_asked() {
    let instrument = builtin::get("safety", 0, Lang::default()).unwrap().unwrap();
    let mut chance = Chance::new(24);
    for (name, plan) in PLANS.iter().filter(|(_, plan)| plan.len() == 1) {
        for people in 5..=16 {
            for kind in Kind::all(5) {
                let minimum = Minimum::new(4).unwrap();
                let policy = Policy::new(minimum, Detail::Steps, None);
                let rounds = planned(&[&instrument], people, plan);
                let everybody =
                    Everybody::new(&[&instrument], people + 2, &kind, 0.05, &mut chance);
                let view = |round: &Planned, elsewhere: &[Elsewhere]| {
                    let responses = Responses::from_columns(
                        &instrument,
                        round.people.len(),
                        everybody.columns(round),
                    )
                    .unwrap();
                    let counts = responses.counts();
                    let view = release(&counts, &policy, &[], elsewhere).unwrap();
                    let day = Day::new(2026, 5, 4).unwrap();
                    (ComparableRound::keep(&counts, &policy, day, view.clone()), view)
                };
                let Some(past) = view(&rounds[0], &[]).0 else { continue };
                for overlap in [Overlap::Yes, Overlap::Unknown] {
                    let (_, later) = view(&rounds[1], &[Elsewhere { past: &past, overlap }]);
                    assert_eq!(figures(&later, &instrument), [], "{name}, {people} people");
                }
                let (_, later) =
                    view(&rounds[1], &[Elsewhere { past: &past, overlap: Overlap::No }]);
                let enough = rounds[1].people.len() >= 4;
                assert_eq!(!figures(&later, &instrument).is_empty(), enough);
            }
        }
    }
}
