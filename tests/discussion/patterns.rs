//! The pattern of a figure, at its limits.

use pulse_check::discussion::{Figure, Pattern};
use pulse_check::scoring::Closeness::{Close, FarApart, Mixed};
use pulse_check::scoring::Leaning::{Between, High, Low};

use crate::{asking, exactly, second_view, second_view_of_many, view_of};

fn pattern(points: u8, answers: &[u8]) -> Pattern {
    let view = view_of(&asking(points, &["a"]), &[answers]);
    let pattern = Pattern::of(&view, Figure::Dimension(0));
    // Of a question it is not said how close answers were.
    let level = pattern.level().map(Pattern::Level);
    assert_eq!(Some(Pattern::of(&view, Figure::Question(0))), level);
    pattern
}

#[test]
fn level_and_closeness_make_nine_patterns() {
    for (answers, level, closeness) in [
        ([2, 2, 2, 2, 2], Low, Close),
        ([1, 1, 2, 3, 3], Low, Mixed),
        ([1, 1, 1, 1, 5], Low, FarApart),
        ([3, 3, 3, 3, 3], Between, Close),
        ([2, 2, 3, 4, 4], Between, Mixed),
        ([1, 1, 3, 5, 5], Between, FarApart),
        ([4, 4, 4, 4, 4], High, Close),
        ([3, 3, 4, 5, 5], High, Mixed),
        ([1, 5, 5, 5, 5], High, FarApart),
    ] {
        assert_eq!(pattern(5, &answers), Pattern::LevelAndCloseness(level, closeness));
    }
}

#[test]
fn the_middle_reaches_an_eighth_of_the_scale_to_both_sides() {
    let level = |points, answers: &[u8]| {
        let view = view_of(&asking(points, &["a"]), &[answers]);
        Pattern::of(&view, Figure::Headline).level().unwrap()
    };
    assert_eq!(level(5, &[[2; 12].as_slice(), &[3; 8]].concat()), Low, "2.4");
    assert_eq!(level(5, &[[2; 10].as_slice(), &[3; 10]].concat()), Between, "2.5");
    assert_eq!(level(5, &[[3; 10].as_slice(), &[4; 10]].concat()), Between, "3.5");
    assert_eq!(level(5, &[[3; 8].as_slice(), &[4; 12]].concat()), High, "3.6");
    assert_eq!(level(7, &[3; 12]), Low, "3 of 7");
    assert_eq!(level(7, &[[3; 9].as_slice(), &[4; 3]].concat()), Between, "3.25 of 7");
}

#[test]
fn a_capped_figure_lies_where_its_cap_lies() {
    for points in 3..=7 {
        assert_eq!(pattern(points, &[1; 5]).level(), Some(Low), "{points}");
        assert_eq!(pattern(points, &[points; 5]).level(), Some(High), "{points}");
    }
}

#[test]
fn where_closeness_is_withheld_only_the_level_is_left() {
    let both = asking(5, &["a", "b"]);
    let view = view_of(&both, &[&[4, 4, 4, 4, 4, 4], &[4, 0, 0, 0, 0, 0]]);
    assert_eq!(Pattern::of(&view, Figure::Headline), Pattern::Level(High));
    assert_eq!(Pattern::of(&view, Figure::Question(2)), Pattern::Withheld);
}

#[test]
fn what_is_withheld_looks_like_what_is_not_there() {
    let view = exactly(&asking(5, &["a"]), &[&[1, 2, 3, 4]]);
    for figure in [Figure::Headline, Figure::Dimension(0), Figure::Question(7)] {
        assert_eq!(Pattern::of(&view, figure), Pattern::Withheld);
        assert_eq!(figure.mean(&view), None);
        assert!(!figure.as_before(&view));
    }
}

#[test]
fn a_figure_knows_how_it_compares_with_last_time() {
    let one = asking(5, &["a"]);
    let view = second_view_of_many(&one, &[&[2, 2, 3, 3, 2, 2]], &[&[4, 4, 4, 3, 4, 4]]);
    for figure in [Figure::Headline, Figure::Dimension(0), Figure::Question(0)] {
        assert_eq!(figure.difference(&view).unwrap().hundredths(), 150);
    }
    let joined = second_view(&one, &[&[2, 2, 2, 2, 4, 4, 3, 3]], &[&[2, 2, 2, 2, 4, 4, 3, 3, 5]]);
    for figure in [Figure::Headline, Figure::Dimension(0), Figure::Question(0)] {
        assert!(figure.as_before(&joined) && figure.difference(&joined).is_none());
    }
}
