//! A result as plain text, to copy into a message.

use super::Report;
use super::outline::{Outline, Row};

/// The report as plain text: lines that end in a line feed, sections set apart by an empty line,
/// entries of lists begin with a dash.
pub fn text(report: &Report) -> String {
    let outline = Outline::of(report);
    let mut sections = vec![vec![outline.title]];
    let about = outline.about.into_iter().map(|(name, value)| format!("{name}: {value}"));
    sections.push(about.chain([outline.people]).collect());
    sections.push(outline.overall);
    sections.extend(outline.change.map(list));
    for table in outline.tables {
        sections.push(list((table.caption, table.rows.into_iter().map(sentence).collect())));
    }
    sections.extend(outline.actions.map(list));
    sections.extend(outline.promise.map(list));
    sections.push(outline.notes.into_iter().map(str::to_owned).collect());
    let sections = sections.iter().filter(|lines| !lines.is_empty());
    let mut text = sections.map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn list((caption, entries): (&'static str, Vec<String>)) -> Vec<String> {
    let entries = entries.into_iter().map(|entry| format!("- {entry}"));
    [caption.to_owned()].into_iter().chain(entries).collect()
}

/// “Character: 4 (as on 2026-03-02). The answers were mixed.” What else is to be said goes on lines
/// below.
fn sentence(row: Row) -> String {
    let since = row.since_last_time.map(|since| format!(" ({since})")).unwrap_or_default();
    let name = row.name.trim_end_matches('.');
    let sentence = format!("{name}: {}{since}. {}", row.mean, row.closeness_sentence);
    let notes = row.notes.into_iter().map(|note| format!("\n  {note}"));
    sentence.trim_end().to_owned() + &notes.collect::<String>()
}
