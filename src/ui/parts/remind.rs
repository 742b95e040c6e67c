//! A day that a person takes into their calendar.

use leptos::prelude::*;

use super::{Kind, button};
use crate::calendar::Reminder;
use crate::day::Day;
use crate::text::RemindWords;
use crate::ui::browser::{CALENDAR, save, today};
use crate::ui::state::State;

/// How a file with a reminder is called.
const FILE: &str = "pulse-check.ics";

/// So many weeks may lie between check-ins.
const WEEKS: [u32; 4] = [2, 4, 6, 12];

/// Buttons that save a reminder of check-ins every few weeks, the first one so many weeks after `day`.
pub(in crate::ui) fn remind_of_check_ins(state: State, uid: String, day: Day) -> AnyView {
    let words = state.words::<RemindWords>();
    let outcome = RwSignal::new("");
    let ways = WEEKS.map(|weeks| {
        let uid = uid.clone();
        button(Kind::Quiet, words.every(weeks), move || {
            let reminder = Reminder {
                uid: uid.clone(),
                title: words.check_in().to_owned(),
                details: String::new(),
                day: later_than_today(day, weeks),
                every_weeks: Some(weeks),
            };
            outcome.set(save_it(state, &reminder));
        })
    });
    html! {
        <details class="remind">
            <summary>{words.of_check_ins()}</summary>
            <p class="hint">{words.lead()}</p>
            <div class="actions">{ways.into_iter().collect_view()}</div>
            {said(outcome)}
        </details>
    }
}

/// A button that saves a reminder of `day`, with `text` in it if the person ticks that; nothing as long
/// as there is no day.
pub(in crate::ui) fn remind_of(
    state: State,
    uid: String,
    title: &'static str,
    text: impl Fn() -> String + Copy + Send + 'static,
    day: Memo<Option<Day>>,
) -> AnyView {
    let words = state.words::<RemindWords>();
    let (outcome, with_text) = (RwSignal::new(""), RwSignal::new(false));
    let uid = StoredValue::new(uid);
    let save_day = move || {
        let Some(day) = day.get_untracked() else { return };
        let details = if with_text.get_untracked() { text() } else { String::new() };
        let title = title.to_owned();
        let uid = uid.get_value();
        let reminder = Reminder { uid, title, details, day, every_weeks: None };
        outcome.set(save_it(state, &reminder));
    };
    let has_day = Memo::new(move |_| day.get().is_some());
    let body = move || {
        has_day.get().then(|| {
            html! {
                <div class="actions remind">
                    {button(Kind::Quiet, words.save(), save_day)}
                    <label class="choice">
                        <input
                            type="checkbox"
                            prop:checked=move || with_text.get()
                            on:change=move |event| with_text.set(event_target_checked(&event))
                        />
                        <span>{words.with_text()}</span>
                    </label>
                </div>
                {said(outcome)}
            }
        })
    };
    html! { {body} }
}

fn said(outcome: RwSignal<&'static str>) -> AnyView {
    html! { <p class="outcome" role="status" prop:textContent=move || outcome.get()></p> }
}

fn save_it(state: State, reminder: &Reminder) -> &'static str {
    let words = state.words::<RemindWords>();
    match save(FILE, CALENDAR, &reminder.file(today())) {
        Ok(()) => words.saved(),
        Err(_) => words.not_saved(),
    }
}

/// So many `weeks` after `day`, or after today if that is over.
fn later_than_today(day: Day, weeks: u32) -> Day {
    let next = day.plus(weeks * 7);
    if next > today() { next } else { today().plus(weeks * 7) }
}
