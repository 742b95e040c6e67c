//! A result as data for other programs.

use serde::Serialize;

use super::{Report, tokens};
use crate::disclosure::{Bars, Difference, Origin, Part, Range, ShownMean, Threes};
use crate::scoring::Closeness;
use crate::text::{RoundResultWords, clean_line};

/// Version of the format; raised when a field changes its meaning or goes.
const VERSION: u8 = 2;

/// The report as JSON, described by `docs/result.schema.json`. All figures are whole numbers of
/// hundredths of a point; what is withheld is `null`. `None` if something can't be written.
pub fn json(report: &Report) -> Option<String> {
    let json = serde_json::to_string_pretty(&document(report)).ok()?;
    Some(format!("{json}\n"))
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
    change: Option<JsonChange>,
    untested: Option<&'static str>,
    dimensions: Vec<JsonDimension>,
    questions: Vec<JsonQuestion>,
    helped: Vec<JsonOutcome>,
    actions: Vec<JsonAction>,
    agreement: Vec<String>,
    wins: Vec<String>,
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
    mean: JsonMean,
    range: Limits,
    with_everyone: Option<Limits>,
    closeness: Option<&'static str>,
    as_of: Option<String>,
}

#[derive(Serialize)]
struct JsonChange {
    level: &'static str,
    spread: &'static str,
    difference: Option<i16>,
}

#[derive(Serialize)]
struct JsonDimension {
    id: String,
    name: String,
    mean: Option<JsonMean>,
    closeness: Option<&'static str>,
    made_from_questions: bool,
    lower_question: Option<String>,
    difference: Option<i16>,
    as_of: Option<String>,
}

#[derive(Serialize)]
struct JsonQuestion {
    id: String,
    text: String,
    reversed: bool,
    mean: Option<JsonMean>,
    bars: Option<AnswerBars>,
    difference: Option<i16>,
    as_of: Option<String>,
}

#[derive(Serialize)]
struct JsonMean {
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
struct AnswerBars {
    low: People,
    high: People,
    about: u16,
}

#[derive(Serialize)]
struct People {
    fewest: u32,
    most: u32,
}

#[derive(Serialize)]
struct JsonOutcome {
    what: String,
    helped: Option<String>,
}

#[derive(Serialize)]
struct JsonAction {
    what: String,
    by: Option<String>,
    when: String,
    sign: String,
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
        note: RoundResultWords::from(report.lang).rounded(),
        people: view.people(),
        minimum: view.minimum().get(),
        enough,
        headline: view.headline().shown().map(|headline| Headline {
            mean: mean(headline.mean()),
            range: limits(headline.range()),
            with_everyone: headline.with_everyone().shown().copied().map(limits),
            closeness: closeness(headline.closeness()),
            as_of: as_of(headline.origin()),
        }),
        change: view.change().shown().map(|change| JsonChange {
            level: tokens::level(change.mean()),
            spread: tokens::spread(change.spread()),
            difference: difference(change.difference()),
        }),
        untested: view.untested().map(tokens::untested),
        dimensions: dimensions(report),
        questions: questions(report),
        helped: helped(report),
        actions: actions
            .map(|action| JsonAction {
                what: clean_line(&action.what),
                by: action.by.map(|day| day.to_string()),
                when: clean_line(&action.when),
                sign: clean_line(&action.sign),
            })
            .collect(),
        agreement: own_words(&report.agreement, enough),
        wins: own_words(&report.wins, enough),
    }
}

fn own_words(texts: &[String], enough: bool) -> Vec<String> {
    texts.iter().filter(|_| enough).map(|text| clean_line(text)).collect()
}

fn dimensions(report: &Report) -> Vec<JsonDimension> {
    let shown = report.view.dimensions().iter().enumerate();
    let dimension = shown.map(|(at, shown)| JsonDimension {
        id: shown.id().to_owned(),
        name: clean_line(report.asked.dimension(at, shown.id())),
        mean: shown.mean().shown().copied().map(mean),
        closeness: closeness(shown.closeness()),
        made_from_questions: shown.made_from_questions(),
        lower_question: super::lower_question(report.view, shown).map(str::to_owned),
        difference: difference(shown.difference()),
        as_of: as_of(shown.origin()),
    });
    dimension.collect()
}

fn questions(report: &Report) -> Vec<JsonQuestion> {
    let shown = report.view.items().iter().enumerate();
    let question = shown.map(|(at, shown)| JsonQuestion {
        id: shown.id().to_owned(),
        text: clean_line(report.asked.question(at, shown.id())),
        reversed: report.asked.is_reversed(at),
        mean: shown.mean().shown().copied().map(mean),
        bars: shown.bars().shown().map(bars),
        difference: difference(shown.difference()),
        as_of: as_of(shown.origin()),
    });
    question.collect()
}

fn helped(report: &Report) -> Vec<JsonOutcome> {
    let asked = report.helped.iter().filter(|_| !report.too_few());
    let outcome = asked.map(|asked| JsonOutcome {
        what: clean_line(&asked.what),
        helped: asked.helped.shown().map(tokens::helped),
    });
    outcome.collect()
}

fn mean(shown: ShownMean) -> JsonMean {
    JsonMean { value: shown.hundredths(), step: shown.step(), or: shown.cap().map(tokens::cap) }
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

fn as_of(origin: Origin) -> Option<String> {
    origin.as_before().then(|| tokens::origin(origin))
}

fn bars(bars: &Bars) -> AnswerBars {
    let people = |threes: Threes| People { fewest: threes.fewest(), most: threes.most() };
    AnswerBars { low: people(bars.low()), high: people(bars.high()), about: bars.about() }
}
