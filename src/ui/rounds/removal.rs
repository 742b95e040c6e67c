//! Removing a round from this device.

use leptos::prelude::*;

use super::opened::OpenRound;
use crate::text::RoundWords;
use crate::ui::parts::{Confirm, Kind, confirm};

/// A quiet button that asks once more.
pub(super) fn removal(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<RoundWords>();
    let what = Confirm {
        id: "removal",
        kind: Kind::Quiet,
        label: words.remove(),
        yes: words.remove_yes(),
        no: words.remove_no(),
        cautious: true,
    };
    let question = move || {
        let keeps = opened.record().key.is_some();
        (if keeps { words.remove_question_keeper() } else { words.remove_question() }).to_owned()
    };
    confirm(state, what, question, move || {
        state.remove_round(opened.link, Some(opened.round));
    })
}
