//! x
mod audit;
mod suppression;
pub use audit::{Audit, Group, Refused};
pub use suppression::suppress;
