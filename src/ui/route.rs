//! The part of the page's hash that belongs to an element with the attribute `routes`.

use super::View;

const CHECK_IN: &str = "#pulse-check/check-in";
const JOURNAL: &str = "#pulse-check/journal";

/// The view that `hash` asks for, if it is one of ours.
pub(super) fn parse(hash: &str) -> Option<View> {
    match hash {
        CHECK_IN => Some(View::CheckIn),
        JOURNAL => Some(View::Journal),
        _ => None,
    }
}

/// The hash that asks for `view`.
pub(super) fn hash(view: View) -> &'static str {
    match view {
        View::CheckIn => CHECK_IN,
        View::Journal => JOURNAL,
    }
}
