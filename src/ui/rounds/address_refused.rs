//! That links don't begin as the page's author wants them to.

use leptos::prelude::*;

use crate::text::{ProblemWords, RoundWords};
use crate::ui::state::State;

/// Says so to whoever makes a link, and to the page's author why.
pub(super) fn address_refused(state: State) -> Option<AnyView> {
    let reason = untrack(|| state.address_refused())?;
    let notice = html! {
        <p class="notice">{state.words::<RoundWords>().address_refused()}</p>
        <details>
            <summary>{state.words::<ProblemWords>().author()}</summary>
            <p class="code" lang="en">{reason}</p>
        </details>
    };
    Some(notice.into_any())
}
