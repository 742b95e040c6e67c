//! What stands below a caption.

use leptos::prelude::*;

use crate::report::Section;
use crate::ui::parts::sentence;

/// The entries of a list.
pub(in crate::ui) fn entries(section: &Section) -> AnyView {
    let entries = section.entries.iter().map(|entry| html! { <li>{sentence(entry)}</li> });
    entries.collect_view().into_any()
}
