//! The plan on one sheet of paper.

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Element;

use super::step::promised;
use crate::rebuilding::Programme;
use crate::text::{
    RepairBrokeWords, RepairPlanWords, RepairPrintWords, RepairRoleWords, RepairStageWords,
    RepairStepWords,
};
use crate::ui::browser::{print, today};
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// How the sheet looks.
const PAPER_STYLE: &str = include_str!("../../../style/print.css");

/// The button, and the sheet, which is seen on paper only.
pub(super) fn to_print(state: State) -> AnyView {
    let words = state.words::<RepairPlanWords>();
    let title = state.words::<RepairPrintWords>().title();
    let sheet = NodeRef::<Div>::new();
    let outcome = RwSignal::new("");
    let print_it = move || {
        let Some(sheet) = sheet.get_untracked() else { return };
        let printed = print(&Element::from(sheet), title, PAPER_STYLE);
        outcome.set(if printed.is_ok() { "" } else { words.not_printed() });
    };
    let paper = move || state.programme().map(|programme| page(state, &programme));
    html! {
        <div hidden>
            <div class="paper" node_ref=sheet lang=state.lang().tag() dir=state.lang().direction()>
                {paper}
            </div>
        </div>
        <div class="actions">{button(Kind::Plain, words.print(), print_it)}</div>
        <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
    }
}

fn page(state: State, programme: &Programme) -> AnyView {
    let words = state.words::<RepairPrintWords>();
    let broke = state.words::<RepairBrokeWords>();
    let broke = programme.broke.iter().filter_map(|it| Some(broke.by_id(it.id())?.title));
    let roles = state.words::<RepairRoleWords>();
    let roles = crate::rebuilding::RepairRole::ALL.iter().filter_map(|role| {
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
        html! { <h2>{words.next()}</h2> <p>{state.lang().day(day)}</p> }
    });
    let list = |heading: &'static str, items: Vec<AnyView>| {
        (!items.is_empty()).then(|| html! { <h2>{heading}</h2> <ul>{items}</ul> })
    };
    let broke = broke.map(|title| html! { <li>{title}</li> }).collect();
    html! {
        <div class="page">
            <h1>{words.title()}</h1>
            <p>{words.day(&state.lang().day(today()))}</p>
            <p>{stage}</p>
            {list(words.broke(), broke)}
            {list(words.roles(), roles.collect())}
            {list(words.steps(), steps.collect())}
            {list(words.promises(), promises.collect())}
            {next}
            <p>{words.foot()}</p>
        </div>
    }
}
