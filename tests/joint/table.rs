//! The tables of `docs/privacy.md`. They come out the same in every run.

use std::fmt::Write;
use std::fs;

use pulse_check::instrument::{Instrument, builtin};
use pulse_check::text::Lang;

use crate::model::{Round, Table};
use crate::search::{Certain, Movers, Setting};
use crate::teams::{Chance, Kind};
use crate::walk::Effort;

/// A row: what is asked, of how many, how it is shown.
pub struct Row {
    pub name: &'static str,
    pub points: u8,
    pub dimensions: Vec<usize>,
    pub bars: bool,
    pub skipped: f64,
    pub people: usize,
    /// How many teams of each kind, for each of three onlookers.
    pub teams: usize,
}

/// Of what was found, the worst kind of team and all kinds together.
pub struct Found {
    worst: [Certain; 3],
    all: [Certain; 3],
}

pub const EFFORT: Effort = Effort { together: 1000, each: 600, begun: 200 };

/// How many questions each dimension has.
pub fn sizes(instrument: &Instrument) -> Vec<usize> {
    (0..instrument.dimensions().len()).map(|at| instrument.items_of(at).count()).collect()
}

fn built_in(name: &str) -> Vec<usize> {
    sizes(&builtin::get(name, 0, Lang::default()).unwrap().unwrap())
}

/// All rows of the table of one round.
pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |name, points, dimensions: &[usize], bars, skipped, teams, people: &[usize]| {
        rows.extend(people.iter().map(|people| Row {
            name,
            points,
            dimensions: dimensions.to_vec(),
            bars,
            skipped,
            people: *people,
            teams,
        }));
    };
    let safety = built_in("safety");
    add("`safety`", 5, &safety, false, 0.0, 150, &[4, 5, 6, 7, 8, 9, 10, 14, 15, 30]);
    add("`safety`", 5, &safety, true, 0.0, 100, &[10, 14, 15, 30]);
    add("`safety`", 5, &safety, false, 0.1, 60, &[5, 6, 7, 8, 10, 15]);
    add("`safety`", 5, &safety, true, 0.1, 60, &[11, 16]);
    add("`trust`", 5, &built_in("trust"), false, 0.0, 150, &[5]);
    add("`trust`", 5, &built_in("trust"), false, 0.0, 25, &[8, 15]);
    add("`trust`", 5, &built_in("trust"), true, 0.0, 25, &[10, 15]);
    add("`leadership`", 5, &built_in("leadership"), false, 0.0, 25, &[5, 8, 15]);
    add("`rebuilding`", 5, &built_in("rebuilding"), false, 0.0, 25, &[5, 8]);
    add("`pulse`", 5, &built_in("pulse"), false, 0.0, 25, &[5, 8, 15]);
    for (name, dimensions) in [
        ("1 question", &[1][..]),
        ("2 questions, one dimension", &[2]),
        ("2 questions apart", &[1, 1]),
        ("3 questions", &[2, 1]),
        ("4 questions", &[2, 2]),
        ("7 questions", &[3, 3, 1]),
        ("7 questions apart", &[1; 7]),
    ] {
        add(name, 5, dimensions, false, 0.0, 100, &[5, 8]);
        add(name, 5, dimensions, true, 0.0, 100, &[10]);
    }
    add("8 questions, 3 points", 3, &safety, false, 0.0, 100, &[5, 8]);
    add("8 questions, 4 points", 4, &safety, false, 0.0, 100, &[5, 8]);
    add("8 questions, 6 points", 6, &safety, false, 0.0, 100, &[5, 8]);
    add("8 questions, 7 points", 7, &safety, false, 0.0, 100, &[5, 8]);
    rows
}

impl Row {
    fn round(&self) -> Round {
        Round::new(self.points, &self.dimensions, if self.people < 5 { 4 } else { 5 }, self.bars)
    }

    /// The fewer teams, the longer each can be walked from.
    fn effort(&self) -> Effort {
        Effort { begun: if self.teams <= 100 { 1500 } else { EFFORT.begun }, ..EFFORT }
    }

    pub fn found(&self) -> Found {
        let round = self.round();
        let setting = Setting { round: &round, people: self.people, skipped: self.skipped };
        let mut found = Found { worst: Default::default(), all: Default::default() };
        for (at, kind) in Kind::all(self.points).iter().enumerate() {
            for knowing in 0..3 {
                let mut chance = Chance::new((1000 * self.people + 10 * at + knowing) as u64);
                let certain =
                    setting.certain(kind, knowing, self.teams, self.effort(), &mut chance);
                let (worst, all) = (&mut found.worst[knowing], &mut found.all[knowing]);
                worst.teams = self.teams;
                worst.answer = worst.answer.max(certain.answer);
                worst.distribution = worst.distribution.max(certain.distribution);
                worst.lone = worst.lone.max(certain.lone);
                all.teams += certain.teams;
                all.answer += certain.answer;
                all.distribution += certain.distribution;
                all.lone += certain.lone;
            }
        }
        found
    }

    /// As the table writes it: the worst kind of team and, in brackets, all kinds, in per cent.
    pub fn written(&self, found: &Found) -> String {
        let cell = |knowing: usize, of: fn(&Certain) -> usize| {
            let share = |it: &Certain| 100.0 * of(it) as f64 / it.teams as f64;
            match (share(&found.worst[knowing]), share(&found.all[knowing])) {
                (_, 0.0) => "0".to_owned(),
                (worst, all) => format!("{worst:.1} ({all:.2})"),
            }
        };
        let lone = |it: &Certain| it.lone;
        format!(
            "{} {} | {} | {} | {} | {} / {} | {} |",
            self.written_begin(),
            cell(0, |it| it.answer),
            cell(1, |it| it.answer),
            cell(2, |it| it.answer),
            cell(1, |it| it.distribution),
            cell(0, lone),
            cell(1, lone),
            self.teams * found.all.len() * 8,
        )
    }

