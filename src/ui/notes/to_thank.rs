//! The private list of whom to thank.

use leptos::prelude::*;
use web_sys::Element;

use crate::note::ToThank;
use crate::text::NoteListWords;
use crate::ui::parts::{Kind, button, entry_form, remove_button};
use crate::ui::state::State;

const FIELD: &str = "to-thank";

/// The list, with a way to begin a note to each: its name goes into the first field of `said`.
pub(super) fn to_thank(state: State, said: RwSignal<Vec<String>>) -> AnyView {
    let words = state.words::<NoteListWords>();
    let list = move || {
        let all = state.to_thank();
        if all.is_empty() {
            return html! { <p class="hint">{words.empty()}</p> };
        }
        let rows = all.into_iter().map(|somebody| row(state, somebody, said)).collect_view();
        html! { <ul class="rows">{rows}</ul> }
    };
    let add = move |name, _: &Element| state.remember_to_thank(name);
    html! {
        <section>
            <h3>{words.title()}</h3>
            <p class="hint">{words.lead()} " " {words.export()}</p>
            {list}
            {entry_form(state, FIELD, words.name(), ().into_any(), add)}
        </section>
    }
}

fn row(state: State, somebody: ToThank, said: RwSignal<Vec<String>>) -> AnyView {
    let words = state.words::<NoteListWords>();
    let name = somebody.name.clone();
    let write = move || {
        said.update(|said| said[0].clone_from(&name));
        state.focus("#thanks-did");
    };
    let id = somebody.id.clone();
    let remove = move || {
        state.drop_to_thank(&id);
        state.focus(&format!("#{FIELD}"));
    };
    let name = somebody.name.clone();
    let later = move || {
        state.put_to_thank(&somebody);
        state.focus(&format!("#{FIELD}"));
    };
    html! {
        <li>
            <p><bdi>{name.clone()}</bdi></p>
            {remove_button(words.remove(&name), remove)}
            <div class="actions">
                {button(Kind::Quiet, words.write(&name), write)}
                <button
                    type="button"
                    class="action quiet"
                    part="action quiet"
                    aria-label=words.later_with(&name)
                    on:click=move |_| later()
                >
                    {words.later()}
                </button>
            </div>
        </li>
    }
}
