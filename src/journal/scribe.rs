//! Journals as texts, and putting two of them together.

use super::envelope::{self, ReadError};
use super::{Journal, StorageError};

/// What reads and writes journals. It is a lot of code, for which the first question does not wait:
/// where nothing is stored, a [`super::Store`] works in memory until it [gets](super::Store::attach)
/// its scribe.
#[derive(Debug)]
pub struct Scribe {
    pub(super) read: fn(&str) -> Result<Journal, ReadError>,
    pub(super) write: fn(&Journal) -> Result<String, StorageError>,
    pub(super) take_in: fn(&mut Journal, &Journal, Journal),
}

/// The only one there is.
pub static SCRIBE: Scribe =
    Scribe { read: envelope::read, write: envelope::write, take_in: Journal::take_in };
