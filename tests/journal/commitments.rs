//! Commitments: their order, what became of them, and to whom they were made.

use super::*;

fn commitment(id: &str, due: Option<&str>) -> Commitment {
    Commitment::new(id.into(), id.into(), format!("whom-{id}"), due.map(day))
}

fn journal(commitments: &[(&str, Option<&str>)]) -> Journal {
    let mut journal = Journal::default();
    for (id, due) in commitments {
        journal.add_commitment(commitment(id, *due));
    }
    journal
}

fn ids(commitments: &[&Commitment]) -> Vec<String> {
    commitments.iter().map(|commitment| commitment.id.clone()).collect()
}

#[test]
fn overdue_ones_come_first_and_those_that_are_settled_are_not_overdue() {
    let mut journal = journal(&[
        ("none", None),
        ("today", Some("2026-11-23")),
        ("kept", Some("2026-11-01")),
        ("late", Some("2026-11-22")),
        ("later", Some("2026-11-21")),
    ]);
    journal.change_commitment("kept", |commitment| commitment.state = Promise::Kept);
    let today = day("2026-11-23");
    assert_eq!(ids(&journal.overdue(today)), ["later", "late"]);
    assert_eq!(ids(&journal.overdue_first(today)), ["later", "late", "kept", "today", "none"]);
}

#[test]
fn what_was_renegotiated_is_open_until_its_new_day_and_over_without_one() {
    let mut commitment = commitment("a", Some("2026-11-20"));
    commitment.state = Promise::Renegotiated;
    assert!(!commitment.is_open());
    let until = Some(day("2026-12-01"));
    commitment.renegotiated = Some(Renegotiated { until, why: "Somebody was ill".into() });
    assert_eq!((commitment.is_open(), commitment.until()), (true, until));
    assert!(!commitment.is_overdue(day("2026-12-01")));
    assert!(commitment.is_overdue(day("2026-12-02")));
    commitment.state = Promise::Kept;
    assert!(!commitment.is_overdue(day("2026-12-02")));
    assert_eq!(commitment.until(), Some(day("2026-11-20")), "as it was promised first");
}

#[test]
fn a_commitment_with_a_new_day_stands_where_that_day_does() {
    let mut journal = journal(&[("a", Some("2026-11-20")), ("b", Some("2026-11-25"))]);
    journal.change_commitment("a", |commitment| {
        commitment.state = Promise::Renegotiated;
        let until = Some(day("2026-11-30"));
        commitment.renegotiated = Some(Renegotiated { until, why: String::new() });
    });
    assert_eq!(ids(&journal.commitments.iter().collect::<Vec<_>>()), ["b", "a"]);
    journal.change_commitment("nobody's", |_| panic!("there is none"));
}

#[test]
fn to_whom_something_was_promised_is_in_no_export_unless_that_is_wanted() {
    let mut store = Shared::new().open();
    store.commit(|kept| *kept = journal(&[("a", None), ("b", Some("2026-11-20"))]));
    let (without, with) = (store.export(false).unwrap(), store.export(true).unwrap());
    assert!(!without.contains("whom-"));
    assert!(with.contains("whom-a") && with.contains("whom-b"));
    assert_eq!(store.journal().commitments[0].to, "whom-b", "here it stays");
    assert_eq!(store.import(&without), Ok(Merged { added: 0, known: 2 }));
    assert_eq!(store.journal().commitments[0].to, "whom-b", "what comes back takes nothing away");
    let mut elsewhere = Shared::new().open();
    elsewhere.import(&with).unwrap();
    assert_eq!(elsewhere.journal(), store.journal());
}
