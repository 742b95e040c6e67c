//! The made-up teams, and what they answered.

use crate::text::{Lang, MadeUpText, MadeUpWords};

/// A team that doesn't exist. Its hour is difficult in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeUpTeam {
    /// Speaking openly is what is low.
    LowSafety,
    /// It goes well for half of them.
    FarApart,
    /// All gave the best answers.
    Unanimous,
    /// One person is new since the round before.
    OneJoined,
    /// Fewer answered than the round promised.
    TooFew,
}

/// What one person answered to the default questionnaire, question by question; the last one counts
/// the other way round.
pub(super) type MadeUpPerson = [u8; 8];

const LOW_SAFETY: [MadeUpPerson; 7] = [
    [1, 2, 2, 3, 3, 3, 2, 4],
    [2, 1, 2, 3, 3, 2, 2, 4],
    [2, 2, 1, 3, 4, 3, 2, 5],
    [1, 2, 2, 2, 3, 3, 1, 4],
    [2, 1, 3, 3, 2, 3, 2, 4],
    [2, 2, 2, 4, 3, 3, 2, 5],
    [1, 2, 2, 3, 3, 3, 3, 4],
];

const FAR_APART: [MadeUpPerson; 12] = [
    [5, 4, 4, 4, 5, 5, 4, 2],
    [4, 5, 4, 5, 5, 4, 5, 1],
    [5, 5, 3, 4, 4, 5, 4, 2],
    [4, 4, 4, 4, 5, 5, 5, 1],
    [5, 5, 4, 3, 5, 4, 4, 2],
    [5, 4, 5, 4, 5, 5, 4, 1],
    [1, 2, 4, 4, 1, 2, 2, 4],
    [2, 1, 3, 4, 1, 1, 2, 5],
    [1, 1, 4, 3, 2, 1, 1, 4],
    [2, 2, 4, 4, 1, 1, 2, 4],
    [1, 2, 3, 4, 1, 2, 2, 5],
    [1, 1, 4, 5, 2, 1, 1, 4],
];

const UNANIMOUS: [MadeUpPerson; 6] = [[5, 5, 5, 5, 5, 5, 5, 1]; 6];

const BEFORE_ONE_JOINED: [MadeUpPerson; 6] = [
    [4, 3, 4, 4, 4, 4, 3, 2],
    [4, 4, 3, 4, 4, 4, 3, 2],
    [3, 4, 4, 4, 5, 4, 4, 3],
    [4, 4, 4, 5, 4, 4, 3, 2],
    [4, 3, 4, 4, 4, 3, 4, 2],
    [4, 4, 4, 4, 4, 4, 3, 2],
];

const ONE_JOINED: [MadeUpPerson; 7] = [
    BEFORE_ONE_JOINED[0],
    BEFORE_ONE_JOINED[1],
    BEFORE_ONE_JOINED[2],
    BEFORE_ONE_JOINED[3],
    BEFORE_ONE_JOINED[4],
    BEFORE_ONE_JOINED[5],
    [2, 1, 2, 3, 2, 2, 2, 4],
];

const TOO_FEW: [MadeUpPerson; 4] = [
    [3, 4, 3, 4, 4, 3, 3, 2],
    [4, 3, 4, 4, 4, 4, 3, 2],
    [3, 3, 2, 4, 3, 4, 2, 3],
    [4, 4, 3, 3, 4, 4, 4, 2],
];

impl MadeUpTeam {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::LowSafety, Self::FarApart, Self::Unanimous, Self::OneJoined, Self::TooFew];

    /// The identifier, by which its words are found, too.
    pub fn id(self) -> &'static str {
        match self {
            Self::LowSafety => "low-safety",
            Self::FarApart => "far-apart",
            Self::Unanimous => "unanimous",
            Self::OneJoined => "one-joined",
            Self::TooFew => "too-few",
        }
    }

    /// The one with this identifier.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|team| team.id() == id)
    }

    /// What it is called, what is difficult in its hour, and what to try.
    pub fn words(self, lang: Lang) -> Option<MadeUpText> {
        MadeUpWords::from(lang).by_id(self.id())
    }

    /// What its people answered.
    pub(super) fn people(self) -> &'static [MadeUpPerson] {
        match self {
            Self::LowSafety => &LOW_SAFETY,
            Self::FarApart => &FAR_APART,
            Self::Unanimous => &UNANIMOUS,
            Self::OneJoined => &ONE_JOINED,
            Self::TooFew => &TOO_FEW,
        }
    }

    /// What those of them answered who were there in a round before, if there was one.
    pub(super) fn people_before(self) -> Option<&'static [MadeUpPerson]> {
        (self == Self::OneJoined).then_some(&BEFORE_ONE_JOINED)
    }
}
