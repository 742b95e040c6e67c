//! What a team agreed on, at the start of its hour.

use leptos::prelude::*;

use super::sentences::{Beside, sentences};
use crate::ui::state::State;

/// The sentences, with what is asked of those that have been there for a while.
pub(in crate::ui) fn agreement_at_start(state: State, team: &str) -> AnyView {
    html! {
        <div class="at-start" id="agreement" tabindex="-1">
            {sentences(state, team, Beside::OnlyWhatIsDue)}
        </div>
    }
}
