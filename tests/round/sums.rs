//! The total is the plain sum of what people answered, whoever keeps and however many they are.

use proptest::prelude::*;
use pulse_check::day::Day;
use pulse_check::disclosure::release;
use pulse_check::instrument::Instrument;
use pulse_check::round::{ActionAnswer, List, Round, Total};
use pulse_check::scoring::Responses;

use crate::setting::{Setting, answers, cells, instrument, open, row, unmask};

/// Answers to the questions, and what somebody says of the actions.
type Person = (Vec<Option<u8>>, Vec<Option<ActionAnswer>>);

/// What answers add up to.
struct Plain {
    /// Per item, how often each point was chosen.
    items: Vec<Vec<u32>>,
    scores: Vec<u32>,
    unscored: u32,
    /// Per action: helped, no difference, not tried.
    actions: Vec<[u32; 3]>,
}

/// What the answers add up to, reckoned from the definitions and in floating point: halves of
/// quarter points are exact in it.
fn plain_sum(instrument: &Instrument, actions: usize, people: &[Person]) -> Plain {
    let points = usize::from(instrument.points().get());
    let mut sum = Plain {
        items: vec![vec![0; points]; instrument.items().len()],
        scores: vec![0; 4 * (points - 1) + 1],
        unscored: 0,
        actions: vec![[0; 3]; actions],
    };
    for (answers, said) in people {
        let mut keyed = Vec::new();
        for (position, (answer, item)) in answers.iter().zip(instrument.items()).enumerate() {
            let Some(point) = answer else { continue };
            sum.items[position][usize::from(*point) - 1] += 1;
            let point = f64::from(*point);
            keyed.push(if item.reverse() { points as f64 + 1.0 - point } else { point });
        }
        if 2 * keyed.len() < instrument.items().len() {
            sum.unscored += 1;
        } else {
            let score = keyed.iter().sum::<f64>() / keyed.len() as f64;
            sum.scores[(4.0 * (score - 1.0) + 0.5).floor() as usize] += 1;
        }
        for ([helped, no_difference, not_tried], said) in sum.actions.iter_mut().zip(said) {
            match said {
                Some(ActionAnswer::Helped) => *helped += 1,
                Some(ActionAnswer::NoDifference) => *no_difference += 1,
                Some(ActionAnswer::NotTried) => *not_tried += 1,
                None => {}
            }
        }
    }
    sum
}

impl Plain {
    fn total(&self, round: &Round) -> Total {
        let people = self.scores.iter().sum::<u32>() + self.unscored;
        let [items, actions] = [self.items.concat(), self.actions.concat()];
        let cells = [items, self.scores.clone(), vec![self.unscored], actions].concat();
        Total::of_cells(round, people, &cells).unwrap()
    }
}

fn sealed_sum(setting: &mut Setting, people: &[Person]) -> Total {
    let contributions: Vec<_> =
        people.iter().map(|(points, said)| setting.seal_with(points, said)).collect();
    let list = setting.close(contributions);
    let list = List::from_code(&setting.round, &list.to_code()).unwrap();
    let mut releases = setting.releases(&list);
    releases.reverse();
    Total::add_up(&setting.round, &list, &releases).unwrap()
}

/// People who say nothing of any action.
fn people(answers: Vec<Vec<Option<u8>>>) -> Vec<Person> {
    answers.into_iter().map(|answers| (answers, Vec::new())).collect()
}

#[derive(Clone, Debug)]
struct Played {
    instrument: Instrument,
    keepers: usize,
    actions: usize,
    people: Vec<Person>,
}

fn some_round(items: usize, people: std::ops::Range<usize>) -> impl Strategy<Value = Played> {
    let reverse = prop::collection::vec(any::<bool>(), 1..=items);
    (3_u8..=7, reverse, 1_usize..=3, 0_usize..=3, people).prop_flat_map(
        |(points, reverse, keepers, actions, people)| {
            let answers =
                prop::collection::vec(prop::option::weighted(0.8, 1..=points), reverse.len());
            let said = prop::sample::select(vec![
                None,
                Some(ActionAnswer::Helped),
                Some(ActionAnswer::NoDifference),
                Some(ActionAnswer::NotTried),
            ]);
            let person = (answers, prop::collection::vec(said, actions));
            let instrument = instrument(points, &reverse);
            prop::collection::vec(person, people).prop_map(move |people| Played {
                instrument: instrument.clone(),
                keepers,
                actions,
                people,
            })
        },
    )
}

