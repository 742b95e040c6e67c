//! By what two devices know that they ask the same.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::{Instrument, Item, Localised};

/// The first 16 bytes of a SHA-256, shown as lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digest([u8; 16]);

impl Digest {
    /// Reads what `Display` writes.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        if text.len() != 2 * bytes.len() || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        for (byte, place) in bytes.iter_mut().zip(0..) {
            *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Over the UTF-8 text `id\nversion\npoints\n`, then [`items`]'s lines for every item.
pub(super) fn instrument(instrument: &Instrument) -> Digest {
    let head = format!("{}\n{}\n", instrument.id, instrument.version);
    hash(head + &lines(instrument, |_| true))
}

/// Over the UTF-8 text `points\n` and, for each chosen item in order,
/// `item-id\t0|1\ttext\n` (1 for reverse-worded, text in the default language). What format 2 added
/// has lines of its own where it is there, with fewer tabs than an item: `from 0\n` and
/// `stem\ttext\n` before the items, `about\ttext\n` behind the item.
pub(super) fn items(instrument: &Instrument, chosen: impl Fn(&Item) -> bool) -> Digest {
    hash(lines(instrument, chosen))
}

fn lines(instrument: &Instrument, chosen: impl Fn(&Item) -> bool) -> String {
    let mut lines = format!("{}\n", instrument.points.get());
    let put = |name: &str, text: &Option<Localised<String>>, lines: &mut String| {
        if let Some(text) = text.as_ref().and_then(|text| text.get(&instrument.language)) {
            for part in [name, "\t", text, "\n"] {
                lines.push_str(part);
            }
        }
    };
    if instrument.first == 0 {
        lines.push_str("from 0\n");
    }
    put("stem", &instrument.stem, &mut lines);
    for item in instrument.items.iter().filter(|item| chosen(item)) {
        let text = item.text.get(&instrument.language);
        lines.push_str(&item.id);
        lines.push_str(if item.reverse { "\t1\t" } else { "\t0\t" });
        lines.push_str(text.map_or("", String::as_str));
        lines.push('\n');
        put("about", &item.about, &mut lines);
    }
    lines
}

fn hash(text: String) -> Digest {
    let whole = Sha256::digest(text);
    let mut first = [0; 16];
    first.copy_from_slice(&whole[..16]);
    Digest(first)
}
