//! Languages that nobody speaks, made of English: what they show shows what a translation could
//! break.

use crate::Language;
use crate::message::{Message, Piece, Text};

/// Accents on every letter, and half as long again: what doesn't come from the files stays plain,
/// and what has too little room is cut.
pub const ACCENTED: &str = "en-XA";
/// Written from the right.
pub const MIRRORED: &str = "ar-XB";

/// `english` in the pseudo-language `tag`.
pub fn pseudo(english: &Language, tag: &str) -> Language {
    let message = |message: &Message| Message {
        text: match &*message.id {
            "language-direction" if tag == MIRRORED => vec![Piece::Words("rtl".to_owned())],
            "language-locale" | "language-direction" => message.text.clone(),
            _ => changed(&message.text, tag),
        },
        ..message.clone()
    };
    Language {
        tag: tag.to_owned(),
        messages: english.messages.iter().map(message).collect(),
        ..english.clone()
    }
}

fn changed(text: &Text, tag: &str) -> Text {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) if tag == MIRRORED => Piece::Words(mirrored(words)),
        Piece::Words(words) => Piece::Words(accented(words)),
        Piece::Place(name, kind) => Piece::Place(name.clone(), *kind),
        Piece::Choice(name, variants) => {
            let variant = |(key, text): &(_, Text)| (Clone::clone(key), changed(text, tag));
            Piece::Choice(name.clone(), variants.iter().map(variant).collect())
        }
    };
    text.iter().map(piece).collect()
}

fn accented(words: &str) -> String {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    let mut out = String::new();
    let mut letters = 0;
    for letter in words.chars() {
        let found = PLAIN.chars().position(|plain| plain == letter);
        out.push(found.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter));
        if "aeiou".contains(letter) {
            letters += 1;
            if letters % 2 == 0 {
                out.extend(found.and_then(|at| ACCENTED.chars().nth(at)));
                out.extend(found.and_then(|at| ACCENTED.chars().nth(at)));
            }
        }
    }
    out
}

/// Every word between marks that turn its direction, and marks that count as letters from the right:
/// by these a text whose direction is that of its first letter knows it.
fn mirrored(words: &str) -> String {
    const BEFORE: &str = "\u{200f}\u{202e}";
    const BEHIND: &str = "\u{202c}\u{200f}";
    let mut out = String::new();
    let mut inside = false;
    for letter in words.chars() {
        if letter.is_alphanumeric() != inside {
            out.push_str(if inside { BEHIND } else { BEFORE });
            inside = !inside;
        }
        out.push(letter);
    }
    if inside {
        out.push_str(BEHIND);
    }
    out
}
