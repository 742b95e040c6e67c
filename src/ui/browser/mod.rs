//! What only a browser can do.

mod camera;
mod canvas;
mod channel;
mod clock;
mod dynamic;
mod files;
mod focus;
mod hand_on;
mod identifier;
mod local_storage;
mod location;
mod locks;
mod neighbours;
mod print;
mod random;
mod style;
mod touch;
mod wall;

pub(super) use camera::Camera;
pub(super) use canvas::save_png;
pub(super) use channel::Channel;
pub(super) use clock::{in_words, milliseconds, today};
pub(super) use files::{dropped, read_text, save};
pub(super) use focus::focus_soon;
pub(super) use hand_on::{can_share, copy, share};
pub(super) use identifier::random_identifier;
pub(super) use local_storage::BrowserStorage;
pub(super) use location::{NotForLinks, attribute, for_links, href, origin, set_hash};
pub(super) use locks::exclusively;
pub(super) use neighbours::tell_neighbours;
pub(super) use print::print;
pub(super) use random::Random;
pub(super) use style::{adopt, direction};
pub(super) use touch::Swipes;
pub(super) use wall::{fill_window, give_window_back, toggle_full_screen};
