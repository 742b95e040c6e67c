//! One practice below a sentence.

use leptos::prelude::*;

use crate::practice::Practice;
use crate::text::AllPracticesWords;
use crate::ui::parts::{Kind, button, practice_details};
use crate::ui::place::Place;
use crate::ui::state::State;

/// What `practice` says.
pub(in crate::ui) fn one_practice(state: State, practice: &'static Practice) -> AnyView {
    let said = state.guidance(practice);
    html! {
        <div class="practice">
            <h4 lang=said.language>{said.title}</h4>
            {practice_details(state, practice)}
        </div>
    }
}

/// The way to all practices, where one can be chosen.
pub(in crate::ui) fn to_practices(state: State) -> AnyView {
    let to_all = button(Kind::Quiet, state.words::<AllPracticesWords>().open(), move || {
        state.go(Place::ALL_PRACTICES);
    });
    html! { <div class="actions">{to_all}</div> }
}
