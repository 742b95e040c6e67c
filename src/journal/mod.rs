//! What this device keeps.
//!
//! The [`Journal`] is everything that a person has on one device: check-ins, unfinished ones,
//! a goal, practices to try, commitments, small wins, sealed rounds with the keys that belong to them, and
//! teams with what was released of their rounds, which [`crate::team`] puts in and reads. A
//! [`Store`] keeps it as one JSON text behind the port [`Storage`], so this room never sees a
//! browser.
//!
//! It promises that nothing kept is lost by accident. Every change is applied to what is stored
//! *now*, so two tabs don't overwrite each other. Text that can't be read is set aside, never
//! overwritten, but for keys, codes and scores that are gone from the journal; text written by a newer
//! version is left alone. When the storage is full or blocked
//! the journal goes on in memory and says so ([`Keeping`]). Days are days: no time is ever kept.

mod beside;
mod blank;
mod commitments;
mod decode;
mod entries;
mod envelope;
mod goal;
mod merge;
mod path;
mod raw_entry;
mod rounds;
mod scribe;
mod secrets;
mod storage;
mod store;
mod trend;

pub use beside::{CheckInsBeside, WEEKS_SIDE_BY_SIDE, are_near};
pub use blank::blanked;
pub use commitments::{Commitment, Renegotiated};
pub use entries::{CheckIn, Draft, Journal, Score, Win};
pub use envelope::ReadError;
pub use goal::Goal;
pub use merge::Merged;
pub use path::{
    ChosenPractice, DAYS_UNTIL_ASKED, Noted, Onward, Outcome, PRACTICES_AT_A_TIME, Plan,
    WEEKS_UNTIL_NEXT_CHECK_IN,
};
pub(crate) use raw_entry::EntryKind;
pub use raw_entry::RawEntry;
pub(crate) use rounds::read_all;
pub use rounds::{KeptKey, RoundPlan, SealedRound};
pub use scribe::{SCRIBE, Scribe};
pub use storage::{MemoryStorage, Storage, StorageError};
pub use store::{ImportError, Keeping, Store};
pub use trend::{ScorePoint, fell_twice, trend};

use crate::day::Day;
use crate::promise::Promise;

/// The longest text of an entry that a person writes, which is long enough for a sentence or two.
pub const LONGEST_ENTRY: usize = 200;
