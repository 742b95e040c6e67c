//! Who joined and who left between two rounds, as far as somebody says so.

use serde::Serialize;
use thiserror::Error;

use super::{ComparableRound, Row};

/// Who joined and who left since an earlier round. Asked before a result is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Since {
    /// So many.
    Known {
        /// Who took part now and not then.
        joined: u32,
        /// Who took part then and not now.
        left: u32,
    },
    /// Nobody said.
    Unknown,
}

impl Since {
    /// Whether it fits `before` people then and `now` people now.
    ///
    /// # Errors
    /// Says which numbers do not go together.
    pub fn check(self, before: u32, now: u32) -> Result<(), Unfit> {
        let Self::Known { joined, left } = self else { return Ok(()) };
        if left > before {
            return Err(Unfit::Left { left, before });
        }
        if joined > now {
            return Err(Unfit::Joined { joined, now });
        }
        let expected = before - left + joined;
        let fits = expected == now;
        if fits { Ok(()) } else { Err(Unfit::Sum { before, now, joined, left, expected }) }
    }
}

/// Why an answer about who joined and left can't be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unfit {
    /// More left than there were.
    #[error("{left} cannot have left: {before} took part; say how many of these are missing now")]
    Left {
        /// Who left.
        left: u32,
        /// Who took part then.
        before: u32,
    },
    /// More joined than there are.
    #[error("{joined} cannot have joined: {now} took part; say how many of these are new")]
    Joined {
        /// Who joined.
        joined: u32,
        /// Who took part now.
        now: u32,
    },
    /// The two numbers of people do not come from each other.
    #[error(
        "{before} people, {left} who left and {joined} who joined would be {expected}, and {now} \
         took part; correct one of the two, or say that you don’t know"
    )]
    Sum {
        /// Who took part then.
        before: u32,
        /// Who took part now.
        now: u32,
        /// Who joined.
        joined: u32,
        /// Who left.
        left: u32,
        /// How many there would be.
        expected: u32,
    },
}

/// An earlier round of the team, with who joined and left since.
#[derive(Clone, Copy)]
pub struct Earlier<'a> {
    /// The round.
    pub past: &'a ComparableRound,
    /// Who joined and left since then.
    pub since: Since,
}

/// A round of another team on the same device, with whether somebody took part in both.
#[derive(Clone, Copy)]
pub struct Elsewhere<'a> {
    /// The round.
    pub past: &'a ComparableRound,
    /// Whether somebody is in both.
    pub overlap: Overlap,
}

/// Whether somebody took part in this round and in another team's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Overlap {
    /// Nobody.
    No,
    /// Somebody.
    Yes,
    /// Nobody said.
    Unknown,
}

/// The most people more or fewer that a round can have than one that it is few apart from, or whose
/// people it may share.
pub(super) const FEW_APART: u32 = 4;

/// A round that only a few people joined or left since: what they answered could be read from two
/// views side by side.
#[derive(Clone, Copy)]
pub(super) struct FewApart<'a> {
    pub past: &'a ComparableRound,
    pub joined: u32,
    pub left: u32,
}

impl<'a> FewApart<'a> {
    /// `None` if nothing was shown of the round or it is not few apart from one in which `now`
    /// people answered `questions` questions.
    pub fn of(earlier: &Earlier<'a>, now: u32, questions: usize) -> Option<Self> {
        let past = Some(earlier.past).filter(|past| past.view.shows_something())?;
        let Since::Known { joined, left } = earlier.since else { return Self::unknown(past, now) };
        let fewest = questions.min(past.asked.questions.len());
        let most = if fewest < 8 { FEW_APART } else { 2 };
        (1..=most).contains(&joined.saturating_add(left)).then_some(Self { past, joined, left })
    }

    /// A round that nobody joined or left since and that showed something.
    pub fn same(earlier: &Earlier<'a>) -> Option<Self> {
        let Earlier { past, since } = earlier;
        let nobody = *since == Since::Known { joined: 0, left: 0 };
        (nobody && past.view.shows_something()).then_some(Self { past, joined: 0, left: 0 })
    }

    pub fn elsewhere(other: &Elsewhere<'a>, now: u32) -> Option<Self> {
        let past = Some(other.past).filter(|past| past.view.shows_something())?;
        if other.overlap == Overlap::No { None } else { Self::unknown(past, now) }
    }

    /// As many swaps as leave at most four people who joined or left.
    fn unknown(past: &'a ComparableRound, now: u32) -> Option<Self> {
        let before = past.view.people;
        let swaps = FEW_APART.checked_sub(before.abs_diff(now))? / 2;
        let (more, fewer) = (now.saturating_sub(before), before.saturating_sub(now));
        Some(Self { past, joined: swaps + more, left: swaps + fewer })
    }

    pub fn row(&self) -> Row {
        Row::of(self.past.view.people)
    }

    /// Who joined and who left of those who answered one thing, of which there were `before` and
    /// are `now`: who skips it counts as having left.
    pub fn movers(&self, before: u32, now: u32) -> (u32, u32) {
        let more = i64::from(now) - i64::from(before);
        let excess = more - i64::from(self.joined) + i64::from(self.left);
        let by = u32::try_from(excess.unsigned_abs()).unwrap_or(u32::MAX);
        if excess > 0 { (self.joined + by, self.left) } else { (self.joined, self.left + by) }
    }
}
