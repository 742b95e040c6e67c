//! Where the focus goes when the control that had it disappears.

use leptos::prelude::*;

/// A short text that takes the place of a control; [`State::focus`] finds it by `id`.
///
/// [`State::focus`]: crate::ui::state::State::focus
pub(in crate::ui) fn landing(class: &'static str, id: String, text: impl Into<String>) -> AnyView {
    html! { <p class=class id=id tabindex="-1">{text.into()}</p> }
}
