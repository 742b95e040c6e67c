//! Files that a person saves or chooses.

use std::time::Duration;

use js_sys::{Array, Uint8Array};
use leptos::prelude::{document, set_timeout};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlAnchorElement, Url};

use super::dynamic::get;
use crate::round::text_of;

/// How long a text stays at its address: some browsers begin to read it only after the click
/// (<https://bugzilla.mozilla.org/show_bug.cgi?id=1282407>).
const READABLE: Duration = Duration::from_secs(60);

/// The media type of calendars.
pub(in crate::ui) const CALENDAR: &str = "text/calendar;charset=utf-8";
/// The media type of plain text.
pub(in crate::ui) const PLAIN_TEXT: &str = "text/plain;charset=utf-8";
/// The media type of data.
pub(in crate::ui) const JSON: &str = "application/json";
/// The media type of pictures.
pub(in crate::ui) const SVG: &str = "image/svg+xml";

/// Offers `text` to the person as a file called `name`.
///
/// # Errors
/// Whatever the browser objects to.
pub(in crate::ui) fn save(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    offer(name, &address)?;
    set_timeout(move || drop(Url::revoke_object_url(&address)), READABLE);
    Ok(())
}

/// Offers what is at `address` as a file called `name`.
pub(super) fn offer(name: &str, address: &str) -> Result<(), JsValue> {
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(address);
    link.set_download(name);
    link.click();
    Ok(())
}

/// The files that were dropped, if any were.
pub(in crate::ui) fn dropped(event: &JsValue) -> Option<FileList> {
    let files: FileList = get(&get(event, "dataTransfer")?, "files")?.unchecked_into();
    (files.length() > 0).then_some(files)
}

/// The text of `file`; `None` if it can't be read.
pub(in crate::ui) async fn read_text(file: File) -> Option<String> {
    let bytes = wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await.ok()?;
    Some(text_of(&Uint8Array::new(&bytes).to_vec()))
}
