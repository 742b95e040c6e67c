//! What a person works on.

use serde::Serialize;

/// What the person would like to get better at, in their own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Goal {
    /// What it is.
    pub text: String,
    /// The next small step towards it; empty if that was not said.
    pub next: String,
}
