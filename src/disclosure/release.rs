//! The gate: from exact counts to what may be shown.

use super::history::History;
use super::{
    Difference, Earlier, Elsewhere, Moved, Part, Policy, ReleasedChange, ReleasedView, Row, Unfit,
    Untested,
};
use crate::instrument::Points;
use crate::scoring::{Change, Counts, Movement, Verdict};

/// What may be shown of `counts` under `policy`. Called once, when a round is closed: there are no
/// live results.
///
/// `earlier` are the team's rounds of the last year, the earliest first, each with who joined and
/// left since; `elsewhere` rounds of other teams on the same device of the last 30 days. Where one
/// or two people joined or left since an earlier round, two views side by side would be about them:
/// a figure that they alone could have moved as far as it has is shown as it was, so that it says
/// nothing of them.
///
/// # Errors
/// If who joined and left does not fit the two numbers of people.
pub fn release(
    counts: &Counts,
    policy: &Policy,
    earlier: &[Earlier],
    elsewhere: &[Elsewhere],
) -> Result<ReleasedView, Unfit> {
    for Earlier { past, since } in earlier {
        since.check(past.view.people, counts.people())?;
    }
    let history = History::of(counts, earlier, elsewhere);
    let points = counts.instrument().points();
    Ok(Gate { counts, policy, history, points }.release())
}

/// A round at the gate.
pub(super) struct Gate<'a> {
    pub counts: &'a Counts<'a>,
    pub policy: &'a Policy,
    pub history: History<'a>,
    pub points: Points,
}

impl Gate<'_> {
    fn release(&self) -> ReleasedView {
        let instrument = self.counts.instrument();
        let people = self.counts.people();
        let mut view = ReleasedView {
            people,
            minimum: self.policy.minimum(),
            row: Row::of(people).on(self.points),
            instrument: instrument.id().to_owned(),
            points: self.points.get(),
            headline: Part::Withheld,
            dimensions: Vec::new(),
            items: Vec::new(),
            change: Part::Withheld,
            untested: None,
        };
        if self.policy.allows(people) {
            view.row = self.row(people);
            view.headline = self.headline().into();
            view.items = (0..instrument.items().len()).map(|at| self.item(at)).collect();
            view.dimensions = (0..instrument.dimensions().len())
                .map(|at| self.dimension(at, &view.items))
                .collect();
            match self.change(&view) {
                Ok(change) => view.change = Part::Shown(change),
                Err(untested) => view.untested = untested,
            }
        }
        view
    }

    /// The row for figures with `answers` answers.
    pub(super) fn row(&self, answers: u32) -> Row {
        let people = self.counts.people().min(answers);
        self.history.row().min(Row::of(people)).on(self.points)
    }

    /// The tested change since the round before; else why there is none, if there is a headline.
    fn change(&self, view: &ReleasedView) -> Result<ReleasedChange, Option<Untested>> {
        let now = view.headline.shown().ok_or(None)?;
        if now.origin.as_before() {
            return Err(Some(Untested::AsBefore));
        }
        let past = self.history.before().ok_or(Some(Untested::NothingBefore))?;
        let before = past.view.headline.shown().ok_or(Some(Untested::NothingBefore))?;
        let change =
            past.scores().and_then(|scores| Change::between(scores, &self.counts.headline()));
        let change = change.ok_or(Some(Untested::ScoresNotKept))?;
        let moved = |movement: Movement| Moved::of(Verdict::of(movement.p), movement.direction);
        Ok(ReleasedChange {
            mean: moved(change.mean),
            spread: moved(change.spread),
            difference: Difference::between(before.mean, now.mean).into(),
        })
    }
}
