//! What only a browser can do.

mod camera;
mod clock;
mod dynamic;
mod files;
mod focus;
mod hand_on;
mod identifier;
mod local_storage;
mod location;
mod neighbours;
mod random;
mod style;

pub(super) use camera::Camera;
pub(super) use clock::{in_words, today};
pub(super) use files::{dropped, read_text, save};
pub(super) use focus::focus_soon;
pub(super) use hand_on::{can_share, copy, share};
pub(super) use identifier::random_identifier;
pub(super) use local_storage::BrowserStorage;
pub(super) use location::{origin, page, set_hash};
pub(super) use neighbours::tell_neighbours;
pub(super) use random::Random;
pub(super) use style::adopt;
