//! Sentences with words of other people in them, and with marks.

use leptos::prelude::*;

use crate::text::{Piece, pieces};

/// `text` with `places` filled in. What stands in a place can't change in which direction the rest
/// is read, and page translators leave it as it is.
pub(in crate::ui) fn sentence(text: &str, places: &[(&str, &str)]) -> AnyView {
    let piece = |piece| match piece {
        Piece::Ours(text) => text.to_owned().into_any(),
        Piece::Value(text) => {
            html! { <bdi translate="no">{text.to_owned()}</bdi> }
        }
    };
    pieces(text, places).into_iter().map(piece).collect_view().into_any()
}

/// What people have written, for a text that no element can be put into.
pub(in crate::ui) fn isolated(written: &str) -> String {
    // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
    format!("\u{2068}{written}\u{2069}")
}
