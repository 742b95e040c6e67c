//! Everything that this device keeps, to look at, add to, take along and erase.

mod check_ins;
mod commitments;
mod data;
mod entry_form;
mod practices;
mod wins;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::text::{CHECK_IN, ELEMENT, JOURNAL, fill};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::State;

/// The journal.
pub(super) fn journal(state: State) -> AnyView {
    let words = state.words(&JOURNAL);
    let lead = move || {
        let text = if state.keeps() { words.lead } else { words.lead_forgetting };
        let earlier = state.words(&CHECK_IN).stored_earlier;
        if state.leaves_stored() { format!("{text} {earlier}") } else { text.to_owned() }
    };
    let to_check_in = state.words(&ELEMENT).check_in;
    html! {
        <div class="journal">
            {heading(state, words.title)}
            <p class="lead" prop:textContent=lead></p>
            <div class="actions">
                {button(Kind::Plain, to_check_in, move || state.go(Place::Start))}
            </div>
            {section(words.check_ins, move || check_ins::check_ins(state))}
            {practices::practices(state)}
            {commitments::commitments(state)}
            {wins::wins(state)}
            {data::data(state)}
        </div>
    }
}

/// A part of the journal that is built anew when what it shows changes.
fn section(title: &'static str, body: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    html! {
        <section>
            <h3>{title}</h3>
            {body}
        </section>
    }
}

/// A quiet button that removes the entry which says `text`; the focus goes to the form field
/// with the identifier `field`.
fn remove_button(
    state: State,
    text: &str,
    field: &'static str,
    remove: impl Fn() + 'static,
) -> AnyView {
    let label = fill(state.words(&JOURNAL).remove, &[("{text}", text)]);
    let click = move |event: MouseEvent| {
        // The second click of a double click would hit the next entry.
        if event.detail() <= 1 {
            remove();
            state.focus(&format!("#{field}"));
        }
    };
    html! {
        <button type="button" class="remove" aria-label=label on:click=click>
            <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16">
                <path d="M3 3 13 13 M13 3 3 13"></path>
            </svg>
        </button>
    }
}
