//! The totals: closed list plus releases.

use std::fmt;

use curve25519_dalek::Scalar;
use thiserror::Error;

use super::layout::{Layout, MASK_BYTES};
use super::{KeeperIndex, List, Release, ReleaseNotRight, Round};
use crate::day::Day;
use crate::disclosure::{
    Answers, ComparableRound, Earlier, Elsewhere, Helped, Outcomes, Part, ReleasedView, Unfit,
    did_it_help, release,
};
use crate::scoring::{Counts, NotCounts};

/// How often each answer and each score was given, over the whole list.
///
/// These are counts of small groups of people, so nobody can read or print them: two totals can be
/// compared, and the one way on is [through the gate](Self::through_the_gate), which uses them up.
#[derive(PartialEq, Eq)]
pub struct Total {
    /// How many contributions were added up.
    people: u32,
    /// Per item in the instrument's order, how often each point was chosen, lowest first, as
    /// answered (reverse-worded items not turned round). Who skipped an item is in none.
    items: Vec<Vec<u32>>,
    /// How many people have each headline score: at position q, those whose score rounds to
    /// 1 + q/4.
    scores: Vec<u32>,
    /// How many people have no headline score, because they skipped too much.
    unscored: u32,
    /// Per action in the round's order, how many people said what of it; who skipped it is in
    /// none.
    actions: Vec<Outcomes>,
}

impl fmt::Debug for Total {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Total").field("people", &self.people).finish_non_exhaustive()
    }
}

/// What the gate lets through of a total.
#[derive(Clone)]
pub struct Released {
    /// All that may be shown of the answers.
    pub view: ReleasedView,
    /// How many answers lie behind what is shown.
    pub answers: Answers,
    /// What later rounds are held against; `None` if nothing is shown.
    pub kept: Option<ComparableRound>,
    /// Per action in the round's order, what may be shown of whether it helped.
    pub helped: Vec<Part<Helped>>,
}

/// Why a total did not get through the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotReleased {
    /// The total is of a round over another questionnaire.
    #[error(transparent)]
    NotCounts(#[from] NotCounts),
    /// Who joined and left since an earlier round does not fit.
    #[error(transparent)]
    Unfit(#[from] Unfit),
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
    pub fn add_up(round: &Round, list: &List, releases: &[Release]) -> Result<Self, TotalError> {
        if list.round() != round.digest() {
            return Err(TotalError::ForeignRound);
        }
        let layout = round.layout();
        let mut lanes = vec![Scalar::ZERO; layout.lanes().len()];
        for contribution in list.contributions() {
            let row = layout.numbers(contribution.row(), MASK_BYTES);
            lanes.iter_mut().zip(row).for_each(|(sum, lane)| *sum += lane);
        }
        for release in one_per_keeper(round, list, releases)? {
            let sums = release.sums(round);
            lanes.iter_mut().zip(sums).for_each(|(sum, masks)| *sum -= masks);
        }
        let counts = layout.counts(&lanes).ok_or(TotalError::DoesNotAddUp(Check::Lane))?;
        let total = Self::of(layout, list.people().into(), &counts);
        match total.failed_check() {
            None => Ok(total),
            Some(check) => Err(TotalError::DoesNotAddUp(check)),
        }
    }

    /// The total of `people` whose answers are known: `cells` has, in this order, per item how often
    /// each point was chosen, how often each score was reached, how many have none, and per action
    /// how many said that it helped, made no difference, was not tried. `None` if `round` has another
    /// number of cells.
    pub fn of_cells(round: &Round, people: u32, cells: &[u32]) -> Option<Self> {
        let layout = round.layout();
        (cells.len() == layout.cells()).then(|| Self::of(layout, people, cells))
    }

    /// The counts of all cells, sorted into what they count.
    fn of(layout: &Layout, people: u32, cells: &[u32]) -> Self {
        let (items, rest) = cells.split_at(layout.item_cells());
        let (scores, actions) = rest.split_at(layout.scores() + 1);
        let (unscored, scores) = scores.split_last().unwrap_or((&0, &[]));
        let (actions, _) = actions.as_chunks();
        let outcomes = |[helped, no_difference, not_tried]: &[u32; 3]| Outcomes {
            helped: *helped,
            no_difference: *no_difference,
            not_tried: *not_tried,
        };
        Self {
            people,
            items: items.chunks(layout.points).map(<[u32]>::to_vec).collect(),
            scores: scores.to_vec(),
            unscored: *unscored,
            actions: actions.iter().map(outcomes).collect(),
        }
    }

    /// How many contributions were added up, as the list says.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Lets the total of `round` through the gate on `day`, held against `earlier` rounds of the team
    /// and rounds of teams `elsewhere`. Nothing is left of it but what the gate shows.
    ///
    /// # Errors
    /// If this is the total of a round over another questionnaire, or what is said of earlier
    /// rounds does not fit.
    pub fn through_the_gate(
        self,
        round: &Round,
        day: Day,
        earlier: &[Earlier],
        elsewhere: &[Elsewhere],
    ) -> Result<Released, NotReleased> {
        let policy = round.descriptor().policy();
        let counts = Counts::new(round.instrument(), self.items, self.scores, self.unscored)?;
        let view = release(&counts, &policy, earlier, elsewhere)?;
        Ok(Released {
            answers: Answers::behind(&view, &counts),
            kept: ComparableRound::keep(&counts, &policy, day, view.clone()),
            helped: self.actions.iter().map(|said| did_it_help(*said, &policy)).collect(),
            view,
        })
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
        if scored + self.unscored != self.people {
            return Some(Check::Scores);
        }
        let said = |counts: &Outcomes| counts.helped + counts.no_difference + counts.not_tried;
        let action = self.actions.iter().position(|counts| too_many(&said(counts)))?;
        Some(Check::Action { action })
    }
}

/// The releases in the order of the keepers, one of each, all right for this list.
fn one_per_keeper<'a>(
    round: &Round,
    list: &List,
    releases: &'a [Release],
) -> Result<Vec<&'a Release>, TotalError> {
    let mut of_keepers = Vec::new();
    let mut missing = Vec::new();
    for (keeper, _) in round.descriptor().keepers.iter() {
        let mut of_keeper = releases.iter().filter(|release| release.keeper() == keeper);
        let Some(first) = of_keeper.next() else {
            missing.push(keeper);
            continue;
        };
        if of_keeper.any(|other| !other.says_the_same(first)) {
            return Err(TotalError::KeeperTwice(keeper));
        }
        first.check(round, list).map_err(|why| match why {
            ReleaseNotRight::ForeignRound => TotalError::ForeignRound,
            ReleaseNotRight::OtherList => TotalError::OtherList(keeper),
            ReleaseNotRight::WrongSums => TotalError::WrongSums(keeper),
        })?;
        of_keepers.push(first);
    }
    if missing.is_empty() { Ok(of_keepers) } else { Err(TotalError::Missing(missing)) }
}
