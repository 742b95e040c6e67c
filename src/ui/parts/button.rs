//! A button.

use leptos::prelude::*;

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
    let name = match kind {
        Kind::Primary => "action primary",
        Kind::Plain => "action",
        Kind::Quiet => "action quiet",
    };
    // One handler type for all buttons: each would bring its own glue.
    let act: Box<dyn Fn()> = Box::new(act);
    html! {
        <button type="button" class=name part=name on:click=move |_| act()>{label.into()}</button>
    }
}
