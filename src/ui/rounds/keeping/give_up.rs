//! Giving a round up: its keys are erased, and what was posted stays closed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::releasing::not_erased;
use crate::roles::GiveUpError;
use crate::text::GiveUpWords;
use crate::ui::parts::{Confirm, Kind, confirm};
use crate::ui::rounds::opened::OpenRound;

/// Folded away; says when the page does it by itself.
pub(in crate::ui::rounds) fn give_up(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<GiveUpWords>();
    let lead = if opened.is_over() { words.lead_over() } else { words.lead() };
    let by_itself = untrack(|| state.keys_until(opened.round)).map(|day| {
        let day = state.lang().day(day);
        html! { <p class="hint">{words.by_itself(&day)}</p> }
    });
    let mistake = RwSignal::new("");
    let what = Confirm {
        id: "give-up",
        kind: Kind::Plain,
        label: words.give_up(),
        yes: words.yes(),
        no: words.no(),
        cautious: true,
    };
    let erase = move || {
        spawn_local(async move {
            match state.give_up_alone(opened.round).await {
                Ok(()) => state.focus("#keep, h2"),
                Err(GiveUpError::NotErased(keeping)) => mistake.set(not_erased(state, keeping)),
            }
        });
    };
    html! {
        <details>
            <summary>{words.title()}</summary>
            <p>{lead}</p>
            {by_itself}
            {confirm(state, what, move || words.question().to_owned(), erase)}
            <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
        </details>
    }
}
