//! Sealed rounds: agreement with the reference values, sums, damage, secrecy, attacks.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

#[path = "round/reference.rs"]
mod reference;
#[path = "round/setting.rs"]
mod setting;
