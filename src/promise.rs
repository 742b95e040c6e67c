//! What becomes of something that somebody said they would do.

use serde::Serialize;

use crate::json::{Node, Read};

/// What became of a commitment or an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Promise {
    /// Still to be done.
    Open,
    /// Done.
    Kept,
    /// Changed openly with those concerned.
    Renegotiated,
    /// Not done.
    Missed,
}

impl Promise {
    pub(crate) fn read(node: &Node) -> Read<Self> {
        match node.text()? {
            "open" => Ok(Self::Open),
            "kept" => Ok(Self::Kept),
            "renegotiated" => Ok(Self::Renegotiated),
            "missed" => Ok(Self::Missed),
            _ => node.refuse("must be open, kept, renegotiated or missed"),
        }
    }
}
