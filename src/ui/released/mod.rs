//! What was released of a round, as screens and paper show it: its words, its figures as tables, and
//! how they moved.
//!
//! Everything here is made from released views. The screens of teams, the wall and the paper choose
//! from it.

mod entries;
mod helped;
mod numbers;
mod released_round;
mod told;
mod trend;

pub(super) use entries::entries;
pub(super) use helped::helped;
pub(super) use numbers::{numbers, tables};
pub(super) use released_round::{Along, ReleasedRound};
pub(super) use told::told;
pub(super) use trend::{trend_drawing, trend_table};
