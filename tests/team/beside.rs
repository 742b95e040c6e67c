//! Of trust and psychological safety nothing is said but what was released of both bears.

use pulse_check::discussion::beside;
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::journal::Journal;
use pulse_check::scoring::TrustBesideSafety;
use pulse_check::team::RoundsBeside;
use pulse_check::text::Lang;

use crate::group::{People, four_questions, revealed, round};

fn built_in(name: &str) -> Instrument {
    builtin::get(name, 0, Lang::default()).unwrap().unwrap()
}

/// So many people who agree with everything as much as `level`, some a point less.
fn people(instrument: &Instrument, level: u8, count: usize) -> People {
    let answer = |person: usize, reverse: bool| {
        let answer = level - u8::from(level > 1 && person.is_multiple_of(3));
        if reverse { 6 - answer } else { answer }
    };
    let row = |person| instrument.items().iter().map(|it| answer(person, it.reverse())).collect();
    (0..count).map(row).collect()
}

/// Days of a round on trust and of one on safety that were laid side by side, and what may be said.
type Found = Option<(String, String, Option<TrustBesideSafety>)>;

/// Of rounds on these days: what was asked, how people agreed, and how many they were.
fn found(asked: &[(&str, &str, u8, usize)]) -> Found {
    let mut journal = Journal::default();
    for (seed, (on, name, level, count)) in (1..).zip(asked) {
        let instrument = if *name == "small" { four_questions() } else { built_in(name) };
        let people = people(&instrument, *level, *count);
        revealed(&mut journal, "a", on, &round(&instrument, seed), &people);
    }
    let rounds = journal.past_rounds("a");
    let RoundsBeside { trust, safety } = RoundsBeside::latest(&rounds)?;
    let said = beside(&trust.view, &safety.view);
    Some((trust.day.to_string(), safety.day.to_string(), said))
}

fn said(trust: u8, safety: u8) -> Option<TrustBesideSafety> {
    let both = [("2026-03-02", "trust", trust, 9), ("2026-04-06", "safety", safety, 9)];
    found(&both).unwrap().2
}

#[test]
fn each_pattern_is_said_where_the_ranges_bear_it() {
    assert_eq!(said(2, 2), Some(TrustBesideSafety::BothLow));
    assert_eq!(said(5, 5), Some(TrustBesideSafety::BothHigh));
    assert_eq!(said(5, 2), Some(TrustBesideSafety::TrustAhead));
    assert_eq!(said(2, 5), Some(TrustBesideSafety::SafetyAhead));
    assert_eq!(said(3, 3), None, "around the middle, and neither is ahead");
}

#[test]
fn where_ranges_overlap_neither_is_ahead() {
    let four = |trust, safety| {
        found(&[("2026-03-02", "trust", trust, 4), ("2026-04-06", "safety", safety, 4)]).unwrap().2
    };
    // Shown apart, with wide ranges around them.
    assert_eq!(four(4, 3), None);
    assert_eq!(four(3, 4), None);
}

#[test]
fn only_the_latest_two_within_twelve_weeks_are_laid_side_by_side() {
    let pair =
        |asked: &[(&str, &str, u8, usize)]| found(asked).map(|(trust, safety, _)| (trust, safety));
    let days = |trust: &str, safety: &str| Some((trust.to_owned(), safety.to_owned()));
    let trust = ("2026-01-05", "trust", 4, 9);
    assert_eq!(pair(&[trust, ("2026-03-30", "safety", 4, 9)]), days("2026-01-05", "2026-03-30"));
    assert_eq!(pair(&[trust, ("2026-03-31", "safety", 4, 9)]), None);
    assert_eq!(pair(&[trust]), None);
    assert_eq!(pair(&[trust, ("2026-02-02", "small", 4, 9)]), None);
    let later = ("2026-02-02", "trust", 4, 9);
    let safety = ("2026-01-12", "safety", 4, 9);
    assert_eq!(pair(&[trust, safety, later]), days("2026-02-02", "2026-01-12"));
}

#[test]
fn where_either_is_withheld_nothing_is_said() {
    let too_few = ("2026-02-02", "safety", 4, 3);
    assert_eq!(found(&[("2026-01-05", "trust", 4, 9), too_few]), None);
    // Not even with the one before it.
    let before = ("2026-01-12", "safety", 4, 9);
    assert_eq!(found(&[("2026-01-05", "trust", 4, 9), before, too_few]), None);
}

/// One person joined, who alone could have made the difference.
#[test]
fn a_figure_that_is_shown_as_it_was_counts_for_the_day_from_which_it_stems() {
    let mut journal = Journal::default();
    let (asked, other) = (built_in("safety"), built_in("trust"));
    let nine = people(&asked, 4, 9);
    revealed(&mut journal, "a", "2026-01-05", &round(&asked, 1), &nine);
    let mut ten = nine;
    ten.push(ten[1].clone());
    revealed(&mut journal, "a", "2026-04-13", &round(&asked, 2), &ten);
    revealed(&mut journal, "a", "2026-04-14", &round(&other, 3), &people(&other, 4, 9));
    let rounds = journal.past_rounds("a");
    let origin = rounds[1].view.headline().shown().unwrap().origin();
    assert!(origin.as_before(), "{origin:?}");
    assert_eq!(RoundsBeside::latest(&rounds), None);
}
