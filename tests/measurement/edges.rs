//! Where figures stop being defined.

use pulse_check::instrument::{Answer, Instrument, Points};
use pulse_check::scoring::{
    Agreement, Between, Closeness, Counts, Distribution, Level, NotCounts, NotResponses,
    Organisation, Responses, Sample, alpha, loadings, omega,
};

use crate::instrument;

fn rows(instrument: &Instrument, points: &[&[u8]]) -> Vec<Vec<Option<Answer>>> {
    let row = |row: &&[u8]| row.iter().map(|point| instrument.points().answer(*point)).collect();
    points.iter().map(row).collect()
}

#[test]
fn nobody_gives_no_figure_at_all() {
    let instrument = instrument(5, 3, &[]);
    let responses = Responses::from_rows(&instrument, &rows(&instrument, &[]));
    let counts = responses.counts();
    assert_eq!((responses.people(), counts.people()), (0, 0));
    assert_eq!(counts.item(0).sample(), None);
    assert_eq!(counts.item(0).mean_deviation(), None);
    assert_eq!(counts.headline().sample(), None);
    assert_eq!(counts.dimension_mean(0), None);
    assert_eq!(counts.agreement(), None);
    assert_eq!(alpha(&responses, &[0, 1, 2]), None);
}

#[test]
fn one_person_has_a_mean_and_an_interval_but_no_spread() {
    let instrument = instrument(5, 3, &[1]);
    let responses = Responses::from_rows(&instrument, &rows(&instrument, &[&[5, 1, 4]]));
    let counts = responses.counts();
    let sample = counts.item(1).sample().unwrap();
    assert_eq!((sample.mean(), sample.variance()), (5.0, None));
    assert_eq!(counts.item(1).mean_deviation(), Some(0.0));
    assert_eq!(counts.agreement(), None);
    let interval = sample.interval(instrument.points(), Level::Ninety);
    assert!(interval.low < 5.0 && interval.high == 5.0, "widened to the mean: {interval:?}");
}

#[test]
fn two_and_three_people_have_figures_but_no_word() {
    let instrument = instrument(5, 2, &[]);
    for people in [&[&[4, 4][..], &[5, 4]][..], &[&[4, 4], &[5, 4], &[3, 4]]] {
        let responses = Responses::from_rows(&instrument, &rows(&instrument, people));
        let counts = responses.counts();
        assert!(counts.agreement().is_some());
        let items = [counts.item(0), counts.item(1)];
        assert_eq!(Closeness::of(&items, instrument.points()), None);
    }
}

#[test]
fn everyone_alike_is_close() {
    let instrument = instrument(5, 2, &[]);
    let same = [&[2_u8, 3][..]; 4];
    let counts = Responses::from_rows(&instrument, &rows(&instrument, &same)).counts();
    let agreement = counts.agreement().unwrap();
    assert_eq!((agreement.variance, agreement.deviation), (0.0, 0.0));
    assert_eq!(agreement.r_star(2.0), 1.0);
    assert_eq!(agreement.r_wg_j(2.0), Some(1.0));
    let items = [counts.item(0), counts.item(1)];
    assert_eq!(Closeness::of(&items, instrument.points()), Some(Closeness::Close));
}

#[test]
fn the_ends_against_each_other_are_far_apart() {
    let counts = Distribution::of_points(vec![3, 0, 0, 0, 3]);
    let agreement = Agreement::over([counts.clone()].into_iter()).unwrap();
    assert_eq!(agreement.deviation, 2.0);
    let word = Closeness::of(&[counts], Points::new(5).unwrap());
    assert_eq!(word, Some(Closeness::FarApart));
}

#[test]
fn on_every_scale_alike_is_close_and_halves_at_the_ends_are_far_apart() {
    for points in 2..=11_u8 {
        let word = |ends: (u32, u32)| {
            let mut counts = vec![0; usize::from(points)];
            (counts[0], counts[usize::from(points) - 1]) = ends;
            Closeness::of(&[Distribution::of_points(counts)], Points::new(points).unwrap())
        };
        assert_eq!(word((6, 0)), Some(Closeness::Close), "{points} points");
        assert_eq!(word((3, 3)), Some(Closeness::FarApart), "{points} points");
    }
}

