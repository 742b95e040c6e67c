//! What tells a rehearsal from an hour with a real team, whatever is on the screen.

use leptos::prelude::*;

use super::hour::Hour;

pub(super) fn mark(hour: Hour) -> Option<AnyView> {
    let mark = hour.seen().rehearsal_mark()?;
    Some(html! { <p class="made-up">{mark}</p> })
}
