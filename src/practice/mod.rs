//! What to do about a low score.
//!
//! A [`Practice`] is one small, concrete thing to try, with why it helps, how to go about it, a first
//! step that takes less than ten minutes, and how sure it is that it helps. Practices know the
//! identifiers of the dimensions that they serve and nothing else about instruments or answers.
//!
//! They are data: the built-in ones and a page's own are files of one format, read by one reader. A
//! [`Catalogue`] is what a page offers of them.

mod beside;
mod catalogue;
mod filter;
mod format;
mod guidance;
mod need;
mod pick;

use crate::text::Lang;
use guidance::Spoken;

pub use crate::json::{Mistake, Read};
pub use catalogue::Catalogue;
pub use filter::Filter;
pub use guidance::Guidance;
pub use need::{Need, Why};
pub use pick::Picked;

/// One thing to try.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// Identifier, stable over versions.
    pub id: String,
    /// The strategy family.
    pub strategy: Strategy,
    /// Who can do it.
    pub audience: Audience,
    /// How many it takes.
    pub people: GroupSize,
    /// Identifiers of the dimensions that it serves, the one it serves best first.
    pub serves: Vec<String>,
    /// How long the first step takes, under ten minutes.
    pub first_step_minutes: u16,
    /// How long the whole takes, each time.
    pub minutes: u16,
    /// How sure it is that it helps.
    pub evidence: Evidence,
    spoken: Spoken,
}

impl Practice {
    /// What it says: a built-in one in `lang`, a page's own in the one that `nearest` finds of its
    /// languages, else in its default language.
    pub fn guidance(
        &self,
        lang: Lang,
        nearest: impl FnOnce(&[&str]) -> Option<String>,
    ) -> Guidance {
        self.spoken.guidance(&self.id, lang, nearest)
    }

    /// Whether it says how it differs on screens.
    pub fn works_on_screens(&self) -> bool {
        self.spoken.has_remote()
    }

    /// How well it serves `dimension`: 0 is best. `None` if it doesn't.
    fn rank(&self, dimension: &str) -> Option<usize> {
        self.serves.iter().position(|served| served == dimension)
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
    /// Any member of the team.
    Anyone,
    /// Who leads the team.
    Leader,
    /// The team together.
    Team,
}

/// How many a practice takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupSize {
    /// Nobody else.
    Alone,
    /// One other person.
    Pair,
    /// Several.
    Team,
}

/// What is known of whether a practice helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// How near studies come to it.
    pub level: EvidenceLevel,
    /// Where to read about it.
    pub sources: Vec<String>,
}

/// How near studies come to a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceLevel {
    /// A study tried this very thing.
    Tested,
    /// Studies looked at something close.
    Related,
    /// It is experience.
    Advice,
}
