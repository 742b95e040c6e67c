//! The fields of a plan.

use leptos::prelude::*;

use super::fields::text_field;
use super::when::when_field;
use crate::journal::Plan;
use crate::practice::Practice;
use crate::text::PathWords;
use crate::ui::state::State;

/// The fields of `plan`, found by identifiers that begin with `id`. What is to be done is asked only
/// of a `practice`: a promise says it already.
pub(in crate::ui) fn plan_fields(
    state: State,
    id: &str,
    plan: Plan,
    practice: Option<&'static Practice>,
    keep: impl Fn(Plan) + Copy + Send + Sync + 'static,
) -> AnyView {
    let words = state.words::<PathWords>();
    let now = StoredValue::new(plan.clone());
    let change = move |change: &dyn Fn(&mut Plan)| {
        now.update_value(|plan| change(plan));
        keep(now.get_value());
    };
    let what = practice.map(|_| {
        let keep = move |text: String| change(&|plan| plan.will.clone_from(&text));
        html! {
            {text_field(format!("{id}-will"), words.will(), &plan.will, keep)}
            <p class="hint">{words.will_hint()}</p>
        }
    });
    let when = move |text: String| change(&|plan| plan.when.clone_from(&text));
    let obstacle = move |text: String| change(&|plan| plan.obstacle.clone_from(&text));
    let then = move |text: String| change(&|plan| plan.then.clone_from(&text));
    let has_obstacle = !(plan.obstacle.is_empty() && plan.then.is_empty());
    html! {
        {when_field(state, format!("{id}-when"), practice, &plan.when, when)}
        {what}
        <details open=has_obstacle>
            <summary>{words.obstacle()}</summary>
            <div class="fields">
                {text_field(format!("{id}-if"), words.obstacle_if(), &plan.obstacle, obstacle)}
                {text_field(format!("{id}-then"), words.then(), &plan.then, then)}
            </div>
        </details>
    }
}
