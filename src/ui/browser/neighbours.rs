//! Other elements of the same page.

use web_sys::{Event, HtmlElement};

/// Lets the shell know that the journal was changed, so that it tells the other elements: browsers
/// tell other tabs only. The event stays inside the element.
pub(in crate::ui) fn tell_neighbours(place: &HtmlElement) {
    if let Ok(event) = Event::new("stored") {
        let _ = place.dispatch_event(&event);
    }
}
