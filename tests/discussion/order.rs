//! What is shown after what.

use pulse_check::discussion::{Before, By, Figure, Order, RunSheet, Slide, Step, screens};

use crate::{asking, exactly, three_dimensions, view_of};

const FIRST_ROUND: Before =
    Before { agreement: false, actions: false, asked: false, rounds: false };
const LATER_ROUND: Before = Before { actions: true, rounds: true, ..FIRST_ROUND };

const MIXED: &[u8] = &[2, 2, 3, 4, 4, 3];
const FAR_APART: &[u8] = &[1, 1, 3, 5, 5, 3];
const CLOSE: &[u8] = &[3; 6];
const TOO_FEW: &[u8] = &[1, 1, 0, 0, 0, 0];

/// The dimensions, or those of the questions, as they come.
fn in_order(by: By, answers: &[&[u8]], order: Order) -> Vec<usize> {
    let names = ["a", "b", "c", "d", "e"];
    let view = view_of(&asking(5, &names[..answers.len()]), answers);
    let all = screens(&view, by, order, FIRST_ROUND).into_iter();
    let mut at: Vec<usize> = all
        .filter_map(|screen| match screen {
            Slide::Figure(Figure::Dimension(at)) => Some(at),
            Slide::Figure(Figure::Question(at)) => Some(at / 2),
            _ => None,
        })
        .collect();
    at.dedup();
    at
}

#[test]
fn the_lowest_come_first_and_withheld_ones_last() {
    let answers: &[&[u8]] = &[TOO_FEW, &[4; 6], &[2; 6], &[3; 6]];
    for by in [By::Dimension, By::Question] {
        assert_eq!(in_order(by, answers, Order::LowestFirst), [2, 3, 1, 0]);
    }
}

#[test]
fn the_most_mixed_come_first_and_withheld_ones_last() {
    let answers = &[TOO_FEW, CLOSE, MIXED, FAR_APART];
    assert_eq!(in_order(By::Dimension, answers, Order::MostMixedFirst), [3, 2, 1, 0]);
    // Of questions it is not said.
    assert_eq!(in_order(By::Question, answers, Order::MostMixedFirst), [1, 2, 3, 0]);
}

#[test]
fn ties_keep_the_questionnaires_order() {
    let answers = &[TOO_FEW, CLOSE, TOO_FEW, CLOSE, CLOSE];
    for order in [Order::LowestFirst, Order::MostMixedFirst] {
        assert_eq!(in_order(By::Question, answers, order), [1, 3, 4, 0, 2]);
    }
    // 3.1 is shown as 3: a step does not tell them apart, so neither does the order.
    let within_a_step: &[&[u8]] = &[&[4, 3, 3, 3, 3, 3, 3, 3, 3, 3], &[3; 10]];
    assert_eq!(in_order(By::Question, within_a_step, Order::LowestFirst), [0, 1]);
}

#[test]
fn the_figures_stand_between_the_glance_and_what_stands_out() {
    let view = view_of(&three_dimensions(), &[&[2; 5], &[3; 5], &[4; 5]]);
    assert_eq!(
        screens(&view, By::Dimension, Order::LowestFirst, LATER_ROUND),
        [
            Slide::Opening,
            Slide::LastActions,
            Slide::Wins,
            Slide::Glance,
            Slide::Overview(0),
            Slide::Trend,
            Slide::Figure(Figure::Dimension(0)),
            Slide::Figure(Figure::Dimension(1)),
            Slide::Figure(Figure::Dimension(2)),
            Slide::StandsOut,
            Slide::Prompts,
            Slide::Actions,
            Slide::Leaving,
        ]
    );
    assert_eq!(
        RunSheet::for_screens(&screens(&view, By::Question, Order::LowestFirst, LATER_ROUND)),
        RunSheet::whole()
    );
}

#[test]
fn what_a_team_wants_to_keep_is_seen_while_it_arrives() {
    let view = view_of(&three_dimensions(), &[&[2; 5], &[3; 5], &[4; 5]]);
    let before = Before { agreement: true, ..FIRST_ROUND };
    let screens = screens(&view, By::Dimension, Order::LowestFirst, before);
    assert_eq!(screens[..2], [Slide::Opening, Slide::Agreement]);
    assert!(Step::Arrive.is_on(Slide::Agreement));
    assert_eq!(RunSheet::for_screens(&screens).begins_at(Step::Wins), Some(5));
}

#[test]
fn a_first_round_has_nothing_from_before() {
    let view = view_of(&three_dimensions(), &[&[2; 5], &[3; 5], &[4; 5]]);
    let first = screens(&view, By::Dimension, Order::LowestFirst, FIRST_ROUND);
    assert!(!first.contains(&Slide::LastActions) && !first.contains(&Slide::Trend));
    assert_eq!(RunSheet::for_screens(&first), RunSheet::whole().skipping(Step::LastActions));
}

#[test]
fn below_the_minimum_a_team_can_still_talk() {
    let view = exactly(&three_dimensions(), &[&[2; 4], &[3; 4], &[4; 4]]);
    let screens = screens(&view, By::Dimension, Order::LowestFirst, FIRST_ROUND);
    assert_eq!(
        screens,
        [
            Slide::Opening,
            Slide::Wins,
            Slide::Glance,
            Slide::Prompts,
            Slide::Actions,
            Slide::Leaving
        ]
    );
    let sheet = RunSheet::for_screens(&screens);
    assert_eq!(
        sheet,
        RunSheet::whole()
            .skipping(Step::LastActions)
            .skipping(Step::LookCloser)
            .skipping(Step::StandsOut)
    );
}
