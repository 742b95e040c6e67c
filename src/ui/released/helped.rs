//! Whether the actions of last time helped, as far as it may be shown.

use leptos::prelude::*;

use super::{Along, ReleasedRound, entries};
use crate::report::Outline;

/// A line for each action that the round asked about; `None` if it asked about none.
pub(in crate::ui) fn helped(seen: &ReleasedRound) -> Option<AnyView> {
    let helped = Outline::on_screen(&seen.report(Along::default())).helped?;
    Some(html! { <ul class="helped">{entries(&helped)}</ul> })
}
