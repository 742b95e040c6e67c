//! A result as Markdown, to paste into a wiki.

use super::Report;
use super::outline::{Outline, Row, Table};
use crate::text::{Lang, ReportWords, RoundResultWords};

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
    blocks.extend(outline.helped.as_ref().map(list));
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
    let (words, result) = (ReportWords::from(lang), RoundResultWords::from(lang));
    let with_last_time = table.rows.iter().any(|row| row.since_last_time.is_some());
    let with_closeness = table.rows.iter().any(|row| !row.closeness_sentence.is_empty());
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
