//! How a practice went, and what now.

use leptos::prelude::*;

use super::said::label;
use crate::day::Day;
use crate::journal::{Noted, Onward, Outcome};
use crate::practice::Practice;
use crate::text::{JournalWords, PathWords};
use crate::ui::browser::today;
use crate::ui::state::State;

const OUTCOMES: [Outcome; 3] = [Outcome::Helped, Outcome::NoDifference, Outcome::NotDone];

/// Whether it was said today that the plan of the practice chosen on `day` is to change.
pub(in crate::ui) fn changes_plan(
    state: State,
    practice: &'static Practice,
    day: Day,
) -> Memo<bool> {
    let now = noted_today(state, practice, day);
    Memo::new(move |_| now.get().is_some_and(|noted| noted.then == Onward::Change))
}

fn noted_today(state: State, practice: &'static Practice, day: Day) -> Memo<Option<Noted>> {
    Memo::new(move |_| {
        state.store(|store| store.journal().chosen(&practice.id, day)?.noted_on(today()))
    })
}

/// Asks how it went with the practice that was chosen on `day`, and after an answer what now.
pub(in crate::ui) fn went(state: State, practice: &'static Practice, day: Day) -> AnyView {
    let words = state.words::<PathWords>();
    let title = state.guidance(practice).title;
    let group = format!("{}-{day}", practice.id);
    let now = noted_today(state, practice, day);
    let outcome = Memo::new(move |_| now.get().map(|noted| noted.outcome));
    let then = Memo::new(move |_| now.get().map(|noted| noted.then));
    let outcomes = OUTCOMES.map(|it| (it, label(state, it)));
    let asked = choices(
        format!("went-{group}"),
        words.how_went_with(title),
        outcomes.to_vec(),
        outcome,
        move |outcome| state.note_outcome(&practice.id, day, outcome),
    );
    let is_answered = Memo::new(move |_| outcome.get().is_some());
    let was_not_done = Memo::new(move |_| outcome.get() == Some(Outcome::NotDone));
    let onward = move || {
        is_answered.get().then(|| {
            let end = if was_not_done.get() { words.let_go() } else { words.done() };
            let ways = [Onward::Keep, Onward::Change, Onward::Done];
            let ways = ways.into_iter().zip([words.keep(), words.change(), end]).collect();
            let (group, label) = (format!("now-{group}"), words.what_now_with(title));
            let go_on = move |then| state.go_on(&practice.id, day, then);
            html! {
                <p>{words.what_now()}</p>
                {choices(group, label, ways, then, go_on)}
            }
        })
    };
    let not_done =
        move || was_not_done.get().then(|| html! { <p class="hint">{words.not_done_hint()}</p> });
    html! {
        <div class="how-it-went">
            <p>{state.words::<JournalWords>().how_went()}</p>
            {asked}
            {not_done}
            {onward}
        </div>
    }
}

/// One of `all`, called `label` as a group; `group` tells it from others on the page.
fn choices<T: Copy + PartialEq + Send + Sync + 'static>(
    group: String,
    label: String,
    all: Vec<(T, &'static str)>,
    now: Memo<Option<T>>,
    choose: impl Fn(T) + Copy + 'static,
) -> AnyView {
    let each = all.into_iter().map(|(one, label)| {
        html! {
            <label class="choice">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || now.get() == Some(one)
                    on:change=move |_| choose(one)
                />
                <span>{label}</span>
            </label>
        }
    });
    html! { <div class="choices" role="radiogroup" aria-label=label>{each.collect_view()}</div> }
}
