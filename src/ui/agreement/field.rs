//! The field for a sentence.

use leptos::prelude::*;

use crate::team::AgreedSentence;

/// A field called `label` with what is in `text`.
pub(super) fn field(id: String, label: &'static str, text: RwSignal<String>) -> AnyView {
    html! {
        <label class="field">
            <span>{label}</span>
            <input
                type="text"
                id=id
                maxlength=AgreedSentence::LONGEST.to_string()
                autocomplete="off"
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            />
        </label>
    }
}
