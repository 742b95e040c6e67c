//! Small wins.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::{remove_button, section};
use crate::text::JOURNAL;
use crate::ui::browser::in_words;
use crate::ui::state::State;

/// The small wins, the latest first, and a form for a new one.
pub(super) fn wins(state: State) -> AnyView {
    let words = state.words(&JOURNAL);
    let win = NodeRef::<Input>::new();
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(win) = win.get_untracked() else {
            return;
        };
        let text = win.value().trim().to_owned();
        if !text.is_empty() {
            state.add_win(text);
            win.set_value("");
        }
        let _ = win.focus();
    };
    view! { class="pc",
        {section(words.wins, move || list(state))}
        <form class="entry" on:submit=add>
            <label>
                <span>{words.win}</span>
                <input type="text" required maxlength="200" autocomplete="off" node_ref=win />
            </label>
            <button type="submit" class="action">{words.add}</button>
        </form>
    }
    .into_any()
}

fn list(state: State) -> AnyView {
    let wins = state.kept().with(|kept| kept.journal.wins.clone());
    let rows = wins
        .iter()
        .rev()
        .map(|win| {
            let id = win.id.clone();
            view! { class="pc",
                <li>
                    <p>
                        {win.text.clone()} " "
                        <span class="due">{in_words(win.day, state.lang())}</span>
                    </p>
                    {remove_button(state, &win.text, move || state.remove_win(&id))}
                </li>
            }
        })
        .collect_view();
    view! { class="pc", <ul class="rows">{rows}</ul> }.into_any()
}
