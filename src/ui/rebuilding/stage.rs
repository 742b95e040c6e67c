//! A stage: its steps, and at the stage where a programme is, the statements and the gate.

use leptos::prelude::*;

use super::{check, gate, step};
use crate::rebuilding::{Programme, RepairStage};
use crate::text::{RepairPlanWords, RepairStageWords};
use crate::ui::state::State;

pub(super) fn stage(state: State, programme: &Programme, stage: RepairStage) -> AnyView {
    let Some(text) = state.words::<RepairStageWords>().by_id(stage.id()) else {
        return ().into_any();
    };
    let steps = stage.steps().iter().map(|it| step::step(state, it)).collect_view();
    let content = html! {
        <p>{text.about}</p>
        <p class="hint">{text.rhythm}</p>
        <ol class="steps">{steps}</ol>
    };
    if programme.stage != stage {
        let look = state.words::<RepairPlanWords>().look();
        return html! {
            <section class="stage">
                <h3>{text.title}</h3>
                <details>
                    <summary>{look}</summary>
                    {content}
                </details>
            </section>
        };
    }
    let here = (!programme.is_at_rest()).then(|| {
        html! { " " <span class="here">{state.words::<RepairPlanWords>().here()}</span> }
    });
    html! {
        <section class="stage" aria-current="step">
            <h3>{text.title} {here}</h3>
            {gate::decided(state, programme)}
            {content}
            {check::check(state, stage)}
            {gate::gate(state, stage, text.title)}
        </section>
    }
}
