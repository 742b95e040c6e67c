//! The joint attack on whole rounds.

pub mod likely;
pub mod model;
pub mod search;
pub mod teams;
pub mod walk;
