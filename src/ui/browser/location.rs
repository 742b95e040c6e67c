//! The page's address.

use js_sys::{Array, Function, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::dynamic::{call, get, global};

/// The origin whose storage is in use.
pub(in crate::ui) fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// The page's address as it is.
pub(in crate::ui) fn href() -> String {
    text(&window().location(), "href")
}

/// What the page's author has set as the attribute `name` of the element around `place`. Only parts
/// that are loaded later ask: what is needed before comes with the settings.
pub(in crate::ui) fn attribute(place: &HtmlElement, name: &str) -> Option<String> {
    let root = call(place, "getRootNode", &[]).ok()?;
    call(&get(&root, "host")?, "getAttribute", &[&name.into()]).ok()?.as_string()
}

/// Why an address can't be used for links.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum NotForLinks {
    NoAddress,
    OtherOrigin,
    HasHash,
}

/// The full form of `address`, which may be relative to the page.
///
/// # Errors
/// If links can't begin with it: the storage of another origin is another one, and the hash is where
/// the round goes.
pub(in crate::ui) fn for_links(address: &str) -> Result<String, NotForLinks> {
    let url = url(address).ok_or(NotForLinks::NoAddress)?;
    let href = text(&url, "href");
    if text(&url, "origin") != origin() {
        Err(NotForLinks::OtherOrigin)
    } else if href.contains('#') {
        Err(NotForLinks::HasHash)
    } else {
        Ok(href)
    }
}

/// The full form of `address`, which may be relative to the page, and its host.
pub(super) fn resolved(address: &str) -> Option<(String, String)> {
    let url = url(address)?;
    Some((text(&url, "href"), text(&url, "host")))
}

fn url(address: &str) -> Option<JsValue> {
    let class: Function = global("URL")?.dyn_into().ok()?;
    let base = get(&document(), "baseURI")?;
    Reflect::construct(&class, &Array::of2(&address.into(), &base)).ok()
}

fn text(object: &JsValue, name: &str) -> String {
    get(object, name).and_then(|text| text.as_string()).unwrap_or_default()
}

/// Sets the page's hash; the browser's back button leads to the earlier one.
pub(in crate::ui) fn set_hash(hash: &str) {
    // Refused only where the page may not navigate itself; the screens work all the same.
    let _ = window().location().set_hash(hash);
}
