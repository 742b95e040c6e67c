//! The totals: frozen list plus releases.

use thiserror::Error;

use super::{Bundle, KeeperIndex, Release, Round};
use crate::scoring::{Counts, NotCounts};

/// How often each answer and each score was given, over the whole list.
///
/// These are counts of small groups of people: what may be shown of them is not for this room to
/// say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// How many contributions were added up.
    pub people: u32,
    /// Per item in the instrument's order, how often each point was chosen, lowest first, as
    /// answered (reverse-worded items not turned round). Who skipped an item is in none.
    pub items: Vec<Vec<u32>>,
    /// How many people have each headline score: at position q, those whose score rounds to
    /// 1 + q/4.
    pub scores: Vec<u32>,
    /// How many people have no headline score, because they skipped too much.
    pub unscored: u32,
}

/// Why there is no total.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TotalError {
    /// The list or a release is of another round.
    #[error("the list and the releases are not all of this round; look for those that are")]
    ForeignRound,
    /// The release of this keeper names other contributions than the list holds.
    #[error("the release of {0} is for another list; compare the lists that were posted")]
    OtherList(KeeperIndex),
    /// This keeper released twice, and differently.
    #[error("{0} released twice, and not the same; the round has to be run again")]
    KeeperTwice(KeeperIndex),
    /// The releases of these keepers are not there yet.
    #[error("not released yet: {}; ask for it", names(.0))]
    Missing(Vec<KeeperIndex>),
    /// The sums can't be right.
    #[error("the answers don't add up, so nothing is shown ({0}); run the round again")]
    DoesNotAddUp(Check),
}

/// What is checked of the sums, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Check {
    /// No answer was given by more people than there are.
    #[error("more people than there are gave the same answer to question {}", .item + 1)]
    Answer {
        /// The position of the item, from 0.
        item: usize,
    },
    /// No item was answered by more people than there are.
    #[error("more people than there are answered question {}", .item + 1)]
    Item {
        /// The position of the item, from 0.
        item: usize,
    },
    /// No score belongs to more people than there are.
    #[error("more people than there are have the same score")]
    Score,
    /// Everybody has one score, or none.
    #[error("there are not as many scores as people")]
    Scores,
}

impl Total {
    /// Adds up the masked vectors of the list and the mask sums of all keepers. The same release
    /// twice counts once.
    ///
    /// # Errors
    /// If a release is missing, too many or for another list, or the sums can't be right. They can
    /// be wrong without being impossible: a member who seals a made-up vector, or a keeper who
    /// releases a made-up sum, shifts counts unnoticed as long as the checks hold.
    pub fn add_up(
        round: &Round,
        bundle: &Bundle,
        releases: &[Release],
    ) -> Result<Self, TotalError> {
        if bundle.round() != round.digest() {
            return Err(TotalError::ForeignRound);
        }
        let layout = round.layout();
        let mut cells = vec![0; layout.bytes()];
        for contribution in bundle.contributions() {
            layout.width.add(&mut cells, contribution.masked());
        }
        for release in one_per_keeper(round, bundle, releases)? {
            layout.width.add(&mut cells, release.sum());
        }
        let counts = layout.width.counts(&cells);
        let (items, scores) = counts.split_at(layout.item_cells());
        let (unscored, scores) = scores.split_last().unwrap_or((&0, &[]));
        let total = Self {
            people: bundle.people().into(),
            items: items.chunks(layout.points).map(<[u32]>::to_vec).collect(),
            scores: scores.to_vec(),
            unscored: *unscored,
        };
        match total.failed_check() {
            None => Ok(total),
            Some(check) => Err(TotalError::DoesNotAddUp(check)),
        }
    }

    /// The totals as counts over the instrument of `round`, for the gate.
    ///
    /// # Errors
    /// If this is the total of a round over another instrument.
    pub fn counts<'a>(&self, round: &'a Round) -> Result<Counts<'a>, NotCounts> {
        Counts::new(round.instrument(), self.items.clone(), self.scores.clone(), self.unscored)
    }

    /// The first check that the sums do not pass.
    fn failed_check(&self) -> Option<Check> {
        let too_many = |count: &u32| *count > self.people;
        for (item, counts) in self.items.iter().enumerate() {
            if counts.iter().any(too_many) {
                return Some(Check::Answer { item });
            }
            if too_many(&counts.iter().sum()) {
                return Some(Check::Item { item });
            }
        }
        if self.scores.iter().chain([&self.unscored]).any(too_many) {
            return Some(Check::Score);
        }
        let scored: u32 = self.scores.iter().sum();
        (scored + self.unscored != self.people).then_some(Check::Scores)
    }
}

/// The releases in the order of the keepers, one of each, all for this list.
fn one_per_keeper<'a>(
    round: &Round,
    bundle: &Bundle,
    releases: &'a [Release],
) -> Result<Vec<&'a Release>, TotalError> {
    let mut of_keepers = Vec::new();
    let mut missing = Vec::new();
    if releases.iter().any(|release| release.round() != round.digest()) {
        return Err(TotalError::ForeignRound);
    }
    for (keeper, _) in round.descriptor().keepers.iter() {
        let mut of_keeper = releases.iter().filter(|release| release.keeper() == keeper);
        let Some(first) = of_keeper.next() else {
            missing.push(keeper);
            continue;
        };
        if of_keeper.any(|other| other != first) {
            return Err(TotalError::KeeperTwice(keeper));
        }
        if !first.is_for(bundle) {
            return Err(TotalError::OtherList(keeper));
        }
        of_keepers.push(first);
    }
    if missing.is_empty() { Ok(of_keepers) } else { Err(TotalError::Missing(missing)) }
}

fn names(keepers: &[KeeperIndex]) -> String {
    let names: Vec<String> = keepers.iter().map(KeeperIndex::to_string).collect();
    names.join(", ")
}
