//! A result as data for other programs.

use serde::Serialize;

use super::{Report, tokens};
use crate::disclosure::{Bar, Difference, Part, Range, Shown};
use crate::scoring::Closeness;
use crate::text::{RESULT, clean_line};

/// Version of the format; raised when a field changes its meaning or goes.
const VERSION: u8 = 1;

/// The report as JSON, described by `docs/result.schema.json`. All figures are whole numbers of
/// hundredths of a point; what is withheld is `null`.
pub fn json(report: &Report) -> String {
    // Nothing in it can fail to be written.
    let mut json = serde_json::to_string_pretty(&document(report)).unwrap_or_default();
    json.push('\n');
    json
}

#[derive(Serialize)]
struct Document {
    #[serde(rename = "pulse-check")]
    holds: &'static str,
    version: u8,
    language: &'static str,
    unit: &'static str,
    team: String,
    round: String,
    day: String,
    questionnaire: Questionnaire,
    promise: Vec<String>,
    note: &'static str,
    people: u32,
    minimum: u8,
    enough: bool,
    headline: Option<Headline>,
    change: Option<Change>,
    dimensions: Vec<Dimension>,
    questions: Vec<Question>,
    actions: Vec<Action>,
}

#[derive(Serialize)]
struct Questionnaire {
    id: String,
    title: String,
    language: String,
    points: u8,
    labels: Vec<String>,
}

#[derive(Serialize)]
struct Headline {
    mean: Mean,
    range: Limits,
    with_everyone: Option<Limits>,
    closeness: Option<&'static str>,
    as_last_time: bool,
}

#[derive(Serialize)]
struct Change {
    level: &'static str,
    spread: &'static str,
    difference: Option<i16>,
}

#[derive(Serialize)]
struct Dimension {
    id: String,
    name: String,
    mean: Option<Mean>,
    closeness: Option<&'static str>,
    difference: Option<i16>,
    as_last_time: bool,
}

#[derive(Serialize)]
struct Question {
    id: String,
    text: String,
    reversed: bool,
    mean: Option<Mean>,
    closeness: Option<&'static str>,
    difference: Option<i16>,
    as_last_time: bool,
    bars: Option<Vec<AnswerBar>>,
}

#[derive(Serialize)]
struct Mean {
    value: u16,
    step: u16,
    or: Option<&'static str>,
}

#[derive(Serialize)]
struct Limits {
    low: u16,
    high: u16,
}

#[derive(Serialize)]
struct AnswerBar {
    from: u8,
    to: u8,
    people: u32,
}

#[derive(Serialize)]
struct Action {
    what: String,
    by: Option<String>,
}

fn document(report: &Report) -> Document {
    let (view, asked, occasion) = (report.view, &report.asked, &report.occasion);
    let enough = !report.too_few();
    let actions = report.actions.iter().filter(|_| enough);
    Document {
        holds: "result",
        version: VERSION,
        language: report.lang.tag(),
        unit: "hundredths of a point",
        team: clean_line(&occasion.team),
        round: clean_line(&occasion.round),
        day: occasion.day.to_string(),
        questionnaire: Questionnaire {
            id: view.instrument().to_owned(),
            title: clean_line(&asked.title),
            language: asked.language.clone(),
            points: view.points(),
            labels: asked.labels(view.points()).iter().map(|it| clean_line(it)).collect(),
        },
        promise: occasion.promise.iter().map(|it| clean_line(it)).collect(),
        note: RESULT.get(report.lang).rounded,
        people: view.people(),
        minimum: view.minimum().get(),
        enough,
        headline: view.headline().shown().map(|headline| Headline {
            mean: mean(headline.mean()),
            range: limits(headline.range()),
            with_everyone: headline.with_everyone().shown().copied().map(limits),
            closeness: closeness(headline.closeness()),
            as_last_time: headline.as_before(),
        }),
        change: view.change().shown().map(|change| Change {
            level: tokens::level(change.mean()),
            spread: tokens::spread(change.spread()),
            difference: difference(change.difference()),
        }),
        dimensions: dimensions(report),
        questions: questions(report),
        actions: actions
            .map(|action| Action {
                what: clean_line(&action.what),
                by: action.by.map(|day| day.to_string()),
            })
            .collect(),
    }
}

fn dimensions(report: &Report) -> Vec<Dimension> {
    let shown = report.view.dimensions().iter().enumerate();
    let dimension = shown.map(|(at, shown)| Dimension {
        id: shown.id().to_owned(),
        name: clean_line(report.asked.dimension(at, shown.id())),
        mean: shown.mean().shown().copied().map(mean),
        closeness: closeness(shown.closeness()),
        difference: difference(shown.difference()),
        as_last_time: shown.as_before(),
    });
    dimension.collect()
}

fn questions(report: &Report) -> Vec<Question> {
    let shown = report.view.items().iter().enumerate();
    let question = shown.map(|(at, shown)| Question {
        id: shown.id().to_owned(),
        text: clean_line(report.asked.question(at, shown.id())),
        reversed: report.asked.is_reversed(at),
        mean: shown.mean().shown().copied().map(mean),
        closeness: closeness(shown.closeness()),
        difference: difference(shown.difference()),
        as_last_time: shown.as_before(),
        bars: shown.bars().map(|bars| bars.iter().map(bar).collect()),
    });
    question.collect()
}

fn mean(shown: Shown) -> Mean {
    Mean { value: shown.hundredths(), step: shown.step(), or: shown.cap().map(tokens::cap) }
}

fn limits(range: Range) -> Limits {
    Limits { low: range.low(), high: range.high() }
}

fn closeness(close: Part<Closeness>) -> Option<&'static str> {
    close.shown().map(tokens::closeness)
}

fn difference(difference: Part<Difference>) -> Option<i16> {
    difference.shown().map(Difference::hundredths)
}

fn bar(bar: &Bar) -> AnswerBar {
    AnswerBar { from: bar.from(), to: bar.to(), people: bar.people() }
}
