//! What went well in a team.

use leptos::prelude::*;

use super::remove_button;
use crate::team::TeamWin;
use crate::text::ActionWords;
use crate::ui::state::State;

/// A row for each of `wins` with its day; removing one moves the focus to what `then` selects.
pub(in crate::ui) fn team_wins(state: State, wins: Vec<TeamWin>, then: &'static str) -> AnyView {
    let row = |TeamWin { id, day, text, .. }: TeamWin| {
        let label = state.words::<ActionWords>().remove(&text);
        let remove = remove_button(label, move || {
            state.drop_team_win(&id);
            state.focus(then);
        });
        html! {
            <li>
                <p><bdi>{text}</bdi> " " <span class="due">{state.lang().day(day)}</span></p>
                {remove}
            </li>
        }
    };
    html! { <ul class="rows wins">{wins.into_iter().map(row).collect_view()}</ul> }
}
