//! The check-in: what is promised, one question a screen, and a look back before the results.

mod question;
mod review;
mod start;

pub(super) use question::DrawnQuestion;
pub(super) use review::{answers_to_change, review};
pub(super) use start::start;
