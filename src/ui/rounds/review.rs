//! All answers at a glance before they are sealed.

use leptos::prelude::*;

use super::of_actions::ask_of_actions;
use super::opened::OpenRound;
use crate::text::{MemberWords, RoundWords};
use crate::ui::checkin::answers_to_change;
use crate::ui::parts::{Kind, button, heading};
use crate::ui::state::{SealTrouble, State};

pub(super) fn review(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<MemberWords>();
    let trouble = RwSignal::new("");
    let together = RwSignal::new(false);
    let nothing = state.run(|run| run.answers.iter().all(Option::is_none));
    let of_actions = ask_of_actions(opened);
    let tie = (!nothing && state.keeps() && !state.passes()).then(|| tie(state, together));
    let seal = if nothing {
        html! { <p class="notice">{words.nothing_answered()}</p> }
    } else {
        button(Kind::Primary, words.seal(), move || {
            let together = together.get_untracked();
            if let Err(why) = state.seal(opened.link, opened.round, together) {
                trouble.set(match why {
                    SealTrouble::NoRandomness => state.words::<RoundWords>().no_randomness(),
                    SealTrouble::Refused => words.not_sealed(),
                });
            }
        })
    };
    html! {
        <div class="review">
            {heading(state, words.review())}
            <p class="lead">{words.review_lead()}</p>
            {answers_to_change(state)}
            {of_actions}
            {tie}
            <p class="mistake" role="alert" prop:textContent=move || trouble.get()></p>
            <div class="actions at-hand">{seal}</div>
        </div>
    }
}

/// Whether this device keeps which answers are in the code.
fn tie(state: State, together: RwSignal<bool>) -> AnyView {
    let words = state.words::<MemberWords>();
    html! {
        <div class="tie">
            <label class="switch">
                <input
                    type="checkbox"
                    id="tie"
                    aria-describedby="tie-hint"
                    on:change=move |event| together.set(event_target_checked(&event))
                />
                <span>{words.tie()}</span>
            </label>
            <p class="hint" id="tie-hint">{words.tie_hint()}</p>
        </div>
    }
}