#[test]
fn words_change_where_the_limits_are() {
    let points = Points::new(5).unwrap();
    let word = |items: &[[u32; 5]]| {
        let items: Vec<Distribution> =
            items.iter().map(|counts| Distribution::of_points(counts.to_vec())).collect();
        Closeness::of(&items, points).unwrap()
    };
    // At a mean deviation of exactly 5/12, a twelfth of the scale, and a little beyond.
    assert_eq!(word(&[[0, 0, 3, 8, 1]]), Closeness::Close);
    assert_eq!(word(&[[0, 0, 5, 5, 0]]), Closeness::Mixed);
    // At a variance of exactly .6, three tenths of the uniform one, and a little beyond.
    assert_eq!(word(&[[0, 1, 0, 8, 2]]), Closeness::Close);
    assert_eq!(word(&[[0, 1, 0, 7, 2]]), Closeness::Mixed);
    // At a mean deviation of exactly 5/6, a sixth of the scale, and a little beyond.
    assert_eq!(word(&[[0, 0, 2, 1, 3]]), Closeness::Mixed);
    assert_eq!(word(&[[0, 6, 0, 6, 0]]), Closeness::FarApart);
    // At a variance of exactly 1.4, seven tenths of the uniform one, and a little beyond.
    assert_eq!(word(&[[1, 0, 1, 5, 4]]), Closeness::Mixed);
    assert_eq!(word(&[[1, 0, 1, 4, 4]]), Closeness::FarApart);
    // Over items their means count.
    assert_eq!(word(&[[0, 0, 3, 8, 1], [0, 0, 5, 5, 0]]), Closeness::Mixed);
    assert_eq!(word(&[[0, 0, 0, 9, 0], [0, 0, 5, 5, 0]]), Closeness::Close);
}

#[test]
fn the_pole_of_r_wg_j_is_undefined_and_truncates_to_nothing() {
    let agreement = |items, variance| Agreement { items, answers: 9, variance, deviation: 1.0 };
    // q = J / (J − 1) exactly: J = 2, q = 2.
    assert_eq!(agreement(2, 4.0).r_wg_j(2.0), None);
    assert_eq!(agreement(2, 4.0).r_wg_j_truncated(2.0), 0.0);
    assert_eq!(agreement(3, 4.0).r_wg_j(2.0), Some(3.0));
    assert_eq!(agreement(3, 4.0).r_wg_j_truncated(2.0), 0.0);
}

#[test]
fn an_item_that_nobody_answered_leaves_its_dimension_without_a_mean() {
    let instrument = instrument(5, 3, &[]);
    let people = rows(&instrument, &[&[4, 0, 5], &[2, 0, 3], &[3, 0, 3], &[3, 0, 1]]);
    let counts = Responses::from_rows(&instrument, &people).counts();
    assert_eq!(counts.item(1).sample(), None);
    assert_eq!(counts.dimension_mean(0), None);
    let agreement = counts.dimension_agreement(0).unwrap();
    assert_eq!((agreement.items, agreement.answers), (2, 4));
    assert_eq!(counts.headline().people(), 4, "two of three answers make a score");
}

#[test]
fn who_answers_less_than_half_counts_but_has_no_score() {
    let instrument = instrument(5, 3, &[]);
    let people = rows(&instrument, &[&[4, 0, 0], &[], &[2, 4, 0]]);
    let responses = Responses::from_rows(&instrument, &people);
    let counts = responses.counts();
    assert_eq!((counts.people(), counts.unscored(), counts.headline().people()), (3, 2, 1));
    assert_eq!(responses.complete().people(), 0);
}

#[test]
fn scores_are_rounded_to_quarters_half_up() {
    let instrument = instrument(5, 8, &[]);
    let cell = |row: &[u8]| {
        let counts = Responses::from_rows(&instrument, &rows(&instrument, &[row])).counts();
        counts.headline().counts().iter().position(|people| *people == 1).unwrap()
    };
    // 9/8 = 1.125 lies between 1 and 1.25.
    assert_eq!(cell(&[1, 1, 1, 1, 1, 1, 1, 2]), 1);
    assert_eq!(cell(&[1, 1, 1, 1, 1, 1, 1, 1]), 0);
    assert_eq!(cell(&[5, 5, 5, 5, 5, 5, 5, 5]), 16);
    assert_eq!(cell(&[1, 1, 1, 1, 1, 1, 2, 0]), 1);
    assert_eq!(cell(&[4, 4, 3, 3, 3, 0, 0, 0]), 10);
}

