//! The headline of a screen.

use leptos::html::H2;
use leptos::prelude::*;

use crate::ui::state::State;

/// The headline; it takes the focus when the person has just come to the screen.
pub(in crate::ui) fn heading(state: State, text: impl Into<String>) -> AnyView {
    let node = NodeRef::<H2>::new();
    node.on_load(move |heading| {
        if state.moves_focus() {
            let _ = heading.focus();
        }
    });
    view! { class="pc",
        <h2 node_ref=node tabindex="-1" part="headline">{text.into()}</h2>
    }
    .into_any()
}
