//! A field for a line of text.

use leptos::prelude::*;

/// A field called `label`, found by `id`, with what is in `text`: at most so many characters.
pub(in crate::ui) fn line_field(
    id: String,
    label: &'static str,
    most: usize,
    text: RwSignal<String>,
) -> AnyView {
    html! {
        <label class="field">
            <span>{label}</span>
            <input
                type="text"
                id=id
                maxlength=most.to_string()
                autocomplete="off"
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            />
        </label>
    }
}
