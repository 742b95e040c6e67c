//! What stands out, and when to go gently.

use leptos::prelude::*;

use super::hour::{Hour, On};
use crate::discussion::stands_out as findings;
use crate::text::{FINDING, GENTLE};

pub(super) fn stands_out(hour: &Hour) -> AnyView {
    let seen = &hour.seen;
    let lang = seen.lang();
    let found = findings(seen.view(), hour.telling());
    if found.is_empty() {
        return view! { class="pc", <p class="lead">{FINDING.get(lang).nothing}</p> }.into_any();
    }
    let each = found.iter().map(|finding| {
        view! { class="pc", <li>{finding.sentence(|figure| seen.quoted(figure), lang)}</li> }
    });
    view! { class="pc", <ul class="findings">{each.collect_view()}</ul> }.into_any()
}

/// What helps when psychological safety is low. What to leave is for the facilitator alone.
pub(super) fn gently(hour: &Hour, on: On) -> AnyView {
    let words = GENTLE.get(hour.seen.lang());
    if on == On::Wall {
        let read_out = words.read_out.iter().map(|text| view! { class="pc", <p>{*text}</p> });
        return view! { class="pc", <blockquote>{read_out.collect_view()}</blockquote> }.into_any();
    }
    let read_out = words.read_out.iter().map(|text| view! { class="pc", <p>{*text}</p> });
    let avoid = words.avoid.iter().map(|text| view! { class="pc", <li>{*text}</li> });
    view! { class="pc",
        <p class="lead">{words.lead}</p>
        <p class="hint">{words.read_out_label}</p>
        <blockquote>{read_out.collect_view()}</blockquote>
        <p class="hint">{words.avoid_label}</p>
        <ul>{avoid.collect_view()}</ul>
    }
    .into_any()
}
