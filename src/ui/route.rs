//! The part of the page's hash that belongs to an element with the attribute `routes`.

use super::settings::{Place, View};

const CHECK_IN: &str = "#pulse-check/check-in";
const JOURNAL: &str = "#pulse-check/journal";
const ROUNDS: &str = "#pulse-check/rounds";
const KEEPER: &str = "#pulse-check/keeper";

/// How a round link begins.
const ROUND: &str = "#round=";

/// The view that `hash` asks for, if it is one of ours.
pub(super) fn parse(hash: &str) -> Option<View> {
    match hash {
        CHECK_IN => Some(View::CheckIn),
        JOURNAL => Some(View::Journal),
        ROUNDS => Some(View::Rounds(Place::All)),
        KEEPER => Some(View::Rounds(Place::Keeper)),
        link if link.starts_with(ROUND) => Some(View::Rounds(Place::Round(link.to_owned()))),
        _ => None,
    }
}

/// The hash that asks for `view`.
pub(super) fn hash(view: &View) -> &str {
    match view {
        View::CheckIn => CHECK_IN,
        View::Journal => JOURNAL,
        View::Rounds(Place::All | Place::Plan(_) | Place::Team(_) | Place::Result(_)) => ROUNDS,
        View::Rounds(Place::Keeper) => KEEPER,
        View::Rounds(Place::Round(link) | Place::Answer(link)) => link,
    }
}
