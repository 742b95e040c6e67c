//! What the rules cost: how much of what is true can still be seen. `docs/privacy.md` holds the
//! table.

use std::fmt::Write;
use std::fs;

use pulse_check::disclosure::{Detail, Minimum, Policy, ReleasedView, release};
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::scoring::{Counts, Responses};
use pulse_check::text::Lang;

/// How many teams of each kind are tried.
const TEAMS: usize = 150;

/// People's level, how far they are apart, and whether they are in two camps.
const KINDS: [(f64, f64, bool); 6] = [
    (3.8, 1.0, false),
    (4.3, 1.0, false),
    (2.2, 1.0, false),
    (1.8, 0.6, false),
    (3.6, 0.7, false),
    (3.0, 0.7, true),
];

/// How much of a person's answers they have in common.
const COMMON: f64 = 0.4;

/// Draws that are the same on every machine: a linear congruential generator (Knuth's MMIX).
struct Draws(u64);

impl Draws {
    /// Evenly from 0 to 1.
    fn even(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as f64 / f64::from(1_u32 << 31)
    }

    /// Nearly normal, with mean 0 and variance 1: twelve even ones added up.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.even()).sum::<f64>() - 6.0
    }
}

/// Answers of `people` to `items` questions, all of the first question first. Dimensions and
/// questions differ from each other by .3 or so.
fn team(
    instrument: &Instrument,
    people: usize,
    (level, apart, camps): (f64, f64, bool),
    draws: &mut Draws,
) -> Vec<u8> {
    let dimensions: Vec<f64> =
        instrument.dimensions().iter().map(|_| 0.3 * draws.normal()).collect();
    let persons: Vec<f64> = (0..people)
        .map(|person| {
            let camp = if camps { [-1.2, 1.2][person % 2] } else { 0.0 };
            camp + apart * COMMON.sqrt() * draws.normal()
        })
        .collect();
    let mut columns = Vec::new();
    for item in instrument.items() {
        let of_item = level + dimensions[item.dimension()] + 0.3 * draws.normal();
        for person in &persons {
            let answer = of_item + person + apart * (1.0 - COMMON).sqrt() * draws.normal();
            let point = answer.round().clamp(1.0, 5.0) as u8;
            columns.push(if item.reverse() { 6 - point } else { point });
        }
    }
    columns
}

/// What is seen of many teams.
#[derive(Default)]
struct Seen {
    teams: f64,
    lowest_is_low: f64,
    headline: Errors,
    dimensions: Errors,
    questions: Errors,
    cells: f64,
    empty: f64,
}

#[derive(Default)]
struct Errors {
    sum: f64,
    count: f64,
}

impl Errors {
    fn add(&mut self, shown: f64, truth: f64) {
        self.sum += (shown - truth).abs();
        self.count += 1.0;
    }

    fn mean(&self) -> f64 {
        self.sum / self.count
    }
}

impl Seen {
    fn add(&mut self, counts: &Counts, view: &ReleasedView) {
        let headline = view.headline().shown().unwrap();
        let truth = counts.headline().sample().unwrap().mean();
        self.headline.add(f64::from(headline.mean().hundredths()) / 100.0, truth);
        self.cell(true);
        self.cell(headline.closeness().shown().is_some());

        let mut levels = Vec::new();
        for (at, dimension) in view.dimensions().iter().enumerate() {
            let shown = f64::from(dimension.mean().shown().unwrap().hundredths()) / 100.0;
            let truth = counts.dimension_mean(at).unwrap();
            self.dimensions.add(shown, truth);
            self.cell(true);
            self.cell(dimension.closeness().shown().is_some());
            levels.push((shown, truth));
        }
        self.lowest(&levels);

        for (at, item) in view.items().iter().enumerate() {
            let truth = counts.item(at).sample().unwrap().mean();
            let shown = item.mean().shown().map(|mean| f64::from(mean.hundredths()) / 100.0);
            self.questions.add(shown.unwrap_or_else(|| guess(counts, view, at)), truth);
            self.cell(shown.is_some());
            // The word of a question, which is not shown any more.
            self.cell(false);
        }
        self.teams += 1.0;
    }

    fn cell(&mut self, is_shown: bool) {
        self.cells += 1.0;
        self.empty += f64::from(!is_shown);
    }

    /// Of the dimensions that are lowest as shown: how many are among the two lowest in truth.
    fn lowest(&mut self, levels: &[(f64, f64)]) {
        let least = levels.iter().map(|(shown, _)| *shown).fold(f64::INFINITY, f64::min);
        let mut truths: Vec<f64> = levels.iter().map(|(_, truth)| *truth).collect();
        truths.sort_by(f64::total_cmp);
        let named: Vec<_> = levels.iter().filter(|(shown, _)| *shown == least).collect();
        let right = named.iter().filter(|(_, truth)| *truth <= truths[1]).count();
        self.lowest_is_low += right as f64 / named.len() as f64;
    }
}

/// The best guess at a question without a figure: its dimension, half a point lower where it is
/// marked, and that much higher, shared, where another one is.
fn guess(counts: &Counts, view: &ReleasedView, at: usize) -> f64 {
    let instrument = counts.instrument();
    let dimension = instrument.items()[at].dimension();
    let shown = &view.dimensions()[dimension];
    let mean = f64::from(shown.mean().shown().unwrap().hundredths()) / 100.0;
    let others = instrument.items_of(dimension).count() - 1;
    match shown.lower_question() {
        None => mean,
        Some(marked) if marked == at => mean - 0.5,
        Some(_) => mean + 0.5 / others as f64,
    }
}

fn seen(people: usize) -> Seen {
    let instrument = builtin::default(Lang::default());
    let policy = Policy::new(Minimum::DEFAULT, Detail::Steps, None);
    let mut draws = Draws(people as u64);
    let mut seen = Seen::default();
    for kind in KINDS {
        for _ in 0..TEAMS {
            let columns = team(&instrument, people, kind, &mut draws);
            let responses = Responses::from_columns(&instrument, people, columns).unwrap();
            let counts = responses.counts();
            seen.add(&counts, &release(&counts, &policy, &[], &[]).unwrap());
        }
    }
    seen
}

#[test]
fn the_table_of_what_the_rules_cost_is_what_trying_teams_gives() {
    let all = [5, 7, 10, 15].map(seen);
    let mut table = String::new();
    let mut row = |name: &str, before: &str, of: &dyn Fn(&Seen) -> f64| {
        let now: Vec<String> = all.iter().map(|seen| format!("{:.2}", of(seen))).collect();
        writeln!(table, "| {name} | {before} | {} |", now.join(" / ")).unwrap();
    };
    let lowest = |seen: &Seen| seen.lowest_is_low / seen.teams;
    row("the lowest dimension as shown is among the two lowest", ".90 / .89 / .97 / .99", &lowest);
    row("mean error, headline", ".13 / .13 / .06 / .03", &|seen| seen.headline.mean());
    row("mean error, dimension", ".12 / .12 / .06 / .02", &|seen| seen.dimensions.mean());
    row("mean error, question", ".13 / .13 / .06 / .02", &|seen| seen.questions.mean());
    row("empty cells", "0 / 0 / 0 / 0", &|seen| seen.empty / seen.cells);
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/privacy.md");
    assert!(fs::read_to_string(docs).unwrap().contains(&table), "the table is now:\n{table}");
}
