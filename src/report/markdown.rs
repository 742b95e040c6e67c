//! A result as Markdown, to paste into a wiki.

use super::Report;
use super::outline::{FigureRow, FigureTable, Outline, Section};
use crate::text::{Lang, ReportWords, RoundResultWords};

/// The report as Markdown: CommonMark with the tables of GitHub. Names and other texts are escaped,
/// so that they are read as they are.
pub fn markdown(report: &Report) -> String {
    let outline = Outline::of(report);
    let mut blocks = vec![format!("# {}", escaped(&outline.title))];
    blocks.push(entries(outline.about.all()));
    blocks.push(escaped(outline.enough()));
    blocks.extend(outline.overall.iter().flat_map(|it| it.paragraphs()).map(escaped));
    blocks.extend(outline.change.iter().map(|it| list(&it.section)));
    blocks.extend(outline.helped.iter().map(list));
    blocks.extend(outline.tables().map(|it| table(report.lang, it)));
    blocks.extend(outline.of_team().map(list));
    blocks.extend(outline.promise.iter().map(list));
    blocks.extend(outline.notes.all().map(escaped));
    blocks.join("\n\n") + "\n"
}

fn list(section: &Section) -> String {
    format!("## {}\n\n{}", section.caption, entries(section.entries.iter().map(String::as_str)))
}

fn entries<'a>(entries: impl Iterator<Item = &'a str>) -> String {
    entries.map(|entry| format!("- {}", escaped(entry))).collect::<Vec<_>>().join("\n")
}

fn table(lang: Lang, table: &FigureTable) -> String {
    let (words, result) = (ReportWords::from(lang), RoundResultWords::from(lang));
    let with_last_time = table.rows.iter().any(|row| row.since.is_some());
    let with_closeness = table.has_closeness();
    let mut columns = vec![result.asked(), result.mean()];
    if with_closeness {
        columns.push(result.closeness());
    }
    if with_last_time {
        columns.push(words.since_last_time());
    }
    let mut lines = vec![line(columns.iter().map(|name| escaped(name)))];
    lines.push(line(columns.iter().map(|_| "---".to_owned())));
    for row in &table.rows {
        let mut cells = vec![name(row), escaped(&row.figure)];
        if with_closeness {
            cells.push(row.closeness.to_owned());
        }
        if with_last_time {
            cells.push(escaped(row.since.as_deref().unwrap_or_default()));
        }
        lines.push(line(cells.into_iter()));
    }
    format!("## {}\n\n{}", table.caption, lines.join("\n"))
}

fn line(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

/// A name with what else is to be said of it.
fn name(row: &FigureRow) -> String {
    let note = row.note.iter().map(|note| format!(" *{}*", escaped(note)));
    escaped(&row.name) + &note.collect::<String>()
}

/// `text`, on one line, as plain words of Markdown. What wikis make links of by themselves is set
/// as code, which none of them does that to: they do it to escaped text as well.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // What would make a list or a headline of a text that begins with it.
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = text.chars().nth(digits + 1);
    let numbered = digits > 0 && after.is_none_or(|character| character == ' ');
    let mut at = 0;
    for piece in text.split_inclusive(ENDS_WORD) {
        let word = piece.trim_end_matches(ENDS_WORD);
        let mut rest = piece;
        if becomes_link(word) {
            escaped.push_str(&format!("`{word}`"));
            rest = &piece[word.len()..];
            at += word.chars().count();
        }
        for character in rest.chars() {
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
            at += 1;
        }
    }
    escaped
}

/// What a word that is set as code can't hold, or doesn't.
const ENDS_WORD: [char; 3] = [' ', '`', '|'];

/// Whether `word` is an address, the name of a site, or somebody who would be told: `@name`.
fn becomes_link(word: &str) -> bool {
    let names_site = word.match_indices('.').any(|(at, _)| {
        let letters = word[at + 1..].chars().take_while(|letter| letter.is_alphabetic()).count();
        word[..at].ends_with(char::is_alphanumeric) && letters > 1
    });
    let scheme = ["mailto:", "xmpp:", "tel:"];
    let lower = word.to_lowercase();
    names_site
        || lower.contains("://")
        || lower.contains("www.")
        || word.contains('@')
        || scheme.iter().any(|scheme| lower.contains(scheme))
}
