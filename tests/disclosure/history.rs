//! The rules between rounds, at their limits.

use pulse_check::day::Day;
use pulse_check::disclosure::{
    ComparableRound, Detail, Direction, Earlier, Elsewhere, Minimum, Moved, Overlap, Part, Policy,
    ReleasedView, Row, Since, Unfit, Untested, release,
};
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::scoring::{Counts, Responses};
use pulse_check::text::Lang;

use crate::instrument_of;

/// People's answers, person by person.
type People = Vec<Vec<u8>>;

fn policy() -> Policy {
    Policy::new(Minimum::DEFAULT, Detail::Steps, None).keeping_scores(true)
}

fn day(month: u32) -> Day {
    Day::new(2026, month, 1).unwrap()
}

/// Eight questions in four dimensions.
fn eight() -> Instrument {
    instrument_of(&[2; 4])
}

/// `people` who choose 2 to 4, each a little differently.
fn team(people: usize, items: usize) -> People {
    let point = |person: usize, item: usize| 2 + ((person * 7 + item * 3) % 3) as u8;
    (0..people).map(|person| (0..items).map(|item| point(person, item)).collect()).collect()
}

fn with_counts<T>(asked: &Instrument, people: &People, with: impl FnOnce(&Counts) -> T) -> T {
    let items = 0..asked.items().len();
    let columns = items.flat_map(|item| people.iter().map(move |row| row[item])).collect();
    with(&Responses::from_columns(asked, people.len(), columns).unwrap().counts())
}

fn shown(
    asked: &Instrument,
    people: &People,
    earlier: &[(&ComparableRound, Since)],
    elsewhere: &[(&ComparableRound, Overlap)],
) -> ReleasedView {
    let earlier: Vec<Earlier> =
        earlier.iter().map(|(past, since)| Earlier { past, since: *since }).collect();
    let elsewhere: Vec<Elsewhere> =
        elsewhere.iter().map(|(past, overlap)| Elsewhere { past, overlap: *overlap }).collect();
    with_counts(asked, people, |counts| release(counts, &policy(), &earlier, &elsewhere).unwrap())
}

fn kept(asked: &Instrument, people: &People, month: u32, view: ReleasedView) -> ComparableRound {
    with_counts(asked, people, |counts| ComparableRound::keep(counts, &policy(), day(month), view))
        .unwrap()
}

fn first(asked: &Instrument, people: &People) -> ComparableRound {
    kept(asked, people, 1, shown(asked, people, &[], &[]))
}

fn known(joined: u32, left: u32) -> Since {
    Since::Known { joined, left }
}

/// Everything in `now` that was shown before is as it was in `before`, and nothing is new.
fn says_nothing_new(now: &ReleasedView, before: &ReleasedView) {
    let (ours, theirs) = (now.headline().shown().unwrap(), before.headline().shown().unwrap());
    assert_eq!((ours.mean(), ours.range()), (theirs.mean(), theirs.range()));
    assert!(ours.origin().as_before());
    for (ours, theirs) in now.dimensions().iter().zip(before.dimensions()) {
        assert_eq!((ours.mean(), ours.closeness()), (theirs.mean(), theirs.closeness()));
        assert_eq!(ours.lower_question(), theirs.lower_question());
        assert!(ours.origin().as_before());
    }
    for (ours, theirs) in now.items().iter().zip(before.items()) {
        assert!(ours.figure() == theirs.figure() || ours.figure() == Part::Withheld);
    }
    assert_eq!(now.untested(), Some(Untested::AsBefore));
}

#[test]
fn whoever_joins_leaves_or_is_swapped_changes_nothing_on_screen() {
    let asked = eight();
    for people in [5, 7, 8, 9, 10, 14, 15] {
        let before = team(people, 8);
        let past = first(&asked, &before);
        for point in [1, 3, 5] {
            let joins = [&before[..], &[vec![point; 8]]].concat();
            says_nothing_new(&shown(&asked, &joins, &[(&past, known(1, 0))], &[]), past.view());
            let swapped = [&before[1..], &[vec![point; 8]]].concat();
            says_nothing_new(&shown(&asked, &swapped, &[(&past, known(1, 1))], &[]), past.view());
        }
        if people > 5 {
            let leaves = before[1..].to_vec();
            says_nothing_new(&shown(&asked, &leaves, &[(&past, known(0, 1))], &[]), past.view());
        }
    }
}

#[test]
fn three_who_join_are_shown_and_so_is_everybody_answering_anew() {
    let asked = eight();
    let before = team(9, 8);
    let past = first(&asked, &before);
    let three = [&before[..], &vec![vec![5; 8]; 3]].concat();
    let view = shown(&asked, &three, &[(&past, known(3, 0))], &[]);
    assert!(!view.headline().shown().unwrap().origin().as_before());
    let anew = vec![vec![5; 8]; 10];
    let view = shown(&asked, &anew, &[(&past, known(1, 0))], &[]);
    let shown_now = view.headline().shown().unwrap();
    assert!(!shown_now.origin().as_before() && shown_now.mean().cap().is_some());
    assert_eq!(view.change().shown().unwrap().mean(), Moved::Clearly(Direction::Up));
}

