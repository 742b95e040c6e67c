//! The part of the page's hash that belongs to an element with the attribute `routes`.

use super::settings::{Place, View};

const CHECK_IN: &str = "#pulse-check/check-in";
const JOURNAL: &str = "#pulse-check/journal";
const ROUNDS: &str = "#pulse-check/rounds";
const KEEPER: &str = "#pulse-check/keeper";

/// What a round link is called behind its `#`.
const ROUND: &str = "round";

/// The view that `hash` asks for, if it is one of ours.
pub(super) fn parse(hash: &str) -> Option<View> {
    match hash {
        CHECK_IN => Some(View::CheckIn),
        JOURNAL => Some(View::Journal),
        ROUNDS => Some(View::Rounds(Place::All)),
        KEEPER => Some(View::Rounds(Place::Keeper)),
        _ => round(hash).map(|link| View::Rounds(Place::Round(link))),
    }
}

/// The round link in `hash`, or in an address whose `#` was escaped on its way. What only means a
/// round is one, too: its screen says what is the matter, where the check-in would say nothing.
fn round(hash: &str) -> Option<String> {
    let lower = hash.to_ascii_lowercase();
    let (at, _) = lower.match_indices(ROUND).find(|(at, _)| {
        let before = lower[..*at].trim_end_matches(['/', '!']);
        let behind = &lower[at + ROUND.len()..];
        (before == "#" || before.ends_with("%23") || before.ends_with("%2523"))
            && (behind.is_empty() || behind.starts_with(['=', '%', '*']))
    })?;
    Some(format!("#{}", &hash[at..]))
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
