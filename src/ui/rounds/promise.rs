//! What a round promises: computed from its descriptor, never typed.

use leptos::prelude::*;

use super::Opened;
use crate::disclosure::Detail;
use crate::round::RoundDescriptor;
use crate::text::{PROMISE, fill};
use crate::ui::state::State;

/// The promise, a sentence each.
pub(in crate::ui) fn sentences(state: State, round: &RoundDescriptor) -> Vec<String> {
    let words = state.words(&PROMISE);
    let names = round.keepers.iter().map(|(_, card)| card.name.to_string());
    let names = state.lang().list(&names.collect::<Vec<_>>());
    let minimum = round.minimum.get().to_string();
    let quick = round.keepers.count() == 1;
    let keepers = if quick { words.one_keeper } else { words.keepers };
    let distributions = round.detail == Detail::Distributions;
    let exactness = if distributions { words.distributions } else { words.steps };
    vec![
        fill(keepers, &[("{names}", &names)]),
        fill(words.minimum, &[("{minimum}", &minimum)]),
        exactness.to_owned(),
        words.others_see.to_owned(),
        words.you_see.to_owned(),
    ]
}

/// The promise and, a click away, its limits.
pub(super) fn promise(opened: &Opened) -> AnyView {
    let words = opened.state.words(&PROMISE);
    let each = sentences(opened.state, opened.descriptor()).into_iter();
    let each = each.map(|sentence| view! { class="pc", <li>{sentence}</li> }).collect_view();
    let keepers = if opened.is_quick() { words.limit_one_keeper } else { words.limit_keepers };
    view! { class="pc",
        <ul class="promise">{each}</ul>
        <details>
            <summary>{words.limits}</summary>
            <ul>
                <li>{keepers}</li>
                <li>{words.limit_totals}</li>
                <li>{words.limit_small}</li>
                <li>{words.limit_made_up}</li>
                <li>{words.limit_page}</li>
                <li>{words.limit_later}</li>
            </ul>
        </details>
    }
    .into_any()
}
