//! The team at a glance.

use super::history::{Compared, Fate};
use super::reach::Reach;
use super::release::Gate;
use super::shown::Coarseness;
use super::since::FewApart;
use super::{Origin, Part, Range, ReleasedHeadline, Row, ShownMean};
use crate::scoring::{Closeness, Distribution, Level, Ratio};

/// Fewer questions have no headline: its interval would tell how the answers to them were spread.
pub(super) const FEWEST_QUESTIONS: usize = 4;

impl Gate<'_> {
    pub(super) fn headline(&self) -> Option<ReleasedHeadline> {
        let scores = self.counts.headline();
        let people = scores.people();
        let questions = self.counts.instrument().items().len();
        if !self.policy.allows(people) || questions < FEWEST_QUESTIONS {
            return None;
        }
        let mean = scores.exact_mean()?;
        match self.history.fate(|other, own| self.compare_headline(other, own, mean, people)) {
            Fate::New => self.new_headline(&scores, mean),
            Fate::AsBefore(before) => {
                Some(ReleasedHeadline { with_everyone: self.with_everyone(before.mean), ..before })
            }
            Fate::Withheld => None,
        }
    }

    fn compare_headline(
        &self,
        other: &FewApart,
        only_own: bool,
        mean: Ratio,
        now: u32,
    ) -> Compared<ReleasedHeadline> {
        let past = other.past;
        if past.asked.instrument != self.counts.instrument().digest() {
            return Compared::NotAsked;
        }
        let shown = past.view.headline.shown().zip(past.answers.scored);
        let Some((before, answers)) = shown else { return Compared::Withheld };
        if only_own && before.origin != Origin::New {
            return Compared::Apart;
        }
        let (joined, left) = other.movers(answers, now);
        let reach = Reach { before: answers, now, joined, left };
        if reach.reaches(before.mean.means(self.points), mean, self.points) {
            Compared::WithinReach(ReleasedHeadline { origin: Origin::AsOn(past.day), ..*before })
        } else {
            Compared::Apart
        }
    }

    fn new_headline(&self, scores: &Distribution, mean: Ratio) -> Option<ReleasedHeadline> {
        let row = self.row(scores.people());
        let step = Coarseness::of_headline(row);
        let shown = ShownMean::of(mean, step, self.points);
        let interval = scores.sample()?.interval(self.points, Level::Ninety);
        let word = self.word_over_all().filter(|_| row > Row::Four && shown.cap().is_none());
        Some(ReleasedHeadline {
            mean: shown,
            range: Range::around(interval, shown, self.points),
            with_everyone: self.with_everyone(shown),
            closeness: word.into(),
            origin: Origin::New,
        })
    }

    /// How close the answers to all questions were; withheld if any question has fewer than the
    /// minimum, however few: else it could be told from this how few they were.
    fn word_over_all(&self) -> Option<Closeness> {
        let items = 0..self.counts.instrument().items().len();
        let items: Vec<Distribution> = items.map(|at| self.counts.item(at)).collect();
        let enough = items.iter().all(|item| self.policy.allows(item.people()));
        Closeness::of(&items, self.points).filter(|_| enough)
    }

    /// Made from the mean as shown, so that it gives nothing more away.
    fn with_everyone(&self, shown: ShownMean) -> Part<Range> {
        let answered = self.counts.headline().people();
        let invited = self.policy.invited().filter(|invited| *invited >= self.counts.people());
        let Some(invited) = invited.filter(|invited| *invited > answered) else {
            return Part::Withheld;
        };
        let missing = i128::from(invited - answered);
        let with = |mean: Ratio, point: i128| {
            mean.times(answered).plus(Ratio::whole(missing * point)).over(invited)
        };
        let mut means = shown.means(self.points);
        means.low = with(means.low, 1);
        means.high = with(means.high, self.points.get().into());
        Part::Shown(Range::around_means(means, shown, self.points))
    }
}
