//! A plan on one page of paper.

use leptos::prelude::*;

use super::plan_in_words;
use crate::day::Day;
use crate::practice::Practice;
use crate::text::PathWords;
use crate::ui::parts::on_paper;
use crate::ui::state::State;

/// The plan of the practice that was chosen on `day`, as it will be printed.
pub(super) fn paper(state: State, practice: &'static Practice, day: Day) -> AnyView {
    let words = state.words::<PathWords>();
    let said = state.guidance(practice);
    let page = move || {
        let chosen = state.store(|store| store.journal().chosen(&practice.id, day).cloned());
        let ask_on = chosen.as_ref().and_then(|chosen| chosen.ask_on);
        let plan = chosen.and_then(|chosen| chosen.plan).unwrap_or_default();
        let mut sentences = plan_in_words(state, &plan, said.first_step);
        if sentences.is_empty() {
            sentences.push(said.first_step.to_owned());
        }
        let sentences = sentences.into_iter().map(|sentence| html! { <p>{sentence}</p> });
        let ask = ask_on.map(|day| html! { <p>{words.paper_ask(&state.lang().day(day))}</p> });
        html! {
            <h2 class="title">{words.paper()}</h2>
            <h3 lang=said.language>{said.title}</h3>
            {sentences.collect_view()}
            {said.sign.map(|sign| html! { <p lang=said.language>{sign}</p> })}
            {ask}
        }
    };
    on_paper(state, words.on_paper(), words.paper(), page)
}
