//! What stands out.

use std::cmp::Ordering;

use super::{By, Figure};
use crate::disclosure::{Moved, ReleasedView, ShownMean};
use crate::scoring::Closeness;

/// Something that stands out. Figures that the steps don't tell apart are named together, in the
/// questionnaire's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The team's level moved, clearly or possibly.
    LevelMoved(Moved),
    /// People moved apart ([`Ordering::Greater`]) or together, clearly or possibly.
    SpreadMoved(Moved),
    /// Lower than all others.
    Lowest(Vec<Figure>),
    /// Questions without figures, each lower than the rest of its dimension.
    LowerThanTheRest(Vec<Figure>),
    /// Further apart than all others, and so not close.
    MostMixed(Vec<Figure>, Closeness),
    /// Higher than all others.
    Highest(Vec<Figure>),
}

impl Finding {
    /// The figures that it names; none if it is about a change of the whole.
    pub fn figures(&self) -> &[Figure] {
        match self {
            Self::LevelMoved(_) | Self::SpreadMoved(_) => &[],
            Self::Lowest(figures)
            | Self::LowerThanTheRest(figures)
            | Self::MostMixed(figures, _)
            | Self::Highest(figures) => figures,
        }
    }
}

/// Three things are as many as a team can talk about.
const AT_MOST: usize = 3;

/// More figures than this don't stand out from the rest.
const NAMED_TOGETHER: usize = 2;

/// What stands out in `view`, the most telling first: a clear change, the lowest figures, questions
/// that are marked as lower than the rest, the most mixed and the highest figures, a possible change;
/// at most three. Empty where nothing does.
pub fn stands_out(view: &ReleasedView, by: By) -> Vec<Finding> {
    let (mut findings, mut possible) = (Vec::new(), Vec::new());
    if let Some(change) = view.change().shown() {
        let (level, spread) = (change.mean(), change.spread());
        for (moved, finding) in
            [(level, Finding::LevelMoved(level)), (spread, Finding::SpreadMoved(spread))]
        {
            match moved {
                Moved::Clearly(_) => findings.push(finding),
                Moved::Possibly(_) => possible.push(finding),
                Moved::CantTell => {}
            }
        }
    }
    let means = shown_means(view, by);
    findings.extend(extreme(&means, Ordering::Less).map(Finding::Lowest));
    findings.extend(lower_than_the_rest(view));
    findings.extend(most_mixed(view, by));
    findings.extend(extreme(&means, Ordering::Greater).map(Finding::Highest));
    findings.append(&mut possible);
    findings.truncate(AT_MOST);
    findings
}

fn shown_means(view: &ReleasedView, by: By) -> Vec<(Figure, ShownMean)> {
    let figures = by.figures(view).into_iter();
    figures.filter_map(|figure| Some((figure, figure.mean(view)?))).collect()
}

/// The one or two figures furthest to the `side` of all others, if each of them is at least a step
/// away from each of the others; of two different steps, the coarser.
fn extreme(means: &[(Figure, ShownMean)], side: Ordering) -> Option<Vec<Figure>> {
    let furthest = means.iter().map(|(_, mean)| *mean).reduce(|furthest, mean| {
        if mean.hundredths().cmp(&furthest.hundredths()) == side { mean } else { furthest }
    })?;
    let (named, rest): (Vec<_>, Vec<_>) =
        means.iter().partition(|(_, mean)| !a_step_apart(furthest, *mean));
    let apart =
        named.iter().all(|(_, mean)| rest.iter().all(|(_, other)| a_step_apart(*mean, *other)));
    let stands_out = apart && !rest.is_empty() && named.len() <= NAMED_TOGETHER;
    stands_out.then(|| named.into_iter().map(|(figure, _)| figure).collect())
}

/// Whether the steps tell the two apart.
pub(super) fn a_step_apart(one: ShownMean, other: ShownMean) -> bool {
    one.hundredths().abs_diff(other.hundredths()) >= one.step().max(other.step())
}

/// The marked questions, if they are so few that they stand out.
fn lower_than_the_rest(view: &ReleasedView) -> Option<Finding> {
    let dimensions = view.dimensions().iter();
    let marked = dimensions.filter_map(|dimension| dimension.lower_question());
    let marked: Vec<Figure> = marked.map(Figure::Question).collect();
    let stands_out = (1..=NAMED_TOGETHER).contains(&marked.len());
    stands_out.then_some(Finding::LowerThanTheRest(marked))
}

fn most_mixed(view: &ReleasedView, by: By) -> Option<Finding> {
    let figures = by.figures(view).into_iter();
    let words: Vec<(Figure, Closeness)> =
        figures.filter_map(|figure| Some((figure, figure.closeness(view)?))).collect();
    let most = words.iter().map(|(_, word)| *word).max()?;
    let named: Vec<Figure> =
        words.iter().filter(|(_, word)| *word == most).map(|(figure, _)| *figure).collect();
    // If some are less mixed than these, then these are not close.
    let stands_out = named.len() < words.len() && named.len() <= NAMED_TOGETHER;
    stands_out.then_some(Finding::MostMixed(named, most))
}
