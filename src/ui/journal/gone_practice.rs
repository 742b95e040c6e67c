//! A practice that the person set out to try and that the page no longer offers.

use leptos::prelude::*;

use super::remove::remove_button;
use crate::day::Day;
use crate::text::JournalWords;
use crate::ui::parts::sentence;
use crate::ui::state::State;

/// What is known of the practice that was chosen on `day`, and a way to remove it; the focus goes to
/// the element with the identifier `list`.
pub(super) fn gone_practice(state: State, practice: &str, day: Day, list: &'static str) -> AnyView {
    let words = state.words::<JournalWords>();
    let name = words.practice_gone(practice);
    let remove = {
        let practice = practice.to_owned();
        move || state.drop_practice(&practice, day)
    };
    html! {
        <li class="practice gone">
            <h4>{sentence(&name)}</h4>
            <p class="hint">{words.since(&state.lang().day(day))}</p>
            {remove_button(state, practice, list, remove)}
        </li>
    }
}
