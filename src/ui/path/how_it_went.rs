//! What is asked before the next check-in.

use leptos::prelude::*;

use super::plan::plan;
use super::said::plan_in_words;
use super::went::{changes_plan, went};
use crate::journal::ChosenPractice;
use crate::text::PathWords;
use crate::ui::browser::today;
use crate::ui::parts::{Kind, button, heading};
use crate::ui::state::State;

/// How it went with each practice whose day has come, and a way past all of it.
pub(in crate::ui) fn how_it_went(state: State) -> AnyView {
    let words = state.words::<PathWords>();
    let asked: Vec<ChosenPractice> = untrack(|| {
        state.store(|store| {
            let (all, today) = (&store.journal().practices, today());
            let is_asked = |it: &&ChosenPractice| it.is_due(today) || it.noted_on(today).is_some();
            all.iter().filter(is_asked).cloned().collect()
        })
    });
    let cards: Vec<AnyView> = asked.into_iter().filter_map(|chosen| card(state, &chosen)).collect();
    if cards.is_empty() {
        // The page doesn't offer these practices any more.
        queue_microtask(move || state.start());
        return ().into_any();
    }
    let is_left = Memo::new(move |_| state.has_due_practices());
    let on = move || {
        let label = if is_left.get() { words.skip() } else { words.to_questions() };
        button(Kind::Primary, label, move || state.start_and_ask_another_day())
    };
    html! {
        <div class="results">
            {heading(state, words.title())}
            <p class="lead">{words.lead()}</p>
            <ul class="cards">{cards}</ul>
            <div class="actions">{on}</div>
        </div>
    }
}

fn card(state: State, chosen: &ChosenPractice) -> Option<AnyView> {
    let practice = state.practices()?.with_id(&chosen.practice)?;
    let text = state.guidance(practice);
    let said = plan_in_words(state, &chosen.plan.clone().unwrap_or_default(), text.first_step);
    let said = said.into_iter().map(|sentence| html! { <p>{sentence}</p> }).collect_view();
    let day = chosen.day;
    let changes = changes_plan(state, practice, day);
    Some(html! {
        <li class="practice">
            <h3 lang=text.language>{text.title}</h3>
            {said}
            {went(state, practice, day)}
            {move || changes.get().then(|| plan(state, practice, day))}
        </li>
    })
}