fn adds_up(played: Played, invited: u16, seed: u64) -> Result<(), TestCaseError> {
    let Played { instrument, keepers, actions, people } = played;
    let expected = plain_sum(&instrument, actions, &people);
    let mut setting = Setting::with_actions(instrument, keepers, invited, actions, seed);
    let total = sealed_sum(&mut setting, &people);
    prop_assert_eq!(total, expected.total(&setting.round));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn totals_are_plain_sums(played in some_round(9, 4..16), seed: u64) {
        adds_up(played, 0, seed)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3))]

    /// More than 255 invited: cells of two bytes.
    #[test]
    fn totals_of_many_are_plain_sums(played in some_round(3, 200..301), seed: u64) {
        adds_up(played, 300, seed)?;
    }
}

/// What the gate gets is what it would get if everybody had answered openly.
#[test]
fn the_gate_shows_a_sealed_round_as_it_would_an_open_one() {
    let points = |person: u8| {
        let (one, other) = (Some(person % 5 + 1), Some((person * 3) % 5 + 1));
        vec![one, None, other, other, one]
    };
    let mut setting = Setting::new(instrument(5, &[false, true, false, false, true]), 2, 0, 3);
    let given: Vec<_> = (0..7).map(points).collect();
    let total = sealed_sum(&mut setting, &people(given.clone()));
    let open: Vec<_> =
        given.iter().map(|points| answers(setting.round.instrument(), points)).collect();
    let policy = setting.round.descriptor().policy();
    let day = Day::parse("2026-03-02").unwrap();
    let sealed = total.through_the_gate(&setting.round, day, &[], &[]).unwrap().view;
    let open = Responses::from_rows(setting.round.instrument(), &open).counts();
    assert_eq!(sealed, release(&open, &policy, &[], &[]).unwrap());
    assert!(sealed.headline().shown().is_some());
}

#[test]
fn cells_have_two_bytes_from_256_invited_people_on() {
    // Eight bytes of digest, then per keeper 32, 32 and 16. Three points, nine scores, one
    // without: thirteen cells, which are one lane of 13 bytes, or lanes of 20 and 6; each is eight
    // bytes longer when masked.
    let length = |invited| {
        let mut setting = Setting::new(instrument(3, &[false]), 2, invited, 1);
        setting.seal(&[]).to_code().body().len() - 8 - 2 * (32 + 32 + 16)
    };
    assert_eq!([length(0), length(255), length(256), length(300)], [21, 21, 42, 42]);
}

/// Taken apart without the code under test: a one is `01 00`.
#[test]
fn cells_of_two_bytes_are_little_endian() {
    let mut setting = Setting::new(instrument(3, &[false]), 2, 300, 5);
    let code = setting.seal(&[Some(2)]).to_code();
    let mut left = row(2, code.body()).to_vec();
    for (index, key) in setting.keys.iter().enumerate() {
        let masks = open(&setting.round, index, key, code.body()).masks;
        unmask(&setting.round, &mut left, &masks);
    }
    assert_eq!(left[..6], [0, 0, 1, 0, 0, 0]);
    // The second of three points; a score of 2 is the fifth of nine; it is defined.
    assert_eq!(cells(&setting.round, &left), [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
}

/// 256 in one cell of one byte would carry into the next.
#[test]
fn counts_above_255_need_two_bytes_and_have_them() {
    let mut setting = Setting::new(instrument(3, &[false]), 1, 300, 2);
    let people = people(vec![vec![Some(2)]; 257]);
    let expected = plain_sum(setting.round.instrument(), 0, &people);
    assert_eq!(expected.items, [[0, 257, 0]]);
    assert_eq!(sealed_sum(&mut setting, &people), expected.total(&setting.round));
}

#[test]
fn missing_answers_at_the_end_count_as_skipped() {
    let instrument = instrument(5, &[false, true, false, false]);
    let people = vec![(vec![Some(4), Some(2)], vec![Some(ActionAnswer::Helped)]); 4];
    let expected = plain_sum(&instrument, 2, &people);
    assert_eq!((expected.scores[12], expected.actions[0]), (4, [4, 0, 0]));
    let mut setting = Setting::with_actions(instrument, 2, 0, 2, 3);
    assert_eq!(sealed_sum(&mut setting, &people), expected.total(&setting.round));
}

#[test]
fn who_answers_too_little_is_counted_without_a_score() {
    let instrument = instrument(5, &[false, true, false]);
    let answers = people(vec![vec![Some(5), None, None]; 5]);
    let expected = plain_sum(&instrument, 0, &answers);
    assert_eq!((expected.unscored, expected.scores.iter().sum::<u32>()), (5, 0));
    let mut setting = Setting::new(instrument, 1, 0, 4);
    assert_eq!(sealed_sum(&mut setting, &answers), expected.total(&setting.round));
}
