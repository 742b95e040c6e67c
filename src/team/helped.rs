//! Whether agreed actions helped, as far as it may be shown.

use serde::Serialize;

use super::{Action, line};
use crate::disclosure::{Helped, Part};
use crate::json::{Node, Read};
use crate::round::Round;

/// An action that a round asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AskedAction {
    /// What was agreed on, as the round's link says it.
    pub what: String,
    /// Whether it helped those who tried it.
    pub helped: Part<Helped>,
}

impl AskedAction {
    /// All that `round` asked about, with what may be shown of each.
    pub(super) fn all(round: &Round, helped: Vec<Part<Helped>>) -> Vec<Self> {
        let actions = round.descriptor().actions.labels().iter().zip(helped);
        actions.map(|(what, helped)| Self { what: what.to_string(), helped }).collect()
    }

    pub(super) fn read(node: &Node) -> Read<Self> {
        let what = line(node, "what", Action::LONGEST)?;
        let Some(helped) = node.optional("helped")? else {
            return Ok(Self { what, helped: Part::Withheld });
        };
        let known = match helped.value().as_str() {
            Some(word) => Helped::restored(word),
            None => {
                let percent = helped.field("Share")?.field("percent")?.number(100)?;
                u8::try_from(percent).ok().and_then(Helped::restored_share)
            }
        };
        match known {
            Some(helped) => Ok(Self { what, helped: Part::Shown(helped) }),
            None => helped
                .refuse("must be Most, AboutHalf, Few or a Share in steps of 10 from 20 to 80"),
        }
    }
}
