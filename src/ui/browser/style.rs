//! Style sheets of the parts that are loaded later.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::dynamic::{call, get, set};

/// Styles the shadow tree around `place` by `css` too, after the sheets that it has. The shell keeps
/// them, for they have to be made anew in another document. Calling again changes nothing.
pub(in crate::ui) fn adopt(place: &HtmlElement, css: &'static str) {
    // Every place that the shell makes can adopt.
    let _ = call(place, "adopt", &[&css.into()]);
}

/// Styles `document`, which may be another one than the page's, by `css` alone.
pub(super) fn style_document(document: &JsValue, css: &str) -> Result<(), JsValue> {
    let class = get(document, "defaultView").and_then(|window| get(&window, "CSSStyleSheet"));
    let class: Function = class.unwrap_or_default().dyn_into()?;
    let sheet = Reflect::construct(&class, &Array::new())?;
    call(&sheet, "replaceSync", &[&css.into()])?;
    set(document, "adoptedStyleSheets", &Array::of1(&sheet));
    Ok(())
}
