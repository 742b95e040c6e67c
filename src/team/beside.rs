//! A team's rounds on trust and on psychological safety, side by side.

use super::PastRound;
use crate::day::Day;
use crate::instrument::builtin;
use crate::journal::are_near;

/// A round on trust and one on psychological safety, of which the whole was shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoundsBeside<'a> {
    /// On trust.
    pub trust: &'a PastRound,
    /// On psychological safety.
    pub safety: &'a PastRound,
}

impl<'a> RoundsBeside<'a> {
    /// The latest two of `rounds`, which are in order of day; `None` where one is missing, was
    /// withheld, or stems from too long before the other.
    pub fn latest(rounds: &'a [PastRound]) -> Option<Self> {
        let latest = |name: &str| {
            let round = rounds.iter().rfind(|round| round.is_of(name))?;
            Some((round, round.shown_since()?))
        };
        let (trust, safety) = (latest(builtin::TRUST)?, latest(builtin::SAFETY)?);
        are_near(trust.1, safety.1).then_some(Self { trust: trust.0, safety: safety.0 })
    }
}

impl PastRound {
    /// Whether it asked the built-in questionnaire called `name`, as it is worded now.
    pub fn is_of(&self, name: &str) -> bool {
        builtin::is(name, &self.asked.instrument, &self.asked.digest)
    }

    /// The day from which the figure of the whole stems; `None` if that is withheld.
    fn shown_since(&self) -> Option<Day> {
        let headline = self.view.headline();
        Some(headline.shown()?.origin().as_of().unwrap_or(self.day))
    }
}