/// A second joiner in the third round: two views that are each one apart would give them away.
#[test]
fn a_third_round_is_held_against_the_first() {
    let asked = eight();
    let before = team(9, 8);
    let one = first(&asked, &before);
    let joined = [&before[..], &[vec![5; 8]]].concat();
    let view = shown(&asked, &joined, &[(&one, known(1, 0))], &[]);
    let two = kept(&asked, &joined, 2, view);
    let third = shown(&asked, &joined, &[(&one, known(1, 0)), (&two, known(0, 0))], &[]);
    says_nothing_new(&third, one.view());
    let origins: Vec<Option<Day>> =
        third.items().iter().map(|item| item.origin().as_of()).collect();
    assert_eq!(origins, [Some(day(1)); 8], "the day is that of the first round");
}

#[test]
fn what_a_round_few_apart_withheld_stays_withheld() {
    let asked = eight();
    let mut before = team(9, 8);
    before.iter_mut().take(2).for_each(|person| person[0] = 0);
    let past = first(&asked, &before);
    assert_eq!(past.view().items()[0].figure(), Part::Withheld, "seven answers");
    let now = [&team(9, 8)[..], &[vec![3; 8]]].concat();
    let view = shown(&asked, &now, &[(&past, known(1, 0))], &[]);
    assert_eq!(view.items()[0].figure(), Part::Withheld);
    assert_eq!(view.dimensions()[0].mean(), Part::Withheld);
    assert!(view.items()[1].figure().shown().is_some());
}

#[test]
fn the_smaller_of_two_rounds_few_apart_decides_the_row() {
    let asked = eight();
    let before = team(7, 8);
    let past = first(&asked, &before);
    let now = [&before[..], &[vec![5; 8]]].concat();
    for (since, row) in
        [(known(1, 0), Row::Five), (Since::Unknown, Row::Five), (known(5, 4), Row::Eight)]
    {
        let view = shown(&asked, &now, &[(&past, since)], &[]);
        assert_eq!(view.row(), row, "{since:?}");
        let has_figures = view.items().iter().any(|item| item.figure().shown().is_some());
        assert_eq!(has_figures, row == Row::Eight);
    }
}

#[test]
fn unknown_counts_as_few_apart_up_to_four_people_more_or_fewer() {
    let asked = eight();
    let past = first(&asked, &team(9, 8));
    let is_as_before = |people: usize| {
        let view = shown(&asked, &vec![vec![3; 8]; people], &[(&past, Since::Unknown)], &[]);
        view.headline().shown().unwrap().origin().as_before()
    };
    for (people, expected) in [(5, true), (9, true), (13, true), (14, false)] {
        assert_eq!(is_as_before(people), expected, "{people}");
    }
}

/// Few questions tell more about each person, so up to four people count as few.
#[test]
fn with_fewer_than_eight_questions_four_people_are_few() {
    let past_and_now = |items: usize| {
        let asked = instrument_of(&[items]);
        let before = team(10, items);
        let past = first(&asked, &before);
        let now = [&before[..], &vec![vec![3; items]; 4]].concat();
        shown(&asked, &now, &[(&past, known(4, 0))], &[])
    };
    let is_as_before = |view: &ReleasedView| view.headline().shown().unwrap().origin().as_before();
    assert!(is_as_before(&past_and_now(7)));
    assert!(!is_as_before(&past_and_now(8)));
}

/// Two quarters of the pulse share questions and a dimension, and are no whole to each other.
#[test]
fn what_two_questionnaires_share_is_held_against_each_other() {
    let quarter = |block| builtin::get("pulse", block, Lang::default()).unwrap().unwrap();
    let (one, two) = (quarter(0), quarter(1));
    let shared = |asked: &Instrument, other: &Instrument| -> Vec<usize> {
        let known: Vec<_> = (0..other.items().len()).map(|at| other.item_digest(at)).collect();
        (0..asked.items().len()).filter(|at| known.contains(&asked.item_digest(*at))).collect()
    };
    let both = shared(&two, &one);
    assert_eq!(both.len(), 4);
    let before = team(9, one.items().len());
    let past = first(&one, &before);
    let mut now = team(9, two.items().len());
    for (person, row) in now.iter_mut().enumerate() {
        for (ours, theirs) in both.iter().zip(shared(&one, &two)) {
            row[*ours] = before[person][theirs];
        }
    }
    now.push(vec![5; two.items().len()]);
    let view = shown(&two, &now, &[(&past, known(1, 0))], &[]);
    assert!(!view.headline().shown().unwrap().origin().as_before());
    assert_eq!(view.untested(), Some(Untested::NothingBefore));
    for (at, item) in view.items().iter().enumerate() {
        assert_eq!(item.origin().as_before(), both.contains(&at), "{at}");
    }
    let safety = &view.dimensions()[0];
    assert_eq!(safety.origin().as_of(), Some(day(1)));
    assert_eq!(safety.mean(), past.view().dimensions()[0].mean());
    assert!(view.dimensions()[1..].iter().all(|dimension| !dimension.origin().as_before()));
}

