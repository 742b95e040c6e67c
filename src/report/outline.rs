//! What a reader is told, and in which order, before it is set as text or Markdown.

use super::{Report, wording};
use crate::disclosure::{Difference, Moved, Origin, Part};
use crate::text::{ReportWords, RoundResultWords, clean_line};

/// A result for people to read. All of it is on single lines and unescaped.
pub(super) struct Outline {
    pub title: String,
    /// Name and value: day, questionnaire, and so on.
    pub about: Vec<(&'static str, String)>,
    /// How many answered, or that they are too few.
    pub people: String,
    /// The whole, a paragraph each.
    pub overall: Vec<String>,
    /// Caption and verdicts.
    pub change: Option<(&'static str, Vec<String>)>,
    /// Caption and whether actions helped.
    pub helped: Option<(&'static str, Vec<String>)>,
    pub tables: Vec<Table>,
    /// Caption and what was agreed on.
    pub actions: Option<(&'static str, Vec<String>)>,
    /// Caption and sentences.
    pub promise: Option<(&'static str, Vec<String>)>,
    pub notes: Vec<&'static str>,
}

/// Dimensions or questions.
pub(super) struct Table {
    pub caption: &'static str,
    pub rows: Vec<Row>,
}

pub(super) struct Row {
    pub name: String,
    /// In words, or that it is not shown. Of a question it may be its bars.
    pub mean: String,
    /// In a word, or that it is not shown; questions have none.
    pub closeness: &'static str,
    /// In a sentence, or nothing.
    pub closeness_sentence: &'static str,
    pub since_last_time: Option<String>,
    /// What else is to be said of it.
    pub notes: Vec<String>,
}

impl Outline {
    pub fn of(report: &Report) -> Self {
        let lang = report.lang;
        let (words, result) = (ReportWords::from(lang), RoundResultWords::from(lang));
        let occasion = &report.occasion;
        let (team, round) = (clean_line(&occasion.team), clean_line(&occasion.round));
        let title = [team.as_str(), round.as_str()].into_iter().filter(|name| !name.is_empty());
        let title = title.collect::<Vec<_>>().join(" – ");
        let promise: Vec<String> = occasion.promise.iter().map(|it| clean_line(it)).collect();
        let mut outline = Self {
            title: if title.is_empty() { result.title().to_owned() } else { title },
            about: vec![
                (words.team(), team),
                (words.round(), round),
                (words.day(), lang.day(occasion.day)),
                (words.questionnaire(), clean_line(&report.asked.title)),
            ],
            people: result.people(report.view.people()),
            overall: Vec::new(),
            change: None,
            helped: None,
            tables: Vec::new(),
            actions: None,
            promise: (!promise.is_empty()).then_some((words.promise(), promise)),
            notes: vec![result.rounded()],
        };
        outline.about.retain(|(_, value)| !value.is_empty());
        if report.too_few() {
            outline.people = too_few(report);
            return outline;
        }
        outline.overall = overall(report);
        outline.change = change(report);
        let helped: Vec<String> = report.helped.iter().map(|it| outcome(report, it)).collect();
        outline.helped = (!helped.is_empty()).then_some((words.helped(), helped));
        outline.tables = vec![dimensions(report), questions(report)];
        outline.tables.retain(|table| !table.rows.is_empty());
        if !report.view.row().shows_questions() {
            outline.notes.push(words.no_questions());
        }
        if shows_as_before(report) {
            outline.notes.push(words.as_before_why());
        }
        let actions: Vec<String> = report.actions.iter().map(|it| action(report, it)).collect();
        outline.actions = (!actions.is_empty()).then_some((words.actions(), actions));
        outline
    }
}

/// That too few answered, and how many it takes.
pub(super) fn too_few(report: &Report) -> String {
    let view = report.view;
    ReportWords::from(report.lang).too_few(view.people(), view.minimum().get())
}

/// “Share drafts early: most of those who tried it say that it helped”.
pub(super) fn outcome(report: &Report, outcome: &super::Outcome) -> String {
    format!("{}: {}", clean_line(&outcome.what), wording::helped(report.lang, outcome.helped))
}

fn action(report: &Report, action: &super::Action) -> String {
    let what = clean_line(&action.what);
    match action.by {
        None => what,
        Some(day) => ReportWords::from(report.lang).action_by(&what, &report.lang.day(day)),
    }
}

fn overall(report: &Report) -> Vec<String> {
    let lang = report.lang;
    let (words, result) = (ReportWords::from(lang), RoundResultWords::from(lang));
    let Some(headline) = report.view.headline().shown() else {
        return vec![format!("{}: {}", words.overall(), result.withheld())];
    };
    let of_points = result.of_points(report.view.points());
    let mut mean =
        format!("{}: {} {of_points}", words.overall(), wording::mean(lang, headline.mean()));
    if let Some(as_it_was) = wording::as_it_was(lang, headline.origin()) {
        mean = format!("{mean} ({as_it_was})");
    }
    let closeness = wording::closeness(lang, headline.closeness());
    let level = format!("{} {closeness}", wording::usual_level(lang, headline.range()));
    let everyone = headline.with_everyone();
    let everyone = everyone.shown().map(|range| wording::with_everyone(lang, *range));
    [format!("{mean}."), level.trim_end().to_owned()].into_iter().chain(everyone).collect()
}

fn change(report: &Report) -> Option<(&'static str, Vec<String>)> {
    let lang = report.lang;
    let words = ReportWords::from(lang);
    let Some(change) = report.view.change().shown() else {
        let why = wording::untested(lang, report.view.untested()?)?;
        return Some((words.since_last_time(), vec![why.to_owned()]));
    };
    let mut level = format!("{}: {}", words.level(), wording::level_moved(lang, change.mean()));
    // "Can't tell" has no direction.
    if let (Part::Shown(by), true) = (change.difference(), change.mean() != Moved::CantTell) {
        level = format!("{level} ({})", wording::difference(lang, by));
    }
    let spread = format!("{}: {}", words.spread(), wording::spread_moved(lang, change.spread()));
    Some((words.since_last_time(), vec![level, spread]))
}

fn dimensions(report: &Report) -> Table {
    let lang = report.lang;
    let words = ReportWords::from(lang);
    let shown = report.view.dimensions();
    let rows = shown.iter().enumerate().map(|(at, shown)| {
        let name = report.asked.dimension(at, shown.id());
        let said = wording::figure(lang, shown.mean());
        let mut row = row(report, name, said, shown.difference(), shown.origin());
        row.closeness = wording::closeness_word(lang, shown.closeness());
        row.closeness_sentence = wording::closeness(lang, shown.closeness());
        if let Some(at) = shown.lower_question() {
            let id = super::lower_question(report.view, shown).unwrap_or_default();
            let question = clean_line(report.asked.question(at, id));
            row.notes.push(words.lower_question(&question));
        }
        row
    });
    // A single dimension says what the whole says, unless one of its questions is marked.
    let alone = shown.len() == 1 && shown.iter().all(|it| it.lower_question().is_none());
    let rows = if alone { Vec::new() } else { rows.collect() };
    Table { caption: RoundResultWords::from(lang).dimensions(), rows }
}

fn questions(report: &Report) -> Table {
    let lang = report.lang;
    let result = RoundResultWords::from(lang);
    let labels: Vec<String> =
        report.asked.labels(report.view.points()).iter().map(|it| clean_line(it)).collect();
    let rows = report.view.items().iter().enumerate().map(|(at, shown)| {
        let name = report.asked.question(at, shown.id());
        let said = wording::item(lang, shown.figure(), &labels);
        let mut row = row(report, name, said, shown.difference(), shown.origin());
        if report.asked.is_reversed(at) && shown.mean().shown().is_some() {
            row.notes.push(result.reversed().to_owned());
        }
        row
    });
    let shown = report.view.row().shows_questions();
    Table { caption: result.questions(), rows: if shown { rows.collect() } else { Vec::new() } }
}

fn row(
    report: &Report,
    name: &str,
    mean: String,
    difference: Part<Difference>,
    origin: Origin,
) -> Row {
    Row {
        name: clean_line(name),
        mean,
        closeness: wording::withheld(report.lang),
        closeness_sentence: "",
        since_last_time: wording::since_last_time(report.lang, difference, origin),
        notes: Vec::new(),
    }
}

/// Whether anything is shown as it was before.
fn shows_as_before(report: &Report) -> bool {
    let view = report.view;
    view.headline().shown().is_some_and(|headline| headline.origin().as_before())
        || view.dimensions().iter().any(|dimension| dimension.origin().as_before())
        || view.items().iter().any(|item| item.origin().as_before())
}
