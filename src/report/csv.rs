//! A result as a table, for programs and for spreadsheets.

use super::outline::{outcome, too_few, with_plan};
use super::{Report, tokens};
use crate::disclosure::{Bars, Difference, Part, Range, ShownMean, Threes};
use crate::scoring::Closeness;
use crate::text::{Lang, RoundResultWords, clean_line};

/// The names of the columns.
const COLUMNS: [&str; 25] = [
    "kind",
    "id",
    "name",
    "mean",
    "or",
    "range_low",
    "range_high",
    "with_everyone_low",
    "with_everyone_high",
    "closeness",
    "difference",
    "as_of",
    "made_from_questions",
    "lower_question",
    "level",
    "spread",
    "bars",
    "by",
    "team",
    "round",
    "date",
    "questionnaire",
    "points",
    "people",
    "minimum",
];

/// How a table is written.
struct Dialect {
    /// What the text begins with.
    mark: &'static str,
    separator: &'static str,
    decimal: &'static str,
}

/// RFC 4180.
const FOR_PROGRAMS: Dialect = Dialect { mark: "", separator: ",", decimal: "." };

impl Dialect {
    /// What spreadsheets open with a double click where this language is spoken: they take UTF-8 for
    /// what it is only behind its mark, and separators and numbers for what the region writes. A
    /// decimal point where a comma is written makes a date of 4.5.
    fn of_spreadsheets(lang: Lang) -> Self {
        let decimal = if lang.hundredths(50).contains(',') { "," } else { "." };
        let separator = if decimal == "," { ";" } else { "," };
        Self { mark: "\u{feff}", separator, decimal }
    }

    fn number(&self, number: &str) -> String {
        number.replace('.', self.decimal)
    }

    /// A semicolon is quoted wherever there is one: who splits at it all the same finds words.
    fn quoted(&self, cell: &str) -> String {
        if cell.contains(self.separator) || cell.contains(['"', ';']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.to_owned()
        }
    }
}

/// The table of [`csv`], written as spreadsheets in the region of the report's language open it: with
/// a byte order mark, and semicolons and decimal commas where those are usual.
pub fn spreadsheet(report: &Report) -> String {
    table(report, &Dialect::of_spreadsheets(report.lang))
}

/// The report as comma-separated values (RFC 4180, UTF-8, lines end in CR LF): a header, then a row
/// for the headline and for every dimension and question. What is withheld is empty. Rows of the
/// kinds `helped`, `action`, `agreement`, `win`, `promise` and `note` hold texts; below the minimum there is
/// a row of the kind `too few` instead of all figures.
///
/// What belongs to the round as a whole is repeated in every row, so that files of several rounds
/// can be put below each other.
pub fn csv(report: &Report) -> String {
    table(report, &FOR_PROGRAMS)
}

fn table(report: &Report, dialect: &Dialect) -> String {
    let mut rows = Vec::new();
    if report.too_few() {
        rows.push(CsvRow::text("too few", too_few(report)));
    } else {
        figures(report, &mut rows);
        rows.extend(report.helped.iter().map(|it| CsvRow::text("helped", outcome(report, it))));
        rows.extend(report.actions.iter().map(|action| CsvRow {
            by: action.by.map(|day| day.to_string()).unwrap_or_default(),
            ..CsvRow::text(
                "action",
                with_plan(report.lang, action.what.clone(), &action.when, &action.sign),
            )
        }));
        rows.extend(report.agreement.iter().map(|it| CsvRow::text("agreement", it.clone())));
        rows.extend(report.wins.iter().map(|it| CsvRow::text("win", it.clone())));
    }
    let promise = report.occasion.promise.iter();
    rows.extend(promise.map(|sentence| CsvRow::text("promise", sentence.clone())));
    rows.push(CsvRow::text("note", RoundResultWords::from(report.lang).rounded().to_owned()));

    let mut table = dialect.mark.to_owned() + &COLUMNS.join(dialect.separator) + "\r\n";
    for row in rows {
        table.push_str(&row.line(report, dialect));
        table.push_str("\r\n");
    }
    table
}

/// The cells of a row, but for those that are the same in all of them.
#[derive(Default)]
struct CsvRow {
    kind: &'static str,
    id: String,
    name: String,
    mean: String,
    or: &'static str,
    range: [String; 2],
    with_everyone: [String; 2],
    closeness: &'static str,
    difference: String,
    as_of: String,
    made_from_questions: &'static str,
    lower_question: String,
    level: &'static str,
    spread: &'static str,
    bars: String,
    by: String,
}

