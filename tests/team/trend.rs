//! Nothing is laid side by side that did not ask the same.

use pulse_check::disclosure::Part;
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::journal::Journal;
use pulse_check::team::{PastRound, TrendPoint, comparable, trend, trend_of_dimension};
use pulse_check::text::Lang;

use crate::group::{People, day, revealed, round};

/// Rounds on these days, each with its questionnaire and so many people who all choose 3.
fn rounds(asked: &[(&str, &Instrument, usize)]) -> Vec<PastRound> {
    let mut journal = Journal::default();
    for (seed, (on, instrument, people)) in (1..).zip(asked) {
        let people: People = vec![vec![3; instrument.items().len()]; *people];
        revealed(&mut journal, "a", on, &round(instrument, seed), &people);
    }
    journal.past_rounds("a")
}

fn days(points: &[TrendPoint]) -> Vec<String> {
    points.iter().map(|point| point.day.to_string()).collect()
}

fn built_in(name: &str, block: usize) -> Instrument {
    builtin::get(name, block, Lang::default()).unwrap().unwrap()
}

/// Two pulses in a row have their anchors in common, and no dimension of trust.
#[test]
fn pulses_of_two_quarters_share_the_anchors_and_nothing_else() {
    let (odd, even, safety) = (built_in("pulse", 0), built_in("pulse", 1), built_in("safety", 0));
    let past = rounds(&[
        ("2026-01-12", &odd, 6),
        ("2026-04-13", &even, 6),
        ("2026-05-04", &safety, 6),
        ("2026-07-13", &odd, 6),
    ]);
    let [first, second, other, third] = past.as_slice() else { panic!("four rounds") };
    assert_eq!(days(&trend(&past, third)), ["2026-01-12", "2026-07-13"]);
    assert_eq!(days(&trend(&past, second)), ["2026-04-13"]);
    assert_eq!(days(&trend(&past, other)), ["2026-05-04"]);
    let links = |round| -> Vec<&str> {
        comparable(&past, round).map(|other| other.link.as_str()).collect()
    };
    assert_eq!(links(first), [first.link.as_str(), third.link.as_str()]);
    let of = |round, dimension| days(&trend_of_dimension(&past, round, dimension));
    assert_eq!(of(third, 0), ["2026-01-12", "2026-04-13", "2026-07-13"]);
    assert_eq!(of(second, 0), of(third, 0));
    for dimension in 1..first.asked.dimensions.len() {
        assert_eq!(of(third, dimension), ["2026-01-12", "2026-07-13"]);
        assert_eq!(of(second, dimension), ["2026-04-13"]);
    }
    assert!(of(third, first.asked.dimensions.len()).is_empty());
    assert_eq!(of(other, 0), ["2026-05-04"]);
}

#[test]
fn a_withheld_round_is_a_gap_with_its_day_and_its_people() {
    let safety = built_in("safety", 0);
    let past = rounds(&[
        ("2026-01-12", &safety, 6),
        ("2026-04-13", &safety, 3),
        ("2026-07-13", &safety, 6),
    ]);
    for points in [trend(&past, &past[2]), trend_of_dimension(&past, &past[2], 0)] {
        let shown: Vec<Option<u16>> =
            points.iter().map(|point| point.mean.shown().map(|mean| mean.hundredths())).collect();
        assert_eq!(shown, [Some(300), None, Some(300)]);
        let people: Vec<u32> = points.iter().map(|point| point.people).collect();
        assert_eq!(people, [6, 3, 6]);
        assert_eq!((points[1].day, points[1].range), (day("2026-04-13"), None));
        assert_eq!(points[1].mean, Part::Withheld);
    }
    assert!(trend(&past, &past[2])[0].range.is_some());
    assert!(trend_of_dimension(&past, &past[2], 0).iter().all(|point| point.range.is_none()));
}
