//! What a team is shown and asked follows from what the gate lets through, and from nothing else.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod findings;
#[path = "../languages/mod.rs"]
mod languages;
mod order;
mod patterns;
mod prompts;
mod safety;
mod words;

use pulse_check::day::Day;
use pulse_check::disclosure::{
    ComparableRound, Detail, Earlier, Minimum, Policy, ReleasedView, Since, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::Responses;
use serde_json::{Value, json};

/// A questionnaire with two questions in each of `dimensions`, or with four if it is only one: of
/// fewer there is no headline, and of a dimension of one question no word.
fn asking(points: u8, dimensions: &[&str]) -> Instrument {
    let named = |id: &&str| json!({ "id": id, "name": { "en": id } });
    let item = |id: &str, number: usize| json!({ "id": format!("{id}-{number}"), "dimension": id, "text": { "en": format!("On {id}") } });
    let each = if dimensions.len() == 1 { 4 } else { 2 };
    let items: Vec<Value> =
        dimensions.iter().flat_map(|id| (1..=each).map(|number| item(id, number))).collect();
    let labels: Vec<String> = (1..=points).map(|point| format!("Point {point}")).collect();
    let json = json!({
        "format": 1,
        "id": "team",
        "version": 1,
        "language": "en",
        "title": { "en": "Team" },
        "points": points,
        "labels": { "en": labels },
        "dimensions": dimensions.iter().map(named).collect::<Vec<_>>(),
        "items": items
    });
    Instrument::from_json(&json.to_string()).unwrap()
}

/// Dimensions without a place in the item bank.
fn three_dimensions() -> Instrument {
    asking(5, &["a", "b", "c"])
}

fn policy() -> Policy {
    Policy::new(Minimum::DEFAULT, Detail::Steps, None).keeping_scores(true)
}

/// Everybody three times over: enough people for words and for figures of questions.
fn thrice(answers: &[&[u8]]) -> Vec<Vec<u8>> {
    answers.iter().map(|points| points.repeat(3)).collect()
}

fn borrowed(answers: &[Vec<u8>]) -> Vec<&[u8]> {
    answers.iter().map(Vec::as_slice).collect()
}

/// What people answered who gave each dimension's questions the same answer.
fn responses<'a>(instrument: &'a Instrument, answers: &[&[u8]]) -> Responses<'a> {
    let each = instrument.items().len() / answers.len();
    let columns: Vec<&[u8]> =
        answers.iter().flat_map(|points| std::iter::repeat_n(*points, each)).collect();
    Responses::from_columns(instrument, answers[0].len(), columns.concat()).unwrap()
}

/// The view of a group three times as large as the one that answered the questions of each
/// dimension as in `answers`; 0 is skipped.
fn view_of(instrument: &Instrument, answers: &[&[u8]]) -> ReleasedView {
    exactly(instrument, &borrowed(&thrice(answers)))
}

/// The view of just these people.
fn exactly(instrument: &Instrument, answers: &[&[u8]]) -> ReleasedView {
    release(&responses(instrument, answers).counts(), &policy(), &[], &[]).unwrap()
}

/// The view of the second of two rounds, of which the first was on 2 March. Nobody left.
fn second_view(instrument: &Instrument, before: &[&[u8]], now: &[&[u8]]) -> ReleasedView {
    let joined = (now[0].len() - before[0].len()) as u32;
    let (before, now) = (responses(instrument, before), responses(instrument, now));
    let counts = before.counts();
    let view = release(&counts, &policy(), &[], &[]).unwrap();
    let day = Day::new(2026, 3, 2).unwrap();
    let past = ComparableRound::keep(&counts, &policy(), day, view).unwrap();
    let since = Since::Known { joined, left: 0 };
    release(&now.counts(), &policy(), &[Earlier { past: &past, since }], &[]).unwrap()
}

/// The same of groups three times as large.
fn second_view_of_many(instrument: &Instrument, before: &[&[u8]], now: &[&[u8]]) -> ReleasedView {
    second_view(instrument, &borrowed(&thrice(before)), &borrowed(&thrice(now)))
}
