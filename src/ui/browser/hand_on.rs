//! Texts that a person takes elsewhere.

use js_sys::{Object, Promise};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::dynamic::{call, get, global, set};

/// Copies the text in `field`, an input or a text area; `false` if the browser refuses. The text
/// is then selected, for the person to copy it.
pub(in crate::ui) async fn copy(field: Element, text: String) -> bool {
    let clipboard = global("navigator").and_then(|navigator| get(&navigator, "clipboard"));
    if let Some(clipboard) = clipboard
        && let Ok(promise) = call(&clipboard, "writeText", &[&text.into()])
        && JsFuture::from(promise.unchecked_into::<Promise>()).await.is_ok()
    {
        return true;
    }
    let _ = call(&field, "focus", &[]);
    let _ = call(&field, "select", &[]);
    call(&document(), "execCommand", &[&"copy".into()]).is_ok_and(|copied| copied.is_truthy())
}

/// Whether the browser can hand a text to another app.
pub(in crate::ui) fn can_share() -> bool {
    global("navigator").is_some_and(|navigator| get(&navigator, "share").is_some())
}

/// Lets the person hand `text` to another app; `false` if the browser refuses. That they change
/// their mind is no refusal.
pub(in crate::ui) async fn share(text: String) -> bool {
    let Some(navigator) = global("navigator") else { return false };
    let data = Object::new();
    set(&data, "text", &text.into());
    let Ok(promise) = call(&navigator, "share", &[&data]) else { return false };
    match JsFuture::from(promise.unchecked_into::<Promise>()).await {
        Ok(_) => true,
        Err(error) => get(&error, "name").is_some_and(|name| name == "AbortError"),
    }
}
