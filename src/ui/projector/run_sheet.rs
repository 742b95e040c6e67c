//! The run-sheet and its quiet clock.

use leptos::prelude::*;

use super::hour::Hour;
use crate::discussion::{RunSheet, Step};
use crate::text::{RehearsalWords, SeriesWords, WallWords};
use crate::ui::parts::{Kind, button};
use crate::ui::place::Place;

/// The minute and the step that is planned for it, while the clock runs. Nothing blinks, nothing
/// sounds.
pub(super) fn clock(hour: Hour) -> AnyView {
    let state = hour.state;
    let words = state.words::<WallWords>();
    let said = move || {
        let minute = hour.minutes.get()?;
        let sheet = hour.run_sheet();
        let (number, total) = ((minute + 1).min(sheet.total()), sheet.total());
        let elapsed = words.elapsed(number, total);
        let planned = match sheet.step_at(minute) {
            Some(step) => words.planned_now(step.words(state.lang()).title),
            None => words.time_over().to_owned(),
        };
        Some(state.words::<SeriesWords>().remarks(&elapsed, &planned))
    };
    html! { <p class="clock" prop:textContent=said></p> }
}

/// All steps, with what to do and to say, and a way to leave each out.
pub(super) fn run_sheet(hour: Hour) -> AnyView {
    let state = hour.state;
    let words = state.words::<WallWords>();
    let start = move || {
        let label = if hour.minutes.get().is_some() { words.stop() } else { words.start() };
        button(Kind::Plain, label, move || {
            hour.toggle_clock();
            hour.state.focus(".run-sheet .actions button");
        })
    };
    let total = move || words.total(count(hour.run_sheet().total()));
    let steps = RunSheet::for_screens(&untrack(|| hour.screens()));
    let steps = steps.steps().iter().map(|step| row(hour, *step)).collect_view();
    html! {
        <details class="run-sheet">
            <summary>{words.run_sheet()}</summary>
            <div class="actions">{start}</div>
            <ol>{steps}</ol>
            <p class="hint" prop:textContent=total></p>
            <p class="hint">{words.follows()}</p>
            {to_rehearsals(hour)}
        </details>
    }
}

/// The way to a rehearsal, for who looks at the hour before holding it.
fn to_rehearsals(hour: Hour) -> Option<AnyView> {
    let state = hour.state;
    let label = state.words::<RehearsalWords>().open();
    let to_choose = move || state.go(Place::Rehearsals);
    (!state.rehearses()).then(|| {
        html! { <div class="actions">{button(Kind::Quiet, label, to_choose)}</div> }
    })
}

fn row(hour: Hour, step: Step) -> AnyView {
    let state = hour.state;
    let words = state.words::<WallWords>();
    let said = step.words(state.lang());
    let skipped = hour.skipped;
    let skip = move |_| {
        skipped.update(|skipped| match skipped.iter().position(|known| *known == step) {
            Some(at) => drop(skipped.remove(at)),
            None => skipped.push(step),
        });
    };
    let is_skipped = move || skipped.with(|skipped| skipped.contains(&step));
    let here = {
        let at = hour.at;
        move || step.is_on(at.get())
    };
    let to_do = said.to_do.iter().map(|text| html! { <li>{*text}</li> });
    let to_say = (!said.to_say.is_empty()).then(|| {
        let each = said.to_say.iter().map(|text| html! { <p>{*text}</p> });
        html! {
            <p class="hint">{words.to_say()}</p>
            <blockquote>{each.collect_view()}</blockquote>
        }
    });
    html! {
        <li
            class:here=here
            class:skipped=is_skipped
            aria-current=move || here().then_some("step")
        >
            <details prop:open=here>
                <summary>
                    <strong>{said.title}</strong> " "
                    <span class="due">{words.minutes(count(step.minutes()))}</span>
                </summary>
                <ul>{to_do.collect_view()}</ul>
                {to_say}
            </details>
            <label class="choice">
                <input type="checkbox" prop:checked=is_skipped on:change=skip />
                <span>{words.skip(said.title)}</span>
            </label>
        </li>
    }
}

fn count(minutes: u32) -> usize {
    usize::try_from(minutes).unwrap_or_default()
}
