//! On what occasion: in own words, or one of the moments that a practice names.

use leptos::ev::MouseEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::fields::text_field_at;
use crate::practice::Practice;
use crate::text::{PathWords, PracticesWords};
use crate::ui::state::State;

/// The field for the occasion, and the moments of `practice` that fill it when they are pressed.
pub(super) fn when_field(
    state: State,
    id: String,
    practice: Option<&'static Practice>,
    now: &str,
    keep: impl Fn(String) + Copy + Send + Sync + 'static,
) -> AnyView {
    let field = NodeRef::<Input>::new();
    let occasion = RwSignal::new(now.to_owned());
    let set = move |text: String| {
        occasion.set(text.clone());
        keep(text);
    };
    let pick = move |moment: &str| {
        if let Some(field) = field.get_untracked() {
            field.set_value(moment);
        }
        set(moment.to_owned());
    };
    html! {
        {text_field_at(field, id, state.words::<PathWords>().when(), now, set)}
        {practice.and_then(|practice| moments(state, practice, occasion, pick))}
    }
}

fn moments(
    state: State,
    practice: &'static Practice,
    occasion: RwSignal<String>,
    pick: impl Fn(&str) + Copy + Send + Sync + 'static,
) -> Option<AnyView> {
    let cues = state.guidance(practice).cues;
    if cues.is_empty() {
        return None;
    }
    let words = state.words::<PracticesWords>();
    let language = state.guidance(practice).language;
    let buttons = cues.into_iter().map(|cue| {
        let is_picked = move || occasion.with(|occasion| occasion == cue).to_string();
        html! {
            <button
                type="button"
                class="moment"
                lang=language
                aria-pressed=is_picked
                on:click=move |_: MouseEvent| pick(cue)
            >
                {words.moment(cue)}
            </button>
        }
    });
    Some(html! {
        <div class="moments-to-pick" role="group" aria-label=words.moments()>
            <p class="hint">{words.moments()}</p>
            {buttons.collect_view()}
        </div>
    })
}
