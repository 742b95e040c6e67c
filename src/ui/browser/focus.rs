//! Moving the focus.

use leptos::prelude::queue_microtask;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Puts the focus on the first element in `place` that `selector` finds, once the screen shows
/// what the person has just asked for.
pub(in crate::ui) fn focus_soon(place: HtmlElement, selector: String) {
    queue_microtask(move || {
        let found = place.query_selector(&selector).ok().flatten();
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}
