//! A mark with what it is the mark of.

use leptos::prelude::*;

use crate::round::Mark;

/// `label` and the mark in a type of its own, so that no name or title can be taken for one.
pub(in crate::ui) fn marked(label: &'static str, mark: Mark) -> AnyView {
    html! {
        <p class="marked">
            <span>{label}</span>
            " "
            <strong class="fingerprint" translate="no">{mark.to_string()}</strong>
        </p>
    }
}
