//! Whom somebody wants to remember to thank.

use serde::Serialize;

use crate::journal::{EntryKind, Journal, read_all};
use crate::json::{Node, Read};
use crate::text::clean_line;

/// The longest name, in characters.
pub const LONGEST_NAME_TO_THANK: usize = 100;

/// Somebody to thank. No export has them unless the person wants that, and nothing is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToThank {
    /// Random identifier.
    pub id: String,
    /// The name.
    pub name: String,
}

impl ToThank {
    fn read(node: &Node) -> Read<Self> {
        let name = node.field("name")?;
        let cleaned = clean_line(name.text()?);
        if cleaned.is_empty() || cleaned.chars().count() > LONGEST_NAME_TO_THANK {
            return name.refuse(format!("must have 1 to {LONGEST_NAME_TO_THANK} characters"));
        }
        Ok(Self { id: node.field("id")?.text()?.to_owned(), name: cleaned })
    }
}

impl Journal {
    /// Whom to thank, in order.
    pub fn to_thank(&self) -> Vec<ToThank> {
        read_all(self.of(EntryKind::ToThank), ToThank::read)
    }

    /// Puts somebody at the end of the list, wherever they stood in it.
    pub fn put_to_thank(&mut self, somebody: &ToThank) {
        self.drop_to_thank(&somebody.id);
        self.put(EntryKind::ToThank, somebody);
    }

    /// Takes somebody off the list.
    pub fn drop_to_thank(&mut self, id: &str) {
        self.of_mut(EntryKind::ToThank).retain(|entry| entry.name() != id);
    }
}
