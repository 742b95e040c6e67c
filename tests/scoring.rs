//! One person's scores: reverse-worded items, missing answers, exactness.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::cmp::Ordering;

use proptest::prelude::*;
use pulse_check::instrument::{Answer, Instrument, Points, builtin};
use pulse_check::scoring::{Leaning, Mean, Pillar, Tally, TrustBesideSafety, clearly, profile};
use pulse_check::text::Lang;

fn safety() -> Instrument {
    builtin::get("safety", 0, Lang::default()).unwrap().unwrap()
}

fn answers(instrument: &Instrument, points: &[u8]) -> Vec<Option<Answer>> {
    points.iter().map(|point| instrument.points().answer(*point)).collect()
}

#[test]
fn reverse_worded_items_are_turned_round() {
    let instrument = safety();
    // Full agreement with every positive statement and none with the reverse-worded ones.
    let best: Vec<u8> =
        instrument.items().iter().map(|item| if item.reverse() { 1 } else { 5 }).collect();
    let profile = profile(&instrument, &answers(&instrument, &best));
    assert_eq!(profile.headline.score(), Mean::new(5, 1));
    assert!(profile.dimensions.iter().all(|tally| tally.score() == Mean::new(5, 1)));
}

#[test]
fn a_score_needs_half_of_its_items_rounded_up() {
    let tally = |answered, items| Tally { sum: 4 * answered, answered, items };
    assert_eq!(tally(1, 3).score(), None);
    assert_eq!(tally(2, 3).score(), Mean::new(4, 1));
    assert_eq!(tally(1, 2).score(), Mean::new(4, 1));
    assert_eq!(tally(0, 1).score(), None);
    assert_eq!(tally(0, 0).score(), None);
    assert_eq!(tally(9, 19).score(), None);
    assert_eq!(tally(10, 19).score(), Mean::new(4, 1));
}

#[test]
fn tenths_round_half_up() {
    let tenths = |sum, count| Mean::new(sum, count).unwrap().tenths();
    assert_eq!([tenths(11, 3), tenths(13, 4), tenths(5, 1), tenths(9, 8)], [37, 33, 50, 11]);
}

#[test]
fn a_mean_half_way_between_two_points_is_near_to_both() {
    let nearest = |sum, count| Mean::new(sum, count).unwrap().nearest_points();
    assert_eq!(
        [nearest(9, 2), nearest(4, 1), nearest(11, 3), nearest(13, 4)],
        [(4, 5), (4, 4), (4, 4), (3, 3)]
    );
}

#[test]
fn the_middle_of_the_scale_reaches_an_eighth_to_both_sides() {
    let leaning = |sum, count, points| {
        Leaning::of(Mean::new(sum, count).unwrap(), Points::new(points).unwrap())
    };
    assert_eq!(leaning(24, 10, 5), Leaning::Low);
    assert_eq!(leaning(5, 2, 5), Leaning::Between);
    assert_eq!(leaning(7, 2, 5), Leaning::Between);
    assert_eq!(leaning(36, 10, 5), Leaning::High);
    assert_eq!(leaning(2, 1, 3), Leaning::Between);
    assert_eq!(leaning(3, 1, 7), Leaning::Low);
    assert_eq!(leaning(7, 1, 7), Leaning::High);
}

fn some_answers() -> impl Strategy<Value = (Instrument, Vec<Option<Answer>>)> {
    prop::sample::select(builtin::NAMES.to_vec()).prop_flat_map(|name| {
        let instrument = builtin::get(name, 0, Lang::default()).unwrap().unwrap();
        let points = instrument.points();
        let one = prop::option::of(1..=points.get())
            .prop_map(move |point| point.and_then(|point| points.answer(point)));
        let count = instrument.items().len();
        (Just(instrument), prop::collection::vec(one, count))
    })
}

