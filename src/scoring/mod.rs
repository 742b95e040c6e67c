//! What one person's answers mean.
//!
//! Turns answers into a [`Profile`]: a [`Tally`] for the whole instrument and one per dimension,
//! with reverse-worded items turned round and the rule for missing answers applied. Everything is
//! exact: sums and counts of whole numbers, rounded only to be shown. A score that is not defined
//! is `None`, never a number.
//!
//! It leaves to others what to do about a score ([`crate::practice`]) and how to say it
//! ([`crate::text`]).

mod leaning;
mod mean;
mod profile;

pub use leaning::Leaning;
pub use mean::Mean;
pub use profile::{Profile, Tally, profile};
