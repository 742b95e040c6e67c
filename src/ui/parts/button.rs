//! A button.

use leptos::prelude::*;
use web_sys::MouseEvent;

/// How much a button stands out.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Kind {
    /// The one thing to do next.
    Primary,
    /// Something else to do.
    Plain,
    /// Less than that.
    Quiet,
}

/// A button that says `label` and does `act`.
pub(in crate::ui) fn button(
    kind: Kind,
    label: impl Into<String>,
    act: impl Fn() + 'static,
) -> AnyView {
    pressed(kind, label.into(), Box::new(move |_| act()))
}

/// A button for what can't be undone: the second press of a double press, which was meant for the button that was there
/// before, does nothing.
pub(in crate::ui) fn deliberate_button(
    kind: Kind,
    label: impl Into<String>,
    act: impl Fn() + 'static,
) -> AnyView {
    let act = move |event: &MouseEvent| {
        if event.detail() < 2 {
            act();
        }
    };
    pressed(kind, label.into(), Box::new(act))
}

// One handler type for all buttons: each would bring its own glue.
fn pressed(kind: Kind, label: String, act: Box<dyn Fn(&MouseEvent)>) -> AnyView {
    let name = match kind {
        Kind::Primary => "action primary",
        Kind::Plain => "action",
        Kind::Quiet => "action quiet",
    };
    html! {
        <button type="button" class=name part=name on:click=move |event| act(&event)>{label}</button>
    }
}
