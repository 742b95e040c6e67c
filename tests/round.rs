//! Sealed rounds: agreement with the reference values, sums, damage, secrecy, signatures, attacks.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

#[path = "round/addresses.rs"]
mod addresses;
#[path = "round/attacks.rs"]
mod attacks;
#[path = "round/damage.rs"]
mod damage;
#[path = "round/fuzz.rs"]
mod fuzz;
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
#[path = "round/signatures.rs"]
mod signatures;
#[path = "round/sums.rs"]
mod sums;
