//! Taking an entry out of a list.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A quiet button called `label`.
pub(in crate::ui) fn remove_button(label: String, remove: impl Fn() + 'static) -> AnyView {
    // One handler type for all, as for any button.
    let remove: Box<dyn Fn()> = Box::new(remove);
    let click = move |event: MouseEvent| {
        // The second click of a double click would hit the next entry.
        if event.detail() <= 1 {
            remove();
        }
    };
    html! {
        <button type="button" class="remove" aria-label=label on:click=click>
            <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16">
                <path d="M3 3 13 13 M13 3 3 13"></path>
            </svg>
        </button>
    }
}
