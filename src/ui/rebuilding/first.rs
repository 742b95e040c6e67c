//! The first page: what this is, when it is not the tool, and where to go then.

use leptos::prelude::*;

use crate::text::RepairFirstWords;
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::State;

pub(super) fn first(state: State) -> AnyView {
    let words = state.words::<RepairFirstWords>();
    let paragraphs = words.p().into_iter().map(|text| html! { <p>{text}</p> }).collect_view();
    let ways = words.go().into_iter().map(|text| html! { <li>{text}</li> }).collect_view();
    let begin = move || {
        state.begin_programme();
        state.focus("h2");
    };
    html! {
        {heading(state, words.title())}
        <div class="prose">{paragraphs}</div>
        <section class="not-the-tool">
            <h3>{words.not_title()}</h3>
            <p>{words.not_this()}</p>
            <h4>{words.go_title()}</h4>
            <ul>{ways}</ul>
        </section>
        <p class="hint">{words.stays()}</p>
        <div class="actions">
            {button(Kind::Primary, words.begin(), begin)}
            {button(Kind::Plain, words.leave(), move || state.go(Place::Journal))}
        </div>
    }
}
