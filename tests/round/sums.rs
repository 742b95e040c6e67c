//! The total is the plain sum of what people answered, whoever keeps and however many they are.

use proptest::prelude::*;
use pulse_check::disclosure::release;
use pulse_check::instrument::Instrument;
use pulse_check::round::{Bundle, Total};
use pulse_check::scoring::{Counts, Responses};

use crate::setting::{Setting, answers, instrument, mask, masked};

type Answers = Vec<Vec<Option<u8>>>;

/// What the answers add up to, reckoned from the definitions and in floating point: halves of
/// quarter points are exact in it.
fn plain_sum(instrument: &Instrument, answers: &Answers) -> Total {
    let points = usize::from(instrument.points().get());
    let mut total = Total {
        people: answers.len().try_into().unwrap(),
        items: vec![vec![0; points]; instrument.items().len()],
        scores: vec![0; 4 * (points - 1) + 1],
        unscored: 0,
    };
    for person in answers {
        let mut keyed = Vec::new();
        for (position, (answer, item)) in person.iter().zip(instrument.items()).enumerate() {
            let Some(point) = answer else { continue };
            total.items[position][usize::from(*point) - 1] += 1;
            let point = f64::from(*point);
            keyed.push(if item.reverse() { points as f64 + 1.0 - point } else { point });
        }
        if 2 * keyed.len() < instrument.items().len() {
            total.unscored += 1;
        } else {
            let score = keyed.iter().sum::<f64>() / keyed.len() as f64;
            total.scores[(4.0 * (score - 1.0) + 0.5).floor() as usize] += 1;
        }
    }
    total
}

fn sealed_sum(setting: &mut Setting, answers: &Answers) -> Total {
    let contributions: Vec<_> = answers.iter().map(|points| setting.seal(points)).collect();
    let bundle = Bundle::freeze(&setting.round, contributions).unwrap();
    let bundle = Bundle::from_code(&setting.round, &bundle.to_code()).unwrap();
    let mut releases = setting.releases(&bundle);
    releases.reverse();
    Total::add_up(&setting.round, &bundle, &releases).unwrap()
}

/// An instrument, the number of keepers, and what `people` answered.
fn some_round(
    items: usize,
    people: std::ops::Range<usize>,
) -> impl Strategy<Value = (Instrument, usize, Answers)> {
    let reverse = prop::collection::vec(any::<bool>(), 1..=items);
    (3_u8..=7, reverse, 1_usize..=3, people).prop_flat_map(|(points, reverse, keepers, people)| {
        let person = prop::collection::vec(prop::option::weighted(0.8, 1..=points), reverse.len());
        let instrument = Just(instrument(points, &reverse));
        (instrument, Just(keepers), prop::collection::vec(person, people))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn totals_are_plain_sums((instrument, keepers, answers) in some_round(9, 4..16), seed: u64) {
        let expected = plain_sum(&instrument, &answers);
        let mut setting = Setting::new(instrument, keepers, 0, seed);
        prop_assert_eq!(sealed_sum(&mut setting, &answers), expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    /// More than 250 invited: cells of two bytes. Few questions, so that many answers fit.
    #[test]
    fn totals_of_many_are_plain_sums((instrument, keepers, answers) in some_round(1, 200..301), seed: u64) {
        let expected = plain_sum(&instrument, &answers);
        let mut setting = Setting::new(instrument, keepers, 300, seed);
        prop_assert_eq!(sealed_sum(&mut setting, &answers), expected);
    }
}

/// What the gate gets is what it would get if everybody had answered openly.
#[test]
fn the_gate_shows_a_sealed_round_as_it_would_an_open_one() {
    let points = |person: u8| [Some(person % 5 + 1), None, Some((person * 3) % 5 + 1)];
    let mut setting = Setting::new(instrument(5, &[false, true, false]), 2, 0, 3);
    let people: Vec<Vec<Option<u8>>> = (0..7).map(|person| points(person).to_vec()).collect();
    let total = sealed_sum(&mut setting, &people);
    let open: Vec<_> =
        people.iter().map(|points| answers(setting.round.instrument(), points)).collect();
    let policy = setting.round.descriptor().policy();
    let view = |counts: &Counts| release(counts, &policy, &[], &[]).unwrap();
    let sealed = view(&total.counts(&setting.round).unwrap());
    assert_eq!(sealed, view(&Responses::from_rows(setting.round.instrument(), &open).counts()));
    assert!(sealed.headline().shown().is_some());
}

#[test]
fn cells_have_two_bytes_from_251_invited_people_on() {
    // Eight bytes of digest, then per keeper 32 and 16; three points, nine scores, one without.
    let length = |invited| {
        let mut setting = Setting::new(instrument(3, &[false]), 2, invited, 1);
        setting.seal(&[]).to_code().body().len() - 8 - 2 * (32 + 16)
    };
    assert_eq!([length(0), length(250), length(251), length(300)], [13, 13, 26, 26]);
}

/// Taken apart without the code under test: a one is `00 01`, and a mask is taken off a pair of
/// bytes as one number.
#[test]
fn cells_of_two_bytes_are_big_endian() {
    let mut setting = Setting::new(instrument(3, &[false]), 2, 300, 5);
    let code = setting.seal(&[Some(2)]).to_code();
    let cells = |bytes: &[u8]| -> Vec<u16> {
        bytes.chunks(2).map(|pair| u16::from(pair[0]) * 256 + u16::from(pair[1])).collect()
    };
    let mut vector = cells(masked(2, code.body()));
    for (index, key) in setting.keys.iter().enumerate() {
        let mask = cells(&mask(&setting.round, 2, index, key, code.body()));
        vector.iter_mut().zip(mask).for_each(|(cell, mask)| *cell = cell.wrapping_add(mask));
    }
    // The second of three points; a score of 2 is the fifth of nine; it is defined.
    assert_eq!(vector, [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
}

/// 256 in one cell of one byte would be 0.
#[test]
fn counts_above_255_need_two_bytes_and_have_them() {
    let answers = vec![vec![Some(2)]; 257];
    let mut setting = Setting::new(instrument(3, &[false]), 1, 300, 2);
    let total = sealed_sum(&mut setting, &answers);
    assert_eq!((total.items, total.people), (vec![vec![0, 257, 0]], 257));
}

#[test]
fn missing_answers_at_the_end_count_as_skipped() {
    let instrument = instrument(5, &[false, true, false, false]);
    let answers = vec![vec![Some(4), Some(2)]; 4];
    let expected = plain_sum(&instrument, &answers);
    assert_eq!(expected.scores[12], 4);
    assert_eq!(sealed_sum(&mut Setting::new(instrument, 2, 0, 3), &answers), expected);
}

#[test]
fn who_answers_too_little_is_counted_without_a_score() {
    let instrument = instrument(5, &[false, true, false]);
    let answers = vec![vec![Some(5), None, None]; 5];
    let total = sealed_sum(&mut Setting::new(instrument, 1, 0, 4), &answers);
    assert_eq!((total.unscored, total.scores.iter().sum::<u32>()), (5, 0));
    assert_eq!(total.items[0], [0, 0, 0, 0, 5]);
}
