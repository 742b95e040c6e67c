//! One dimension: its own figure, or made from what is shown of its questions.

use super::history::{Compared, Fate};
use super::reach::{Reach, dimension_reaches};
use super::release::Gate;
use super::shown::{Coarseness, Means};
use super::since::FewApart;
use super::{
    ComparableRound, Difference, ItemFigure, Origin, Part, ReleasedDimension, ReleasedItem, Row,
    ShownMean,
};
use crate::instrument::{Digest, Points};
use crate::scoring::{Closeness, Distribution, Ratio};

/// A dimension at the gate.
struct DimensionAtGate<'a> {
    id: &'a str,
    digest: Digest,
    /// Where its questions stand in the questionnaire.
    positions: Vec<usize>,
    /// The digests of its questions.
    questions: Vec<Digest>,
    /// The answers to each question.
    answers: Vec<Distribution>,
    /// The lowest row of its questions.
    row: Row,
}

impl Gate<'_> {
    /// The dimension at `at`; `items` is what is shown of all questions.
    pub(super) fn dimension(&self, at: usize, items: &[ReleasedItem]) -> ReleasedDimension {
        let instrument = self.counts.instrument();
        let positions: Vec<usize> = instrument.items_of(at).map(|(item, _)| item).collect();
        let answers: Vec<Distribution> =
            positions.iter().map(|item| self.counts.item(*item)).collect();
        let fewest = answers.iter().map(Distribution::people).min().unwrap_or(0);
        let dimension = DimensionAtGate {
            id: instrument.dimensions()[at].id(),
            digest: instrument.dimension_digest(at),
            positions: instrument.items_of(at).map(|(item, _)| item).collect(),
            questions: positions.iter().map(|item| instrument.item_digest(*item)).collect(),
            answers,
            row: self.row(fewest),
        };
        if !self.policy.allows(fewest) {
            return ReleasedDimension::withheld(dimension.id);
        }
        // A figure of one question is the question's own, whatever it is called.
        let alone = positions.len() == 1;
        if !self.row(self.counts.people()).shows_questions() {
            return if alone {
                ReleasedDimension::withheld(dimension.id)
            } else {
                self.dimension_itself(&dimension)
            };
        }
        let items: Vec<&ReleasedItem> = positions.iter().map(|item| &items[*item]).collect();
        let figures: Vec<ItemFigure> =
            items.iter().filter_map(|item| item.figure.shown().copied()).collect();
        let means: Vec<ShownMean> =
            items.iter().filter_map(|it| it.mean().shown().copied()).collect();
        if means.len() == items.len() {
            self.made(&dimension, &items, &means)
        } else if !alone && means.is_empty() && figures.len() == items.len() {
            self.dimension_itself(&dimension)
        } else {
            ReleasedDimension::withheld(dimension.id)
        }
    }

    /// A dimension whose questions have no means: held against earlier rounds like these.
    fn dimension_itself(&self, dimension: &DimensionAtGate) -> ReleasedDimension {
        let means: Option<Vec<Ratio>> =
            dimension.answers.iter().map(Distribution::exact_mean).collect();
        let withheld = ReleasedDimension::withheld(dimension.id);
        let Some(means) = means.filter(|means| !means.is_empty()) else { return withheld };
        let mean = Ratio::mean(&means);
        match self.history.fate(|other, own| self.compare_dimension(other, own, dimension, mean)) {
            Fate::Withheld => withheld,
            Fate::AsBefore(before) => before,
            Fate::New => {
                let shown =
                    ShownMean::of(mean, Coarseness::of_dimension(dimension.row), self.points);
                ReleasedDimension {
                    mean: Part::Shown(shown),
                    lower_question: lower_question(&means, shown, self.points)
                        .filter(|_| dimension.row == Row::Five)
                        .map(|at| dimension.positions[at]),
                    difference: self.difference_of_dimension(dimension, shown).into(),
                    ..withheld
                }
            }
        }
    }

    fn compare_dimension(
        &self,
        other: &FewApart,
        only_own: bool,
        dimension: &DimensionAtGate,
        mean: Ratio,
    ) -> Compared<ReleasedDimension> {
        let past = other.past;
        let Some(before) = dimension.in_round(past) else { return Compared::NotAsked };
        let Some(shown) = before.mean.shown() else { return Compared::Withheld };
        if only_own && matches!(before.origin, Origin::AsOn(_)) {
            return Compared::Apart;
        }
        let steps = dimension.questions.iter().zip(&dimension.answers).map(|(digest, answers)| {
            let position = past.asked.questions.iter().position(|asked| asked == digest)?;
            let before = past.answers.questions.get(position).copied().flatten()?;
            let now = answers.people();
            let (joined, left) = other.movers(before, now);
            Some(Reach { before, now, joined, left })
        });
        let Some(steps) = steps.collect::<Option<Vec<_>>>() else { return Compared::Withheld };
        let means = dimension.means_in(past, before, *shown, self);
        if dimension_reaches(&steps, means, mean, self.points) {
            Compared::WithinReach(dimension.as_on(past, before))
        } else {
            Compared::Apart
        }
    }

    /// A dimension that adds nothing to what is shown of its questions.
    fn made(
        &self,
        dimension: &DimensionAtGate,
        items: &[&ReleasedItem],
        means: &[ShownMean],
    ) -> ReleasedDimension {
        let origins: Vec<Origin> = items.iter().map(|item| item.origin).collect();
        let all_new = origins.iter().all(|origin| *origin == Origin::New);
        let all_old = origins.iter().all(|origin| *origin != Origin::New);
        if all_old && let Some(before) = self.as_in_one_round(dimension, items) {
            return before;
        }
        let mean = ShownMean::made_from(means, Coarseness::of_made(dimension.row));
        let capped = mean.cap().is_some() || means.iter().any(|mean| mean.cap().is_some());
        let word = Closeness::of(&dimension.answers, self.points)
            .filter(|_| dimension.row >= Row::Ten && all_new && !capped && items.len() > 1);
        ReleasedDimension {
            mean: Part::Shown(mean),
            closeness: word.into(),
            made_from_questions: true,
            difference: self.difference_of_dimension(dimension, mean).filter(|_| !all_old).into(),
            origin: if all_old { Origin::OfSeveral } else { Origin::New },
            ..ReleasedDimension::withheld(dimension.id)
        }
    }

    /// What was shown in the one round that all questions stem from.
    fn as_in_one_round(
        &self,
        dimension: &DimensionAtGate,
        items: &[&ReleasedItem],
    ) -> Option<ReleasedDimension> {
        self.history.latest(|past| {
            let before = dimension.in_round(past)?;
            let same = dimension.questions.iter().zip(items).all(|(digest, item)| {
                let position = past.asked.questions.iter().position(|asked| asked == digest);
                let then = position.and_then(|position| past.view.items.get(position));
                item.origin == Origin::AsOn(past.day)
                    && then.is_some_and(|then| {
                        then.origin == Origin::New && then.figure == item.figure
                    })
            });
            (same && before.made_from_questions).then(|| dimension.as_on(past, before))
        })
    }

    /// Since the latest round that asked the same of it.
    fn difference_of_dimension(
        &self,
        dimension: &DimensionAtGate,
        now: ShownMean,
    ) -> Option<Difference> {
        let before = self.history.latest(|past| dimension.in_round(past))?;
        Difference::between(*before.mean.shown()?, now)
    }
}

