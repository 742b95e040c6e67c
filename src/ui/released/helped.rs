//! Whether the actions of last time helped, as far as it may be shown.

use leptos::prelude::*;

use super::Seen;
use crate::report::wording;

/// A line for each action that the round asked about; `None` if it asked about none.
pub(in crate::ui) fn helped(seen: &Seen) -> Option<AnyView> {
    let asked = &seen.round().helped;
    let rows = asked.iter().map(|asked| {
        let said = wording::helped(seen.lang(), asked.helped);
        html! { <li><bdi>{asked.what.clone()}</bdi> ": " {said}</li> }
    });
    (!asked.is_empty()).then(|| html! { <ul class="helped">{rows.collect_view()}</ul> })
}
