//! Whether to thank in private or in front of others.

use leptos::prelude::*;

use crate::text::NotePublicWords;
use crate::ui::state::State;

/// What speaks for either, folded away.
pub(super) fn public(state: State) -> AnyView {
    let words = state.words::<NotePublicWords>();
    let each = [words.private(), words.others(), words.ask()].map(|way| {
        let say = way.say.map(|say| html! { " " <q>{say}</q> });
        html! { <li><strong>{way.title}</strong> " " {way.hint} {say}</li> }
    });
    html! {
        <details>
            <summary>{words.question().title}</summary>
            <ul class="ways">{each.into_iter().collect_view()}</ul>
        </details>
    }
}
