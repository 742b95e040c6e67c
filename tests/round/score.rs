//! The score that a person sees as sealed is the one that the total counts.

use proptest::prelude::*;
use pulse_check::round::{Total, sealed_score};

use crate::setting::{Setting, answers, instrument};

/// Every item as worded.
fn score(points: u8, given: &[Option<u8>]) -> Option<u32> {
    let instrument = instrument(points, &vec![false; given.len()]);
    sealed_score(&instrument, &answers(&instrument, given))
}

#[test]
fn a_sealed_score_is_the_nearest_quarter_of_a_point_and_half_way_the_upper_one() {
    let of = |given: &[u8]| {
        let given: Vec<Option<u8>> = given.iter().copied().map(Some).collect();
        score(5, &given)
    };
    assert_eq!(of(&[1, 1, 1]), Some(100));
    assert_eq!(of(&[5]), Some(500));
    // 2.25 lies on a quarter, 3 1/3 below 3.375 and 3 2/3 above 3.625.
    assert_eq!(of(&[2, 2, 2, 3]), Some(225));
    assert_eq!([of(&[3, 3, 4]), of(&[3, 4, 4])], [Some(325), Some(375)]);
    // 2.2 and 2.4.
    assert_eq!([of(&[2, 2, 2, 2, 3]), of(&[2, 2, 2, 3, 3])], [Some(225), Some(250)]);
    // Half-way: 1.125, 4.375 and 4.875.
    assert_eq!(of(&[1, 1, 1, 1, 1, 1, 1, 2]), Some(125));
    assert_eq!(of(&[4, 4, 4, 4, 4, 5, 5, 5]), Some(450));
    assert_eq!(of(&[5, 5, 5, 5, 5, 5, 5, 4]), Some(500));
}

#[test]
fn who_answers_fewer_than_half_has_no_sealed_score_and_who_answers_half_has_one() {
    assert_eq!(score(5, &[Some(4), None, None]), None);
    assert_eq!(score(5, &[None, None]), None);
    assert_eq!(score(5, &[Some(4), None]), Some(400));
    assert_eq!(score(5, &[Some(4), None, Some(3)]), Some(350));
    let three = instrument(5, &[false; 3]);
    assert_eq!(sealed_score(&three, &[]), None);
    assert_eq!(sealed_score(&three, &answers(&three, &[Some(2), Some(3)])), Some(250));
}

#[test]
fn a_sealed_score_turns_reverse_worded_answers_round() {
    let instrument = instrument(7, &[true, false]);
    let given = answers(&instrument, &[Some(1), Some(4)]);
    assert_eq!(sealed_score(&instrument, &given), Some(550));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Four people who answer the same are all counted where each of them was told.
    #[test]
    fn the_sealed_score_is_the_cell_in_which_the_total_counts_the_person(
        (points, items) in (3_u8..=7).prop_flat_map(|points| {
            let item = (any::<bool>(), prop::option::weighted(0.7, 1..=points));
            (Just(points), prop::collection::vec(item, 1..9))
        }),
        seed: u64,
    ) {
        let (reverse, given): (Vec<bool>, Vec<Option<u8>>) = items.into_iter().unzip();
        let mut setting = Setting::new(instrument(points, &reverse), 2, 0, seed);
        let told = sealed_score(setting.round.instrument(), &answers(setting.round.instrument(), &given));
        let contributions: Vec<_> = (0..4).map(|_| setting.seal(&given)).collect();
        let list = setting.close(contributions);
        let total = Total::add_up(&setting.round, &list, &setting.releases(&list)).unwrap();
        let mut cells: Vec<u32> = given
            .iter()
            .flat_map(|given| (1..=points).map(move |point| if *given == Some(point) { 4 } else { 0 }))
            .collect();
        let mut scores = vec![0; 4 * (usize::from(points) - 1) + 2];
        match told {
            Some(told) => {
                prop_assert_eq!(told % 25, 0);
                scores[(told as usize - 100) / 25] = 4;
            }
            None => *scores.last_mut().unwrap() = 4,
        }
        cells.extend(scores);
        prop_assert_eq!(Some(total), Total::of_cells(&setting.round, 4, &cells));
    }
}
