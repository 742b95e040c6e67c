//! Figures from publications and worked by hand.

use pulse_check::instrument::Points;
use pulse_check::scoring::{Agreement, Between, Distribution, NullVariance, r_wg};
use serde_json::{Value, json};

use crate::expect::{differences, none};
use crate::reference;

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

#[test]
fn shrout_and_fleiss_1979() {
    let published = &reference("published_vectors.json")["shrout_fleiss_1979"];
    let rows: Vec<Vec<f64>> = published["data"].as_array().unwrap().iter().map(numbers).collect();
    let between = Between::of(&rows).unwrap();
    let computed = json!([between.icc1(), between.icc2()]);
    let expected = json!([published["computed"][0], published["computed"][3]]);
    none(&differences("ICC", &expected, &computed, 1e-9, &[]));
}

#[test]
fn mean_squares_of_bmc_health_services_research_2011() {
    let published = &reference("published_vectors.json")["bmc_hsr_2011_251_table3"];
    let rows = published["rows"].as_array().unwrap().iter();
    for (row, check) in rows.zip(published["check"].as_array().unwrap()) {
        let between = Between {
            between: row["BMS"].as_f64().unwrap(),
            within: row["WMS"].as_f64().unwrap(),
            team_size: check["K_implied_by_ICC1"].as_f64().unwrap(),
        };
        let computed = json!([between.icc1(), between.icc2()]);
        none(&differences("rounded", &json!([row["ICC1"], row["ICC2"]]), &computed, 3e-4, &[]));
        none(&differences("ICC(2)", &check["ICC2"], &computed[1], 1e-9, &[]));
    }
}

#[test]
fn null_variances_follow_from_their_probabilities() {
    let named = [
        ("uniform", NullVariance::Uniform),
        ("slight", NullVariance::SlightSkew),
        ("moderate", NullVariance::ModerateSkew),
        ("heavy", NullVariance::HeavySkew),
        ("triangular", NullVariance::Triangular),
        ("normal", NullVariance::Normal),
    ];
    let published = &reference("published_vectors.json")["null_5pt_from_probabilities"];
    for (name, null) in named {
        let probabilities = numbers(&published[name]["p"]);
        let moment = |power: i32| -> f64 {
            probabilities.iter().zip(1..).map(|(p, point)| p * f64::from(point).powi(power)).sum()
        };
        let variance = moment(2) - moment(1).powi(2);
        assert!((variance - null.on(Points::new(5).unwrap()).unwrap()).abs() < 1e-12, "{name}");
    }
    assert_eq!(NullVariance::SlightSkew.on(Points::new(4).unwrap()), None);
    assert_eq!(NullVariance::Uniform.on(Points::new(7).unwrap()), Some(4.0));
}

#[test]
fn one_item_by_hand() {
    let published = &reference("published_vectors.json")["hand_rwg"];
    let mut counts = vec![0; 5];
    numbers(&published["x"]).iter().for_each(|point| counts[*point as usize - 1] += 1);
    let item = Distribution::of_points(counts);
    let sample = item.sample().unwrap();
    let variance = sample.variance().unwrap();
    let computed = json!({
        "mean": sample.mean(),
        "var": variance,
        "rwg_uniform5": r_wg(variance, 2.0),
        "ad_m": item.mean_deviation(),
    });
    none(&differences("hand", published, &computed, 1e-9, &["x", "note"]));
}

#[test]
fn several_items_by_hand_up_to_the_pole() {
    let published = &reference("published_vectors.json")["hand_rwgj"];
    let items = published["J"].as_u64().unwrap() as usize;
    let agreement = |variance| Agreement { items, answers: 9, variance, deviation: 0.0 };
    let null = published["ranvar"].as_f64().unwrap();
    for (variance, expected) in
        numbers(&published["mean_item_var"]).into_iter().zip(numbers(&published["raw"]))
    {
        let raw = agreement(variance).r_wg_j(null).unwrap();
        // So near to the pole, the last digit of the variance decides the sixth of the ratio.
        let relative = if expected.abs() > 1e6 { 1e-6 } else { 1e-9 };
        none(&differences("r_wg(j)", &json!(expected), &json!(raw), relative, &[]));
        let truncated = agreement(variance).r_wg_j_truncated(null);
        assert_eq!(truncated, if variance >= null { 0.0 } else { raw });
    }
}
