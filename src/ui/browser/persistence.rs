//! Storage that the browser does not clear by itself.

use js_sys::Promise;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::dynamic::{call, get, global};

/// Asks the browser to spare what this origin stores when it clears up. Some ask the person. Nothing
/// waits for the answer or depends on it.
pub(in crate::ui) fn ask_to_persist() {
    let storage = global("navigator").and_then(|navigator| get(&navigator, "storage"));
    let asked = storage.and_then(|storage| call(&storage, "persist", &[]).ok());
    if let Some(answer) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) {
        // A refusal that nobody took would be an error of the page.
        spawn_local(async move {
            let _ = JsFuture::from(answer).await;
        });
    }
}
