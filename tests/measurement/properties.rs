//! Counting and computing person by person give the same figures.

use proptest::prelude::*;
use pulse_check::instrument::{Answer, Instrument};
use pulse_check::scoring::{Between, Level, NullVariance, Responses, Sample, alpha, omega};

use crate::instrument;

/// Two copies of the formulas, written the slow way.
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn variance(values: &[f64]) -> f64 {
    let centre = mean(values);
    values.iter().map(|value| (value - centre).powi(2)).sum::<f64>() / (values.len() - 1) as f64
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

prop_compose! {
    /// A group and what it was asked: 3 to 7 points, the second item reverse-worded.
    fn group(items: usize, skip: bool)(points in 2_u8..=11)(
        points in Just(points),
        rows in prop::collection::vec(
            prop::collection::vec(u8::from(!skip)..=points, items), 1..40),
    ) -> (Instrument, Vec<Vec<Option<Answer>>>) {
        let instrument = instrument(u64::from(points), items, &[1]);
        let scale = instrument.points();
        let answers = |row: &Vec<u8>| row.iter().map(|point| scale.answer(*point)).collect();
        let rows = rows.iter().map(answers).collect();
        (instrument, rows)
    }
}

fn keyed(instrument: &Instrument, rows: &[Vec<Option<Answer>>], item: usize) -> Vec<f64> {
    let turned = |answer: Answer| {
        let point = f64::from(answer.point());
        let reverse = instrument.items()[item].reverse();
        if reverse { f64::from(instrument.points().get()) + 1.0 - point } else { point }
    };
    rows.iter().filter_map(|row| row[item].map(turned)).collect()
}

proptest! {
    #[test]
    fn items_agree_whoever_skipped_what((instrument, rows) in group(4, true)) {
        let counts = Responses::from_rows(&instrument, &rows).counts();
        prop_assert_eq!(counts.people() as usize, rows.len());
        let mut variances = Vec::new();
        let mut deviations = Vec::new();
        for item in 0..4 {
            let values = keyed(&instrument, &rows, item);
            let sample = counts.item(item).sample();
            prop_assert_eq!(sample.map_or(0, |sample| sample.people()) as usize, values.len());
            let Some(sample) = sample else { continue };
            prop_assert!(near(sample.mean(), mean(&values)));
            if values.len() > 1 {
                let deviation =
                    mean(&values.iter().map(|v| (v - mean(&values)).abs()).collect::<Vec<_>>());
                prop_assert!(near(sample.variance().unwrap(), variance(&values)));
                prop_assert!(near(counts.item(item).mean_deviation().unwrap(), deviation));
                variances.push(variance(&values));
                deviations.push(deviation);
            }
        }
        match counts.agreement() {
            None => prop_assert!(variances.is_empty()),
            Some(agreement) => {
                prop_assert_eq!(agreement.items, variances.len());
                prop_assert!(near(agreement.variance, mean(&variances)));
                prop_assert!(near(agreement.deviation, mean(&deviations)));
            }
        }
    }

    /// With four items that everyone answered, scores are whole quarters.
    #[test]
    fn where_nobody_skipped_scores_and_dimensions_agree_too((instrument, rows) in group(4, false)) {
        let responses = Responses::from_rows(&instrument, &rows);
        let counts = responses.counts();
        let scores = responses.scores().into_iter().map(|score| score.unwrap().value());
        let (raw, counted) = (Sample::of(scores).unwrap(), counts.headline().sample().unwrap());
        prop_assert!(near(counted.mean(), raw.mean()));
        prop_assert!(near(counted.variance().unwrap_or(0.0), raw.variance().unwrap_or(0.0)));
        prop_assert!(near(counts.dimension_mean(0).unwrap(), raw.mean()));
    }

    #[test]
    fn every_score_is_within_an_eighth_of_its_cell((instrument, rows) in group(5, true)) {
        let responses = Responses::from_rows(&instrument, &rows);
        let mut scores: Vec<f64> =
            responses.scores().into_iter().flatten().map(|score| score.value()).collect();
        scores.sort_by(f64::total_cmp);
        let cells = responses.counts().headline().steps();
        prop_assert_eq!(cells.len(), scores.len());
        for (cell, score) in cells.iter().zip(&scores) {
            prop_assert!((1.0 + f64::from(*cell) / 4.0 - score).abs() <= 0.125 + 1e-12);
        }
    }

    #[test]
    fn packed_answers_and_rows_are_the_same((instrument, rows) in group(4, true)) {
        let packed = (0..4)
            .flat_map(|item| rows.iter().map(move |row| row[item].map_or(0, Answer::point)));
        let packed = Responses::from_columns(&instrument, rows.len(), packed.collect()).unwrap();
        let counts = packed.counts();
        let from_rows = Responses::from_rows(&instrument, &rows).counts();
        for item in 0..4 {
            prop_assert_eq!(counts.chosen(item), from_rows.chosen(item));
        }
        prop_assert_eq!(counts.headline(), from_rows.headline());
    }
}

#[test]
fn counting_does_not_depend_on_where_a_block_ends() {
    // More people than a block holds, and more than a byte-wide tally could count.
    let instrument = instrument(5, 3, &[2]);
    let people = 20_011;
    let points = |item: usize| (0..people).map(move |person| ((person * (item + 3) / 2) % 6) as u8);
    let bytes: Vec<u8> = (0..3).flat_map(points).collect();
    let responses = Responses::from_columns(&instrument, people, bytes).unwrap();
    let counts = responses.counts();
    for item in 0..3 {
        for point in 1..=5 {
            let found = points(item).filter(|found| *found == point).count();
            assert_eq!(counts.chosen(item)[usize::from(point) - 1] as usize, found);
        }
    }
    let scores = responses.scores();
    assert_eq!(counts.unscored() as usize, scores.iter().filter(|score| score.is_none()).count());
    assert_eq!(counts.people() as usize, people);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_figure_is_infinite_or_not_a_number((instrument, rows) in group(4, true)) {
        let responses = Responses::from_rows(&instrument, &rows);
        let (counts, points) = (responses.counts(), instrument.points());
        let mut figures = vec![counts.dimension_mean(0)];
        for distribution in (0..4).map(|item| counts.item(item)).chain([counts.headline()]) {
            let sample = distribution.sample();
            figures.push(distribution.mean_deviation());
            figures.push(sample.map(|sample| sample.mean()));
            figures.push(sample.and_then(|sample| sample.variance()));
            for level in [Level::Ninety, Level::NinetyFive] {
                let interval = sample.map(|sample| sample.interval(points, level));
                figures.extend([interval.map(|it| it.low), interval.map(|it| it.high)]);
            }
        }
        if let Some(agreement) = counts.agreement() {
            let null = NullVariance::Uniform.on(points).unwrap();
            figures.extend([agreement.r_wg_j(null), Some(agreement.r_wg_j_truncated(null))]);
        }
        let items = [0, 1, 2, 3];
        figures.extend([alpha(&responses, &items), omega(&responses, &items)]);
        let teams = [responses.scores(), responses.complete().scores()]
            .map(|scores| scores.into_iter().flatten().map(|score| score.value()).collect());
        let between = Between::of(&teams);
        figures.push(between.and_then(|between| between.icc1()));
        figures.push(between.and_then(|between| between.icc2()));
        prop_assert!(figures.iter().flatten().all(|figure| figure.is_finite()), "{figures:?}");
    }
}
