//! Practices of the strategy family "technology and data".

use crate::practice::{Audience, Practice, Strategy};
use crate::text::PracticeWords;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "precise-thanks",
        strategy: Strategy::Technology,
        audience: Audience::Anyone,
        serves: &["intent", "fairness", "loyalty"],
        first_step_minutes: 5,
        text: PracticeWords::precise_thanks,
    },
    Practice {
        id: "feedback-little-and-often",
        strategy: Strategy::Technology,
        audience: Audience::Anyone,
        serves: &["modelling", "communication", "empowering", "speaking-up"],
        first_step_minutes: 7,
        text: PracticeWords::feedback_little_and_often,
    },
    Practice {
        id: "look-at-the-pattern",
        strategy: Strategy::Technology,
        audience: Audience::Team,
        serves: &["consistent-change", "restoring", "safety", "consistency"],
        first_step_minutes: 5,
        text: PracticeWords::look_at_the_pattern,
    },
];
