//! Sentences that hold what people have written.

use leptos::prelude::*;

/// `text` with every place (written with its braces) filled in once, however often the place stands
/// in it. What is filled in keeps its own direction, so that a name turns nothing around it.
pub(in crate::ui) fn sentence(text: &str, places: &[(&str, &str)]) -> AnyView {
    let mut pieces = Vec::new();
    let mut rest = text;
    let first = |rest: &str| {
        let found =
            places.iter().filter_map(|(place, value)| Some((rest.find(place)?, *place, *value)));
        found.min_by_key(|(at, ..)| *at)
    };
    while let Some((at, place, value)) = first(rest) {
        let (before, value) = (rest[..at].to_owned(), value.to_owned());
        pieces.push(view! { class="pc", {before} <bdi>{value}</bdi> }.into_any());
        rest = &rest[at + place.len()..];
    }
    view! { class="pc", {pieces} {rest.to_owned()} }.into_any()
}

/// What people have written, for a text that no element can be put into.
pub(in crate::ui) fn isolated(written: &str) -> String {
    // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
    format!("\u{2068}{written}\u{2069}")
}
