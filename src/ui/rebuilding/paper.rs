//! The plan on one sheet of paper.

use leptos::prelude::*;

use super::step::promised;
use crate::rebuilding::{Programme, RepairRole};
use crate::text::{
    RepairBrokeWords, RepairPlanWords, RepairPrintWords, RepairRoleWords, RepairStageWords,
    RepairStepWords,
};
use crate::ui::browser::today;
use crate::ui::parts::on_paper;
use crate::ui::state::State;

/// The sheet as it will be, folded away, and printing it.
pub(super) fn to_print(state: State) -> AnyView {
    let title = state.words::<RepairPrintWords>().title();
    let page = move || state.programme().map(|programme| page(state, &programme)).into_any();
    on_paper(state, state.words::<RepairPlanWords>().print(), title, page)
}

fn page(state: State, programme: &Programme) -> AnyView {
    let words = state.words::<RepairPrintWords>();
    let broke = state.words::<RepairBrokeWords>();
    let broke = programme.broke.iter().filter_map(|it| Some(broke.by_id(it.id())?.title));
    let roles = state.words::<RepairRoleWords>();
    let roles = RepairRole::ALL.iter().filter_map(|role| {
        let text = roles.by_id(role.id())?;
        Some(html! { <li><strong>{text.called}</strong> " " {text.does}</li> })
    });
    let stage = state.words::<RepairStageWords>().by_id(programme.stage.id());
    let stage = stage.map(|text| words.stage(text.title)).unwrap_or_default();
    let steps = state.words::<RepairStepWords>();
    let steps = programme.stage.steps().iter().filter_map(|step| {
        let text = steps.by_id(step.id)?;
        let mark = if programme.done.iter().any(|done| done == step.id) { "☑" } else { "☐" };
        Some(html! { <li>{mark} " " {text.title}</li> })
    });
    let promises = promised(state).into_iter().map(|(text, due)| {
        html! { <li><bdi>{text}</bdi> " " {due}</li> }
    });
    let next = programme.next_look().map(|day| {
        html! { <h3>{words.next()}</h3> <p>{state.lang().day(day)}</p> }
    });
    let list = |heading: &'static str, items: Vec<AnyView>| {
        (!items.is_empty()).then(|| html! { <h3>{heading}</h3> <ul>{items}</ul> })
    };
    let broke = broke.map(|title| html! { <li>{title}</li> }).collect();
    html! {
            <h2 class="title">{words.title()}</h2>
            <p>{words.day(&state.lang().day(today()))}</p>
            <p>{stage}</p>
            {list(words.broke(), broke)}
            {list(words.roles(), roles.collect())}
            {list(words.steps(), steps.collect())}
            {list(words.promises(), promises.collect())}
            {next}
            <p>{words.foot()}</p>
    }
}
