//! Practices of the strategy family "genuine connections".

use crate::practice::{Audience, Practice, Strategy};
use crate::text::PracticeWords;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "ask-before-advising",
        strategy: Strategy::Connections,
        audience: Audience::Anyone,
        serves: &["understanding", "mistakes-and-help", "intent"],
        first_step_minutes: 4,
        text: PracticeWords::ask_before_advising,
    },
    Practice {
        id: "second-voice",
        strategy: Strategy::Connections,
        audience: Audience::Anyone,
        serves: &["speaking-up", "safety", "risk", "difference"],
        first_step_minutes: 5,
        text: PracticeWords::second_voice,
    },
    Practice {
        id: "talk-with-people",
        strategy: Strategy::Connections,
        audience: Audience::Anyone,
        serves: &["loyalty", "restoring", "acknowledging", "openness"],
        first_step_minutes: 8,
        text: PracticeWords::talk_with_people,
    },
];
