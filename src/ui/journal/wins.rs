//! Small wins.

use leptos::prelude::*;

use super::remove::remove_button;
use super::section::section;
use crate::journal::Win;
use crate::text::JournalWords;
use crate::ui::parts::entry_form;
use crate::ui::state::State;

const FIELD: &str = "win";

/// The small wins, the latest first, and a form for a new one.
pub(super) fn wins(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    let list = move || {
        let wins = state.store(|store| store.journal().wins.clone());
        let rows = wins.into_iter().rev().map(|win| row(state, win)).collect_view();
        html! { <ul class="rows">{rows}</ul> }
    };
    html! {
        {section(words.wins(), list)}
        {entry_form(state, FIELD, words.win(), ().into_any(), move |text, _| state.add_win(text))}
    }
}

fn row(state: State, win: Win) -> AnyView {
    let Win { id, day, text } = win;
    let remove = remove_button(state, &text, FIELD, move || state.remove_win(&id));
    html! {
        <li>
            <p><bdi>{text}</bdi> " " <span class="due">{state.lang().day(day)}</span></p>
            {remove}
        </li>
    }
}
