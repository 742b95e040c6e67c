//! What stands out, and what only seems to.

use std::cmp::Ordering;

use proptest::collection::vec;
use proptest::prelude::*;
use pulse_check::disclosure::{Moved, ReleasedView};
use pulse_check::discussion::{By, Figure, Finding, stands_out};
use pulse_check::scoring::Closeness;

use crate::{asking, second_view, three_questions, view_of};

fn found(answers: &[&[u8]]) -> Vec<Finding> {
    let names = ["a", "b", "c", "d", "e"];
    stands_out(&view_of(&asking(5, &names[..answers.len()]), answers), By::Dimension)
}

/// Of the findings, those about levels.
fn levels(answers: &[&[u8]]) -> Vec<Finding> {
    let mut found = found(answers);
    found.retain(|finding| !matches!(finding, Finding::MostMixed(..)));
    found
}

fn dimensions(at: &[usize]) -> Vec<Figure> {
    at.iter().copied().map(Figure::Dimension).collect()
}

#[test]
fn the_lowest_is_a_step_below_the_rest_and_the_highest_a_step_above() {
    assert_eq!(
        found(&[&[3; 5], &[2; 5], &[4; 5], &[3; 5]]),
        [Finding::Lowest(dimensions(&[1])), Finding::Highest(dimensions(&[2]))]
    );
}

#[test]
fn less_than_a_step_is_nothing() {
    // 3, 3.2 and 2.8 are all shown as 3.
    let within_a_step: &[&[u8]] = &[&[3; 5], &[3, 3, 3, 3, 4], &[3, 3, 3, 3, 2]];
    assert_eq!(levels(within_a_step), []);
    // Neither can it be told what lies behind a cap.
    assert_eq!(levels(&[&[1; 5], &[1, 1, 1, 2, 2], &[1, 1, 2, 2, 2]]), []);
}

#[test]
fn two_that_tie_are_named_together_and_three_not_at_all() {
    let two = levels(&[&[2; 5], &[4; 5], &[2; 5], &[3; 5]]);
    assert_eq!(two[0], Finding::Lowest(dimensions(&[0, 2])));
    let three = levels(&[&[2; 5], &[2; 5], &[2; 5], &[4; 5]]);
    assert_eq!(three, [Finding::Highest(dimensions(&[3]))]);
}

#[test]
fn of_two_different_steps_the_coarser_counts() {
    // Nine answered the first, in halves; ten the others, in quarters.
    let nine: &[u8] = &[3, 3, 3, 3, 3, 3, 3, 3, 3, 0];
    let quarter_more: &[u8] = &[3, 3, 3, 3, 3, 3, 3, 4, 4, 4];
    assert_eq!(levels(&[nine, quarter_more]), []);
    assert_eq!(levels(&[&[3; 10], quarter_more]).len(), 2);
    // The lowest ties with the one in halves, which ties with the third, a quarter higher.
    let quarter_less: &[u8] = &[3, 3, 3, 3, 3, 3, 3, 3, 2, 2];
    assert_eq!(
        levels(&[quarter_less, nine, &[3; 10], &[4; 10]]),
        [Finding::Highest(dimensions(&[3]))]
    );
}

#[test]
fn only_answers_that_were_not_close_are_the_most_mixed() {
    let (close, mixed, far): (&[u8], &[u8], &[u8]) =
        (&[3; 6], &[2, 2, 3, 4, 4, 3], &[1, 1, 3, 5, 5, 3]);
    let most_mixed = |at: &[usize], word| Finding::MostMixed(dimensions(at), word);
    assert_eq!(found(&[close, close]), []);
    assert_eq!(found(&[close, mixed]), [most_mixed(&[1], Closeness::Mixed)]);
    assert_eq!(found(&[mixed, mixed]), []);
    assert_eq!(found(&[close, far, mixed]), [most_mixed(&[1], Closeness::FarApart)]);
    assert_eq!(found(&[far, close, far]), [most_mixed(&[0, 2], Closeness::FarApart)]);
    assert_eq!(found(&[mixed, mixed, mixed, close]), []);
}

#[test]
fn what_is_withheld_is_passed_over() {
    let too_few: &[u8] = &[1, 1, 1, 0, 0, 0];
    assert_eq!(found(&[too_few, &[3; 6]]), []);
    assert_eq!(found(&[&[1; 4], &[5; 4]]), []);
    let names_withheld = found(&[too_few, &[2; 6], &[4; 6]]);
    assert_eq!(names_withheld[0], Finding::Lowest(dimensions(&[1])));
}

