//! Why no round can ask a questionnaire.

use crate::round::UnfitScale;
use crate::text::{RoundWords, SeriesWords};
use crate::ui::state::State;

/// Why no round can ask the questionnaire, and the way out.
pub(super) fn unfit(state: State, why: UnfitScale) -> String {
    let words = state.words::<RoundWords>();
    let why = match why {
        UnfitScale::TwoPoints => words.unfit_two_points().to_owned(),
        UnfitScale::TooFine(points) => words.unfit_too_fine(points),
        UnfitScale::FromZero => words.unfit_from_zero().to_owned(),
        UnfitScale::Several => words.unfit_several().to_owned(),
    };
    state.words::<SeriesWords>().sentences(&why, words.unfit_way_out())
}
