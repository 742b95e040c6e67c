//! A button with a drawing.

use leptos::prelude::*;

/// An arrow that is called `label`.
pub(super) fn arrow(
    class: &'static str,
    path: &'static str,
    label: String,
    disabled: bool,
    act: impl Fn() + 'static,
) -> AnyView {
    let act: Box<dyn Fn()> = Box::new(act);
    html! {
        <button
            type="button"
            class=format!("remove {class}")
            aria-label=label
            aria-disabled=disabled.then_some("true")
            on:click=move |_| act()
        >
            <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16">
                <path d=path></path>
            </svg>
        </button>
    }
}
