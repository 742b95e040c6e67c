//! From one person's answers to cells of ones and zeros.

use thiserror::Error;
use zeroize::Zeroizing;

use super::layout::Layout;
use crate::instrument::{Answer, Instrument};
use crate::scoring::{Tally, profile, quarter};

/// Why answers do not fit the instrument of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AnswersError {
    /// There are more answers than items.
    #[error("there are {answers} answers to {items} questions; start the questions again")]
    TooMany {
        /// How many answers there are.
        answers: usize,
        /// How many items the instrument has.
        items: usize,
    },
    /// There are answers to more actions than the round asks about.
    #[error("there are answers to {answers} actions of {actions}; start the questions again")]
    TooManyActions {
        /// How many answers there are.
        answers: usize,
        /// How many actions the round asks about.
        actions: usize,
    },
    /// An answer is not on the scale.
    #[error("the answer to question {} is not on its scale; answer it again", .item + 1)]
    OffTheScale {
        /// The position of the item, from 0.
        item: usize,
    },
}

/// Whether an agreed action helped, as one person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionAnswer {
    /// It helped.
    Helped,
    /// It made no difference.
    NoDifference,
    /// It was not tried.
    NotTried,
}

/// The vector of one person: a one for each answer as given, not turned round, and a one for the
/// headline score, and a one for what was said of each action. It says everything about the person's answers, so it is erased when dropped.
pub(super) fn vector(
    layout: &Layout,
    instrument: &Instrument,
    answers: &[Option<Answer>],
    actions: &[Option<ActionAnswer>],
) -> Result<Zeroizing<Vec<u8>>, AnswersError> {
    if actions.len() > layout.actions {
        return Err(AnswersError::TooManyActions {
            answers: actions.len(),
            actions: layout.actions,
        });
    }
    if answers.len() > layout.items {
        return Err(AnswersError::TooMany { answers: answers.len(), items: layout.items });
    }
    let mut cells = Zeroizing::new(layout.empty());
    for (item, answer) in answers.iter().enumerate() {
        let Some(answer) = answer else { continue };
        if instrument.points().answer(answer.point()).is_none() {
            return Err(AnswersError::OffTheScale { item });
        }
        layout.mark(&mut cells, item * layout.points + usize::from(answer.point()) - 1);
    }
    let headline = profile(instrument, answers).headline;
    let score = quarters(headline).unwrap_or(layout.scores());
    layout.mark(&mut cells, layout.item_cells() + score);
    for (action, answer) in actions.iter().enumerate() {
        let Some(answer) = answer else { continue };
        let cell = layout.action_cells() + action * Layout::ACTION + *answer as usize;
        layout.mark(&mut cells, cell);
    }
    Ok(cells)
}

/// The headline score as it is sealed, in hundredths of a point: the nearest quarter; `None` where
/// it is undefined.
pub fn sealed_score(instrument: &Instrument, answers: &[Option<Answer>]) -> Option<u32> {
    let quarters = quarters(profile(instrument, answers).headline)?;
    u32::try_from(quarter::hundredths(quarters)).ok()
}

/// The cell of the headline among the scores; `None` where it is undefined.
fn quarters(headline: Tally) -> Option<usize> {
    headline.score()?;
    let Tally { sum, answered, .. } = headline;
    let (sum, answered) = (usize::try_from(sum).ok()?, usize::try_from(answered).ok()?);
    (sum >= answered).then(|| quarter::cell(sum, answered))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quarters_of(sum: u32, answered: u32) -> Option<usize> {
        quarters(Tally { sum, answered, items: answered })
    }

    #[test]
    fn a_score_half_way_between_two_quarters_counts_as_the_upper_one() {
        // 1 + 1/8, 1 + 3/8 and 4 + 7/8 lie half-way.
        assert_eq!(quarters_of(9, 8), Some(1));
        assert_eq!(quarters_of(11, 8), Some(2));
        assert_eq!(quarters_of(39, 8), Some(16));
        assert_eq!([quarters_of(13, 3), quarters_of(10, 3)], [Some(13), Some(9)]);
        assert_eq!([quarters_of(8, 8), quarters_of(56, 8)], [Some(0), Some(24)]);
    }

    #[test]
    fn an_undefined_headline_has_no_quarter() {
        assert_eq!(quarters(Tally { sum: 5, answered: 1, items: 3 }), None);
        assert_eq!(quarters(Tally::default()), None);
    }
}
