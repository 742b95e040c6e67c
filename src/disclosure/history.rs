//! A round among those it is held against.

use super::since::FewApart;
use super::{ComparableRound, Earlier, Elsewhere, Row};
use crate::instrument::Digest;
use crate::scoring::Counts;

/// What a figure is held against, and how.
pub(super) struct History<'a> {
    asked: Digest,
    earlier: &'a [Earlier<'a>],
    /// Earlier rounds that few joined or left since, the latest first.
    few_apart: Vec<FewApart<'a>>,
    /// Rounds of other teams in which somebody of this one may have taken part.
    elsewhere: Vec<FewApart<'a>>,
}

/// What one earlier round says about a figure.
pub(super) enum Compared<T> {
    /// It did not ask this.
    NotAsked,
    /// It asked and withheld it.
    Withheld,
    /// It has it from another round, or those who joined and left can't have made the difference.
    Apart,
    /// Those who joined and left could have made the difference from this.
    WithinReach(T),
}

/// What becomes of a figure.
pub(super) enum Fate<T> {
    /// It is shown as it is.
    New,
    /// It is shown as it was.
    AsBefore(T),
    /// It is not shown.
    Withheld,
}

impl<'a> History<'a> {
    pub fn of(counts: &Counts, earlier: &'a [Earlier<'a>], elsewhere: &[Elsewhere<'a>]) -> Self {
        let (people, instrument) = (counts.people(), counts.instrument());
        let questions = instrument.items().len();
        let of_team = || earlier.iter().rev();
        let moved = |it| FewApart::of(it, people, questions);
        // Where some few are apart, the row may be lower than that of a round with the very same
        // people: what that showed is not rounded a second time, in another way.
        let same = |it| FewApart::same(it).filter(|_| of_team().any(|it| moved(it).is_some()));
        Self {
            asked: instrument.digest(),
            earlier,
            few_apart: of_team().filter_map(|it| moved(it).or_else(|| same(it))).collect(),
            elsewhere: elsewhere.iter().filter_map(|it| FewApart::elsewhere(it, people)).collect(),
        }
    }

    /// The lowest row of the rounds that are few apart.
    pub fn row(&self) -> Row {
        let rounds = self.few_apart.iter().chain(&self.elsewhere);
        rounds.map(FewApart::row).min().unwrap_or(Row::Fifteen)
    }

    /// The latest round that asked the very same.
    pub fn before(&self) -> Option<&'a ComparableRound> {
        self.latest(|past| (past.asked.instrument == self.asked).then_some(past))
    }

    /// What the latest round in which `find` finds something has.
    pub fn latest<T>(&self, find: impl FnMut(&'a ComparableRound) -> Option<T>) -> Option<T> {
        self.earlier.iter().rev().map(|earlier| earlier.past).find_map(find)
    }

    /// Holds a figure against every round that is few apart, as `compare` does it with one. The
    /// second argument of that is whether only what stems from the round counts.
    pub fn fate<T>(&self, compare: impl Fn(&FewApart<'a>, bool) -> Compared<T>) -> Fate<T> {
        for other in &self.elsewhere {
            if let Compared::Withheld | Compared::WithinReach(_) = compare(other, false) {
                return Fate::Withheld;
            }
        }
        for earlier in &self.few_apart {
            match compare(earlier, true) {
                Compared::NotAsked | Compared::Apart => {}
                Compared::Withheld => return Fate::Withheld,
                Compared::WithinReach(before) => return Fate::AsBefore(before),
            }
        }
        Fate::New
    }
}
