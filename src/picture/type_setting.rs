//! How wide words are, without a font at hand.
//!
//! The estimate is on the wide side of what the system fonts of common devices take, so that lines
//! break early rather than run over.

use super::Weight;
use crate::text::clean_line;

/// A size and weight of type.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub size: i32,
    pub weight: Weight,
}

impl Type {
    pub fn regular(size: i32) -> Self {
        Self { size, weight: Weight::Regular }
    }

    pub fn bold(size: i32) -> Self {
        Self { size, weight: Weight::Bold }
    }

    /// From one base line to the next.
    pub fn line(self) -> i32 {
        self.size * 13 / 10
    }

    /// How wide `text` is at most.
    pub fn width(self, text: &str) -> i32 {
        let permille: i32 = text.chars().map(advance).sum();
        let permille = match self.weight {
            Weight::Regular => permille,
            Weight::Bold => permille * 118 / 100,
        };
        (permille * self.size + 999) / 1000
    }

    /// `text`, cleaned, in lines that are at most `room` wide; words that are longer are broken.
    pub fn lines(self, text: &str, room: i32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in clean_line(text).split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&longer) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line = word.to_owned();
            while self.width(&line) > room {
                let (head, tail) = self.broken(&line, room);
                lines.push(head);
                line = tail;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// A word that is too long, in two: behind its last hyphen that fits, else wherever it has to
    /// be.
    fn broken(self, word: &str, room: i32) -> (String, String) {
        let ends = word.char_indices().map(|(at, character)| at + character.len_utf8());
        let mut inner = ends.clone().rev().filter(|end| *end < word.len());
        let hyphen = inner
            .clone()
            .find(|end| word[..*end].ends_with(['-', '/']) && self.width(&word[..*end]) <= room);
        if let Some(end) = hyphen {
            return (word[..end].to_owned(), word[end..].to_owned());
        }
        let hyphened = |end: usize| format!("{}-", &word[..end]);
        let end = inner.find(|end| self.width(&hyphened(*end)) <= room);
        // One character goes into every line, however narrow.
        let end = end.or(ends.clone().next()).unwrap_or(word.len());
        (hyphened(end), word[end..].to_owned())
    }
}

/// Width of one character in thousandths of the type size.
fn advance(character: char) -> i32 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '|' | ' ' => 330,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 430,
        'm' | 'w' | 'M' | 'W' | '@' | '—' | '%' => 1000,
        '\u{0}'..='\u{7f}' if character.is_ascii_uppercase() => 770,
        '\u{0}'..='\u{24f}' if character.is_uppercase() => 800,
        '\u{0}'..='\u{24f}' | '\u{2000}'..='\u{206f}' => 620,
        '\u{250}'..='\u{10ff}' => 800,
        _ => 1100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = [
        "Ob Vereinbarungen gelten, an leichten wie an schweren Tagen, und auch unter großem Zeitdruck.",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
        "Verlässlichkeit-und-Nachvollziehbarkeit-im-Alltag-unserer-Zusammenarbeit",
        "信頼関係とチームの心理的安全性",
    ];

    #[test]
    fn no_line_is_wider_than_its_room_and_no_letter_is_lost() {
        for name in NAMES {
            for room in [80, 140, 300] {
                let lines = Type::bold(16).lines(name, room);
                for line in &lines {
                    assert!(Type::bold(16).width(line) <= room, "{line} in {room}");
                }
                let letters = |text: &str| text.replace([' ', '-'], "");
                assert_eq!(letters(&lines.concat()), letters(name));
            }
        }
    }

    #[test]
    fn words_break_behind_their_own_hyphen_first() {
        let lines = Type::regular(16).lines("Nachvollziehbarkeit-im-Alltag", 200);
        assert_eq!(lines, ["Nachvollziehbarkeit-", "im-Alltag"]);
    }
}
