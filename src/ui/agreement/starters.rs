//! Beginnings for a working agreement, by topic.

use leptos::prelude::*;

use crate::text::{AgreementWords, StartersText, StartersWords};
use crate::ui::state::State;

/// All of them, folded away; picking one puts it into `text`, to be reworded there.
pub(super) fn starters(state: State, text: RwSignal<String>, field: &'static str) -> AnyView {
    let words = state.words::<StartersWords>();
    let topics = [words.mistakes(), words.disagreement(), words.news(), words.tight()];
    let topics = topics.into_iter().map(|it| topic(state, it, text, field)).collect_view();
    html! {
        <details class="ideas starters">
            <summary>{state.words::<AgreementWords>().pick()}</summary>
            {topics}
        </details>
    }
}

fn topic(
    state: State,
    topic: StartersText,
    text: RwSignal<String>,
    field: &'static str,
) -> AnyView {
    let each = topic.say.into_iter().map(|sentence| {
        let pick = move |_| {
            text.set(sentence.to_owned());
            state.focus(field);
        };
        html! {
            <li>
                <button type="button" class="action quiet" part="action quiet" on:click=pick>
                    {sentence}
                </button>
            </li>
        }
    });
    html! {
        <h4>{topic.title}</h4>
        <p class="hint">{topic.about}</p>
        <ul class="picks">{each.collect_view()}</ul>
    }
}
