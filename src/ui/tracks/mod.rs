//! Trust and psychological safety side by side, and the three pillars of trust.

mod own;
mod pillars;
mod practice;
mod row;
mod said;

pub(super) use own::own_tracks;
pub(super) use pillars::own_pillars;
pub(super) use practice::{one_practice, to_practices};
pub(super) use said::said_of_team;