/// The second of two rounds in which all give the same answer to two questions, and one point more
/// to the third.
fn after(before: [u8; 6], now: [u8; 6]) -> ReleasedView {
    let (more_before, more_now) = (before.map(|point| point + 1), now.map(|point| point + 1));
    second_view(&three_questions(), &[&before, &before, &more_before], &[&now, &now, &more_now])
}

#[test]
fn a_clear_change_comes_first_and_a_possible_one_last() {
    let clear = stands_out(&after([1, 1, 2, 1, 1, 2], [4, 4, 3, 4, 4, 3]), By::Dimension);
    assert_eq!(clear[0], Finding::LevelMoved(Moved::Clearly(Ordering::Greater)));
    let view = after([2, 2, 2, 3, 3, 3], [3, 3, 3, 3, 4, 4]);
    assert_eq!(view.change().shown().unwrap().mean(), Moved::Possibly(Ordering::Greater));
    let possible = stands_out(&view, By::Dimension);
    assert_eq!(possible.last(), Some(&Finding::LevelMoved(Moved::Possibly(Ordering::Greater))));
    assert!(possible.len() > 1);
}

#[test]
fn of_more_than_three_the_last_are_left_out() {
    let (low, mixed, high): (&[u8], &[u8], &[u8]) = (&[2; 6], &[2, 2, 3, 3, 4, 4], &[4; 6]);
    let now = [low, mixed, high];
    let alone = view_of(&three_questions(), &now);
    assert_eq!(stands_out(&alone, By::Dimension).len(), 3);
    let view = second_view(&three_questions(), &[&[1; 6], &[1; 6], &[1, 1, 2, 2, 3, 3]], &now);
    let found = stands_out(&view, By::Dimension);
    assert_eq!(
        found,
        [
            Finding::LevelMoved(Moved::Clearly(Ordering::Greater)),
            Finding::Lowest(dimensions(&[0])),
            Finding::MostMixed(dimensions(&[1]), Closeness::Mixed),
        ]
    );
}

#[test]
fn what_cant_be_told_is_no_finding() {
    let view = after([3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3]);
    assert_eq!(view.change().shown().unwrap().mean(), Moved::CantTell);
    let named = |finding: &Finding| !finding.figures().is_empty();
    assert!(stands_out(&view, By::Dimension).iter().all(named));
}

/// Whether a named figure lies, as shown, at least a step to the `side` of every other.
fn separated(view: &ReleasedView, by: By, named: &[Figure], side: Ordering) -> bool {
    let others = by.figures(view).into_iter().filter(|figure| !named.contains(figure));
    let others: Vec<_> = others.filter_map(|figure| figure.mean(view)).collect();
    !others.is_empty()
        && named.iter().map(|figure| figure.mean(view).unwrap()).all(|mean| {
            others.iter().all(|other| {
                let apart = mean.hundredths().abs_diff(other.hundredths());
                mean.hundredths().cmp(&other.hundredths()) == side
                    && apart >= mean.step()
                    && apart >= other.step()
            })
        })
}

proptest! {
    #[test]
    fn nothing_is_named_that_the_steps_dont_separate(
        answers in (4_usize..17).prop_flat_map(|people| vec(vec(0_u8..=5, people), 4))
    ) {
        let answers: Vec<&[u8]> = answers.iter().map(Vec::as_slice).collect();
        let view = view_of(&asking(5, &["a", "b", "c", "d"]), &answers);
        for by in [By::Dimension, By::Question] {
            let findings = stands_out(&view, by);
            prop_assert!(findings.len() <= 3);
            for finding in findings {
                prop_assert!((1..=2).contains(&finding.figures().len()));
                match finding {
                    Finding::Lowest(named) => {
                        prop_assert!(separated(&view, by, &named, Ordering::Less));
                    }
                    Finding::Highest(named) => {
                        prop_assert!(separated(&view, by, &named, Ordering::Greater));
                    }
                    Finding::MostMixed(named, word) => {
                        prop_assert!(word > Closeness::Close);
                        for figure in by.figures(&view) {
                            let other = figure.closeness(&view);
                            prop_assert_eq!(named.contains(&figure), other == Some(word));
                            prop_assert!(other <= Some(word));
                        }
                    }
                    Finding::LevelMoved(_) | Finding::SpreadMoved(_) => {
                        prop_assert!(false, "there was no round before");
                    }
                }
            }
        }
    }
}
