//! A person's check-ins on trust and on psychological safety, side by side.

use pulse_check::instrument::{Instrument, builtin};
use pulse_check::journal::{CheckIn, CheckInsBeside};
use pulse_check::text::Lang;

use crate::day;

fn check_in(name: &str, on: &str, answer: Option<u8>) -> CheckIn {
    let instrument: Instrument = builtin::get(name, 0, Lang::default()).unwrap().unwrap();
    let answer = answer.and_then(|point| instrument.points().answer(point));
    let answers = vec![answer; instrument.items().len()];
    CheckIn::new(on.to_owned(), day(on), &instrument, "en", &answers)
}

fn pair(check_ins: &[CheckIn]) -> Option<[&str; 2]> {
    let beside = CheckInsBeside::latest(check_ins)?;
    Some([beside.trust.0.id.as_str(), beside.safety.0.id.as_str()])
}

#[test]
fn the_latest_of_both_stand_side_by_side_if_they_are_within_twelve_weeks() {
    let trust = check_in("trust", "2026-01-05", Some(4));
    let last = check_in("safety", "2026-03-30", Some(3));
    let late = check_in("safety", "2026-03-31", Some(3));
    assert_eq!(pair(&[trust.clone(), last.clone()]), Some(["2026-01-05", "2026-03-30"]));
    assert_eq!(pair(&[trust.clone(), last, late]), None, "the latest counts");
    assert_eq!(pair(&[trust]), None);
}

#[test]
fn what_asked_something_else_or_has_no_score_is_not_one_of_them() {
    let trust = check_in("trust", "2026-01-05", Some(4));
    assert_eq!(pair(&[trust.clone(), check_in("pulse", "2026-01-12", Some(4))]), None);
    assert_eq!(pair(&[trust.clone(), check_in("safety", "2026-01-12", None)]), None);
    let mut own = check_in("safety", "2026-01-12", Some(4));
    own.digest = "00".repeat(16);
    assert_eq!(pair(&[trust, own]), None, "a page's own may have the same name");
}
