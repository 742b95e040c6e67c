//! A language's words for one part of the program, as one text.
//!
//! The first record is the [`fingerprint`] of the part, the others are its messages in the order of
//! English; each but the last is followed by [`END`]. In a message, [`PLACE`] and the letter of an
//! argument (`a` for the first) stand for what is put in; the character between them says how. A
//! choice is [`CHOOSE`], the letter, then for every variant its key, [`KEY`], its text and
//! [`VARIANT`], and at last [`CHOSEN`]. None of these characters can be written in a language file.

use crate::layout::Layout;
use crate::message::{Kind, Piece, Text};
use crate::{Language, PARTS};

/// Ends a record.
pub const END: char = '\u{1e}';
/// A text goes here as it is.
pub const PLACE: char = '\u{1}';
/// A text goes here, isolated from the direction of what is around it.
pub const NAME: char = '\u{2}';
/// A number goes here.
pub const NUMBER: char = '\u{3}';
/// Begins a choice.
pub const CHOOSE: char = '\u{4}';
/// Between a variant's key and its text.
pub const KEY: char = '\u{5}';
/// Ends a variant.
pub const VARIANT: char = '\u{6}';
/// Ends a choice.
pub const CHOSEN: char = '\u{7}';

/// The table of `language` for the part at `part` of [`PARTS`].
pub fn table(layout: &Layout, language: &Language, part: usize) -> String {
    let mut table = fingerprint(layout, part);
    for group in layout.groups.iter().filter(|group| group.part == part) {
        for slot in &group.slots {
            table.push(END);
            let message = language.messages.iter().find(|message| message.id == slot.id);
            let places: Vec<&str> = slot.places.iter().map(|(name, _)| name.as_str()).collect();
            let kinds: Vec<Kind> = slot.places.iter().map(|(_, kind)| *kind).collect();
            if let Some(message) = message {
                write(&message.text, &places, &kinds, &mut table);
            }
        }
    }
    table
}

/// By what a program and a table know that they belong together: eight hexadecimal digits over the
/// names and places of a part's messages (32 bits of FNV-1a).
pub fn fingerprint(layout: &Layout, part: usize) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    let mut take = |text: &str| {
        for byte in text.bytes().chain([b'\n']) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    take(PARTS[part].0);
    for group in layout.groups.iter().filter(|group| group.part == part) {
        for slot in &group.slots {
            take(&slot.id);
            for (name, kind) in &slot.places {
                take(&format!("{name} {kind:?}"));
            }
        }
    }
    format!("{hash:08x}")
}

fn write(text: &Text, places: &[&str], kinds: &[Kind], table: &mut String) {
    let at = |name: &str| places.iter().position(|place| *place == name).unwrap_or_default();
    let letter = |name: &str| char::from(b'a' + u8::try_from(at(name)).unwrap_or_default());
    for piece in text {
        match piece {
            Piece::Words(words) => table.push_str(words),
            Piece::Place(name, _) => {
                table.push(match kinds[at(name)] {
                    Kind::Text => PLACE,
                    Kind::Name => NAME,
                    Kind::Number => NUMBER,
                });
                table.push(letter(name));
            }
            Piece::Choice(name, variants) => {
                table.push(CHOOSE);
                table.push(letter(name));
                for (key, text) in variants {
                    table.push_str(&key.to_string());
                    table.push(KEY);
                    write(text, places, kinds, table);
                    table.push(VARIANT);
                }
                table.push(CHOSEN);
            }
        }
    }
}
