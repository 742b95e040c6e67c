//! Where the focus goes when the control that had it disappears.

use leptos::html::P;
use leptos::prelude::*;

/// A short text that takes the place of a control, and its focus if `takes_focus`.
pub(in crate::ui) fn landing(
    class: &'static str,
    text: impl Into<String>,
    takes_focus: bool,
) -> AnyView {
    let node = NodeRef::<P>::new();
    node.on_load(move |text| {
        if takes_focus {
            let _ = text.focus();
        }
    });
    view! { class="pc", <p class=class node_ref=node tabindex="-1">{text.into()}</p> }.into_any()
}