    /// What the row is about, as the table writes it.
    pub fn written_begin(&self) -> String {
        format!(
            "| {}{} | {} | {} |",
            self.name,
            if self.skipped > 0.0 { ", 10 % skipped" } else { "" },
            if self.bars { "distributions" } else { "steps" },
            self.people,
        )
    }
}

impl Found {
    /// What a budget is held against: over all kinds, `[outsider's answer, member's answer, two
    /// members' answer, member's distribution, outsider's or member's lone answer]`.
    pub fn of_all(&self) -> [usize; 5] {
        let [outsider, member, two] = &self.all;
        let lone = outsider.lone + member.lone;
        [outsider.answer, member.answer, two.answer, member.distribution, lone]
    }
}

pub fn docs() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/privacy.md")).unwrap()
}

/// In how many teams some answer becomes likely, and in how many it was before anything was shown.
pub fn likely_table() -> String {
    let mut table = String::new();
    for (people, bars) in [(5, false), (7, false), (10, false), (10, true), (15, false), (15, true)]
    {
        let round = Round::new(5, &built_in("safety"), 5, bars);
        let setting = Setting { round: &round, people, skipped: 0.0 };
        let kinds = Kind::all(5);
        let teams = kinds.iter().enumerate().flat_map(|(at, kind)| {
            let mut chance = Chance::new((1000 * people + at) as u64);
            setting.likely(kind, 15, 60_000, &mut chance)
        });
        let teams: Vec<[f64; 2]> = teams.collect();
        let cell = |least: f64| {
            let at_least = |at: usize| teams.iter().filter(|team| team[at] >= least).count();
            format!("{} ({})", at_least(0), at_least(1))
        };
        let detail = if bars { "distributions" } else { "steps" };
        let (count, cells) = (teams.len(), [0.95, 0.9, 0.8].map(cell).join(" | "));
        writeln!(table, "| {detail} | {people} | {cells} | {count} |").unwrap();
    }
    table
}

/// Two rounds that are both shown as they are: the worst kind of team and, in brackets, all kinds,
/// in per cent.
pub fn movers_table() -> String {
    let mut table = String::new();
    let plans = [
        ("one joined, without rules 11 to 14", 1, 0),
        ("a swap that is told as “nobody”", 1, 1),
        ("three joined", 3, 0),
        ("two joined, one left", 2, 1),
        ("two joined, two left", 2, 2),
    ];
    for (name, joined, left) in plans {
        write!(table, "| {name} |").unwrap();
        for people in [5, 7, 10] {
            let round = Round::new(5, &built_in("safety"), 5, false);
            let see =
                |table: &Table| vec![round.view(&table[..people]), round.view(&table[left..])];
            let movers = Movers { questions: 8, left, stay: people - left, joined, see: &see };
            write!(table, " {} |", known_of(&movers)).unwrap();
        }
        writeln!(table).unwrap();
    }
    write!(table, "| one joined between two quarters of `pulse` |").unwrap();
    for people in [5, 7, 10] {
        write!(table, " {} |", known_of_quarters(people)).unwrap();
    }
    writeln!(table).unwrap();
    table
}

/// Two quarters share their first dimension. Of what they share the second shows copies, which say
/// nothing more.
fn known_of_quarters(people: usize) -> String {
    let sizes = built_in("pulse");
    let (shared, own) = (sizes[0], sizes[1..].iter().sum::<usize>());
    let round = Round::new(5, &sizes, 5, false);
    let see = |table: &Table| {
        let first: Table = table[..people].iter().map(|row| row[..shared + own].to_vec()).collect();
        let second = table.iter().map(|row| [&row[..shared], &row[shared + own..]].concat());
        let mut later = round.view(&second.collect::<Table>());
        later.dimensions[0] = None;
        later.questions[..shared].fill(None);
        vec![round.view(&first), later]
    };
    let questions = shared + 2 * own;
    known_of(&Movers { questions, left: 0, stay: people, joined: 1, see: &see })
}

fn known_of(movers: &Movers) -> String {
    const TEAMS: usize = 50;
    let (mut certain, mut worst) = (0, 0);
    let kinds = Kind::all(5);
    for (at, kind) in kinds.iter().enumerate() {
        let mut chance = Chance::new((1000 * movers.stay + 10 * at + movers.joined) as u64);
        let found = movers.certain(kind, TEAMS, EFFORT, &mut chance);
        (certain, worst) = (certain + found, worst.max(found));
    }
    let share = |count: usize, of: usize| 100.0 * count as f64 / of as f64;
    match certain {
        0 => "0".to_owned(),
        _ => format!("{:.0} ({:.1})", share(worst, TEAMS), share(certain, kinds.len() * TEAMS)),
    }
}

/// That the first dimension of every quarter is the one that they share, in the same shape.
pub fn quarters_are_alike() -> bool {
    let [first, second] =
        [0, 1].map(|block| builtin::get("pulse", block, Lang::default()).unwrap().unwrap());
    let of_first = |it: &Instrument| it.items_of(0).map(|(item, _)| it.item_digest(item)).collect();
    let (one, other): (Vec<_>, Vec<_>) = (of_first(&first), of_first(&second));
    let digests = |it: &Instrument| (0..it.items().len()).map(|at| it.item_digest(at)).collect();
    let (all, too): (Vec<_>, Vec<_>) = (digests(&first), digests(&second));
    let shared = all.iter().filter(|digest| too.contains(digest)).count();
    one == other && shared == one.len() && sizes(&first) == sizes(&second)
}
