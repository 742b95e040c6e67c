//! Fields whose content is kept as it is typed.

use leptos::prelude::*;

use crate::day::Day;
use crate::journal::{LONGEST_ENTRY, Plan};
use crate::text::{PathWords, clean_line};
use crate::ui::state::State;

/// A field for a line of text, found by `id`.
pub(in crate::ui) fn text_field(
    id: String,
    label: &'static str,
    value: &str,
    keep: impl Fn(String) + 'static,
) -> AnyView {
    html! {
        <label>
            <span>{label}</span>
            <input
                type="text"
                id=id
                maxlength=LONGEST_ENTRY.to_string()
                autocomplete="off"
                prop:value=value.to_owned()
                on:input=move |event| keep(clean_line(&event_target_value(&event)))
            />
        </label>
    }
}

/// A field for a day, which may be changed elsewhere as well.
pub(in crate::ui) fn day_field(
    label: &'static str,
    now: Memo<Option<Day>>,
    keep: impl Fn(Option<Day>) + 'static,
) -> AnyView {
    let value = move || now.get().map(|day| day.to_string()).unwrap_or_default();
    html! {
        <label>
            <span>{label}</span>
            <input
                type="date"
                prop:value=value
                on:change=move |event| keep(Day::parse(&event_target_value(&event)))
            />
        </label>
    }
}

/// The fields of `plan`, found by identifiers that begin with `id`; what is to be done only where it is
/// not given already (`asks_what`).
pub(in crate::ui) fn plan_fields(
    state: State,
    id: &str,
    plan: Plan,
    asks_what: bool,
    keep: impl Fn(Plan) + Copy + Send + Sync + 'static,
) -> AnyView {
    let words = state.words::<PathWords>();
    let now = StoredValue::new(plan.clone());
    let change = move |change: &dyn Fn(&mut Plan)| {
        now.update_value(|plan| change(plan));
        keep(now.get_value());
    };
    let what = asks_what.then(|| {
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
        {text_field(format!("{id}-when"), words.when(), &plan.when, when)}
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
