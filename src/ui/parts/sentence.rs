//! Sentences with words of other people in them, and with marks.

use leptos::prelude::*;

use crate::text::{FIRST_STRONG, POP};

/// `text` on the screen. What is isolated in it (see [`crate::text::isolated`]) can't change in which
/// direction the rest is read, and page translators leave it as it is.
pub(in crate::ui) fn sentence(text: &str) -> AnyView {
    pieces(text, |written| html! { <bdi translate="no">{written}</bdi> })
}

/// `text` with a figure in it, which is what is isolated.
pub(in crate::ui) fn sentence_with_figure(text: &str) -> AnyView {
    pieces(text, |figure| html! { <strong>{figure}</strong> })
}

/// `text` with a mark in it, which is what is isolated.
pub(in crate::ui) fn sentence_with_mark(text: &str) -> AnyView {
    pieces(text, |mark| html! { <strong class="fingerprint" translate="no">{mark}</strong> })
}

/// `text` with something in it that is in `language`, which is what is isolated.
pub(in crate::ui) fn sentence_with_foreign(text: &str, language: Option<&str>) -> AnyView {
    pieces(text, |foreign| html! { <bdi lang=language.map(str::to_owned)>{foreign}</bdi> })
}

fn pieces(text: &str, isolate: impl Fn(String) -> AnyView) -> AnyView {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(FIRST_STRONG) {
        let (written, after) = after.split_once(POP).unwrap_or((after, ""));
        pieces.push(before.to_owned().into_any());
        pieces.push(isolate(written.to_owned()));
        rest = after;
    }
    pieces.push(rest.to_owned().into_any());
    pieces.into_any()
}
