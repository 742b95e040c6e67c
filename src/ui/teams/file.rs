//! A team's history as a file, and removing a team.

use leptos::prelude::*;

use crate::team::Team;
use crate::text::TeamWords;
use crate::ui::browser::{JSON, save, today};
use crate::ui::parts::{Confirm, Kind, button, confirm};
use crate::ui::place::Place;
use crate::ui::state::State;

/// Saves the history, with names or without.
pub(super) fn export(state: State, team: &Team) -> AnyView {
    let words = state.words::<TeamWords>();
    let with_owners = RwSignal::new(false);
    let outcome = RwSignal::new(String::new());
    let team = team.clone();
    let save = move || {
        let name = words.file_name(&today().to_string());
        let text = state.team_file(team.clone(), with_owners.get_untracked());
        let saved = text.is_some_and(|text| save(&name, JSON, &text).is_ok());
        let not = move || words.not_exported().to_owned();
        outcome.set(if saved { words.exported(&name) } else { not() });
    };
    html! {
        <section>
            <h3>{words.file()}</h3>
            <p class="hint">{words.file_lead()}</p>
            <label class="choice">
                <input
                    type="checkbox"
                    on:change=move |event| with_owners.set(event_target_checked(&event))
                />
                <span>{words.with_owners()}</span>
            </label>
            <div class="actions">{button(Kind::Plain, words.export(), save)}</div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
        </section>
    }
}

/// A quiet button that asks once more.
pub(super) fn removal(state: State, team: Team) -> AnyView {
    let words = state.words::<TeamWords>();
    let what = Confirm {
        id: "removal",
        kind: Kind::Quiet,
        label: words.remove(),
        yes: words.remove_yes(),
        no: words.remove_no(),
        cautious: true,
    };
    let question = words.remove_question(&team.name);
    confirm(
        state,
        what,
        move || question.clone(),
        move || {
            state.drop_team(&team.id);
            state.go(Place::Rounds);
        },
    )
}
