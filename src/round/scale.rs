//! Which scales a round can be answered on.

use thiserror::Error;

use crate::instrument::Instrument;

/// Why a questionnaire can't be asked in a round. `docs/measurement.md` says what was worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UnfitScale {
    /// Two points: a mean says how many people chose each of them.
    #[error(
        "on two points a mean tells how many people chose each; give the questionnaire 3 to 7 points for rounds"
    )]
    TwoPoints,
    /// More than seven: a mean in the same steps leaves less open about one person.
    #[error(
        "on {0} points the steps in which means are shown leave too little open about one person; give the questionnaire 3 to 7 points for rounds"
    )]
    TooFine(u8),
    /// Numbered from 0: what a round shows is numbered from 1.
    #[error("a round shows figures from 1 up, and this scale begins at 0; number it from 1")]
    FromZero,
    /// Dimensions with labels of their own: a round shows all of them on one scale.
    #[error(
        "a round shows all dimensions on one scale, and this questionnaire has several; make a questionnaire of each"
    )]
    Several,
}

impl UnfitScale {
    /// Why `instrument` can't be asked in a round; `None` if it can.
    pub fn of(instrument: &Instrument) -> Option<Self> {
        let points = instrument.points();
        match points.get() {
            2 => Some(Self::TwoPoints),
            count if !points.fit_rounds() => Some(Self::TooFine(count)),
            _ if instrument.first() == 0 => Some(Self::FromZero),
            _ if !instrument.has_one_scale() => Some(Self::Several),
            _ => None,
        }
    }
}
