//! What a person has to know about where their entries go.

use leptos::prelude::*;

use super::{Kind, button};
use crate::journal::Keeping;
use crate::text::StorageWords;
use crate::ui::state::State;

/// The notices that there are now.
pub(in crate::ui) fn notices(state: State) -> AnyView {
    let words = state.words::<StorageWords>();
    let notices = state.notices();
    let keeping = match notices.keeping {
        Keeping::Stored | Keeping::Forgetting => ().into_any(),
        Keeping::Blocked => notice(words.blocked(), ().into_any()),
        Keeping::Full => notice(words.full(), ().into_any()),
        Keeping::Newer => notice(words.newer(), ().into_any()),
        Keeping::Unwritable => notice(words.unwritable(), ().into_any()),
    };
    let quarantine = if notices.quarantine {
        let dismiss = button(Kind::Quiet, words.dismiss(), move || state.dismiss_quarantine());
        notice(words.quarantine(), dismiss)
    } else {
        ().into_any()
    };
    vec![keeping, quarantine].into_any()
}

fn notice(text: &'static str, action: AnyView) -> AnyView {
    html! { <div class="notice"><p>{text}</p>{action}</div> }
}
