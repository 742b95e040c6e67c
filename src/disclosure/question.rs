//! One question.

use super::history::{Compared, Fate};
use super::reach::Reach;
use super::release::Gate;
use super::shown::Coarseness;
use super::since::FewApart;
use super::{Bars, Detail, Difference, ItemFigure, Origin, ReleasedItem, Row, ShownMean};
use crate::instrument::Digest;
use crate::scoring::Ratio;

impl Gate<'_> {
    pub(super) fn item(&self, at: usize) -> ReleasedItem {
        let instrument = self.counts.instrument();
        let withheld = ReleasedItem::withheld(instrument.items()[at].id());
        let answers = self.counts.item(at);
        let people = answers.people();
        let row = self.row(people);
        let mean = answers.exact_mean().filter(|_| self.policy.allows(people));
        let Some(mean) = mean.filter(|_| row.shows_questions()) else { return withheld };
        let digest = instrument.item_digest(at);
        match self.history.fate(|other, own| self.compare_item(other, own, at, digest, mean)) {
            Fate::Withheld => withheld,
            Fate::AsBefore(before) => ReleasedItem { id: withheld.id, ..before },
            Fate::New => {
                let figure = self.new_figure(at, mean, row);
                let difference = self.difference_of_item(digest, figure).into();
                ReleasedItem { figure: Some(figure).into(), difference, ..withheld }
            }
        }
    }

    fn compare_item(
        &self,
        other: &FewApart,
        only_own: bool,
        at: usize,
        digest: Digest,
        mean: Ratio,
    ) -> Compared<ReleasedItem> {
        let past = other.past;
        let Some(position) = past.asked.questions.iter().position(|asked| *asked == digest) else {
            return Compared::NotAsked;
        };
        let before = past.view.items.get(position);
        let answers = past.answers.questions.get(position).copied().flatten();
        let (Some(before), Some(answers)) = (before, answers) else { return Compared::Withheld };
        let Some(figure) = before.figure.shown() else { return Compared::Withheld };
        if only_own && before.origin != Origin::New {
            return Compared::Apart;
        }
        let now = self.counts.item(at).people();
        let (joined, left) = other.movers(answers, now);
        let within_reach = match figure {
            ItemFigure::Mean(shown) => Reach { before: answers, now, joined, left }.reaches(
                shown.means(self.points),
                mean,
                self.points,
            ),
            ItemFigure::Bars(bars) => bars.could_become(self.counts.chosen(at), joined, left),
        };
        if !within_reach {
            return Compared::Apart;
        }
        let mut as_it_was = ReleasedItem::withheld(&before.id);
        as_it_was.figure = before.figure;
        as_it_was.origin = Origin::AsOn(past.day);
        Compared::WithinReach(as_it_was)
    }

    fn new_figure(&self, at: usize, mean: Ratio, row: Row) -> ItemFigure {
        let bars = self.policy.detail() == Detail::Distributions
            && Bars::fit(self.points)
            && row.from() >= Bars::LEAST;
        if bars {
            let reverse = self.counts.instrument().items()[at].reverse();
            ItemFigure::Bars(Bars::over(self.counts.chosen(at), reverse))
        } else {
            ItemFigure::Mean(ShownMean::of(mean, Coarseness::of_question(row), self.points))
        }
    }

    /// Since the latest round that asked the question.
    fn difference_of_item(&self, digest: Digest, now: ItemFigure) -> Option<Difference> {
        let before = self.history.latest(|past| {
            let position = past.asked.questions.iter().position(|asked| *asked == digest)?;
            past.view.items.get(position)
        })?;
        match (before.mean().shown(), now) {
            (Some(before), ItemFigure::Mean(now)) => Difference::between(*before, now),
            _ => None,
        }
    }
}
