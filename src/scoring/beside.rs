//! How trust and psychological safety lie beside each other, and the three pillars of trust.

use std::cmp::Ordering;

use super::{Leaning, Mean};
use crate::instrument::Points;

/// What may be said of trust and psychological safety together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrustBesideSafety {
    /// Both are low.
    BothLow,
    /// Trust is further along.
    TrustAhead,
    /// Psychological safety is further along.
    SafetyAhead,
    /// Both are high.
    BothHigh,
}

impl TrustBesideSafety {
    /// All that may be said.
    pub const ALL: [Self; 4] = [Self::BothLow, Self::TrustAhead, Self::SafetyAhead, Self::BothHigh];

    /// By where each leans; where they don't lean the same way, by whether trust lies clearly above
    /// or below. `None` where nothing can be told.
    pub fn of(trust: Leaning, safety: Leaning, trust_lies: Ordering) -> Option<Self> {
        match (trust, safety, trust_lies) {
            (Leaning::Low, Leaning::Low, _) => Some(Self::BothLow),
            (Leaning::High, Leaning::High, _) => Some(Self::BothHigh),
            (_, _, Ordering::Greater) => Some(Self::TrustAhead),
            (_, _, Ordering::Less) => Some(Self::SafetyAhead),
            (_, _, Ordering::Equal) => None,
        }
    }
}

/// A step of the scale, in tenths of a point.
const STEP: u32 = 10;

/// How one of a person's scores lies to another on the same scale: above or below only if they are
/// a full step apart, or half a step and lean differently. It goes by the numbers as they are shown.
pub fn clearly(one: Mean, other: Mean, points: Points) -> Ordering {
    let apart = one.tenths().abs_diff(other.tenths());
    let lean_differently = Leaning::of(one, points) != Leaning::of(other, points);
    if apart >= STEP || lean_differently && 2 * apart >= STEP {
        one.cmp(&other)
    } else {
        Ordering::Equal
    }
}

/// What trust rests on first of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pillar {
    /// People mean what they say.
    Character,
    /// People can do their work.
    Competence,
    /// What was agreed holds.
    Consistency,
}

impl Pillar {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Character, Self::Competence, Self::Consistency];

    /// The identifier of its dimension.
    pub fn id(self) -> &'static str {
        match self {
            Self::Character => "character",
            Self::Competence => "competence",
            Self::Consistency => "consistency",
        }
    }

    /// The one that lies [clearly](clearly) below both others, by a person's scores in the order of
    /// [`Self::ALL`].
    pub fn lagging(scores: [Mean; 3], points: Points) -> Option<Self> {
        let lags = |at: usize| {
            let mut others = (0..scores.len()).filter(|other| *other != at);
            others.all(|other| clearly(scores[at], scores[other], points) == Ordering::Less)
        };
        (0..scores.len()).find(|at| lags(*at)).map(|at| Self::ALL[at])
    }
}
