//! Keeping a journal as a text.

use super::Store;

/// What reads and writes the journal of a [`Store`]. It is a lot of code, for which the first question
/// does not wait: where nothing is stored, a store works in memory until it [gets](Store::attach) its
/// scribe.
#[derive(Debug)]
pub struct Scribe {
    pub(super) begin: fn(&mut Store),
    pub(super) refresh: fn(&mut Store),
    pub(super) can_write: fn(&mut Store) -> bool,
    pub(super) keep: fn(&mut Store),
}

/// The only one there is.
pub static SCRIBE: Scribe = Scribe {
    begin: Store::take_in_what_was_begun,
    refresh: Store::read_again,
    can_write: Store::is_up_to_date,
    keep: Store::write_down,
};
