//! Style sheets of the parts that are loaded later.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, HtmlElement};

use super::dynamic::{call, get};

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
