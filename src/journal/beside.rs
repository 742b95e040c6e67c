//! A person's check-ins on trust and on psychological safety, side by side.

use super::{CheckIn, Day};
use crate::instrument::builtin;
use crate::scoring::Mean;

/// What is laid side by side was answered within so many weeks.
pub const WEEKS_SIDE_BY_SIDE: u32 = 12;

/// Whether what was asked on these days may be laid side by side.
pub fn are_near(one: Day, other: Day) -> bool {
    one.since_1970().abs_diff(other.since_1970()) <= 7 * WEEKS_SIDE_BY_SIDE
}

/// A check-in on trust and one on psychological safety.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CheckInsBeside<'a> {
    /// On trust.
    pub trust: (&'a CheckIn, Mean),
    /// On psychological safety.
    pub safety: (&'a CheckIn, Mean),
}

impl<'a> CheckInsBeside<'a> {
    /// The latest two of `check_ins`, which are in order of day; `None` where one is missing, has no
    /// score, or is too long before the other.
    pub fn latest(check_ins: &'a [CheckIn]) -> Option<Self> {
        let latest = |name: &str| {
            let check_in = check_ins.iter().rfind(|check_in| check_in.is_of(name))?;
            Some((check_in, check_in.headline.mean()?))
        };
        let (trust, safety) = (latest(builtin::TRUST)?, latest(builtin::SAFETY)?);
        are_near(trust.0.day, safety.0.day).then_some(Self { trust, safety })
    }
}

impl CheckIn {
    /// Whether the built-in questionnaire called `name` was answered, as it is worded now.
    pub fn is_of(&self, name: &str) -> bool {
        builtin::is(name, &self.instrument, &self.digest)
    }
}
