//! Whose round it is.

use leptos::prelude::*;

use crate::team::Team;
use crate::text::RevealWords;
use crate::ui::state::State;

/// A choice among the teams of this device and a new one, which is the empty identifier; nothing
/// where there are none.
pub(super) fn choose_team(
    state: State,
    teams: Vec<Team>,
    chosen: RwSignal<String>,
) -> Option<AnyView> {
    let words = state.words::<RevealWords>();
    let options = teams.iter().map(|team| {
        let selected = chosen.get_untracked() == team.id;
        html! {
            <option value=team.id.clone() selected=selected>{team.name.clone()}</option>
        }
    });
    (!teams.is_empty()).then(|| {
        html! {
            <label class="field">
                <span>{words.team()}</span>
                <select on:change=move |event| chosen.set(event_target_value(&event))>
                    <option value="">{words.new_team()}</option>
                    {options.collect_view()}
                </select>
            </label>
        }
    })
}
