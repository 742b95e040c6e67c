//! What is kept of a team: what the gate released and no more, readable wherever it is handed on.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod actions;
mod agreement;
mod beside;
mod file;
mod group;
mod reveal;
mod stored;
mod trend;

#[path = "../round/setting.rs"]
#[allow(dead_code, reason = "nothing is sealed here")]
mod setting;
