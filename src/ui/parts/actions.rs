//! What a team agreed on, and what became of it.

use leptos::prelude::*;

use crate::journal::Promise;
use crate::team::{Action, due_first};
use crate::text::{ACTION, JOURNAL, fill};
use crate::ui::browser::{in_words, today};
use crate::ui::state::State;

const STATES: [Promise; 4] = [Promise::Open, Promise::Kept, Promise::Renegotiated, Promise::Missed];

/// The actions of `team` that are open when this is first shown, the overdue ones first, with what
/// became of them. One that is settled stays on the screen.
pub(in crate::ui) fn open_actions(state: State, team: String) -> AnyView {
    let actions = due_first(untrack(|| state.actions(&team)));
    let open: Vec<Action> =
        actions.into_iter().filter(|action| action.state == Promise::Open).collect();
    if open.is_empty() {
        return view! { class="pc", <p class="hint">{state.words(&ACTION).none_open}</p> }
            .into_any();
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
    view! { class="pc", <ul class="rows agreed">{rows}</ul> }.into_any()
}

fn row(state: State, action: Action, remove: Option<fn(State, &Action) -> AnyView>) -> AnyView {
    let words = state.words(&JOURNAL);
    let now = {
        let (team, id) = (action.team.clone(), action.id.clone());
        Memo::new(move |_| {
            let actions = state.actions(&team);
            actions.iter().find(|known| known.id == id).map(|known| known.state)
        })
    };
    let owner = (!action.owner.is_empty())
        .then(|| fill(state.words(&ACTION).owned_by, &[("{owner}", &action.owner)]));
    let due = action.due.map(|day| (day, in_words(day, state.lang())));
    let facts = move || {
        let due = due.as_ref().map(|(day, date)| {
            let late = now.get() == Some(Promise::Open) && *day < today();
            fill(if late { words.overdue } else { words.due }, &[("{date}", date)])
        });
        due.into_iter().chain(owner.clone()).collect::<Vec<_>>().join(" · ")
    };
    let name = format!("action-{}", action.id);
    let choices = STATES
        .map(|promise| {
            let action = action.clone();
            view! { class="pc",
                <label class="choice">
                    <input
                        type="radio"
                        name=name.clone()
                        prop:checked=move || now.get() == Some(promise)
                        on:change=move |_| state.settle_action(&action, promise)
                    />
                    <span>{label(state, promise)}</span>
                </label>
            }
        })
        .collect_view();
    let remove = remove.map(|remove| remove(state, &action));
    view! { class="pc",
        <li>
            <p>{action.text.clone()} " " <span class="due">{facts}</span></p>
            {remove}
            <div class="choices" role="radiogroup" aria-label=action.text>{choices}</div>
        </li>
    }
    .into_any()
}

fn label(state: State, promise: Promise) -> &'static str {
    let words = state.words(&JOURNAL);
    match promise {
        Promise::Open => words.open,
        Promise::Kept => words.kept,
        Promise::Renegotiated => words.renegotiated,
        Promise::Missed => words.missed,
    }
}
