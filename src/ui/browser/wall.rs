//! The whole window, and the whole screen.

use js_sys::Promise;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::dynamic::{call, get};

/// Shows `dialog` over everything else in the window.
pub(in crate::ui) fn fill_window(dialog: &Element) {
    // Refused only if it is shown already.
    let _ = call(dialog, "showModal", &[]);
}

/// Closes `dialog`.
pub(in crate::ui) fn give_window_back(dialog: &Element) {
    let _ = call(dialog, "close", &[]);
}

/// Lets `wall` have the whole screen, or gives that back; `false` if the browser or the page
/// refuses.
pub(in crate::ui) async fn toggle_full_screen(wall: Element) -> bool {
    let asked = if get(&document(), "fullscreenElement").is_some() {
        call(&document(), "exitFullscreen", &[])
    } else {
        call(&wall, "requestFullscreen", &[])
    };
    match asked {
        Ok(promise) => JsFuture::from(promise.unchecked_into::<Promise>()).await.is_ok(),
        Err(_) => false,
    }
}
