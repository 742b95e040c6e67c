//! A button.

use std::time::Duration;

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
    // One handler type for all buttons: each would bring its own glue.
    let act: Box<dyn Fn()> = Box::new(act);
    let name = class_of(kind);
    html! {
        <button type="button" class=name part=name on:click=move |_| act()>{label.into()}</button>
    }
}

/// So long a deliberate button does nothing after it has come.
const UNTIL_DELIBERATE: Duration = Duration::from_secs(1);

/// A button for what can't be undone. In its first second a press does nothing: it was meant for what stood there before.
pub(in crate::ui) fn deliberate_button(
    kind: Kind,
    label: impl Into<String>,
    act: impl Fn() + 'static,
) -> AnyView {
    let has_just_come = RwSignal::new(true);
    set_timeout(move || _ = has_just_come.try_set(false), UNTIL_DELIBERATE);
    let name = class_of(kind);
    html! {
        <button type="button" class=name part=name disabled=move || has_just_come.get() on:click=move |_| act()>
            {label.into()}
        </button>
    }
}

fn class_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Primary => "action primary",
        Kind::Plain => "action",
        Kind::Quiet => "action quiet",
    }
}
