//! Days that a person takes into their calendar.

use leptos::prelude::*;

use super::{Kind, button};
use crate::calendar::{Reminder, file};
use crate::day::Day;
use crate::promise::Promise;
use crate::team::Action;
use crate::text::RemindWords;
use crate::ui::browser::{CALENDAR, save, today};
use crate::ui::state::State;

/// How a file with a reminder is called.
const FILE: &str = "pulse-check.ics";

/// So many weeks may lie between check-ins.
const WEEKS: [u32; 4] = [2, 4, 6, 12];

/// Buttons that save a reminder of check-ins every few weeks, the first one so many weeks after `day`.
pub(in crate::ui) fn remind_of_check_ins(state: State, uid: String, day: Day) -> AnyView {
    every(state, state.words::<RemindWords>().of_check_ins(), uid, day)
}

/// The same for rounds of the team with the identifier `team`.
pub(in crate::ui) fn remind_of_rounds(state: State, team: String, day: Day) -> AnyView {
    every(state, state.words::<RemindWords>().of_rounds(), team, day)
}

fn every(state: State, what: &'static str, uid: String, day: Day) -> AnyView {
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
            outcome.set(save_them(state, &[reminder]));
        })
    });
    html! {
        <details class="remind">
            <summary>{what}</summary>
            <p class="hint">{words.lead()}</p>
            <div class="actions">{ways.into_iter().collect_view()}</div>
            {said(outcome)}
        </details>
    }
}

/// A button that saves the days of what `team` agreed on and has still to do, as long as there are any;
/// what that is stands in it if the person ticks that.
pub(in crate::ui) fn remind_of_actions(state: State, team: String) -> AnyView {
    let words = state.words::<RemindWords>();
    let due = Memo::new(move |_| {
        let open = |action: &Action| action.state == Promise::Open && action.due.is_some();
        state.actions(&team).into_iter().filter(open).collect::<Vec<_>>()
    });
    let reminders = move |with_text: bool| -> Vec<Reminder> {
        let reminder = |action: Action| {
            let details = if with_text { action.text } else { String::new() };
            let title = words.commitment().to_owned();
            Some(Reminder { uid: action.id, title, details, day: action.due?, every_weeks: None })
        };
        due.get_untracked().into_iter().filter_map(reminder).collect()
    };
    let has_some = Memo::new(move |_| due.with(|due| !due.is_empty()));
    save_button(state, words.of_actions(), has_some, reminders)
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
    let uid = StoredValue::new(uid);
    let reminders = move |with_text: bool| -> Vec<Reminder> {
        let details = if with_text { text() } else { String::new() };
        let (uid, title) = (uid.get_value(), title.to_owned());
        let reminder = |day| Reminder { uid, title, details, day, every_weeks: None };
        day.get_untracked().map(reminder).into_iter().collect()
    };
    save_button(state, words.save(), Memo::new(move |_| day.get().is_some()), reminders)
}

/// A button that saves `reminders`, as long as `has_some`; they get what was written if that is ticked.
fn save_button(
    state: State,
    label: &'static str,
    has_some: Memo<bool>,
    reminders: impl Fn(bool) -> Vec<Reminder> + Copy + Send + 'static,
) -> AnyView {
    let words = state.words::<RemindWords>();
    let (outcome, with_text) = (RwSignal::new(""), RwSignal::new(false));
    let save_it = move || outcome.set(save_them(state, &reminders(with_text.get_untracked())));
    let body = move || {
        has_some.get().then(|| {
            html! {
                <div class="actions remind">
                    {button(Kind::Quiet, label, save_it)}
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

fn save_them(state: State, reminders: &[Reminder]) -> &'static str {
    let words = state.words::<RemindWords>();
    match save(FILE, CALENDAR, &file(reminders, today())) {
        Ok(()) => words.saved(),
        Err(_) => words.not_saved(),
    }
}

/// So many `weeks` after `day`, or after today if that is over.
fn later_than_today(day: Day, weeks: u32) -> Day {
    let next = day.plus(weeks * 7);
    if next > today() { next } else { today().plus(weeks * 7) }
}
