//! What the person works on.

use leptos::prelude::*;
use web_sys::Element;

use super::remove::remove_button;
use super::section::section;
use crate::journal::{Goal, LONGEST_ENTRY};
use crate::text::{PathWords, clean_line};
use crate::ui::parts::{entry_form, value_of};
use crate::ui::path::text_field;
use crate::ui::state::State;

const FIELD: &str = "goal";

/// The goal with the next small step, or the fields for one.
pub(super) fn goal(state: State) -> AnyView {
    let words = state.words::<PathWords>();
    let now = Memo::new(move |_| state.store(|store| store.journal().goal.clone()));
    // Changing its words changes what is said; only setting and removing it build the part anew.
    let is_set = Memo::new(move |_| now.with(Option::is_some));
    let body = move || if is_set.get() { shown(state, now) } else { fields(state) };
    section(words.works_on(), body)
}

fn fields(state: State) -> AnyView {
    let words = state.words::<PathWords>();
    let next = html! {
        <label>
            <span>{words.next_step()}</span>
            <input
                type="text"
                name="next"
                maxlength=LONGEST_ENTRY.to_string()
                autocomplete="off"
            />
        </label>
    };
    let set = move |text, entry: &Element| {
        let next = clean_line(&value_of(entry, "[name=next]"));
        state.set_goal(Some(Goal { text, next }));
    };
    html! {
        <p class="hint">{words.goal_lead()}</p>
        {entry_form(state, FIELD, words.goal(), next, set)}
    }
}

fn shown(state: State, now: Memo<Option<Goal>>) -> AnyView {
    let words = state.words::<PathWords>();
    let said = move || {
        now.get().map(|Goal { text, next }| {
            let next = (!next.is_empty()).then(|| {
                html! { <span class="due">{words.next_step_is(&next)}</span> }
            });
            html! { <bdi>{text}</bdi> " " {next} }
        })
    };
    let remove = move || {
        let text = now.get().map(|goal| goal.text).unwrap_or_default();
        remove_button(state, &text, FIELD, move || state.set_goal(None))
    };
    html! {
        <ul class="rows">
            <li>
                <p>{said}</p>
                {remove}
                <div class="more">{change(state, now)}</div>
            </li>
        </ul>
    }
}

fn change(state: State, now: Memo<Option<Goal>>) -> AnyView {
    let words = state.words::<PathWords>();
    let Goal { text, next } = now.get_untracked().unwrap_or_default();
    let change = move |change: &dyn Fn(&mut Goal)| {
        let mut goal = now.get_untracked().unwrap_or_default();
        change(&mut goal);
        state.set_goal(Some(goal));
    };
    let keep_text = move |text: String| {
        if !text.is_empty() {
            change(&|goal| goal.text.clone_from(&text));
        }
    };
    let keep_next = move |next: String| change(&|goal| goal.next.clone_from(&next));
    html! {
        <details>
            <summary aria-label=words.change_goal()>{words.edit()}</summary>
            <div class="fields">
                {text_field(format!("{FIELD}-text"), words.goal(), &text, keep_text)}
                {text_field(format!("{FIELD}-next"), words.next_step(), &next, keep_next)}
            </div>
        </details>
    }
}
