//! The budgets of a round hold, and the search would notice if they did not.

use crate::model::{Mean, Question, Round, Table, View};
use crate::search::{Movers, facts};
use crate::table::{EFFORT, Row, docs, quarters_are_alike, rows};
use crate::teams::{Chance, Kind};
use crate::walk::{Fact, Onlooker, chosen_of};

/// The most that may be found among so many teams where on average `percent` of them are allowed:
/// two standard deviations more.
fn most(percent: f64, teams: usize) -> usize {
    let expected = percent / 100.0 * teams as f64;
    (expected + 2.0 * expected.sqrt()) as usize
}

/// A sample of the table's rows with fewer teams. `cargo bench --bench kept_apart` searches all.
#[test]
fn what_a_round_shows_keeps_within_the_budgets() {
    let sample = [
        ("`safety`", 5),
        ("`safety`", 7),
        ("`safety`", 8),
        ("`safety`", 10),
        ("`safety`", 11),
        ("`trust`", 8),
        ("`leadership`", 5),
        ("`pulse`", 5),
        ("2 questions apart", 5),
        ("3 questions", 5),
        ("7 questions", 8),
        ("8 questions, 3 points", 5),
        ("8 questions, 4 points", 5),
        ("8 questions, 7 points", 8),
    ];
    let chosen = rows().into_iter().filter(|row| sample.contains(&(row.name, row.people)));
    let mut searched = 0;
    for row in chosen {
        let row = Row { teams: 6, ..row };
        let teams = 8 * row.teams;
        let [outsider, member, two, distribution, lone] = row.found().of_all();
        let what = format!("{} {} people", row.name, row.people);
        assert!(outsider <= most(0.1, teams), "{what}: {outsider} of {teams} by an outsider");
        assert!(member <= most(1.0, teams), "{what}: {member} of {teams} by a member");
        assert!(two <= most(3.0, teams), "{what}: {two} of {teams} by two members");
        let percent = if row.people < 15 { 1.0 } else { 5.0 };
        assert!(distribution <= most(percent, teams), "{what}: {distribution} of {teams} exactly");
        assert_eq!(lone, 0, "{what}: lone answers");
        searched += 1;
    }
    assert!(searched >= sample.len());
}

#[test]
fn the_table_in_the_docs_is_what_the_search_gives() {
    let docs = docs();
    let written = |row: &Row| (row.name, row.people, row.bars) == ("`rebuilding`", 8, false);
    for row in rows().iter().filter(|row| written(row)) {
        let line = row.written(&row.found());
        assert!(docs.contains(&line), "the row is now:\n{line}");
    }
}

#[test]
fn every_row_of_the_table_is_in_the_docs() {
    let docs = docs();
    for row in rows() {
        let begin = row.written_begin();
        assert_eq!(docs.matches(&begin).count(), 1, "{begin}");
    }
}

/// Everything that is shown exactly is certain: the walk rules nothing out that is so.
#[test]
fn what_is_shown_exactly_is_found_to_be_certain() {
    let mut chance = Chance::new(31);
    for kind in Kind::all(5) {
        let table = kind.team(5, 8, 0.0, &mut chance).table;
        let bar = |count: u32| Some(Question::Mean(Mean { value: count, cap: 0 }));
        let see = |table: &Table| {
            let exact = |question: usize| chosen_of(table, question).map(bar);
            let questions = (0..8).flat_map(exact).collect();
            vec![View { questions, ..View::default() }]
        };
        let others: Vec<usize> = (1..5).collect();
        let facts = facts(&table, &others);
        let onlooker = Onlooker { points: 5, see: &see, others };
        let certain = onlooker.certain(&table, facts.clone(), EFFORT, &mut chance);
        // Of who answered what nothing is shown: people can be exchanged.
        let of_all = |fact: &Fact| !matches!(fact, Fact::Answer { .. });
        assert!(facts.iter().filter(|fact| of_all(fact)).all(|fact| certain.contains(fact)));
        assert_eq!(facts, certain);
    }
}

/// Without the rules between rounds, whoever stays often knows an answer of the one who joined.
#[test]
fn two_rounds_shown_as_they_are_give_answers_away() {
    let round = Round::new(5, &[2, 2, 2, 2], 5, false);
    let see = |table: &Table| vec![round.view(&table[..5]), round.view(table)];
    let movers = Movers { questions: 8, left: 0, stay: 5, joined: 1, see: &see };
    let mut chance = Chance::new(32);
    let kinds = Kind::all(5);
    let found = kinds.iter().map(|kind| movers.certain(kind, 4, EFFORT, &mut chance));
    assert!(found.sum::<usize>() > 0);
}

#[test]
fn two_quarters_of_the_pulse_share_their_first_dimension() {
    assert!(quarters_are_alike());
}
