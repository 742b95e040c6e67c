//! What to do about a low score.
//!
//! A [`Practice`] is one small, concrete thing to try, with why it helps, how to go about it and a
//! first step that takes less than ten minutes. Practices know the identifiers of the dimensions
//! that they serve and nothing else about instruments or answers.

mod catalogue;
mod pick;

use crate::text::{Lang, PracticeText, PracticeWords};

pub use catalogue::all;
pub use pick::{pick, pick_for_team, with_id};

/// One thing to try.
#[derive(Debug)]
pub struct Practice {
    /// Identifier, stable over versions.
    pub id: &'static str,
    /// The strategy family.
    pub strategy: Strategy,
    /// Who can do it.
    pub audience: Audience,
    /// Identifiers of the dimensions that it serves, the one it serves best first.
    pub serves: &'static [&'static str],
    /// How long the first step takes, under ten minutes.
    pub first_step_minutes: u8,
    /// The words.
    pub text: fn(PracticeWords) -> PracticeText,
}

impl Practice {
    /// What it says in `lang`.
    pub fn words(&self, lang: Lang) -> PracticeText {
        (self.text)(lang.into())
    }
}

/// The four families of strategies for building trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// Genuine connections.
    Connections,
    /// Reliability and accountability.
    Reliability,
    /// Autonomy and growth.
    Growth,
    /// Technology and data.
    Technology,
}

/// Who can do a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Any member of the team, alone.
    Anyone,
    /// Who leads the team.
    Leader,
    /// The team together.
    Team,
}