proptest! {
    #[test]
    fn a_defined_score_lies_on_the_scale_and_its_tally_adds_up((instrument, answers) in some_answers()) {
        let profile = profile(&instrument, &answers);
        let lowest = Mean::new(1, 1).unwrap();
        let highest = Mean::new(u32::from(instrument.points().get()), 1).unwrap();
        for tally in profile.dimensions.iter().chain([&profile.headline]) {
            if let Some(mean) = tally.score() {
                prop_assert!(mean >= lowest && mean <= highest);
                prop_assert!(mean.permille_of_scale(instrument.points().get()) <= 1000);
            }
            prop_assert_eq!(tally.score().is_some(), tally.answered >= tally.items.div_ceil(2));
        }
        let sums: u32 = profile.dimensions.iter().map(|tally| tally.sum).sum();
        let answered: u32 = profile.dimensions.iter().map(|tally| tally.answered).sum();
        prop_assert_eq!(sums, profile.headline.sum);
        prop_assert_eq!(answered, profile.headline.answered);
    }

    /// Agreeing more with a positive statement never lowers a score, with a reverse-worded one
    /// never raises it.
    #[test]
    fn scores_follow_the_direction_of_the_items((instrument, answers) in some_answers(), at in 0_usize..19) {
        let at = at % answers.len();
        let Some(answer) = answers[at] else { return Ok(()) };
        let Some(more) = instrument.points().answer(answer.point() + 1) else { return Ok(()) };
        let mut changed = answers.clone();
        changed[at] = Some(more);
        let (before, after) = (profile(&instrument, &answers), profile(&instrument, &changed));
        if instrument.items()[at].reverse() {
            prop_assert!(after.headline.sum < before.headline.sum);
        } else {
            prop_assert!(after.headline.sum > before.headline.sum);
        }
    }

    #[test]
    fn skipping_in_one_dimension_leaves_the_others_alone((instrument, answers) in some_answers(), at in 0_usize..19) {
        let at = at % answers.len();
        let mut skipped = answers.clone();
        skipped[at] = None;
        let (before, after) = (profile(&instrument, &answers), profile(&instrument, &skipped));
        let touched = instrument.items()[at].dimension();
        for position in (0..before.dimensions.len()).filter(|position| *position != touched) {
            prop_assert_eq!(before.dimensions[position], after.dimensions[position]);
        }
    }

    #[test]
    fn means_compare_like_fractions(a in 1_u32..700, b in 1_u32..100, c in 1_u32..700, d in 1_u32..100) {
        let (left, right) = (Mean::new(a, b).unwrap(), Mean::new(c, d).unwrap());
        let exact = (u64::from(a) * u64::from(d)).cmp(&(u64::from(c) * u64::from(b)));
        prop_assert_eq!(left.cmp(&right), exact);
    }
}

fn tenths(tenths: u32) -> Mean {
    Mean::new(tenths, 10).unwrap()
}

#[test]
fn scores_are_apart_by_a_full_step_or_by_half_of_one_across_a_word() {
    let five = Points::new(5).unwrap();
    let lies = |one: u32, other: u32| clearly(tenths(one), tenths(other), five);
    // From 2.5 to 3.5 is the middle.
    assert_eq!(lies(26, 35), Ordering::Equal, "nine tenths within the middle");
    assert_eq!(lies(25, 35), Ordering::Less, "a full step");
    assert_eq!(lies(33, 37), Ordering::Equal, "across a word, and less than half a step");
    assert_eq!(lies(33, 38), Ordering::Less);
    assert_eq!(lies(38, 33), Ordering::Greater);
    assert_eq!(lies(36, 45), Ordering::Equal, "both high");
    assert_eq!(lies(30, 30), Ordering::Equal);
}

#[test]
fn a_pillar_lags_only_where_it_lies_clearly_below_both_others() {
    let five = Points::new(5).unwrap();
    let lagging = |scores: [u32; 3]| Pillar::lagging(scores.map(tenths), five);
    assert_eq!(lagging([30, 40, 40]), Some(Pillar::Character));
    assert_eq!(lagging([40, 30, 40]), Some(Pillar::Competence));
    assert_eq!(lagging([45, 40, 30]), Some(Pillar::Consistency));
    assert_eq!(lagging([30, 40, 31]), None, "two are alike");
    assert_eq!(lagging([40, 50, 45]), None, "it is a full step below one of them only");
    assert_eq!(lagging([30, 30, 30]), None);
}

#[test]
fn trust_or_safety_is_ahead_only_if_they_lie_apart_and_do_not_lean_the_same_way() {
    use Leaning::{Between, High, Low};
    let of = TrustBesideSafety::of;
    for lies in [Ordering::Less, Ordering::Equal, Ordering::Greater] {
        assert_eq!(of(Low, Low, lies), Some(TrustBesideSafety::BothLow));
        assert_eq!(of(High, High, lies), Some(TrustBesideSafety::BothHigh));
    }
    assert_eq!(of(High, Between, Ordering::Greater), Some(TrustBesideSafety::TrustAhead));
    assert_eq!(of(Between, Between, Ordering::Less), Some(TrustBesideSafety::SafetyAhead));
    assert_eq!(of(High, Between, Ordering::Equal), None);
}
