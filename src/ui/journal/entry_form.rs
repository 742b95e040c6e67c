//! The one-line form that adds an entry to a list of the journal.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlFormElement, HtmlInputElement};

use crate::text::JOURNAL;
use crate::ui::state::State;

/// Long enough for a sentence or two.
const MAX_LENGTH: &str = "200";

/// A form with one field, called `label`, and whatever `more` fields there are. `add` gets the
/// text and the form. The focus stays in the field, which [`State::focus`] finds by `id`.
pub(super) fn entry_form(
    state: State,
    id: &'static str,
    label: &'static str,
    more: AnyView,
    add: impl Fn(String, &HtmlFormElement) + 'static,
) -> AnyView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let form = event.target().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form else { return };
        let text = value_of(&form, "[type=text]").trim().to_owned();
        if !text.is_empty() {
            add(text, &form);
            form.reset();
        }
        state.focus(&format!("#{id}"));
    };
    view! { class="pc",
        <form class="entry" on:submit=submit>
            <label>
                <span>{label}</span>
                <input type="text" id=id required maxlength=MAX_LENGTH autocomplete="off" />
            </label>
            {more}
            <button type="submit" class="action" part="action">
                {state.words(&JOURNAL).add}
            </button>
        </form>
    }
    .into_any()
}

/// What was entered in the field of `form` that `selector` finds.
pub(super) fn value_of(form: &HtmlFormElement, selector: &str) -> String {
    let field = form.query_selector(selector).ok().flatten();
    let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}
