//! A result as plain text, to copy into a message.

use super::Report;
use super::outline::{FigureRow, Outline, Section};
use crate::text::Lang;

/// The report as plain text: lines that end in a line feed, sections set apart by an empty line,
/// entries of lists begin with a dash.
pub fn text(report: &Report) -> String {
    let outline = Outline::of(report);
    let mut sections = vec![vec![outline.title.clone()]];
    let about = outline.about.all().chain([outline.enough()]);
    sections.push(about.map(str::to_owned).collect());
    let overall = outline.overall.iter().flat_map(|it| it.paragraphs());
    sections.push(overall.map(str::to_owned).collect());
    sections.extend(outline.change.iter().map(|it| section(&it.section)));
    sections.extend(outline.helped.iter().map(section));
    for table in outline.tables() {
        let rows = table.rows.iter().map(|row| entry(row, report.lang));
        sections.push(list(table.caption, rows));
    }
    sections.extend(outline.of_team().map(section));
    sections.extend(outline.promise.iter().map(section));
    sections.push(outline.notes.all().map(str::to_owned).collect());
    let sections = sections.iter().filter(|lines| !lines.is_empty());
    let mut text = sections.map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn section(section: &Section) -> Vec<String> {
    list(section.caption, section.entries.iter().cloned())
}

fn list(caption: &str, entries: impl Iterator<Item = String>) -> Vec<String> {
    let entries = entries.map(|entry| format!("- {entry}"));
    [caption.to_owned()].into_iter().chain(entries).collect()
}

/// A line, and what else is to be said below it.
fn entry(row: &FigureRow, lang: Lang) -> String {
    let note = row.note.iter().map(|note| format!("\n  {note}"));
    row.sentence(lang) + &note.collect::<String>()
}
