//! What a team agreed on, at the start of its hour.

use leptos::prelude::*;

use super::sentences::{Beside, sentences};
use crate::text::AgreementWords;
use crate::ui::state::State;

/// The sentences, quietly; nothing where there are none.
pub(in crate::ui) fn agreement_at_start(state: State, team: &str) -> Option<AnyView> {
    if untrack(|| state.agreement(team)).is_empty() {
        return None;
    }
    let heading = state.words::<AgreementWords>().hour();
    Some(html! {
        <section class="agreement at-start">
            <h4 id="agreement" tabindex="-1">{heading}</h4>
            {sentences(state, team, Beside::OnlyWhatIsDue)}
        </section>
    })
}
