//! After the own release: whether what the other keepers have released is right.

use leptos::prelude::*;

use super::others::others;
use crate::text::KeepWords;
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::release::proved;

/// The releases of the others, checked against the list, and what they prove.
pub(super) fn sums(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    let found = move || proved(opened);
    html! {
        {found}
        <details>
            <summary>{words.check_sums()}</summary>
            <p class="hint">{words.check_sums_hint()}</p>
            {others(opened)}
        </details>
    }
}
