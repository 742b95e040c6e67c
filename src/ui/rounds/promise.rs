//! What a round promises: computed from its descriptor, never typed.

use leptos::prelude::*;

use super::Opened;
use crate::text::{PROMISE, fill};

/// The promise, a sentence each.
pub(super) fn sentences(opened: &Opened) -> Vec<String> {
    let words = opened.state.words(&PROMISE);
    let names = opened.keeper_names();
    let minimum = opened.descriptor().minimum.get().to_string();
    let keepers = if opened.is_quick() { words.one_keeper } else { words.keepers };
    let exactness = if opened.shows_distributions() { words.distributions } else { words.steps };
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
    let each = sentences(opened).into_iter();
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
