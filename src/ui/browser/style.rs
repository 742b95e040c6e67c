//! Style sheets of the parts that are loaded later.

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, HtmlElement};

use super::dynamic::{call, get, set};

thread_local! {
    /// What was constructed so far, with the text that it was made from: one for all elements of
    /// the page.
    static SHEETS: RefCell<Vec<(&'static str, CssStyleSheet)>> = const { RefCell::new(Vec::new()) };
}

/// Styles the shadow tree around `place` by `css` too, after the sheets that it has. Calling again
/// changes nothing.
pub(in crate::ui) fn adopt(place: &HtmlElement, css: &'static str) {
    // Refused only where the element was moved to another document, which drops its first sheet as
    // well; the screens work all the same.
    let _ = try_to_adopt(place, css);
}

fn try_to_adopt(place: &HtmlElement, css: &'static str) -> Result<(), JsValue> {
    let sheet = sheet_of(css)?;
    let root = call(place, "getRootNode", &[])?;
    let adopted = get(&root, "adoptedStyleSheets").unwrap_or_default();
    if call(&adopted, "includes", &[&sheet])?.is_falsy() {
        call(&adopted, "push", &[&sheet])?;
    }
    Ok(())
}

fn sheet_of(css: &'static str) -> Result<CssStyleSheet, JsValue> {
    SHEETS.with_borrow_mut(|sheets| {
        if let Some((_, sheet)) = sheets.iter().find(|(text, _)| *text == css) {
            return Ok(sheet.clone());
        }
        let sheet = CssStyleSheet::new()?;
        call(&sheet, "replaceSync", &[&css.into()])?;
        sheets.push((css, sheet.clone()));
        Ok(sheet)
    })
}

/// In which direction `place` is written: `ltr` or `rtl`.
pub(in crate::ui) fn direction(place: &HtmlElement) -> String {
    let style = call(&window(), "getComputedStyle", &[place]).unwrap_or_default();
    get(&style, "direction").and_then(|direction| direction.as_string()).unwrap_or_default()
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