#[test]
fn under_another_teams_name_nothing_is_shown_that_a_few_could_have_made() {
    let asked = eight();
    let before = team(9, 8);
    let past = first(&asked, &before);
    let now = before[1..].to_vec();
    assert!(past.could_overlap(&asked, 8) && past.could_overlap(&asked, 13));
    assert!(!past.could_overlap(&asked, 14));
    assert!(!past.could_overlap(&builtin::default(Lang::default()), 8), "no question is the same");
    for overlap in [Overlap::Yes, Overlap::Unknown] {
        let view = shown(&asked, &now, &[], &[(&past, overlap)]);
        assert_eq!(*view.headline(), Part::Withheld);
        assert!(view.items().iter().all(|item| item.figure() == Part::Withheld));
        assert!(view.dimensions().iter().all(|dimension| dimension.mean() == Part::Withheld));
    }
    let nobody = shown(&asked, &now, &[], &[(&past, Overlap::No)]);
    assert_eq!(nobody, shown(&asked, &now, &[], &[]));
    // What nobody of a few could have made is shown, whoever was in both.
    let other = vec![vec![5; 8]; 9];
    let view = shown(&asked, &other, &[], &[(&past, Overlap::Yes)]);
    assert!(view.headline().shown().is_some());
}

#[test]
fn who_joined_and_left_must_fit_the_two_numbers_of_people() {
    assert_eq!(known(2, 1).check(8, 9), Ok(()));
    assert_eq!(Since::Unknown.check(8, 90), Ok(()));
    let sum = Unfit::Sum { before: 8, now: 9, joined: 1, left: 1, expected: 8 };
    assert_eq!(known(1, 1).check(8, 9), Err(sum));
    assert_eq!(known(10, 9).check(8, 9), Err(Unfit::Left { left: 9, before: 8 }));
    assert_eq!(known(10, 8).check(8, 9), Err(Unfit::Joined { joined: 10, now: 9 }));
    assert_eq!(
        known(u32::MAX, 8).check(8, 9).unwrap_err().to_string().matches("joined").count(),
        1
    );
    let asked = eight();
    let past = first(&asked, &team(9, 8));
    let refused = with_counts(&asked, &team(9, 8), |counts| {
        release(counts, &policy(), &[Earlier { past: &past, since: known(1, 0) }], &[])
    });
    assert!(matches!(refused, Err(Unfit::Sum { .. })));
}

#[test]
fn change_is_tested_only_where_scores_were_kept() {
    let asked = eight();
    let (before, now) = (vec![vec![2; 8]; 9], vec![vec![4; 8]; 9]);
    let past = |policy: Policy| {
        with_counts(&asked, &before, |counts| {
            let view = release(counts, &policy, &[], &[]).unwrap();
            assert_eq!(view.untested(), Some(Untested::NothingBefore));
            ComparableRound::keep(counts, &policy, day(1), view).unwrap()
        })
    };
    let view = shown(&asked, &now, &[(&past(policy()), known(0, 0))], &[]);
    let change = view.change().shown().unwrap();
    assert_eq!(change.mean(), Moved::Clearly(Direction::Up));
    assert_eq!(change.difference().shown().map(|it| it.hundredths()), Some(200));
    assert_eq!(view.untested(), None);
    let unkept = past(policy().keeping_scores(false));
    let view = shown(&asked, &now, &[(&unkept, known(0, 0))], &[]);
    assert_eq!((view.change(), view.untested()), (&Part::Withheld, Some(Untested::ScoresNotKept)));
}

#[test]
fn differences_are_between_what_is_shown() {
    let asked = eight();
    let past = first(&asked, &vec![vec![2; 8]; 9]);
    let of = |point: u8| {
        let view = shown(&asked, &vec![vec![point; 8]; 9], &[(&past, known(0, 0))], &[]);
        let difference = view.items()[0].difference();
        assert_eq!(difference, view.dimensions()[0].difference());
        difference.shown().map(|it| it.hundredths())
    };
    assert_eq!([of(4), of(2), of(3)], [Some(200), Some(0), Some(100)]);
    assert_eq!([of(1), of(5)], [None, None], "an end is capped");
}

#[test]
fn of_a_round_that_was_withheld_nothing_is_kept() {
    let asked = eight();
    let kept = with_counts(&asked, &team(4, 8), |counts| {
        let view = release(counts, &policy(), &[], &[]).unwrap();
        ComparableRound::keep(counts, &policy(), day(1), view)
    });
    assert!(kept.is_none());
}
