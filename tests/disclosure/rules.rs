//! Each rule, at its limits.

use pulse_check::disclosure::{
    Bar, Cap, Detail, Minimum, Moved, Past, Policy, ReleasedView, Shown, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::{Closeness, Responses};
use std::cmp::Ordering;

use crate::instrument;

fn policy(detail: Detail) -> Policy {
    Policy::new(Minimum::DEFAULT, detail, None)
}

/// The view of people who all answered `points` to the one question of `instrument`; 0 is skipped.
fn view_of(
    instrument: &Instrument,
    policy: &Policy,
    points: &[u8],
    past: Option<&Past>,
) -> ReleasedView {
    let responses = Responses::from_columns(instrument, points.len(), points.to_vec()).unwrap();
    release(&responses.counts(), policy, past)
}

fn past_of(instrument: &Instrument, policy: &Policy, points: &[u8]) -> Past {
    let responses = Responses::from_columns(instrument, points.len(), points.to_vec()).unwrap();
    let counts = responses.counts();
    let view = release(&counts, policy, None);
    Past::keep(&counts, view).unwrap()
}

fn mean(view: &ReleasedView) -> (u16, Option<Cap>) {
    let shown: Shown = view.headline().shown().unwrap().mean();
    (shown.hundredths(), shown.cap())
}

fn steps(points: &[u8]) -> ReleasedView {
    view_of(&instrument(5, 1, &[]), &policy(Detail::Steps), points, None)
}

fn bars(points: &[u8]) -> Option<Vec<(u8, u8, u32)>> {
    let view = view_of(&instrument(5, 1, &[]), &policy(Detail::Distributions), points, None);
    let read = |bar: &Bar| (bar.from(), bar.to(), bar.people());
    view.items()[0].bars().map(|bars| bars.iter().map(read).collect())
}

#[test]
fn below_the_minimum_there_is_only_the_number_of_answers() {
    let view = steps(&[1, 2, 3, 4]);
    assert_eq!(view, steps(&[5, 5, 5, 5]));
    assert_eq!(view.people(), 4);
    assert!(view.headline().shown().is_none() && view.change().shown().is_none());
    assert!(view.items().is_empty() && view.dimensions().is_empty());
    assert!(steps(&[1, 2, 3, 4, 5]).headline().shown().is_some());
}

#[test]
fn a_minimum_is_four_to_a_hundred_and_only_rises() {
    assert_eq!(Minimum::new(3), None);
    assert_eq!(Minimum::new(101), None);
    let minimum = |answers| Minimum::new(answers).unwrap();
    let policy = Policy::new(minimum(6), Detail::Distributions, Some(9));
    assert_eq!(policy.raised_to(minimum(4)).minimum(), minimum(6));
    assert_eq!(policy.raised_to(minimum(8)).minimum(), minimum(8));
    assert_eq!(policy.without_distributions().detail(), Detail::Steps);
}

#[test]
fn steps_are_finer_the_more_people_answered() {
    let shown = |people: usize| {
        // The mean is 3 and one person in `people` more than that.
        let mut points = vec![3; people];
        points[0] = 5;
        mean(&steps(&points)).0
    };
    assert_eq!(shown(9), 300, "3.22 in halves");
    assert_eq!(shown(10), 325, "3.2 in quarters");
    assert_eq!(shown(14), 325, "3.14 in quarters");
    assert_eq!(shown(15), 310, "3.13 in tenths");
}

#[test]
fn the_ends_of_the_scale_are_capped() {
    assert_eq!(mean(&steps(&[1; 5])), (150, Some(Cap::OrLower)));
    assert_eq!(mean(&steps(&[1, 1, 1, 2, 3])), (150, Some(Cap::OrLower)));
    assert_eq!(mean(&steps(&[1, 1, 2, 2, 3])), (200, None));
    assert_eq!(mean(&steps(&[5; 5])), (450, Some(Cap::OrHigher)));
    assert_eq!(mean(&steps(&[5; 12])), (475, Some(Cap::OrHigher)));
    assert_eq!(mean(&steps(&[5; 40])), (490, Some(Cap::OrHigher)));
}

#[test]
fn limits_are_rounded_outward() {
    let view = steps(&[3, 3, 4, 4, 4, 5, 5]);
    let range = view.headline().shown().unwrap().range();
    // The exact interval is about 3.3 to 4.4.
    assert_eq!((range.low(), range.high()), (300, 450));
}

#[test]
fn bounds_for_missing_people_come_from_what_is_shown() {
    let everyone = |points: &[u8], invited| {
        let policy = Policy::new(Minimum::DEFAULT, Detail::Steps, invited);
        let view = view_of(&instrument(5, 1, &[]), &policy, points, None);
        let shown = view.headline().shown().unwrap().with_everyone();
        shown.shown().map(|range| (range.low(), range.high()))
    };
    assert_eq!(everyone(&[3; 6], None), None);
    assert_eq!(everyone(&[3; 6], Some(5)), None, "more answers than invitations");
    assert_eq!(everyone(&[3; 6], Some(6)), None, "nobody is missing");
    // (6 · 2.75 + 2 · 1) / 8 = 2.31 to (6 · 3.25 + 2 · 5) / 8 = 3.69.
    assert_eq!(everyone(&[3; 6], Some(8)), Some((200, 400)));
}

#[test]
fn a_question_with_too_few_answers_is_withheld_and_so_is_its_dimension() {
    let instrument = instrument(5, 2, &[]);
    let both = Responses::from_columns(&instrument, 6, vec![4, 4, 4, 4, 4, 4, 2, 3, 2, 3, 0, 0]);
    let view = release(&both.unwrap().counts(), &policy(Detail::Steps), None);
    assert!(view.items()[0].mean().shown().is_some());
    assert!(view.items()[1].mean().shown().is_none());
    assert!(view.items()[1].closeness().shown().is_none());
    assert!(view.dimensions()[0].mean().shown().is_none());
    assert!(view.headline().shown().unwrap().closeness().shown().is_none());
}

#[test]
fn how_few_answered_a_withheld_question_cannot_be_told() {
    let instrument = instrument(5, 2, &[]);
    let view = |second: [u8; 6]| {
        let columns = [[4; 6], second].concat();
        let responses = Responses::from_columns(&instrument, 6, columns).unwrap();
        release(&responses.counts(), &policy(Detail::Steps), None)
    };
    let nobody = view([0; 6]);
    assert!(nobody.headline().shown().unwrap().closeness().shown().is_none());
    for few in [[4, 0, 0, 0, 0, 0], [4, 4, 0, 0, 0, 0], [4, 4, 4, 4, 0, 0]] {
        assert_eq!(view(few), nobody);
    }
}

#[test]
fn closeness_is_a_word() {
    let word = |points: &[u8]| steps(points).items()[0].closeness().shown().copied();
    assert_eq!(word(&[4, 4, 4, 4, 4]), Some(Closeness::Close));
    assert_eq!(word(&[3, 3, 3, 4, 5]), Some(Closeness::Mixed));
    assert_eq!(word(&[1, 1, 1, 5, 5]), Some(Closeness::FarApart));
}

#[test]
fn bars_need_the_rounds_word_or_fifteen_answers() {
    let in_steps = |points: &[u8]| steps(points).items()[0].bars().is_some();
    assert!(!in_steps(&[[2; 7], [4; 7]].concat()));
    assert!(in_steps(&[[2; 8], [4; 8]].concat()));
    assert!(bars(&[2, 2, 4, 4, 4]).is_some());
}

#[test]
fn small_bars_are_merged_until_none_is_about_one_person() {
    assert_eq!(
        bars(&[2, 2, 4, 4, 4]).unwrap(),
        [(1, 1, 0), (2, 2, 2), (3, 3, 0), (4, 4, 3), (5, 5, 0)]
    );
    // The one at 1 goes on to its neighbour until there are two.
    assert_eq!(bars(&[1, 4, 4, 5, 5]), Some(vec![(1, 4, 3), (5, 5, 2)]));
    assert_eq!(bars(&[1, 2, 4, 4, 5]), Some(vec![(1, 2, 2), (3, 3, 0), (4, 5, 3)]));
    assert_eq!(bars(&[4, 4, 4, 4, 4]), None, "all alike");
    assert_eq!(bars(&[4, 4, 4, 4, 5]), None, "nothing left to tell apart");
}

#[test]
fn bars_of_a_reverse_worded_question_are_as_answered() {
    let reversed = instrument(5, 1, &[0]);
    let points = [1, 1, 1, 2, 2];
    let view = view_of(&reversed, &policy(Detail::Distributions), &points, None);
    assert_eq!(view.items()[0].bars().unwrap()[0].people(), 3);
    assert_eq!(mean(&view).0, 450);
}

#[test]
fn differences_are_between_what_is_shown() {
    let (asked, policy) = (instrument(5, 1, &[]), policy(Detail::Steps));
    let past = past_of(&asked, &policy, &[2, 2, 3, 3, 2, 2]);
    let difference = |points: &[u8]| {
        let view = view_of(&asked, &policy, points, Some(&past));
        view.items()[0].difference().shown().map(|difference| difference.hundredths())
    };
    assert_eq!(difference(&[4, 4, 4, 3, 4, 4]), Some(150), "2.5 to 4");
    assert_eq!(difference(&[2, 2, 3, 3, 2, 2]), Some(0));
    assert_eq!(difference(&[5; 6]), None, "one end is capped");
    assert_eq!(difference(&[4, 4, 4, 3, 4, 4, 4]), None, "one person joined");
    assert!(difference(&[[4; 6], [3; 6]].concat()).is_some(), "six people joined");
}

#[test]
fn what_a_few_newcomers_could_have_done_is_shown_as_it_was() {
    let (asked, policy) = (instrument(5, 1, &[]), policy(Detail::Distributions));
    let before = [2, 2, 2, 2, 4, 4];
    let past = past_of(&asked, &policy, &before);
    let view = view_of(&asked, &policy, &[&before[..], &[5]].concat(), Some(&past));
    let item = &view.items()[0];
    assert!(item.as_before() && view.headline().shown().unwrap().as_before());
    assert_eq!(item.mean(), past.view().items()[0].mean());
    assert_eq!(item.bars(), None);
    // More than one person could have done: everybody answered anew.
    let view = view_of(&asked, &policy, &[5; 7], Some(&past));
    assert!(!view.items()[0].as_before());
    assert_eq!(mean(&view), (450, Some(Cap::OrHigher)));
    // As many as before, or five more: shown as it is.
    for people in [6, 11] {
        let view = view_of(&asked, &policy, &vec![3; people], Some(&past));
        assert!(!view.items()[0].as_before());
    }
}

#[test]
fn the_verdict_is_about_the_scores() {
    let (asked, policy) = (instrument(5, 1, &[]), policy(Detail::Steps));
    let past = past_of(&asked, &policy, &[2, 2, 3, 2, 2, 3]);
    let view = view_of(&asked, &policy, &[4, 5, 4, 4, 5, 4], Some(&past));
    let change = view.change().shown().unwrap();
    assert_eq!(change.mean(), Moved::Clearly(Ordering::Greater));
    assert_eq!(change.spread(), Moved::CantTell);
}

#[test]
fn another_questionnaire_is_not_compared() {
    let policy = policy(Detail::Steps);
    let past = past_of(&instrument(5, 1, &[]), &policy, &[2, 2, 3, 2, 2, 3]);
    let other = view_of(&instrument(5, 1, &[0]), &policy, &[2, 2, 3, 2, 2, 3], Some(&past));
    assert!(other.change().shown().is_none());
    assert!(other.items()[0].difference().shown().is_none());
}

#[test]
fn of_a_round_that_was_withheld_nothing_is_kept() {
    let instrument = instrument(5, 1, &[]);
    let responses = Responses::from_columns(&instrument, 4, vec![4; 4]).unwrap();
    let counts = responses.counts();
    let view = release(&counts, &policy(Detail::Steps), None);
    assert!(Past::keep(&counts, view).is_none());
}
