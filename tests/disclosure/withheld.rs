//! Whatever was answered, a view says nothing that is withheld.

use proptest::prelude::*;
use pulse_check::day::Day;
use pulse_check::disclosure::{
    ComparableRound, Detail, Earlier, Minimum, Policy, ReleasedView, Since, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::{Counts, Responses};
use serde_json::Value;

use crate::instrument;

fn detail() -> impl Strategy<Value = Detail> {
    prop_oneof![Just(Detail::Steps), Just(Detail::Distributions)]
}

prop_compose! {
    fn policies()(
        minimum in 4_u8..=12,
        detail in detail(),
        invited in prop::option::of(0_u32..60),
    ) -> Policy {
        Policy::new(Minimum::new(minimum).unwrap(), detail, invited)
    }
}

prop_compose! {
    /// 0 to 29 people's answers to `items` questions, person by person; 0 is skipped.
    fn groups(items: usize)(
        points in 3_u8..=7,
        people in prop::collection::vec(prop::collection::vec(0_u8..=7, items), 0..30),
    ) -> (u8, Vec<Vec<u8>>) {
        let fold = |point: u8| point % (points + 1);
        (points, people.into_iter().map(|row| row.into_iter().map(fold).collect()).collect())
    }
}

fn with_counts<T>(asked: &Instrument, people: &[Vec<u8>], with: impl FnOnce(&Counts) -> T) -> T {
    let items = 0..asked.items().len();
    let columns = items.flat_map(|item| people.iter().map(move |row| row[item])).collect();
    with(&Responses::from_columns(asked, people.len(), columns).unwrap().counts())
}

fn view(
    asked: &Instrument,
    policy: &Policy,
    people: &[Vec<u8>],
    past: Option<&ComparableRound>,
) -> ReleasedView {
    let earlier: Vec<Earlier> =
        past.iter().map(|past| Earlier { past, since: Since::Unknown }).collect();
    with_counts(asked, people, |counts| release(counts, policy, &earlier, &[]).unwrap())
}

fn past(asked: &Instrument, policy: &Policy, people: &[Vec<u8>]) -> Option<ComparableRound> {
    with_counts(asked, people, |counts| {
        let view = release(counts, policy, &[], &[]).unwrap();
        ComparableRound::keep(counts, policy, Day::new(2026, 3, 2).unwrap(), view)
    })
}

/// Every number in `value`, with the name that it stands under.
fn numbers<'a>(name: &'a str, value: &'a Value, found: &mut Vec<(&'a str, i64)>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| numbers(name, value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| numbers(name, value, found)),
        Value::Number(number) => found.push((name, number.as_i64().unwrap())),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn below_the_minimum_all_groups_look_alike(
        (points, people) in groups(3), policy in policies(),
        before in prop::collection::vec(prop::collection::vec(1_u8..=3, 3), 0..30),
    ) {
        let asked = instrument(points, 3, &[1]);
        let few = usize::from(policy.minimum().get()) - 1;
        let people = &people[..people.len().min(few)];
        let past = past(&asked, &policy, &before);
        let skipped = vec![vec![0; 3]; people.len()];
        let (found, nothing) = (
            view(&asked, &policy, people, past.as_ref()),
            view(&asked, &policy, &skipped, None),
        );
        prop_assert_eq!(format!("{found:?}"), format!("{nothing:?}"));
        prop_assert_eq!(
            serde_json::to_string(&found).unwrap(),
            serde_json::to_string(&nothing).unwrap()
        );
    }

    /// The third question has too few answers: nothing but the headline, which counts it, may
    /// depend on them, not even on how few they are.
    #[test]
    fn a_withheld_question_leaves_no_trace(
        (points, mut people) in groups(3),
        policy in policies(),
        few in prop::collection::vec(1_u8..=3, 3),
        kept in 0_usize..4,
    ) {
        let asked = instrument(points, 3, &[1]);
        let third = |people: &mut Vec<Vec<u8>>, answers: &[u8]| {
            people.iter_mut().for_each(|row| row[2] = 0);
            people.iter_mut().zip(answers).for_each(|(row, answer)| row[2] = *answer);
        };
        third(&mut people, &few);
        let one = view(&asked, &policy, &people, None);
        third(&mut people, &few[..kept.min(few.len())]);
        let other = view(&asked, &policy, &people, None);
        prop_assert_eq!(format!("{:?}", one.items()), format!("{:?}", other.items()));
        prop_assert_eq!(one.dimensions(), other.dimensions());
    }

    /// Every number in a view is a step, a limit of a range of people, or says what was asked of how
    /// many.
    #[test]
    fn there_are_no_other_numbers_in_a_view(
        (points, people) in groups(3),
        policy in policies(),
        before in prop::collection::vec(prop::collection::vec(1_u8..=3, 3), 0..30),
    ) {
        let asked = instrument(points, 3, &[1]);
        let past = past(&asked, &policy, &before);
        let view = view(&asked, &policy, &people, past.as_ref());
        let value = serde_json::to_value(&view).unwrap();
        let mut found = Vec::new();
        numbers("", &value, &mut found);
        for (name, number) in found {
            let expected = match name {
                "hundredths" => {
                    (150..=100 * i64::from(points) - 50).contains(&number)
                        && (number % 25 == 0 || (number % 10 == 0 && people.len() >= 10)
                            || (number % 10 == 0 && before.len() >= 10))
                }
                "low" | "high" => {
                    (100..=100 * i64::from(points)).contains(&number)
                        && (number % 25 == 0 || (number % 10 == 0 && people.len() >= 10)
                            || (number % 10 == 0 && before.len() >= 10))
                }
                "about" => number % 25 == 0,
                "fewest" => number % 3 == 0,
                "most" => number % 3 == 2 || number == people.len() as i64
                    || number <= people.len().max(before.len()) as i64,
                "row" => [4, 5, 8, 10, 15].contains(&number),
                "lower_question" => (0..3).contains(&number),
                "difference" => number % 5 == 0,
                "step" => [50, 25, 10].contains(&number),
                "people" => number == people.len() as i64,
                "minimum" => number == i64::from(policy.minimum().get()),
                "points" => number == i64::from(points),
                _ => false,
            };
            prop_assert!(expected, "{name}: {number} in {value}");
        }
    }
}
