//! When the tool says to go gently.

use pulse_check::disclosure::ReleasedView;
use pulse_check::discussion::safety_is_low;
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::text::Lang;

use crate::exactly;

/// Five people who all answer the questions of each dimension in the same way, given for a
/// dimension by its identifier.
fn view(instrument: &Instrument, people: usize, level: impl Fn(&str) -> u8) -> ReleasedView {
    let answers: Vec<Vec<u8>> = instrument
        .items()
        .iter()
        .map(|item| {
            let level = level(instrument.dimensions()[item.dimension()].id());
            let point = if item.reverse() { instrument.points().get() + 1 - level } else { level };
            vec![point; people]
        })
        .collect();
    exactly(instrument, &answers.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn asked(name: &str) -> Instrument {
    builtin::get(name, 0, Lang::default()).unwrap().unwrap()
}

#[test]
fn it_does_when_the_safety_questionnaire_is_low() {
    let safety = asked("safety");
    assert!(safety_is_low(&view(&safety, 5, |_| 2)));
    assert!(!safety_is_low(&view(&safety, 5, |_| 3)));
}

#[test]
fn it_does_when_only_the_whole_is_low() {
    let safety = asked("safety");
    // One dimension at 1, the others at 2.4, which is shown as 2.5: around the middle.
    let answers: Vec<Vec<u8>> = safety
        .items()
        .iter()
        .map(|item| match (item.dimension(), item.reverse()) {
            (0, _) => vec![1; 5],
            (_, false) => vec![2, 2, 2, 3, 3],
            (_, true) => vec![4, 4, 4, 3, 3],
        })
        .collect();
    let answers: Vec<&[u8]> = answers.iter().map(Vec::as_slice).collect();
    assert!(safety_is_low(&exactly(&safety, &answers)));
}

#[test]
fn it_does_when_half_of_what_makes_up_safety_is_low() {
    let safety = asked("safety");
    let low = |names: &'static [&str]| {
        safety_is_low(&view(&safety, 5, move |id| if names.contains(&id) { 2 } else { 4 }))
    };
    assert!(low(&["speaking-up", "risk"]));
    assert!(!low(&["risk"]));
}

#[test]
fn it_does_when_the_pulse_says_so() {
    let pulse = asked("pulse");
    let only = |named: &'static str| {
        safety_is_low(&view(&pulse, 5, move |id| if id == named { 2 } else { 4 }))
    };
    assert!(only("safety"));
    assert!(!only("character"));
}

#[test]
fn other_low_scores_are_no_reason() {
    for name in ["trust", "leadership", "rebuilding"] {
        assert!(!safety_is_low(&view(&asked(name), 5, |_| 1)), "{name}");
    }
}

#[test]
fn what_is_withheld_is_not_low() {
    assert!(!safety_is_low(&view(&asked("safety"), 4, |_| 1)));
}
