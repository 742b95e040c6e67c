//! All answers at a glance before they are sealed.

use leptos::prelude::*;

use super::opened::Opened;
use crate::text::{MEMBER, ROUND};
use crate::ui::checkin::answers_to_change;
use crate::ui::parts::{Kind, button, heading};
use crate::ui::state::{SealTrouble, State};

pub(in crate::ui) fn review(state: State) -> AnyView {
    let words = state.words(&MEMBER);
    let Some(link) = state.answered_round() else { return ().into_any() };
    let Ok(opened) = Opened::read(state, &link) else { return ().into_any() };
    let trouble = RwSignal::new("");
    let nothing = state.run(|run| run.answers.iter().all(Option::is_none));
    let seal = if nothing {
        view! { class="pc", <p class="notice">{words.nothing_answered}</p> }.into_any()
    } else {
        button(Kind::Primary, words.seal, move || {
            if let Err(why) = state.seal(&opened.link, &opened.round) {
                trouble.set(match why {
                    SealTrouble::NoRandomness => state.words(&ROUND).no_randomness,
                    SealTrouble::Refused => words.not_sealed,
                });
            }
        })
    };
    view! { class="pc",
        <div class="review">
            {heading(state, words.review)}
            <p class="lead">{words.review_lead}</p>
            {answers_to_change(state)}
            <p class="mistake" role="alert">{move || trouble.get()}</p>
            <div class="actions">{seal}</div>
        </div>
    }
    .into_any()
}
