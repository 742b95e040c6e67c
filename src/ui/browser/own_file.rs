//! Files of the page around the element.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::dynamic::{call, get};

/// The text at `address`, as the shell around `place` fetches it: from the same origin only.
///
/// # Errors
/// Why it did not come, in English.
pub(in crate::ui) async fn own_file(place: &HtmlElement, address: &str) -> Result<String, String> {
    let why = |error: JsValue| {
        let message = get(&error, "message").and_then(|message| message.as_string());
        format!("{address}: {}", message.unwrap_or_default())
    };
    let coming = call(place, "ownFile", &[&address.into()]).map_err(why)?;
    let coming: Promise = coming.dyn_into().map_err(why)?;
    let text = JsFuture::from(coming).await.map_err(why)?;
    Ok(text.as_string().unwrap_or_default())
}
