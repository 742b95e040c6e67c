//! What only a browser can do.

mod clock;
mod files;
mod focus;
mod identifier;
mod local_storage;
mod location;
mod neighbours;
mod style;

pub(super) use clock::{in_words, today};
pub(super) use files::{read_text, save};
pub(super) use focus::focus_soon;
pub(super) use identifier::random_identifier;
pub(super) use local_storage::BrowserStorage;
pub(super) use location::{origin, set_hash};
pub(super) use neighbours::tell_neighbours;
pub(super) use style::adopt;
