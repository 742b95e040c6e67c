//! A result as Markdown, to paste into a wiki.

use super::Report;
use super::outline::{Outline, Row, Table};
use crate::text::{Lang, REPORT, RESULT};

/// The report as Markdown: CommonMark with the tables of GitHub. Names and other texts are escaped,
/// so that they are read as they are.
pub fn markdown(report: &Report) -> String {
    let outline = Outline::of(report);
    let mut blocks = vec![format!("# {}", escaped(&outline.title))];
    let about = outline.about.iter().map(|(name, value)| format!("- {name}: {}", escaped(value)));
    blocks.push(about.collect::<Vec<_>>().join("\n"));
    blocks.push(escaped(&outline.people));
    blocks.extend(outline.overall.iter().map(|paragraph| escaped(paragraph)));
    blocks.extend(outline.change.as_ref().map(list));
    blocks.extend(outline.tables.iter().map(|it| table(report.lang, it)));
    blocks.extend(outline.actions.as_ref().map(list));
    blocks.extend(outline.promise.as_ref().map(list));
    blocks.extend(outline.notes.iter().map(|note| escaped(note)));
    blocks.join("\n\n") + "\n"
}

fn list((caption, entries): &(&'static str, Vec<String>)) -> String {
    let entries: Vec<String> =
        entries.iter().map(|entry| format!("- {}", escaped(entry))).collect();
    format!("## {caption}\n\n{}", entries.join("\n"))
}

fn table(lang: Lang, table: &Table) -> String {
    let (words, result) = (REPORT.get(lang), RESULT.get(lang));
    let with_last_time = table.rows.iter().any(|row| row.since_last_time.is_some());
    let with_closeness = table.rows.iter().any(|row| !row.closeness_sentence.is_empty());
    let mut columns = vec![result.asked, result.mean];
    if with_closeness {
        columns.push(result.closeness);
    }
    if with_last_time {
        columns.push(words.since_last_time);
    }
    let mut lines = vec![line(columns.iter().map(|name| escaped(name)))];
    lines.push(line(columns.iter().map(|_| "---".to_owned())));
    for row in &table.rows {
        let mut cells = vec![name(row), escaped(&row.mean)];
        if with_closeness {
            cells.push(row.closeness.to_owned());
        }
        if with_last_time {
            cells.push(escaped(row.since_last_time.as_deref().unwrap_or_default()));
        }
        lines.push(line(cells.into_iter()));
    }
    format!("## {}\n\n{}", table.caption, lines.join("\n"))
}

fn line(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

/// A name with what is to be said of it.
fn name(row: &Row) -> String {
    let notes = row.notes.iter().map(|note| format!(" *{}*", escaped(note)));
    escaped(&row.name) + &notes.collect::<String>()
}

/// `text`, on one line, as plain words of Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // What would make a list or a headline of a text that begins with it.
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = text.chars().nth(digits + 1);
    let numbered = digits > 0 && after.is_none_or(|character| character == ' ');
    for (at, character) in text.chars().enumerate() {
        let marks = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => true,
            '#' | '-' | '+' | '=' => at == 0,
            '.' | ')' => at == digits && numbered,
            _ => false,
        };
        if marks {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
