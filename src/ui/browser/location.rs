//! The page's address.

use leptos::prelude::window;

use super::dynamic::get;

/// The origin whose storage is in use.
pub(in crate::ui) fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// The page's address without its hash.
pub(in crate::ui) fn page() -> String {
    let address = get(&window().location(), "href").and_then(|address| address.as_string());
    let address = address.unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// Sets the page's hash; the browser's back button leads to the earlier one.
pub(in crate::ui) fn set_hash(hash: &str) {
    // Refused only where the page may not navigate itself; the screens work all the same.
    let _ = window().location().set_hash(hash);
}