impl DimensionAtGate<'_> {
    /// What `past` says of it, if it asked the same.
    fn in_round<'p>(&self, past: &'p ComparableRound) -> Option<&'p ReleasedDimension> {
        let position = past.asked.dimensions.iter().position(|asked| *asked == self.digest)?;
        past.view.dimensions.get(position)
    }

    /// `before`, shown as it was on the day of `past`.
    fn as_on(&self, past: &ComparableRound, before: &ReleasedDimension) -> ReleasedDimension {
        let marked = before.lower_question.and_then(|at| past.asked.questions.get(at));
        let marked = marked.and_then(|marked| self.questions.iter().position(|it| it == marked));
        ReleasedDimension {
            id: self.id.to_owned(),
            lower_question: marked.map(|at| self.positions[at]),
            difference: Part::Withheld,
            origin: Origin::AsOn(past.day),
            ..before.clone()
        }
    }

    /// What the mean `shown` in `past` stands for. If it was made from its questions, these say
    /// what it can have been.
    fn means_in(
        &self,
        past: &ComparableRound,
        before: &ReleasedDimension,
        shown: ShownMean,
        gate: &Gate,
    ) -> Means {
        let of_questions = self.questions.iter().map(|digest| {
            let position = past.asked.questions.iter().position(|asked| asked == digest)?;
            let item = past.view.items.get(position)?;
            item.mean().shown().map(|mean| mean.means(gate.points))
        });
        let of_questions = of_questions.collect::<Option<Vec<Means>>>();
        match of_questions.filter(|means| before.made_from_questions && !means.is_empty()) {
            Some(means) => {
                let over = |limit: fn(&Means) -> Ratio| {
                    Ratio::mean(&means.iter().map(limit).collect::<Vec<_>>())
                };
                Means { low: over(|means| means.low), high: over(|means| means.high) }
            }
            None => shown.means(gate.points),
        }
    }
}

/// The question whose mean is at least half a point below each other one's, where the dimension's
/// mean is at least three quarters of a point from where means end.
fn lower_question(means: &[Ratio], shown: ShownMean, points: Points) -> Option<usize> {
    let middle = 225..=100 * u16::from(points.get()) - 125;
    let (lowest, least) = means.iter().enumerate().min_by_key(|(_, mean)| **mean)?;
    let limit = least.plus(Ratio::new(1, 2));
    let others = means.iter().enumerate().filter(|(at, _)| *at != lowest);
    let below = means.len() > 1 && others.into_iter().all(|(_, mean)| *mean >= limit);
    (below && middle.contains(&shown.hundredths())).then_some(lowest)
}
