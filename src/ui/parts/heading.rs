//! The headline of a screen.

use leptos::prelude::*;

use crate::ui::state::State;

/// The headline; it takes the focus when the person has just come to the screen.
pub(in crate::ui) fn heading(state: State, text: impl Into<String>) -> AnyView {
    state.focus_if_moved("h2");
    html! { <h2 tabindex="-1" part="headline">{text.into()}</h2> }
}
