//! The gate: from exact counts to what may be shown.

use super::bars::bars;
use super::shown::Step;
use super::{
    Bar, Difference, Moved, Part, Past, Policy, Range, ReleasedChange, ReleasedDimension,
    ReleasedHeadline, ReleasedItem, ReleasedView, Shown,
};
use crate::instrument::Points;
use crate::scoring::{Agreement, Change, Closeness, Counts, Level, Movement, Verdict};

/// What may be shown of `counts` under `policy`, given the team's latest round. Called once, when a
/// round is closed: there are no live results.
///
/// Where one to four people joined or left since the latest round, two views side by side would be
/// about them. A figure that they alone could have moved as far as it has is then shown as it was;
/// spreads and differences of single questions are not shown. Somebody who left while another
/// joined goes unnoticed, and no round but the one before is looked at.
pub fn release(counts: &Counts, policy: &Policy, previous: Option<&Past>) -> ReleasedView {
    let asked = counts.instrument().digest();
    let previous = previous.filter(|past| past.asked == asked);
    Gate { counts, policy, previous, points: counts.instrument().points() }.release()
}

struct Gate<'a> {
    counts: &'a Counts<'a>,
    policy: &'a Policy,
    previous: Option<&'a Past>,
    points: Points,
}

impl Gate<'_> {
    fn release(&self) -> ReleasedView {
        let instrument = self.counts.instrument();
        let people = self.counts.people();
        let mut view = ReleasedView {
            people,
            minimum: self.policy.minimum(),
            instrument: instrument.id().to_owned(),
            points: self.points.get(),
            headline: Part::Withheld,
            dimensions: Vec::new(),
            items: Vec::new(),
            change: Part::Withheld,
        };
        if self.policy.allows(people) {
            view.headline = self.headline().into();
            view.dimensions =
                (0..instrument.dimensions().len()).map(|at| self.dimension(at)).collect();
            view.items = (0..instrument.items().len()).map(|at| self.item(at)).collect();
            view.change = self.change(&view).into();
        }
        view
    }

    fn headline(&self) -> Option<ReleasedHeadline> {
        let scores = self.counts.headline();
        let people = scores.people();
        let sample = scores.sample().filter(|_| self.policy.allows(people))?;
        let before = self.previous.and_then(|past| past.view.headline.shown());
        if let Some(before) = before.filter(|it| self.as_before(it.mean, sample.mean(), people)) {
            let with_everyone = self.with_everyone(before.mean).into();
            return Some(ReleasedHeadline { with_everyone, as_before: true, ..*before });
        }
        let step = Step::for_answers(people);
        let mean = Shown::of(sample.mean(), step, self.points);
        Some(ReleasedHeadline {
            mean,
            range: Range::around(sample.interval(self.points, Level::Ninety), step, self.points),
            with_everyone: self.with_everyone(mean).into(),
            closeness: self.closeness_over_all(),
            as_before: false,
        })
    }

    /// How close the answers to all questions were; withheld if any question is, however few
    /// answered it: else it could be told from this how few they were.
    fn closeness_over_all(&self) -> Part<Closeness> {
        let mut items = 0..self.counts.instrument().items().len();
        let shown = items.all(|at| self.policy.allows(self.counts.item(at).people()));
        if shown { self.closeness(self.counts.agreement()) } else { Part::Withheld }
    }

    /// Made from the mean as shown, so that it gives nothing more away.
    fn with_everyone(&self, mean: Shown) -> Option<Range> {
        let answered = self.counts.headline().people();
        let invited = self.policy.invited().filter(|invited| *invited >= self.counts.people())?;
        if invited == answered {
            return None;
        }
        let missing = f64::from(invited - answered);
        let with = |mean: f64, point: f64| {
            (f64::from(answered) * mean + missing * point) / f64::from(invited)
        };
        let mut bounds = mean.means(self.points);
        bounds.low = with(bounds.low, 1.0);
        bounds.high = with(bounds.high, f64::from(self.points.get()));
        Some(Range::around(bounds, Step::for_answers(answered), self.points))
    }

    /// A dimension is shown only if all its questions are: else the withheld one would follow from
    /// the others.
    fn dimension(&self, at: usize) -> ReleasedDimension {
        let instrument = self.counts.instrument();
        let answers = instrument.items_of(at).map(|(item, _)| self.counts.item(item).people());
        let figure = Figure {
            answers: answers.min().unwrap_or(0),
            mean: self.counts.dimension_mean(at),
            agreement: self.counts.dimension_agreement(at),
        };
        let before = self.previous.and_then(|past| {
            let before = past.view.dimensions.get(at)?;
            Some((*before.mean.shown()?, before.closeness))
        });
        let (mean, closeness, as_before) = self.figure(&figure, before);
        ReleasedDimension {
            id: instrument.dimensions()[at].id().to_owned(),
            mean,
            closeness,
            difference: self.difference(before, mean),
            as_before,
        }
    }

    fn item(&self, at: usize) -> ReleasedItem {
        let answers = self.counts.item(at);
        let figure = Figure {
            answers: answers.people(),
            mean: answers.sample().map(|sample| sample.mean()),
            agreement: Agreement::over([answers].into_iter()),
        };
        let before = self.previous.and_then(|past| {
            let before = past.view.items.get(at)?;
            Some((*before.mean.shown()?, before.closeness))
        });
        let (mean, closeness, as_before) = self.figure(&figure, before);
        ReleasedItem {
            id: self.counts.instrument().items()[at].id().to_owned(),
            mean,
            closeness,
            bars: self.bars(at, figure.answers).into(),
            difference: self.difference(before, mean),
            as_before,
        }
    }

    /// What is shown of a dimension or question, and whether it is shown as it was `before`.
    fn figure(
        &self,
        figure: &Figure,
        before: Option<Before>,
    ) -> (Part<Shown>, Part<Closeness>, bool) {
        let Some(mean) = figure.mean.filter(|_| self.policy.allows(figure.answers)) else {
            return (Part::Withheld, Part::Withheld, false);
        };
        match before {
            Some((shown, closeness)) if self.as_before(shown, mean, figure.answers) => {
                (Part::Shown(shown), closeness, true)
            }
            _ => {
                let shown = Shown::of(mean, Step::for_answers(figure.answers), self.points);
                (Part::Shown(shown), self.closeness(figure.agreement), false)
            }
        }
    }

    /// Whether the people who joined or left alone could have moved a mean over `answers` people
    /// from `before` to `now`.
    fn as_before(&self, before: Shown, now: f64, answers: u32) -> bool {
        let width = f64::from(self.points.get()) - 1.0;
        self.few_apart().is_some_and(|people| {
            let reach = f64::from(people) * width / f64::from(answers);
            before.could_become(now, reach, self.points)
        })
    }

    /// How many people more or fewer there are than in the latest round, if it is one to four.
    fn few_apart(&self) -> Option<u32> {
        let apart = self.counts.people().abs_diff(self.previous?.view.people);
        (1..=4).contains(&apart).then_some(apart)
    }

    fn bars(&self, item: usize, answers: u32) -> Option<Vec<Bar>> {
        let allowed = self.policy.allows_distribution(answers) && self.few_apart().is_none();
        bars(self.counts.chosen(item)).filter(|_| allowed)
    }

    fn closeness(&self, agreement: Option<Agreement>) -> Part<Closeness> {
        let enough = agreement.filter(|agreement| self.policy.allows(agreement.answers));
        enough.and_then(|agreement| agreement.word(self.points)).into()
    }

    fn difference(&self, before: Option<Before>, now: Part<Shown>) -> Part<Difference> {
        let before = before.filter(|_| self.few_apart().is_none()).map(|(mean, _)| mean);
        let pair = before.zip(now.shown().copied());
        pair.and_then(|(before, now)| Difference::between(before, now)).into()
    }

    fn change(&self, view: &ReleasedView) -> Option<ReleasedChange> {
        let now = view.headline.shown()?;
        let past = self.previous?;
        let before = past.view.headline.shown()?;
        let change = Change::between(past.scores.as_ref()?, &self.counts.headline())?;
        let moved = |movement: Movement| Moved::of(Verdict::of(movement.p), movement.direction);
        Some(ReleasedChange {
            mean: moved(change.mean),
            spread: moved(change.spread),
            difference: Difference::between(before.mean, now.mean).into(),
        })
    }
}

/// The exact figures of a dimension or question.
struct Figure {
    /// Over how many people, of its questions the fewest.
    answers: u32,
    mean: Option<f64>,
    agreement: Option<Agreement>,
}

/// What was shown of a dimension or question last time.
type Before = (Shown, Part<Closeness>);
