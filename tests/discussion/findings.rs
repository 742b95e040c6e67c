//! What stands out, and what only seems to.

use std::cmp::Ordering;

use proptest::collection::vec;
use proptest::prelude::*;
use pulse_check::disclosure::{Direction, Moved, ReleasedView};
use pulse_check::discussion::{By, Figure, Finding, Pattern, Prompts, Topic, stands_out};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::Closeness;
use serde_json::json;

use crate::{asking, exactly, second_view, second_view_of_many, three_dimensions, view_of};

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
    // 3, 3.1 and 2.9 are all shown as 3.
    let within_a_step: &[&[u8]] =
        &[&[3; 10], &[4, 3, 3, 3, 3, 3, 3, 3, 3, 3], &[2, 3, 3, 3, 3, 3, 3, 3, 3, 3]];
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
    // Twelve answered the first, shown in quarters; eighteen the others, in tenths.
    let twelve: &[u8] = &[3, 3, 3, 3, 0, 0];
    let less: &[u8] = &[3, 3, 3, 3, 3, 2];
    assert_eq!(levels(&[twelve, less]), []);
    assert_eq!(levels(&[&[3; 6], less]).len(), 2);
    // The lowest ties with the one in quarters, which ties with the third, a little higher.
    assert_eq!(levels(&[less, twelve, &[3; 6], &[4; 6]]), [Finding::Highest(dimensions(&[3]))]);
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
    let too_few: &[u8] = &[1, 0, 0, 0, 0, 0];
    assert_eq!(found(&[too_few, &[3; 6]]), []);
    let below = exactly(&asking(5, &["a", "b"]), &[&[1; 4], &[5; 4]]);
    assert_eq!(stands_out(&below, By::Dimension), []);
    let names_withheld = found(&[too_few, &[2; 6], &[4; 6]]);
    assert_eq!(names_withheld[0], Finding::Lowest(dimensions(&[1])));
}

/// The second of two rounds in which all give the same answer in two dimensions, and one point more
/// in the third.
fn after(before: [u8; 6], now: [u8; 6]) -> ReleasedView {
    let (more_before, more_now) = (before.map(|point| point + 1), now.map(|point| point + 1));
    second_view(&three_dimensions(), &[&before, &before, &more_before], &[&now, &now, &more_now])
}

#[test]
fn a_clear_change_comes_first_and_a_possible_one_last() {
    let clear = stands_out(&after([1, 1, 2, 1, 1, 2], [4, 4, 3, 4, 4, 3]), By::Dimension);
    assert_eq!(clear[0], Finding::LevelMoved(Moved::Clearly(Direction::Up)));
    let view = after([2, 2, 2, 3, 3, 3], [3, 3, 3, 3, 4, 4]);
    assert_eq!(view.change().shown().unwrap().mean(), Moved::Possibly(Direction::Up));
    let possible = stands_out(&view, By::Dimension);
    assert_eq!(possible.last(), Some(&Finding::LevelMoved(Moved::Possibly(Direction::Up))));
    assert!(possible.len() > 1);
}

#[test]
fn of_more_than_three_the_last_are_left_out() {
    let (low, mixed, high): (&[u8], &[u8], &[u8]) = (&[2; 6], &[2, 2, 3, 3, 4, 4], &[4; 6]);
    let now = [low, mixed, high];
    let alone = view_of(&three_dimensions(), &now);
    assert_eq!(stands_out(&alone, By::Dimension).len(), 3);
    let before: [&[u8]; 3] = [&[1; 6], &[1; 6], &[1, 1, 2, 2, 3, 3]];
    let view = second_view_of_many(&three_dimensions(), &before, &now);
    let found = stands_out(&view, By::Dimension);
    assert_eq!(
        found,
        [
            Finding::LevelMoved(Moved::Clearly(Direction::Up)),
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
        let view = exactly(&asking(5, &["a", "b", "c", "d"]), &answers);
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
                    Finding::LowerThanTheRest(_) => {
                        prop_assert!(false, "a dimension's questions have the same answers");
                    }
                    Finding::LevelMoved(_) | Finding::SpreadMoved(_) => {
                        prop_assert!(false, "there was no round before");
                    }
                }
            }
        }
    }
}

/// A questionnaire of two dimensions with two questions each.
fn two_by_two() -> Instrument {
    let item = |id: &str, dimension: &str| json!({ "id": id, "dimension": dimension, "text": { "en": id } });
    let json = json!({
        "format": 1,
        "id": "team",
        "version": 1,
        "language": "en",
        "title": { "en": "Team" },
        "points": 5,
        "labels": { "en": ["1", "2", "3", "4", "5"] },
        "dimensions": [{ "id": "a", "name": { "en": "A" } }, { "id": "b", "name": { "en": "B" } }],
        "items": [item("a1", "a"), item("a2", "a"), item("b1", "b"), item("b2", "b")]
    });
    Instrument::from_json(&json.to_string()).unwrap()
}

/// With few people no question has a figure: the hour goes by dimension, and the question that is
/// lower than the other of its dimension is named.
#[test]
fn with_few_people_a_lower_question_stands_out_without_a_figure() {
    let view = exactly(&two_by_two(), &[&[4; 6], &[2; 6], &[4; 6], &[4; 6]]);
    let marked = Figure::Question(1);
    for by in [By::Dimension, By::Question] {
        assert_eq!(by.figures(&view), dimensions(&[0, 1]));
        assert_eq!(
            stands_out(&view, by),
            [
                Finding::Lowest(dimensions(&[0])),
                Finding::LowerThanTheRest(vec![marked]),
                Finding::Highest(dimensions(&[1])),
            ]
        );
    }
    assert_eq!(marked.mean(&view), None);
    assert_eq!(Pattern::of(&view, marked), Pattern::LowerThanTheRest);
    assert_eq!(Prompts::about(&view, marked).topic, Topic::LowerThanTheRest);
    assert_eq!(Pattern::of(&view, Figure::Question(0)), Pattern::Withheld);
    // With more people the question has a figure and needs no mark.
    let many = view_of(&two_by_two(), &[&[4; 6], &[2; 6], &[4; 6], &[4; 6]]);
    assert!(!marked.is_marked(&many) && marked.mean(&many).is_some());
}
