//! Practices of the strategy family "reliability and accountability".

use crate::practice::{Audience, Practice, Strategy};
use crate::text::PracticeWords;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "give-the-reason",
        strategy: Strategy::Reliability,
        audience: Audience::Anyone,
        serves: &["openness", "communication", "fairness"],
        first_step_minutes: 6,
        text: PracticeWords::give_the_reason,
    },
    Practice {
        id: "clear-promises",
        strategy: Strategy::Reliability,
        audience: Audience::Anyone,
        serves: &["consistency", "character", "consistent-change"],
        first_step_minutes: 7,
        text: PracticeWords::clear_promises,
    },
    Practice {
        id: "own-your-part",
        strategy: Strategy::Reliability,
        audience: Audience::Anyone,
        serves: &["acknowledging", "character", "mistakes-and-help"],
        first_step_minutes: 8,
        text: PracticeWords::own_your_part,
    },
];
