//! Each rule for one round, at its limits.

use pulse_check::disclosure::{
    Bars, Cap, Detail, Helped, ItemFigure, Minimum, Outcomes, Part, Policy, ReleasedView, Row,
    ShownMean, did_it_help, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::{Closeness, Counts, Responses};

use crate::{instrument, instrument_of};

fn policy(detail: Detail) -> Policy {
    Policy::new(Minimum::DEFAULT, detail, None)
}

/// The view of people who answered each question as in `columns`; 0 is skipped.
fn view_of(instrument: &Instrument, policy: &Policy, columns: &[&[u8]]) -> ReleasedView {
    let people = columns[0].len();
    let responses = Responses::from_columns(instrument, people, columns.concat()).unwrap();
    release(&responses.counts(), policy, &[], &[]).unwrap()
}

/// The view of people who answered `points`, the same to each of four questions.
fn alike(scale: u8, policy: &Policy, points: &[u8]) -> ReleasedView {
    view_of(&instrument(scale, 4, &[]), policy, &[points; 4])
}

fn steps(points: &[u8]) -> ReleasedView {
    alike(5, &policy(Detail::Steps), points)
}

fn distributions(points: &[u8]) -> ReleasedView {
    alike(5, &policy(Detail::Distributions), points)
}

fn written(shown: ShownMean) -> (u16, u16, Option<Cap>) {
    (shown.hundredths(), shown.step(), shown.cap())
}

fn headline(view: &ReleasedView) -> (u16, u16, Option<Cap>) {
    written(view.headline().shown().unwrap().mean())
}

fn dimension(view: &ReleasedView) -> (u16, u16, Option<Cap>) {
    written(*view.dimensions()[0].mean().shown().unwrap())
}

fn question(view: &ReleasedView) -> Option<(u16, u16, Option<Cap>)> {
    view.items()[0].mean().shown().copied().map(written)
}

/// `people` of whom half chose 3 and half 4, but for one who chose 3 if they are odd.
fn between(people: usize) -> Vec<u8> {
    (0..people).map(|person| 3 + u8::from(person % 2 == 1)).collect()
}

#[test]
fn below_the_minimum_there_is_only_the_number_of_answers() {
    let view = steps(&[1, 2, 3, 4]);
    assert_eq!(view, steps(&[5, 5, 5, 5]));
    assert_eq!(view.people(), 4);
    assert!(view.headline().shown().is_none() && view.change().shown().is_none());
    assert!(view.items().is_empty() && view.dimensions().is_empty());
    assert!(steps(&[1, 2, 3, 4, 5]).headline().shown().is_some());
}

#[test]
fn a_minimum_is_four_to_a_hundred_and_only_rises() {
    assert_eq!(Minimum::new(3), None);
    assert_eq!(Minimum::new(101), None);
    let minimum = |answers| Minimum::new(answers).unwrap();
    let policy = Policy::new(minimum(6), Detail::Distributions, Some(9));
    assert_eq!(policy.raised_to(minimum(4)).minimum(), minimum(6));
    assert_eq!(policy.raised_to(minimum(8)).minimum(), minimum(8));
    assert_eq!(policy.without_distributions().detail(), Detail::Steps);
    assert!(!policy.keeps_scores() && policy.keeping_scores(true).keeps_scores());
}

#[test]
fn how_much_is_shown_goes_by_the_number_of_people() {
    let four = Policy::new(Minimum::new(4).unwrap(), Detail::Steps, None);
    let of = |people: usize| alike(5, &four, &between(people));
    for (people, row, whole, of_dimension, of_question) in [
        (4, Row::Four, 50, 50, None),
        (5, Row::Five, 25, 25, None),
        (7, Row::Five, 25, 25, None),
        (8, Row::Eight, 25, 25, Some(50)),
        (9, Row::Eight, 25, 25, Some(50)),
        (10, Row::Ten, 10, 25, Some(50)),
        (14, Row::Ten, 10, 25, Some(50)),
        (15, Row::Fifteen, 10, 10, Some(25)),
        (40, Row::Fifteen, 10, 10, Some(25)),
    ] {
        let view = of(people);
        assert_eq!(view.row(), row, "{people}");
        assert_eq!(headline(&view).1, whole, "{people}");
        assert_eq!(dimension(&view).1, of_dimension, "{people}");
        assert_eq!(question(&view).map(|shown| shown.1), of_question, "{people}");
        let has_word = view.headline().shown().unwrap().closeness().shown().is_some();
        assert_eq!(has_word, people > 4, "{people}");
        let dimension = &view.dimensions()[0];
        assert_eq!(dimension.closeness().shown().is_some(), people >= 10, "{people}");
        assert_eq!(dimension.made_from_questions(), people >= 8, "{people}");
    }
}

#[test]
fn a_question_with_fewer_answers_follows_the_row_of_its_own_number() {
    let answered = |answers: usize| {
        let points: Vec<u8> = (0..16).map(|person| if person < answers { 3 } else { 0 }).collect();
        let view = view_of(&instrument(5, 2, &[]), &policy(Detail::Steps), &[&points, &[3; 16]]);
        (question(&view).map(|shown| shown.1), view.dimensions()[0].mean().shown().is_some())
    };
    assert_eq!(answered(16), (Some(25), true));
    assert_eq!(answered(14), (Some(50), true));
    assert_eq!(answered(8), (Some(50), true));
    // No figure of its own, and so none of the dimension.
    assert_eq!(answered(7), (None, false));
    assert_eq!(answered(4), (None, false));
}

#[test]
fn means_are_rounded_half_up_and_end_at_one_and_a_half() {
    assert_eq!(dimension(&steps(&[3, 3, 3, 3, 3, 4])), (325, 25, None), "3.17");
    assert_eq!(question(&steps(&[3, 3, 3, 3, 3, 3, 4, 4])), Some((350, 50, None)), "3.25");
    assert_eq!(question(&steps(&[3, 3, 3, 3, 3, 3, 3, 4])), Some((300, 50, None)), "3.13");
    for (points, end) in [
        (&[1; 5][..], (150, 25, Some(Cap::OrLower))),
        (&[1, 1, 2, 2, 2], (150, 25, Some(Cap::OrLower))),
        (&[1, 2, 2, 2, 2], (175, 25, None)),
        (&[5; 5], (450, 25, Some(Cap::OrHigher))),
        (&[1; 12], (150, 10, Some(Cap::OrLower))),
        (&[5; 40], (450, 10, Some(Cap::OrHigher))),
    ] {
        assert_eq!(headline(&steps(points)), end, "{points:?}");
    }
    let seven = alike(7, &policy(Detail::Steps), &[7; 5]);
    assert_eq!(headline(&seven), (650, 25, Some(Cap::OrHigher)));
}

#[test]
fn limits_are_rounded_outward() {
    let view = steps(&[3, 3, 4, 4, 4, 5, 5]);
    let range = view.headline().shown().unwrap().range();
    // The exact interval is about 3.3 to 4.4.
    assert_eq!((range.low(), range.high()), (325, 450));
}

/// Of forty who all chose 1 the interval ends at about 1.1.
#[test]
fn limits_do_not_say_how_far_beyond_a_cap_a_mean_lies() {
    let limits = |point: u8| {
        let view = steps(&[point; 40]);
        let range = view.headline().shown().unwrap().range();
        (range.low(), range.high())
    };
    assert_eq!([limits(1), limits(5)], [(100, 150), (450, 500)]);
}

#[test]
fn bounds_for_missing_people_come_from_what_is_shown() {
    let everyone = |points: &[u8], invited| {
        let policy = Policy::new(Minimum::DEFAULT, Detail::Steps, invited);
        let view = alike(5, &policy, points);
        let shown = view.headline().shown().unwrap().with_everyone();
        shown.shown().map(|range| (range.low(), range.high()))
    };
    assert_eq!(everyone(&[3; 6], None), None);
    assert_eq!(everyone(&[3; 6], Some(5)), None, "more answers than invitations");
    assert_eq!(everyone(&[3; 6], Some(6)), None, "nobody is missing");
    // (6 · 2.875 + 2 · 1) / 8 = 2.41 to (6 · 3.125 + 2 · 5) / 8 = 3.59.
    assert_eq!(everyone(&[3; 6], Some(8)), Some((225, 375)));
}

#[test]
fn a_word_stands_neither_at_a_question_nor_beside_a_cap() {
    let word = |view: &ReleasedView| view.headline().shown().unwrap().closeness();
    assert_eq!(word(&steps(&[4; 5])), Part::Shown(Closeness::Close));
    assert_eq!(word(&steps(&[3, 3, 3, 4, 5])), Part::Shown(Closeness::Mixed));
    assert_eq!(word(&steps(&[1, 1, 3, 5, 5])), Part::Shown(Closeness::FarApart));
    assert_eq!(word(&steps(&[1; 5])), Part::Withheld);
    let of_dimension = |columns: &[&[u8]]| {
        let asked = instrument(5, columns.len(), &[]);
        view_of(&asked, &policy(Detail::Steps), columns).dimensions()[0].closeness()
    };
    assert_eq!(of_dimension(&[&[3; 10], &[3; 10]]), Part::Shown(Closeness::Close));
    assert_eq!(of_dimension(&[&[3; 10], &[1; 10]]), Part::Withheld, "one is capped");
    assert_eq!(of_dimension(&[&[1; 10], &[5; 10]]), Part::Withheld, "both are");
    let nine: &[u8] = &[3, 3, 3, 3, 3, 3, 3, 3, 3, 0];
    assert_eq!(of_dimension(&[nine, &[3; 10]]), Part::Withheld, "nine answered one");
    assert_eq!(of_dimension(&[&[3; 9], &[3; 9]]), Part::Withheld);
}

#[test]
fn a_word_for_the_whole_needs_the_minimum_at_every_question() {
    let few: &[u8] = &[3, 3, 3, 3, 0, 0];
    let columns: [&[u8]; 4] = [&[3; 6], few, &[3; 6], &[3; 6]];
    let view = view_of(&instrument(5, 4, &[]), &policy(Detail::Steps), &columns);
    let shown = view.headline().shown().unwrap();
    assert_eq!(shown.closeness(), Part::Withheld);
    assert_eq!(view.dimensions()[0].mean(), Part::Withheld);
}

#[test]
fn a_dimension_adds_nothing_to_what_is_shown_of_its_questions() {
    let made = |columns: &[&[u8]]| {
        let asked = instrument(5, columns.len(), &[]);
        dimension(&view_of(&asked, &policy(Detail::Steps), columns))
    };
    // 3.1 is shown as 3, and 3.4 as 3.5.
    let (a, b) = ([3, 3, 3, 3, 3, 3, 3, 3, 3, 4], [3, 3, 3, 3, 3, 3, 4, 4, 4, 4]);
    assert_eq!(made(&[&a, &b]), (325, 25, None));
    assert_eq!(made(&[&[1; 8], &[3; 8]]), (225, 25, Some(Cap::OrLower)));
    assert_eq!(made(&[&[3; 8], &[5; 8]]), (375, 25, Some(Cap::OrHigher)));
    assert_eq!(made(&[&[1; 8], &[5; 8]]), (300, 25, None));
    // A third of the way from one step to the next goes down, two thirds up.
    assert_eq!(made(&[&[3; 15], &[3; 15], &[4; 15]]), (330, 10, None));
    assert_eq!(made(&[&[3; 15], &[4; 15], &[4; 15]]), (370, 10, None));
}

#[test]
fn what_is_made_of_a_single_question_is_not_shown_beside_it() {
    let only = |people: usize, detail| {
        let view = view_of(&instrument(5, 1, &[]), &policy(detail), &[&vec![3; people]]);
        (question(&view).is_some() || bars(&view).is_some(), view.dimensions()[0].mean(), view)
    };
    let (shown, of_dimension, view) = only(7, Detail::Steps);
    assert!(!shown && of_dimension == Part::Withheld && view.headline().shown().is_none());
    let (shown, of_dimension, view) = only(12, Detail::Steps);
    assert!(shown && of_dimension != Part::Withheld && view.headline().shown().is_none());
    assert_eq!(view.dimensions()[0].closeness(), Part::Withheld, "a word at a question");
    let (shown, of_dimension, _) = only(12, Detail::Distributions);
    assert!(shown && of_dimension == Part::Withheld, "a mean beside bars");
}

#[test]
fn fewer_than_four_questions_have_no_headline() {
    let has = |questions: usize| {
        let asked = instrument(5, questions, &[]);
        let columns = vec![&[3_u8; 9][..]; questions];
        view_of(&asked, &policy(Detail::Steps), &columns).headline().shown().is_some()
    };
    assert_eq!([1, 2, 3, 4].map(has), [false, false, false, true]);
}

#[test]
fn the_mark_keeps_away_from_where_means_end_on_every_scale() {
    let marked = |scale: u8, low: u8, high: u8| {
        let columns: [&[u8]; 2] = [&[low; 6], &[high; 6]];
        let view = view_of(&instrument(scale, 2, &[]), &policy(Detail::Steps), &columns);
        view.dimensions()[0].lower_question()
    };
    assert_eq!(
        [3, 4, 5, 6, 7].map(|scale| marked(scale, 2, 3)),
        [None, Some(0), Some(0), Some(0), Some(0)]
    );
    assert_eq!(marked(4, 3, 4), None);
    assert_eq!([marked(6, 4, 5), marked(6, 5, 6)], [Some(0), None]);
}

#[test]
fn a_question_half_a_point_below_the_rest_is_marked_where_none_has_a_figure() {
    let marked = |columns: &[&[u8]]| {
        let asked = instrument(5, columns.len(), &[]);
        view_of(&asked, &policy(Detail::Steps), columns).dimensions()[0].lower_question()
    };
    let (three, half_less) = ([3; 6], [2, 2, 2, 3, 3, 3]);
    assert_eq!(marked(&[&three, &half_less]), Some(1));
    assert_eq!(marked(&[&half_less, &three, &three]), Some(0));
    assert_eq!(marked(&[&half_less, &three, &[2, 3, 3, 3, 3, 3]]), None, "a third below one");
    assert_eq!(marked(&[&half_less, &half_less, &three]), None, "two are alike");
    assert_eq!(marked(&[&[2; 6], &half_less]), Some(0), "the mean is 2.25");
    assert_eq!(marked(&[&[1; 6], &[2; 6]]), None, "the mean is too low");
    assert_eq!(marked(&[&[4; 6], &[5; 6]]), None, "the mean is too high");
    assert_eq!(marked(&[&[3; 8], &[2; 8]]), None, "questions have figures");
    assert_eq!(marked(&[&half_less]), None, "there is no other");
    // The mark is the question's place in the questionnaire, not in the dimension.
    let asked = instrument_of(&[1, 2]);
    let view = view_of(&asked, &policy(Detail::Steps), &[&[3; 6], &[4; 6], &[3; 6]]);
    assert_eq!(view.dimensions()[1].lower_question(), Some(2));
}

fn bars(view: &ReleasedView) -> Option<Bars> {
    view.items()[0].bars().shown().copied()
}

fn limits(bars: Bars) -> [(u32, u32); 2] {
    [bars.low(), bars.high()].map(|people| (people.fewest(), people.most()))
}

#[test]
fn bars_stand_in_place_of_a_mean_from_ten_answers_on_five_points_if_the_round_said_so() {
    assert_eq!(bars(&distributions(&[4; 9])), None);
    assert!(question(&distributions(&[4; 9])).is_some());
    let view = distributions(&[4; 10]);
    assert!(bars(&view).is_some() && question(&view).is_none());
    assert_eq!(dimension(&view), (400, 25, None));
    assert_eq!(view.dimensions()[0].closeness(), Part::Withheld);
    assert!(!view.dimensions()[0].made_from_questions());
    assert_eq!(bars(&steps(&[4; 30])), None);
    let six = alike(6, &policy(Detail::Distributions), &[4; 12]);
    assert!(bars(&six).is_none() && question(&six).is_some());
}

#[test]
fn bars_count_in_threes_and_leave_the_last_range_three_people_or_more() {
    let of = |low: usize, middle: usize, high: usize| {
        let points = [vec![2; low], vec![3; middle], vec![4; high]].concat();
        limits(bars(&distributions(&points)).unwrap())
    };
    assert_eq!(of(0, 5, 5), [(0, 2), (3, 5)]);
    assert_eq!(of(2, 5, 3), [(0, 2), (3, 5)]);
    // Of ten, the last range is 6 to 10; of eleven, 9 to 11.
    assert_eq!(of(0, 4, 6), [(0, 2), (6, 10)]);
    assert_eq!(of(0, 0, 10), [(0, 2), (6, 10)]);
    assert_eq!(of(3, 0, 8), [(3, 5), (6, 8)]);
    assert_eq!(of(2, 0, 9), [(0, 2), (9, 11)]);
    assert_eq!(of(11, 0, 0), [(9, 11), (0, 2)]);
}

#[test]
fn bars_are_as_answered_and_sorted_as_they_count() {
    let points = [[1; 6], [2; 6]].concat();
    let of = |reverse: &[usize]| {
        let asked = instrument(5, 1, reverse);
        let view = view_of(&asked, &policy(Detail::Distributions), &[&points]);
        (bars(&view).unwrap(), view.items()[0].about().unwrap())
    };
    let ((as_it_is, low), (turned, high)) = (of(&[]), of(&[0]));
    assert_eq!(limits(as_it_is), limits(turned));
    assert_eq!(limits(as_it_is), [(9, 12), (0, 2)]);
    // From all twelve on 1 to nine on 2, one on 3 and two on 5.
    assert_eq!((low, high), (175, 425));
}

#[test]
fn a_question_in_a_round_with_bars_that_few_answered_has_a_mean_and_its_dimension_none() {
    let nine: Vec<u8> = [vec![3; 9], vec![0; 3]].concat();
    let asked = instrument(5, 2, &[]);
    let view = view_of(&asked, &policy(Detail::Distributions), &[&nine, &[3; 12]]);
    assert!(matches!(view.items()[0].figure(), Part::Shown(ItemFigure::Mean(_))));
    assert!(matches!(view.items()[1].figure(), Part::Shown(ItemFigure::Bars(_))));
    assert_eq!(view.dimensions()[0].mean(), Part::Withheld);
}

#[test]
fn how_few_answered_a_withheld_question_cannot_be_told() {
    let instrument = instrument(5, 4, &[]);
    let view = |second: [u8; 9]| {
        view_of(&instrument, &policy(Detail::Steps), &[&[4; 9], &second, &[4; 9], &[4; 9]])
    };
    let nobody = view([0; 9]);
    assert!(nobody.headline().shown().unwrap().closeness().shown().is_none());
    for few in [1, 2, 4] {
        let mut second = [0; 9];
        second[..few].fill(4);
        assert_eq!(view(second), nobody, "{few}");
    }
}

/// Where the numbers of people are known to be too large for exact fractions, figures are still
/// what they should be.
#[test]
fn a_whole_town_has_figures_too() {
    let asked = instrument(5, 4, &[]);
    let mut scores = vec![0; 17];
    scores[8] = 3_000_000;
    let items = vec![
        vec![1, 0, 2_999_999, 0, 0],
        vec![0, 0, 2_999_958, 0, 0],
        vec![0, 0, 2_999_898, 1, 0],
        vec![0, 0, 3_000_000, 0, 0],
    ];
    let counts = Counts::new(&asked, items, scores, 0).unwrap();
    let view = release(&counts, &policy(Detail::Distributions), &[], &[]).unwrap();
    assert_eq!(headline(&view), (300, 10, None));
    assert_eq!(dimension(&view), (300, 25, None));
    assert_eq!(view.headline().shown().unwrap().closeness(), Part::Shown(Closeness::Close));
}

#[test]
fn whether_an_action_helped_is_said_of_those_who_tried_it() {
    let said = |helped, no_difference, not_tried| {
        let outcomes = Outcomes { helped, no_difference, not_tried };
        did_it_help(outcomes, &policy(Detail::Steps))
    };
    assert_eq!(said(4, 0, 30), Part::Withheld);
    assert_eq!(said(5, 0, 0), Part::Shown(Helped::Most));
    assert_eq!(said(4, 2, 0), Part::Shown(Helped::Most));
    assert_eq!(said(7, 4, 0), Part::Shown(Helped::AboutHalf));
    assert_eq!(said(4, 7, 0), Part::Shown(Helped::AboutHalf));
    assert_eq!(said(2, 4, 0), Part::Shown(Helped::Few));
    assert_eq!(said(0, 14, 0), Part::Shown(Helped::Few));
    let share = |percent, cap| Part::Shown(Helped::Share { percent, cap });
    assert_eq!(said(0, 15, 0), share(20, Some(Cap::OrLower)));
    assert_eq!(said(4, 12, 0), share(30, None), "a quarter goes up");
    assert_eq!(said(10, 10, 0), share(50, None));
    assert_eq!(said(20, 0, 0), share(80, Some(Cap::OrHigher)));
    for not_tried in [0, 1, 40] {
        assert_eq!(said(7, 4, not_tried), said(7, 4, 0), "who did not try it is nowhere");
    }
}
