//! A field for a mark that a person types, with the button that takes it.

use leptos::prelude::*;

use super::{Kind, button};
use crate::round::Mark;

/// What the field and its button are called.
#[derive(Clone, Copy)]
pub(in crate::ui) struct MarkField {
    /// Finds the field.
    pub(in crate::ui) id: &'static str,
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) kind: Kind,
    pub(in crate::ui) button: &'static str,
}

/// The field, whose text is `typed`, and the button, which does `take`.
pub(in crate::ui) fn mark_field(
    what: MarkField,
    typed: RwSignal<String>,
    take: impl Fn() + 'static,
) -> AnyView {
    html! {
        <div class="entry">
            <label>
                <span>{what.label}</span>
                <input
                    type="text"
                    id=what.id
                    maxlength=Mark::LONGEST_TYPED.to_string()
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </label>
            {button(what.kind, what.button, take)}
        </div>
    }
}
