//! The joint attack on whole rounds: what follows from everything that is shown of a round, and of
//! several, taken together. `docs/privacy.md` says what was found.

#![allow(dead_code, reason = "some of it is for the long search only: `benches/kept_apart.rs`")]
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod agreement;
mod between;
mod budgets;
mod likely;
mod model;
mod search;
mod table;
mod teams;
mod walk;
