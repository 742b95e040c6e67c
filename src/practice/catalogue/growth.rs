//! Practices of the strategy family "autonomy and growth".

use crate::practice::{Audience, Practice, Strategy};
use crate::text::PracticeWords;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "ask-to-be-shown",
        strategy: Strategy::Growth,
        audience: Audience::Anyone,
        serves: &["competence", "difference", "understanding"],
        first_step_minutes: 3,
        text: PracticeWords::ask_to_be_shown,
    },
    Practice {
        id: "two-week-trial",
        strategy: Strategy::Growth,
        audience: Audience::Team,
        serves: &["risk", "consistent-change", "empowering", "safety"],
        first_step_minutes: 5,
        text: PracticeWords::two_week_trial,
    },
    Practice {
        id: "hand-over-a-decision",
        strategy: Strategy::Growth,
        audience: Audience::Leader,
        serves: &["empowering", "modelling", "competence"],
        first_step_minutes: 8,
        text: PracticeWords::hand_over_a_decision,
    },
];
