//! The totals: closed list plus releases.

use thiserror::Error;

use super::{KeeperIndex, List, Release, Round};
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
    /// Per action in the round's order, how many people said what of it; who skipped it is in
    /// none.
    pub actions: Vec<ActionCounts>,
}

/// How many people said what of one action.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActionCounts {
    /// That it helped.
    pub helped: u32,
    /// That it made no difference.
    pub no_difference: u32,
    /// That it was not tried.
    pub not_tried: u32,
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
    /// The sums of this keeper's release are not those of the commitments.
    #[error("the release of {0} is wrong: its sums are not those of the list; ask {0} about it")]
    WrongSums(KeeperIndex),
    /// This keeper released twice, and differently.
    #[error("{0} released twice, and not the same; the round has to be made anew")]
    KeeperTwice(KeeperIndex),
    /// The releases of these keepers are not there yet.
    #[error("not released yet: {}; ask for it", super::keepers::names(.0))]
    Missing(Vec<KeeperIndex>),
    /// The sums can't be right.
    #[error(
        "the answers don't add up, so nothing is shown ({0}); the sums are out all the same, and who made the code can use them: don't repeat the round with other people"
    )]
    DoesNotAddUp(Check),
}

/// What is checked of the sums, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Check {
    /// A lane of the sums is less than nothing, or more than its bytes can hold.
    #[error("the sums are out of range")]
    Lane,
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
    /// No action was judged by more people than there are.
    #[error("more people than there are said something of action {}", .action + 1)]
    Action {
        /// The position of the action, from 0.
        action: usize,
    },
}

impl Total {
    /// Adds up the rows of the list, less the mask sums of all keepers, after making sure that
    /// every sum is right. The same release twice counts once.
    ///
    /// # Errors
    /// If a release is missing, wrong, too many or for another list, or the totals can't be right.
    /// They can be wrong without being impossible: a member who seals a made-up row shifts counts
    /// unnoticed as long as the checks hold.
    pub fn add_up(_round: &Round, _list: &List, _releases: &[Release]) -> Result<Self, TotalError> {
        todo!()
    }

    /// The totals as counts over the instrument of `round`, for the gate.
    ///
    /// # Errors
    /// If this is the total of a round over another instrument.
    pub fn counts<'a>(&self, round: &'a Round) -> Result<Counts<'a>, NotCounts> {
        Counts::new(round.instrument(), self.items.clone(), self.scores.clone(), self.unscored)
    }
}
