//! A team's working agreement: its sentences, what to pick from, and all of it on paper.

mod at_start;
mod icon;
mod page;
mod section;
mod sentences;
mod starters;

pub(super) use at_start::agreement_at_start;
pub(super) use section::agreement;
