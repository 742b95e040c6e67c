//! The stages with their steps, who takes part, and what can have broken.

use serde::Serialize;

/// Which part of trust broke: what helps differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breach {
    /// Somebody couldn't do what they had taken on.
    Skill,
    /// What was promised did not happen.
    Reliability,
    /// Something was untrue or kept back. An apology alone seldom repairs that (Kim et al. 2004).
    Honesty,
    /// Somebody was passed over or hurt.
    Care,
}

/// What a person is in it; some are more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RepairRole {
    /// Whoever broke it.
    Broke,
    /// Those who were hurt.
    Hurt,
    /// Others who were affected.
    Affected,
    /// A neutral third person.
    Third,
}

/// A stage of the programme, which is a dimension of the questionnaire on rebuilding trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RepairStage {
    /// What happened is said and owned.
    Acknowledging,
    /// What was promised is kept, over time.
    ConsistentChange,
    /// Those who were hurt say what would help, and all arrange how to go on.
    Restoring,
}

/// A step of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RepairStep {
    /// Identifier, by which its text is found.
    pub id: &'static str,
    /// Who takes part in it, who does most first.
    pub roles: &'static [RepairRole],
    /// Identifiers of practices that go with it.
    pub practices: &'static [&'static str],
}

impl Breach {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Skill, Self::Reliability, Self::Honesty, Self::Care];

    /// Identifier, by which its text is found.
    pub fn id(self) -> &'static str {
        match self {
            Self::Skill => "skill",
            Self::Reliability => "reliability",
            Self::Honesty => "honesty",
            Self::Care => "care",
        }
    }
}

impl RepairRole {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Broke, Self::Hurt, Self::Affected, Self::Third];

    /// Identifier, by which its text is found.
    pub fn id(self) -> &'static str {
        match self {
            Self::Broke => "broke",
            Self::Hurt => "hurt",
            Self::Affected => "affected",
            Self::Third => "third",
        }
    }
}

impl RepairStage {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Acknowledging, Self::ConsistentChange, Self::Restoring];

    /// Identifier, by which its text and its dimension are found.
    pub fn id(self) -> &'static str {
        match self {
            Self::Acknowledging => "acknowledging",
            Self::ConsistentChange => "consistent-change",
            Self::Restoring => "restoring",
        }
    }

    /// The stage after it.
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Acknowledging => Some(Self::ConsistentChange),
            Self::ConsistentChange => Some(Self::Restoring),
            Self::Restoring => None,
        }
    }

    /// The stage before it; before the first there is none, and it begins anew.
    pub fn before(self) -> Self {
        match self {
            Self::Acknowledging | Self::ConsistentChange => Self::Acknowledging,
            Self::Restoring => Self::ConsistentChange,
        }
    }

    /// Its steps, in order.
    pub fn steps(self) -> &'static [RepairStep] {
        match self {
            Self::Acknowledging => &ACKNOWLEDGING,
            Self::ConsistentChange => &CONSISTENT_CHANGE,
            Self::Restoring => &RESTORING,
        }
    }
}

use RepairRole::{Affected, Broke, Hurt, Third};

const ACKNOWLEDGING: [RepairStep; 5] = [
    RepairStep { id: "name-it", roles: &[Broke], practices: &["own-your-part"] },
    RepairStep {
        id: "hear-them",
        roles: &[Hurt, Broke, Third],
        practices: &["hear-what-it-did", "make-room-for-repair"],
    },
    RepairStep {
        id: "see-how-far",
        roles: &[Hurt, Affected, Broke],
        practices: &["who-is-affected"],
    },
    RepairStep { id: "apologise", roles: &[Broke, Hurt], practices: &["own-your-part"] },
    RepairStep { id: "say-what-i-accept", roles: &[Broke], practices: &[] },
];

const CONSISTENT_CHANGE: [RepairStep; 5] = [
    RepairStep { id: "promise-little", roles: &[Broke, Hurt], practices: &["clear-promises"] },
    RepairStep {
        id: "look-weekly",
        roles: &[Broke, Hurt, Affected],
        practices: &["promises-on-one-page"],
    },
    RepairStep { id: "say-how-far", roles: &[Broke], practices: &["three-line-status"] },
    RepairStep { id: "ask-exactly", roles: &[Broke, Affected], practices: &["how-am-i-doing"] },
    RepairStep {
        id: "after-a-setback",
        roles: &[Broke, Hurt],
        practices: &["own-your-part", "bad-day-plan"],
    },
];

const RESTORING: [RepairStep; 6] = [
    RepairStep {
        id: "their-list-first",
        roles: &[Hurt, Broke, Third],
        practices: &["what-would-help-first"],
    },
    RepairStep {
        id: "talk-with-help",
        roles: &[Hurt, Broke, Third],
        practices: &["neutral-third"],
    },
    RepairStep {
        id: "see-what-works",
        roles: &[Hurt, Broke, Affected],
        practices: &["precise-thanks", "look-at-the-pattern"],
    },
    RepairStep {
        id: "change-the-way",
        roles: &[Affected, Broke, Hurt],
        practices: &["so-it-cant-happen-again"],
    },
    RepairStep {
        id: "agree-anew",
        roles: &[Hurt, Broke, Affected],
        practices: &["how-we-handle-mistakes", "when-it-gets-tight"],
    },
    RepairStep { id: "set-it-down", roles: &[Hurt], practices: &[] },
];
