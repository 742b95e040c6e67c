//! Fields whose content is kept as it is typed.

use leptos::html::Input;
use leptos::prelude::*;

use crate::day::Day;
use crate::journal::LONGEST_ENTRY;
use crate::text::clean_line;

/// A field for a line of text, found by `id`.
pub(in crate::ui) fn text_field(
    id: String,
    label: &'static str,
    value: &str,
    keep: impl Fn(String) + 'static,
) -> AnyView {
    text_field_at(NodeRef::new(), id, label, value, keep)
}

/// The same for a field that is written to as well.
pub(super) fn text_field_at(
    field: NodeRef<Input>,
    id: String,
    label: &'static str,
    value: &str,
    keep: impl Fn(String) + 'static,
) -> AnyView {
    html! {
        <label>
            <span>{label}</span>
            <input
                node_ref=field
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
