//! What may be said of trust and psychological safety together.

use crate::scoring::TrustBesideSafety;
use crate::text::{SideBySideText, SideBySideWords};
use crate::ui::state::State;

/// To a team.
pub(in crate::ui) fn said_of_team(state: State, pattern: TrustBesideSafety) -> &'static str {
    said(state, pattern).title
}

/// To one person.
pub(super) fn said_of_own(state: State, pattern: TrustBesideSafety) -> &'static str {
    said(state, pattern).own
}

fn said(state: State, pattern: TrustBesideSafety) -> SideBySideText {
    let words = state.words::<SideBySideWords>();
    match pattern {
        TrustBesideSafety::BothLow => words.both_low(),
        TrustBesideSafety::TrustAhead => words.trust_ahead(),
        TrustBesideSafety::SafetyAhead => words.safety_ahead(),
        TrustBesideSafety::BothHigh => words.both_high(),
    }
}
