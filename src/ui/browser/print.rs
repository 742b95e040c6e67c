//! Printing a part of the screen, without the page around it.

use leptos::prelude::document;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::dynamic::{call, get, set};
use super::style::style_document;

/// Prints what is in `part`, styled by `css`, as a document of its own called `title`.
///
/// # Errors
/// If the browser or the page does not allow it.
pub(in crate::ui) fn print(part: &Element, title: &str, css: &str) -> Result<(), JsValue> {
    let place = get(part, "parentNode").unwrap_or_default();
    // What was printed before; browsers may still be at it while their dialogue is open.
    if let Ok(earlier) = call(&place, "querySelector", &[&"iframe".into()])
        && !earlier.is_null()
    {
        call(&earlier, "remove", &[])?;
    }
    let frame = document().create_element("iframe")?;
    set(&frame, "className", &"printed".into());
    set(&frame, "tabIndex", &(-1).into());
    set(&frame, "ariaHidden", &"true".into());
    call(&place, "append", &[&frame])?;
    let window = get(&frame, "contentWindow").unwrap_or_default();
    let inside = get(&window, "document").unwrap_or_default();
    set(&inside, "title", &title.into());
    let root = get(&inside, "documentElement").unwrap_or_default();
    set(&root, "lang", &get(part, "lang").unwrap_or_default());
    set(&root, "dir", &get(part, "dir").unwrap_or_default());
    style_document(&inside, css)?;
    let copy = call(&inside, "importNode", &[part, &true.into()])?;
    call(&get(&inside, "body").unwrap_or_default(), "append", &[&copy])?;
    call(&window, "print", &[])?;
    Ok(())
}
