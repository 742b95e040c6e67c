//! What a round promised before anyone answered.

use serde::Serialize;

/// How many answers there must be before anything is shown: from [`Minimum::LEAST`] to
/// [`Minimum::MOST`]. New rounds ask for [`Minimum::LEAST_OFFERED`] or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Minimum(u8);

impl Minimum {
    /// The least that a round can promise. Links may say so.
    pub const LEAST: u8 = 4;

    /// The most that a round can ask for.
    pub const MOST: u8 = 100;

    /// The least that is offered for a new round: everybody in a group knows their own answer, so it
    /// protects like [`Self::LEAST`].
    pub const LEAST_OFFERED: u8 = Self::LEAST + 1;

    /// What is usual.
    pub const DEFAULT: Self = Self(Self::LEAST_OFFERED);

    /// A minimum of `answers`, if it can be one.
    pub fn new(answers: u8) -> Option<Self> {
        (Self::LEAST..=Self::MOST).contains(&answers).then_some(Self(answers))
    }

    /// The number of answers.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// How much a round shows of each question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Detail {
    /// The mean in steps.
    Steps,
    /// From ten answers on a five-point scale: how many people chose the two lowest and the two
    /// highest points, in threes, in place of the mean.
    Distributions,
}

/// What a round lets be shown and kept. Made when the round is, and from then on only ever
/// stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    minimum: Minimum,
    detail: Detail,
    invited: Option<u32>,
    keeps_scores: bool,
}

impl Policy {
    /// The policy of a round to which `invited` people were invited, if that is known. No scores
    /// are kept.
    pub fn new(minimum: Minimum, detail: Detail, invited: Option<u32>) -> Self {
        Self { minimum, detail, invited, keeps_scores: false }
    }

    /// The same, but for whether it is kept for a year how often each score was reached, which
    /// people were told before they answered. The next round's test of change needs it.
    #[must_use]
    pub fn keeping_scores(self, keeps_scores: bool) -> Self {
        Self { keeps_scores, ..self }
    }

    /// The same with a minimum of at least `minimum`.
    #[must_use]
    pub fn raised_to(self, minimum: Minimum) -> Self {
        Self { minimum: self.minimum.max(minimum), ..self }
    }

    /// The same without distributions.
    #[must_use]
    pub fn without_distributions(self) -> Self {
        Self { detail: Detail::Steps, ..self }
    }

    /// The minimum number of answers.
    pub fn minimum(&self) -> Minimum {
        self.minimum
    }

    /// How much is shown of each question.
    pub fn detail(&self) -> Detail {
        self.detail
    }

    /// How many people were invited, if that is known.
    pub fn invited(&self) -> Option<u32> {
        self.invited
    }

    /// Whether it is kept how often each score was reached.
    pub fn keeps_scores(&self) -> bool {
        self.keeps_scores
    }

    pub(super) fn allows(&self, answers: u32) -> bool {
        answers >= u32::from(self.minimum.get())
    }
}
