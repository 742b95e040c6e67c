//! The fields that add an entry to a list of the journal.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlInputElement};

use crate::journal::LONGEST_ENTRY;
use crate::text::{JournalWords, clean_line};
use crate::ui::state::State;

/// A field called `label`, and whatever `more` fields there are. `add` gets the text and the
/// element around all fields. The focus stays in the field, which [`State::focus`] finds by `id`.
///
/// It is no form: pages may put the element into a sandbox that blocks forms.
pub(in crate::ui) fn entry_form(
    state: State,
    id: &'static str,
    label: &'static str,
    more: AnyView,
    add: impl Fn(String, &Element) + Clone + 'static,
) -> AnyView {
    let submit = move |from: Option<EventTarget>| {
        let from = from.and_then(|target| target.dyn_into::<Element>().ok());
        let entry = from.and_then(|element| element.closest(".entry").ok().flatten());
        let Some(entry) = entry else { return };
        let text = clean_line(&value_of(&entry, "[type=text]"));
        if !text.is_empty() {
            add(text, &entry);
            clear(&entry);
        }
        state.focus(&format!("#{id}"));
    };
    let by_click = {
        let submit = submit.clone();
        move |event: MouseEvent| submit(event.target())
    };
    let by_enter = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.repeat() && !converts(&event) {
            submit(event.target());
        }
    };
    html! {
        <div class="entry">
            <label>
                <span>{label}</span>
                <input
                    type="text"
                    id=id
                    maxlength=LONGEST_ENTRY.to_string()
                    autocomplete="off"
                    on:keydown=by_enter
                />
            </label>
            {more}
            <button type="button" class="action" part="action" on:click=by_click>
                {state.words::<JournalWords>().add()}
            </button>
        </div>
    }
}

/// Whether the key belongs to an input method, which turns what was typed into other characters.
fn converts(event: &KeyboardEvent) -> bool {
    /// What Safari says of the Enter that ends it.
    const PROCESSED: u32 = 229;
    event.is_composing() || event.key_code() == PROCESSED
}

/// What was entered in the field of `entry` that `selector` finds.
pub(in crate::ui) fn value_of(entry: &Element, selector: &str) -> String {
    let field = entry.query_selector(selector).ok().flatten();
    let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

fn clear(entry: &Element) {
    let fields = entry.get_elements_by_tag_name("input");
    for at in 0..fields.length() {
        if let Some(field) = fields.item(at) {
            field.unchecked_into::<HtmlInputElement>().set_value("");
        }
    }
}
