//! What a team is shown and asked follows from what the gate lets through, and from nothing else.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod findings;
mod order;
mod patterns;
mod prompts;
mod safety;
mod words;

use pulse_check::disclosure::{
    Detail, Earlier, Minimum, Past, Policy, ReleasedView, Since, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::journal::Day;
use pulse_check::scoring::Responses;
use serde_json::json;

/// A questionnaire with one question in each of `dimensions`.
fn asking(points: u8, dimensions: &[&str]) -> Instrument {
    let named = |id: &&str| json!({ "id": id, "name": { "en": id } });
    let item = |id: &&str| json!({ "id": format!("{id}-1"), "dimension": id, "text": { "en": format!("On {id}") } });
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
        "items": dimensions.iter().map(item).collect::<Vec<_>>()
    });
    Instrument::from_json(&json.to_string()).unwrap()
}

/// Questions without a place in the item bank.
fn three_questions() -> Instrument {
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

/// The view of a group three times as large as the one that answered each question as in `answers`;
/// 0 is skipped.
fn view_of(instrument: &Instrument, answers: &[&[u8]]) -> ReleasedView {
    exactly(instrument, &borrowed(&thrice(answers)))
}

/// The view of just these people.
fn exactly(instrument: &Instrument, answers: &[&[u8]]) -> ReleasedView {
    let people = answers[0].len();
    let responses = Responses::from_columns(instrument, people, answers.concat()).unwrap();
    release(&responses.counts(), &policy(), &[], &[]).unwrap()
}

/// The view of the second of two rounds, of which the first was on 2 March. Nobody left.
fn second_view(instrument: &Instrument, before: &[&[u8]], now: &[&[u8]]) -> ReleasedView {
    let responses = |answers: &[&[u8]]| {
        Responses::from_columns(instrument, answers[0].len(), answers.concat()).unwrap()
    };
    let joined = (now[0].len() - before[0].len()) as u32;
    let (before, now) = (responses(before), responses(now));
    let counts = before.counts();
    let view = release(&counts, &policy(), &[], &[]).unwrap();
    let day = Day::new(2026, 3, 2).unwrap();
    let past = Past::keep(&counts, &policy(), day, view).unwrap();
    let since = Since::Known { joined, left: 0 };
    release(&now.counts(), &policy(), &[Earlier { past: &past, since }], &[]).unwrap()
}

/// The same of groups three times as large.
fn second_view_of_many(instrument: &Instrument, before: &[&[u8]], now: &[&[u8]]) -> ReleasedView {
    second_view(instrument, &borrowed(&thrice(before)), &borrowed(&thrice(now)))
}
