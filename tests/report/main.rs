//! What leaves the room says what it must, and nothing that it must not.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod documented;
mod formats;
#[path = "../languages/mod.rs"]
mod languages;
mod schema;
mod secrecy;

use pulse_check::day::Day;
use pulse_check::disclosure::{
    ComparableRound, Detail, Earlier, Minimum, Policy, ReleasedView, Since, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::report::{
    AgreedAction, Occasion, QuestionnaireWords, Report, csv, json, markdown, text,
};
use pulse_check::scoring::Responses;
use pulse_check::text::Lang;
use serde_json::json;

/// A questionnaire of two dimensions with two questions each, of which the last is
/// reverse-worded.
fn instrument() -> Instrument {
    let said = |en: &str, de: &str| json!({ "en": en, "de": de });
    let item = |id: &str, dimension: &str, reverse: bool, en: &str, de: &str| json!({ "id": id, "dimension": dimension, "reverse": reverse, "text": said(en, de) });
    let json = json!({
        "format": 1,
        "id": "retro",
        "version": 1,
        "language": "en",
        "title": said("How was the sprint?", "Wie war der Sprint?"),
        "points": 5,
        "labels": {
            "en": ["Never", "Rarely", "Now and then", "Often", "Always"],
            "de": ["Nie", "Selten", "Ab und zu", "Oft", "Immer"]
        },
        "dimensions": [
            { "id": "focus", "name": said("Focus", "Fokus") },
            { "id": "help", "name": said("Mutual help", "Gegenseitige Hilfe") }
        ],
        "items": [
            item("done", "focus", false, "We finished what we began.", "Wir haben beendet, was wir begonnen haben."),
            item("pace", "focus", false, "We did one thing after the other.", "Wir haben eins nach dem anderen gemacht."),
            item("ask", "help", false, "We asked for help in time.", "Wir haben rechtzeitig um Hilfe gebeten."),
            item("alone", "help", true, "People were left alone with a problem.", "Leute blieben mit einem Problem allein.")
        ]
    });
    Instrument::from_json(&json.to_string()).unwrap()
}

fn policy() -> Policy {
    Policy::new(Minimum::DEFAULT, Detail::Distributions, Some(14)).keeping_scores(true)
}

/// What is released of `answers`: per question of `instrument` everybody's point, 0 is skipped.
/// Since the `past` round only those joined or left whom the numbers of people show.
fn view_of(
    instrument: &Instrument,
    answers: &[&[u8]],
    policy: &Policy,
    past: Option<&ComparableRound>,
) -> ReleasedView {
    let people = answers[0].len();
    let responses = Responses::from_columns(instrument, people, answers.concat()).unwrap();
    let since = |past: &ComparableRound| {
        let (before, now) = (past.view().people(), people as u32);
        Since::Known { joined: now.saturating_sub(before), left: before.saturating_sub(now) }
    };
    let earlier: Vec<Earlier> =
        past.iter().map(|past| Earlier { past, since: since(past) }).collect();
    release(&responses.counts(), policy, &earlier, &[]).unwrap()
}

fn past_of(instrument: &Instrument, answers: &[&[u8]], policy: &Policy) -> ComparableRound {
    let responses = Responses::from_columns(instrument, answers[0].len(), answers.concat());
    let responses = responses.unwrap();
    let counts = responses.counts();
    let view = release(&counts, policy, &[], &[]).unwrap();
    ComparableRound::keep(&counts, policy, Day::new(2026, 3, 2).unwrap(), view).unwrap()
}

fn promise(lang: Lang) -> Vec<String> {
    let sentences = match lang.tag() {
        "en" => ["Only the whole group is shown.", "Nothing is shown with fewer than five."],
        _ => ["Gezeigt wird nur die ganze Gruppe.", "Bei weniger als fünf nichts."],
    };
    sentences.map(str::to_owned).to_vec()
}

fn report<'a>(view: &'a ReleasedView, lang: Lang) -> Report<'a> {
    Report {
        lang,
        view,
        asked: QuestionnaireWords::of(&instrument(), lang.tag()),
        occasion: Occasion {
            team: "Orchard".to_owned(),
            round: "Autumn".to_owned(),
            day: Day::new(2026, 11, 24).unwrap(),
            promise: promise(lang),
        },
        helped: Vec::new(),
        actions: vec![AgreedAction {
            what: "Ask for help at the daily meeting".to_owned(),
            by: Day::new(2026, 12, 8),
            when: "the daily meeting opens".to_owned(),
            sign: "Somebody else asks, too".to_owned(),
        }],
        agreement: Vec::new(),
        wins: Vec::new(),
    }
}

/// The report in every format for files and copying, each with its name.
fn all_formats(report: &Report) -> [(&'static str, String); 4] {
    [
        ("csv", csv(report)),
        ("json", json(report).unwrap()),
        ("markdown", markdown(report)),
        ("text", text(report)),
    ]
}

/// The cells of a CSV text, read as RFC 4180 says.
fn cells(csv: &str) -> Vec<Vec<String>> {
    cells_at(csv, ',')
}

/// The same for cells that another character separates.
fn cells_at(csv: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut rest = csv.chars().peekable();
    while let Some(character) = rest.next() {
        let row = rows.last_mut().unwrap();
        match character {
            '"' if quoted && rest.peek() == Some(&'"') => {
                rest.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            at if at == separator && !quoted => row.push(String::new()),
            '\r' if !quoted => {
                assert_eq!(rest.next(), Some('\n'), "lines end in CR LF");
                rows.push(vec![String::new()]);
            }
            '\n' if !quoted => panic!("a line feed without a carriage return"),
            other => row.last_mut().unwrap().push(other),
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last line ends too");
    rows
}

/// The cell of the row of `kind` and `id` in `column`.
fn cell(csv: &str, kind: &str, id: &str, column: &str) -> String {
    let rows = cells(csv);
    let at = |name: &str| rows[0].iter().position(|known| known == name).unwrap();
    let row = rows.iter().find(|row| row[at("kind")] == kind && row[at("id")] == id).unwrap();
    row[at(column)].clone()
}
