//! The interval of a mean, and the special function behind it.

use std::fs;

use proptest::prelude::*;
use pulse_check::instrument::Points;
use pulse_check::scoring::{Level, Sample, wilson};
use serde_json::{Value, json};

use crate::expect::{differences, none};
use crate::{folder, reference};

#[test]
fn the_intervals_of_the_reference_agree() {
    let intervals = reference("intervals.json");
    let datasets = &reference("reference.json")["datasets"];
    let mut found = Vec::new();
    for (name, expected) in intervals["intervals"].as_object().unwrap() {
        let set = &datasets[name];
        let points = Points::new(set["scale_points"].as_u64().unwrap() as u8).unwrap();
        let scores = &set["all"]["person_score"];
        // R writes a vector of one element as that element.
        let scores = scores.as_array().cloned().unwrap_or_else(|| vec![scores.clone()]);
        let scores: Vec<f64> = scores.iter().filter_map(Value::as_f64).collect();
        let sample = Sample::of(scores.into_iter()).unwrap();
        let limits = |level| {
            let interval = sample.interval(points, level);
            [interval.low, interval.high]
        };
        let computed = json!({
            "n": sample.people(),
            "ci90": limits(Level::Ninety),
            "ci95": limits(Level::NinetyFive),
        });
        let skip = ["post_mean", "post_sd", "beta_a", "beta_b"];
        found.extend(differences(name, expected, &computed, 1e-9, &skip));
    }
    none(&found);
}

/// Quantiles of the beta distribution, computed with 50 digits (continued fraction, DLMF 8.17.22, and
/// bisection): both shape parameters from 0.5, below which no sample leads, to 20 000, and
/// probabilities from .001 to .999, as lines `a,b,p,quantile`.
#[test]
fn the_inverse_incomplete_beta_holds_over_its_whole_range() {
    let csv = fs::read_to_string(folder().join("../beta_quantiles.csv")).unwrap();
    let mut points = 0;
    for line in csv.lines().skip(1) {
        let cells: Vec<f64> = line.split(',').map(|cell| cell.parse().unwrap()).collect();
        let [a, b, p, expected] = cells[..] else { panic!("{line}") };
        let found = statrs::function::beta::inv_beta_reg(a, b, p);
        // Scores lie from 1 up, so what counts is the distance on the scale.
        assert!((found - expected).abs() <= 1e-9, "{line}: {found}");
        points += 1;
    }
    assert!(points > 500);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn an_interval_is_on_the_scale_and_holds_the_mean(
        points in 3_u8..=7,
        quarters in prop::collection::vec(0_u32..=24, 1..60),
    ) {
        let scale = Points::new(points).unwrap();
        let top = u32::from(4 * (points - 1));
        let sample =
            Sample::of(quarters.iter().map(|step| 1.0 + f64::from(*step.min(&top)) / 4.0)).unwrap();
        let narrow = sample.interval(scale, Level::Ninety);
        let wide = sample.interval(scale, Level::NinetyFive);
        prop_assert!(1.0 <= wide.low && wide.low <= narrow.low);
        prop_assert!(narrow.low <= sample.mean() && sample.mean() <= narrow.high);
        prop_assert!(narrow.low < narrow.high);
        prop_assert!(narrow.high <= wide.high && wide.high <= f64::from(points));
    }

    #[test]
    fn wilson_limits_hold_the_share(people in 1_u32..2000, part in 0.0..=1.0_f64) {
        let count = (f64::from(people) * part) as u32;
        let share = f64::from(count) / f64::from(people);
        let limits = wilson(count, people, Level::Ninety).unwrap();
        prop_assert!(0.0 <= limits.low && limits.low <= share);
        prop_assert!(share <= limits.high && limits.high <= 1.0);
    }
}

#[test]
fn a_million_scores_still_have_an_interval() {
    let sample = Sample::of((0..1_000_000).map(|index| f64::from(1 + index % 5))).unwrap();
    let interval = sample.interval(Points::new(5).unwrap(), Level::Ninety);
    // The normal interval for so many: 3 ± 1.645 · √(2 / 10⁶).
    assert!((interval.low - 2.997_674).abs() < 1e-5, "{interval:?}");
    assert!((interval.high - 3.002_326).abs() < 1e-5, "{interval:?}");
}

#[test]
fn missing_people_widen_the_bounds_to_what_they_could_say() {
    let points = Points::new(5).unwrap();
    let sample = Sample::of([4.0, 4.0, 4.0].into_iter()).unwrap();
    let bounds = sample.nonresponse_bounds(points, 4).unwrap();
    assert_eq!([bounds.low, bounds.high], [3.25, 4.25]);
    assert_eq!(sample.nonresponse_bounds(points, 2), None);
    assert_eq!(wilson(0, 0, Level::Ninety), None);
    assert_eq!(wilson(3, 2, Level::Ninety), None);
}
