//! Telling what a server lists from a page that comes in its place.

use super::{FileName, Folder};

/// Whether `text`, which a server gives for `folder`, can be a list of what lies there, in whatever form: it names
/// the folder or a file in it, is JSON, or is empty. A page with a form, to sign on, is none.
pub fn is_listing(text: &str, folder: Folder) -> bool {
    let text = text.trim();
    let has_form = || text.to_ascii_lowercase().contains("<form");
    text.is_empty()
        || text.starts_with('[')
        || (text.contains(&folder.to_string()) || FileName::is_in(text)) && !has_form()
}
