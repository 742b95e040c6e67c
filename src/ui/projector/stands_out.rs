//! What stands out, and when to go gently.

use leptos::prelude::*;

use super::hour::{Hour, On};
use crate::discussion::stands_out as findings;
use crate::text::{FindingWords, GentleWords};

pub(super) fn stands_out(hour: Hour) -> AnyView {
    let seen = hour.seen();
    let lang = seen.lang();
    let found = findings(seen.view(), hour.telling());
    if found.is_empty() {
        return html! { <p class="lead">{FindingWords::from(lang).nothing()}</p> };
    }
    let each = found.iter().map(|finding| {
        html! { <li>{finding.sentence(|figure| seen.quoted(figure), lang)}</li> }
    });
    html! { <ul class="findings">{each.collect_view()}</ul> }
}

/// What helps when psychological safety is low. What to leave is for the facilitator alone.
pub(super) fn gently(hour: Hour, on: On) -> AnyView {
    let words = GentleWords::from(hour.seen().lang());
    if on == On::Wall {
        let read_out = words.read_out().into_iter().map(|text| html! { <p>{text}</p> });
        return html! { <blockquote>{read_out.collect_view()}</blockquote> };
    }
    let read_out = words.read_out().into_iter().map(|text| html! { <p>{text}</p> });
    let avoid = words.avoid().into_iter().map(|text| html! { <li>{text}</li> });
    html! {
        <p class="lead">{words.lead()}</p>
        <p class="hint">{words.read_out_label()}</p>
        <blockquote>{read_out.collect_view()}</blockquote>
        <p class="hint">{words.avoid_label()}</p>
        <ul>{avoid.collect_view()}</ul>
    }
}