#[test]
fn items_that_do_not_vary_have_no_reliability() {
    let instrument = instrument(5, 3, &[]);
    let same = [&[4_u8, 4, 4][..]; 6];
    let responses = Responses::from_rows(&instrument, &rows(&instrument, &same));
    assert_eq!(alpha(&responses, &[0, 1, 2]), None);
    assert_eq!(omega(&responses, &[0, 1, 2]), None);
    // Two items can't carry a factor.
    let varied = Responses::from_rows(&instrument, &rows(&instrument, &[&[1, 2, 3], &[2, 3, 5]]));
    assert_eq!(loadings(&varied, &[0, 1]), None);
}

#[test]
fn teams_without_any_difference_have_no_icc() {
    assert_eq!(Between::of(&[vec![3.0, 3.0]]), None);
    assert_eq!(Between::of(&[vec![3.0], vec![4.0]]), None);
    let alike = Between::of(&[vec![3.0, 3.0], vec![3.0, 3.0]]).unwrap();
    assert_eq!((alike.icc1(), alike.icc2()), (None, None));
    let equal_means = Between::of(&[vec![1.0, 5.0], vec![2.0, 4.0], vec![]]).unwrap();
    assert!(equal_means.icc1().unwrap() < 0.0, "no detectable difference");
    assert_eq!(equal_means.icc2(), None);
}

#[test]
fn an_organisation_is_at_least_a_hundred_people_in_ten_teams() {
    let instrument = instrument(5, 4, &[]);
    let person = |index: usize| -> Vec<u8> {
        (0..4).map(|item| ((index * 7 + item * index % 3 + index / 10) % 5 + 1) as u8).collect()
    };
    let of = |people: usize, teams: usize| {
        let team = |team: usize| -> Vec<Vec<Option<Answer>>> {
            let people = (0..people).filter(|index| index % teams == team).map(person);
            people.map(|row| row.iter().map(|p| instrument.points().answer(*p)).collect()).collect()
        };
        let teams: Vec<_> = (0..teams).map(team).collect();
        let everyone: Vec<_> = teams.iter().flatten().cloned().collect();
        let everyone = Responses::from_rows(&instrument, &everyone);
        let teams: Vec<_> =
            teams.iter().map(|rows| Responses::from_rows(&instrument, rows)).collect();
        Organisation::of(&everyone, &teams)
    };
    assert_eq!(of(99, 10), Organisation::default());
    let few_teams = of(100, 9);
    assert!(few_teams.alpha.is_some() && few_teams.icc1.is_none());
    let whole = of(100, 10);
    assert!(whole.alpha.is_some() && whole.icc1.is_some());
}

#[test]
fn counts_that_do_not_fit_are_refused() {
    let instrument = instrument(3, 2, &[]);
    let scores = vec![1; 9];
    let counts = |items: Vec<Vec<u32>>| Counts::new(&instrument, items, scores.clone(), 1).err();
    assert_eq!(counts(vec![vec![3, 3, 4], vec![0, 0, 0]]), None);
    assert_eq!(counts(vec![vec![3, 3, 4]]), Some(NotCounts::Shape));
    assert_eq!(counts(vec![vec![3, 3], vec![0, 0]]), Some(NotCounts::Shape));
    assert_eq!(
        counts(vec![vec![0, 0, 0], vec![3, 4, 4]]),
        Some(NotCounts::MoreAnswersThanPeople(1))
    );
    assert_eq!(
        counts(vec![vec![u32::MAX; 3], vec![0, 0, 0]]),
        Some(NotCounts::MoreAnswersThanPeople(0))
    );
}

#[test]
fn packed_answers_that_do_not_fit_are_refused() {
    let instrument = instrument(3, 2, &[]);
    let packed = |bytes: &[u8]| Responses::from_columns(&instrument, 2, bytes.to_vec()).err();
    assert_eq!(packed(&[0, 1, 2, 3]), None);
    assert_eq!(packed(&[0, 1, 2]), Some(NotResponses::Length { found: 3, wanted: 4 }));
    assert_eq!(packed(&[0, 1, 2, 4]), Some(NotResponses::Point { position: 3, point: 4 }));
}

#[test]
fn a_sample_of_nothing_is_none() {
    assert_eq!(Sample::of(std::iter::empty()), None);
}
