//! Change between rounds.

use std::cmp::Ordering;

use proptest::prelude::*;
use pulse_check::scoring::{Change, Distribution, Verdict, holm, permutation_p};
use serde_json::Value;

use crate::expect::{differences, none};
use crate::reference;

fn numbers(value: &Value) -> Vec<u32> {
    value.as_array().unwrap().iter().map(|number| number.as_u64().unwrap() as u32).collect()
}

fn distribution(points: usize, answers: &[u32]) -> Distribution {
    let mut counts = vec![0; points];
    answers.iter().for_each(|answer| counts[*answer as usize - 1] += 1);
    Distribution::of_points(counts)
}

#[test]
fn the_probabilities_of_the_reference_agree() {
    let mut found = Vec::new();
    for pair in reference("change.json")["pairs"].as_array().unwrap() {
        let p = permutation_p(&numbers(&pair["a"]), &numbers(&pair["b"]));
        let place = pair["id"].as_str().unwrap();
        let expected = &pair["exact_permutation"]["p_two"];
        found.extend(differences(place, expected, &serde_json::json!(p), 1e-9, &[]));
    }
    none(&found);
}

#[test]
fn a_team_that_stopped_being_polarised_has_changed() {
    let before = distribution(5, &[1, 1, 1, 1, 5, 5, 5, 5]);
    let now = distribution(5, &[3, 3, 3, 3, 3, 3, 3, 3]);
    let change = Change::between(&before, &now).unwrap();
    assert!((change.mean.p - 1.0).abs() < 1e-12);
    assert_eq!(change.mean.direction, Ordering::Equal);
    assert_eq!(Verdict::of(change.spread.p), Verdict::Clear);
    assert_eq!(change.spread.direction, Ordering::Less);
}

#[test]
fn there_is_no_verdict_below_four_people_or_across_scales() {
    let three = distribution(5, &[1, 1, 1]);
    let four = distribution(5, &[5, 5, 5, 5]);
    assert_eq!(Change::between(&three, &four), None);
    assert_eq!(Change::between(&four, &three), None);
    assert_eq!(Change::between(&four, &distribution(7, &[5, 5, 5, 5])), None);
    assert_eq!(permutation_p(&[], &[1, 2]), None);
}

#[test]
fn verdicts_begin_at_five_and_ten_per_cent() {
    let verdicts = [0.0, 0.05, 0.0501, 0.1, 0.1001, 1.0].map(Verdict::of);
    use Verdict::{CantTell, Clear, Possible};
    assert_eq!(verdicts, [Clear, Clear, Possible, Possible, CantTell, CantTell]);
}

#[test]
fn holm_raises_the_smallest_most_and_keeps_the_order() {
    // Worked by hand: sorted .005, .01, .03, .04 times 4, 3, 2, 1, then never falling.
    let adjusted = holm(&[0.01, 0.04, 0.03, 0.005]);
    let expected = [0.03, 0.06, 0.06, 0.02];
    assert!(adjusted.iter().zip(expected).all(|(a, e)| (a - e).abs() < 1e-15), "{adjusted:?}");
    assert_eq!(holm(&[0.8, 0.9]), [1.0, 1.0]);
    assert_eq!(holm(&[]), Vec::<f64>::new());
}

/// Counts every split.
fn brute_force(first: &[u32], second: &[u32]) -> f64 {
    let all: Vec<u32> = first.iter().chain(second).copied().collect();
    let total: u32 = all.iter().sum();
    let distance = |sum: u32| {
        (u64::from(sum) * all.len() as u64).abs_diff(first.len() as u64 * u64::from(total))
    };
    let seen = distance(first.iter().sum());
    let (mut splits, mut as_far) = (0_u32, 0_u32);
    for chosen in 0_u32..1 << all.len() {
        if chosen.count_ones() as usize == first.len() {
            let taken = all.iter().enumerate().filter(|(index, _)| chosen >> index & 1 == 1);
            splits += 1;
            as_far += u32::from(distance(taken.map(|(_, score)| score).sum()) >= seen);
        }
    }
    f64::from(as_far) / f64::from(splits)
}

proptest! {
    #[test]
    fn it_is_the_share_of_all_splits(
        first in prop::collection::vec(0_u32..20, 1..7),
        second in prop::collection::vec(0_u32..20, 1..7),
    ) {
        let p = permutation_p(&first, &second).unwrap();
        prop_assert!((p - brute_force(&first, &second)).abs() < 1e-12);
    }

    #[test]
    fn it_has_no_sides_and_no_scale(
        first in prop::collection::vec(0_u32..20, 1..12),
        second in prop::collection::vec(0_u32..20, 1..12),
        shift in 0_u32..9,
    ) {
        let p = permutation_p(&first, &second).unwrap();
        let moved = |scores: &[u32]| scores.iter().map(|score| 3 * score + shift).collect::<Vec<_>>();
        prop_assert!((p - permutation_p(&second, &first).unwrap()).abs() < 1e-12);
        prop_assert!((p - permutation_p(&moved(&first), &moved(&second)).unwrap()).abs() < 1e-12);
        prop_assert!(0.0 < p && p <= 1.0);
    }
}