fn figures(report: &Report, rows: &mut Vec<CsvRow>) {
    let view = report.view;
    let mut overall = CsvRow { kind: "headline", ..CsvRow::default() };
    if let Part::Shown(headline) = view.headline() {
        overall = overall.with(Part::Shown(headline.mean()), headline.closeness());
        overall.range = limits(Part::Shown(headline.range()));
        overall.with_everyone = limits(headline.with_everyone());
        overall.as_of = tokens::origin(headline.origin());
    }
    if let Part::Shown(change) = view.change() {
        overall.level = tokens::level(change.mean());
        overall.spread = tokens::spread(change.spread());
        overall.difference = difference(change.difference());
    }
    rows.push(overall);
    for (at, shown) in view.dimensions().iter().enumerate() {
        let row = CsvRow {
            kind: "dimension",
            id: shown.id().to_owned(),
            name: report.asked.dimension(at, shown.id()).to_owned(),
            difference: difference(shown.difference()),
            as_of: tokens::origin(shown.origin()),
            made_from_questions: if shown.made_from_questions() { "yes" } else { "" },
            lower_question: super::lower_question(view, shown).unwrap_or_default().to_owned(),
            ..CsvRow::default()
        };
        rows.push(row.with(shown.mean(), shown.closeness()));
    }
    for (at, shown) in view.items().iter().enumerate() {
        let row = CsvRow {
            kind: "question",
            id: shown.id().to_owned(),
            name: report.asked.question(at, shown.id()).to_owned(),
            difference: difference(shown.difference()),
            as_of: tokens::origin(shown.origin()),
            bars: shown.bars().shown().map(bars).unwrap_or_default(),
            ..CsvRow::default()
        };
        rows.push(row.with(shown.mean(), Part::Withheld));
    }
}

impl CsvRow {
    fn text(kind: &'static str, text: String) -> Self {
        Self { kind, name: text, ..Self::default() }
    }

    fn with(self, mean: Part<ShownMean>, closeness: Part<Closeness>) -> Self {
        let shown = mean.shown();
        Self {
            mean: shown.map(|shown| number(shown.hundredths())).unwrap_or_default(),
            or: shown.and_then(ShownMean::cap).map(tokens::cap).unwrap_or_default(),
            closeness: closeness.shown().map(tokens::closeness).unwrap_or_default(),
            ..self
        }
    }

    fn line(self, report: &Report, dialect: &Dialect) -> String {
        let (occasion, view) = (&report.occasion, report.view);
        let number = |number: String| dialect.number(&number);
        let [low, high] = self.range.map(number);
        let [lowest, highest] = self.with_everyone.map(number);
        let cells = [
            self.kind.to_owned(),
            words(&self.id),
            words(&self.name),
            number(self.mean),
            self.or.to_owned(),
            low,
            high,
            lowest,
            highest,
            self.closeness.to_owned(),
            number(self.difference),
            self.as_of,
            self.made_from_questions.to_owned(),
            words(&self.lower_question),
            self.level.to_owned(),
            self.spread.to_owned(),
            self.bars,
            self.by,
            words(&occasion.team),
            words(&occasion.round),
            occasion.day.to_string(),
            words(&report.asked.title),
            view.points().to_string(),
            view.people().to_string(),
            view.minimum().get().to_string(),
        ];
        cells.map(|cell| dialect.quoted(&cell)).join(dialect.separator)
    }
}

/// Hundredths as a number with a decimal point, whatever the language.
fn number(hundredths: u16) -> String {
    let number = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    number.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn limits(range: Part<Range>) -> [String; 2] {
    range.shown().map(|range| [number(range.low()), number(range.high())]).unwrap_or_default()
}

fn difference(difference: Part<Difference>) -> String {
    let Part::Shown(difference) = difference else { return String::new() };
    let hundredths = difference.hundredths();
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}", number(hundredths.unsigned_abs()))
}

/// “1 to 2: 3 to 5; 4 to 5: 0 to 2”.
fn bars(bars: &Bars) -> String {
    let people = |people: Threes| format!("{} to {}", people.fewest(), people.most());
    format!("1 to 2: {}; 4 to 5: {}", people(bars.low()), people(bars.high()))
}

/// What a formula begins with.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Words that somebody typed, as a cell. Spreadsheets take a cell that begins like a formula for
/// one, and a formula may send data away; an apostrophe makes it words. Where a semicolon is what
/// separates cells, in German for example, spreadsheets begin a cell behind every one of them,
/// whatever the quotation marks around it.
///
/// Numbers that are written here need no such thing: a negative difference stays a number.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut begins = true;
    for character in clean_line(text).chars() {
        if begins && FORMULA.contains(&character) {
            words.push('\'');
        }
        begins = character == ';' || (begins && [' ', '"'].contains(&character));
        words.push(character);
    }
    words
}
