//! The one-line form that adds an entry to a list of the journal.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::text::JOURNAL;
use crate::ui::state::State;

/// Long enough for a sentence or two.
const MAX_LENGTH: &str = "200";

/// A form with one field, called `label`, and whatever `more` fields there are; `add` gets the
/// text. The field has the focus afterwards, and also when an entry of the list was removed.
pub(super) fn entry_form(
    state: State,
    label: &'static str,
    field: NodeRef<Input>,
    more: AnyView,
    add: impl Fn(String) + 'static,
) -> AnyView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else {
            return;
        };
        let text = field.value().trim().to_owned();
        if !text.is_empty() {
            add(text);
            field.set_value("");
        }
        let _ = field.focus();
    };
    view! { class="pc",
        <form class="entry" on:submit=submit>
            <label>
                <span>{label}</span>
                <input type="text" required maxlength=MAX_LENGTH autocomplete="off" node_ref=field />
            </label>
            {more}
            <button type="submit" class="action">{state.words(&JOURNAL).add}</button>
        </form>
    }
    .into_any()
}
