//! Style sheets of the parts that are loaded later.
//!
//! Properties are reached by their names, with calls that Leptos brings along: every typed one
//! would be another function in the joining code, which the first question waits for.

use std::cell::RefCell;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, HtmlElement};

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
    let root = call(place, "getRootNode", &JsValue::UNDEFINED)?;
    let adopted = Reflect::get(&root, &"adoptedStyleSheets".into())?;
    if call(&adopted, "includes", &sheet)?.is_falsy() {
        call(&adopted, "push", &sheet)?;
    }
    Ok(())
}

fn sheet_of(css: &'static str) -> Result<CssStyleSheet, JsValue> {
    SHEETS.with_borrow_mut(|sheets| {
        if let Some((_, sheet)) = sheets.iter().find(|(text, _)| *text == css) {
            return Ok(sheet.clone());
        }
        let sheet = CssStyleSheet::new()?;
        call(&sheet, "replaceSync", &css.into())?;
        sheets.push((css, sheet.clone()));
        Ok(sheet)
    })
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.unchecked_into();
    method.call1(object, argument)
}
