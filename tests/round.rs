//! Sealed rounds: agreement with the reference values, sums, damage, secrecy, pasted text.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

#[path = "round/damage.rs"]
mod damage;
#[path = "round/fuzz.rs"]
mod fuzz;
#[path = "round/gather.rs"]
mod gather;
#[path = "round/paste.rs"]
mod paste;
#[path = "round/reference.rs"]
mod reference;
#[path = "round/refusals.rs"]
mod refusals;
#[path = "round/score.rs"]
mod score;
#[path = "round/secrecy.rs"]
mod secrecy;
#[path = "round/setting.rs"]
mod setting;
#[path = "round/sums.rs"]
mod sums;
