//! Elements made one by one, for what is drawn before the part with the screens is there: Leptos's way
//! of drawing comes with that part.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    fn create(name: &str) -> Element;
}

/// A new element with these attributes and this text.
pub(super) fn element(name: &str, attributes: &[(&str, &str)], text: &str) -> Element {
    let element = create(name);
    for (attribute, value) in attributes {
        // Refused only if the name were none.
        let _ = element.set_attribute(attribute, value);
    }
    element.set_text_content(Some(text));
    element
}

/// Puts `children` into `parent`, behind what is there.
pub(super) fn append(parent: &Element, children: &[&Element]) {
    for child in children {
        // Refused only if it were around the parent.
        let _ = parent.append_child(child);
    }
}
