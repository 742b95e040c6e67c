//! How somebody wants to go about a practice.

use leptos::prelude::*;

use super::fields::day_field;
use super::paper::paper;
use super::plan_fields::plan_fields;
use crate::day::Day;
use crate::practice::Practice;
use crate::text::{PathWords, RemindWords};
use crate::ui::parts::remind_of;
use crate::ui::state::State;

/// The plan of the practice that was chosen on `day`, to write and change.
pub(in crate::ui) fn plan(state: State, practice: &'static Practice, day: Day) -> AnyView {
    let words = state.words::<PathWords>();
    let chosen =
        untrack(|| state.store(|store| store.journal().chosen(&practice.id, day).cloned()));
    let title = state.guidance(practice).title;
    let Some(chosen) = chosen else { return ().into_any() };
    let ask_on = Memo::new(move |_| {
        state.store(|store| store.journal().chosen(&practice.id, day).and_then(|now| now.ask_on))
    });
    let id = format!("plan-{}-{day}", practice.id);
    let keep = move |plan| state.plan_practice(&practice.id, day, plan);
    let now = chosen.plan.unwrap_or_default();
    let fields = plan_fields(state, &id, now, Some(practice), keep);
    let ask = day_field(words.ask_on(), ask_on, move |ask_on| {
        state.ask_about(&practice.id, day, ask_on);
    });
    let uid = format!("{}-{day}", practice.id);
    let remind = state.words::<RemindWords>().practice();
    html! {
        <div class="fields" role="group" aria-label=words.plan_of(title)>
            <p class="hint">{words.plan_lead()}</p>
            {fields}
            {ask}
            <p class="hint">{words.ask_on_hint()}</p>
            {remind_of(state, uid, remind, move || title.to_owned(), ask_on)}
            {paper(state, practice, day)}
        </div>
    }
}
