//! That a part of the program could not be loaded, drawn by hand: the part with Leptos's way of drawing
//! may be the one that is missing.

use web_sys::Element;

use super::browser::Listener;
use super::by_hand::{append, element};
use super::chunk::Chunk;
use super::state::State;
use crate::text::NoticeWords;

/// Says `what` is the matter in `problem`, an empty element with the class `problem`, with a way to try
/// to load `chunk` again, which is heard until what this gives is dropped.
pub(super) fn say_failed(problem: &Element, state: State, chunk: Chunk, what: &str) -> Listener {
    let button = [("type", "button"), ("class", "action primary"), ("part", "action primary")];
    let again = element("button", &button, state.words::<NoticeWords>().try_again());
    let actions = element("div", &[("class", "actions")], "");
    append(&actions, &[&again]);
    append(problem, &[&element("p", &[], what), &actions]);
    Listener::to(&again, "onclick", move |_| state.load(chunk))
}
