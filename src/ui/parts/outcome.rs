//! Until when something was promised, and what became of it.

use leptos::prelude::*;

use crate::day::Day;
use crate::promise::Promise;
use crate::text::JournalWords;
use crate::ui::browser::today;
use crate::ui::state::State;

const OUTCOMES: [Promise; 4] =
    [Promise::Open, Promise::Kept, Promise::Renegotiated, Promise::Missed];

/// Until when; says so if that is over and `now` it is still open.
pub(in crate::ui) fn due_in_words(
    state: State,
    day: Day,
    now: Memo<Option<Promise>>,
) -> impl Fn() -> String + Clone {
    let words = state.words::<JournalWords>();
    let date = state.lang().day(day);
    move || {
        let late = now.get() == Some(Promise::Open) && day < today();
        if late { words.overdue(&date) } else { words.due(&date) }
    }
}

/// What can have become of `what` as choices, with `now` the one that is chosen; `group` tells them
/// apart from other choices on the page.
pub(in crate::ui) fn outcomes(
    state: State,
    group: String,
    what: String,
    now: Memo<Option<Promise>>,
    settle: impl Fn(Promise) + Clone + 'static,
) -> AnyView {
    let choices = OUTCOMES.map(|promise| {
        let settle = settle.clone();
        html! {
            <label class="choice">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || now.get() == Some(promise)
                    on:change=move |_| settle(promise)
                />
                <span>{label(state, promise)}</span>
            </label>
        }
    });
    html! {
        <div class="choices" role="radiogroup" aria-label=what>{choices.collect_view()}</div>
    }
}

fn label(state: State, promise: Promise) -> &'static str {
    let words = state.words::<JournalWords>();
    match promise {
        Promise::Open => words.open(),
        Promise::Kept => words.kept(),
        Promise::Renegotiated => words.renegotiated(),
        Promise::Missed => words.missed(),
    }
}
