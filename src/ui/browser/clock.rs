//! Today, and the time.

use js_sys::{Date, Promise};
use leptos::prelude::document;

use super::dynamic::{awaited, call, get};
use crate::day::Day;

/// Today in the person's own calendar.
pub(in crate::ui) fn today() -> Day {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    // A date that the browser gives is one that the calendar has.
    Day::new(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The time in milliseconds since some moment of the past.
pub(in crate::ui) fn milliseconds() -> f64 {
    Date::now()
}

/// Whether the page is in front of somebody: not in a tab behind others, nor minimised.
pub(in crate::ui) fn is_seen() -> bool {
    get(&document(), "visibilityState").and_then(|state| state.as_string()).as_deref()
        == Some("visible")
}

/// Lets the browser do what waits, such as answering to a press.
pub(in crate::ui) async fn others_turn() {
    let promise = Promise::new(&mut |resolve, _| {
        let _ = call(&js_sys::global(), "setTimeout", &[&resolve]);
    });
    let _ = awaited(Ok(promise.into())).await;
}
