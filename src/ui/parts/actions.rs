//! What a team agreed on, and what became of it.

use leptos::prelude::*;

use super::{due_in_words, outcomes, remove_button, sentence};
use crate::promise::Promise;
use crate::report::moment_and_sign;
use crate::team::{Action, due_first};
use crate::text::{ActionWords, SeriesWords};
use crate::ui::state::State;

/// The actions of `team` that are open when this is first shown, the overdue ones first, with what
/// became of them. One that is settled stays on the screen.
pub(in crate::ui) fn open_actions(state: State, team: String) -> AnyView {
    let actions = due_first(untrack(|| state.actions(&team)));
    let open: Vec<Action> =
        actions.into_iter().filter(|action| action.state == Promise::Open).collect();
    if open.is_empty() {
        return html! { <p class="hint">{state.words::<ActionWords>().none_open()}</p> };
    }
    action_rows(state, open, None)
}

/// A row for each of `actions`; with a way to `remove` one, if that is given.
pub(in crate::ui) fn action_rows(
    state: State,
    actions: Vec<Action>,
    remove: Option<fn(State, &Action) -> AnyView>,
) -> AnyView {
    let rows = actions.into_iter().map(|action| row(state, action, remove)).collect_view();
    html! { <ul class="rows agreed">{rows}</ul> }
}

fn row(state: State, action: Action, remove: Option<fn(State, &Action) -> AnyView>) -> AnyView {
    let now = {
        let (team, id) = (action.team.clone(), action.id.clone());
        Memo::new(move |_| {
            let actions = state.actions(&team);
            actions.iter().find(|known| known.id == id).map(|known| known.state)
        })
    };
    let owner =
        (!action.owner.is_empty()).then(|| state.words::<ActionWords>().owned_by(&action.owner));
    let due = action.due.map(|day| due_in_words(state, day, now));
    let remarks = move || {
        let remarks = due.iter().map(|due| due()).chain(owner.clone());
        sentence(&state.words::<SeriesWords>().of_remarks(remarks))
    };
    let plan = plan(state, &action);
    let outcomes = {
        let action = action.clone();
        let (group, what) = (format!("action-{}", action.id), action.text.clone());
        outcomes(state, group, what, now, move |promise| state.settle_action(&action, promise))
    };
    let remove = remove.map(|remove| remove(state, &action));
    html! {
        <li>
            <p><bdi>{action.text}</bdi> " " <span class="due">{remarks}</span></p>
            {remove}
            {plan}
            {outcomes}
        </li>
    }
}

/// When it is done, and by what the team notices that it helps, as far as that was said.
fn plan(state: State, action: &Action) -> Option<AnyView> {
    let said = moment_and_sign(state.lang(), &action.when, &action.sign);
    (!said.is_empty()).then(|| html! { <p class="hint planned">{sentence(&said)}</p> })
}

/// A quiet button that removes `action`.
pub(in crate::ui) fn remove_action(state: State, action: &Action) -> AnyView {
    let label = state.words::<ActionWords>().remove(&action.text);
    let id = action.id.clone();
    remove_button(label, move || {
        state.drop_action(&id);
        state.focus("#agreed");
    })
}
