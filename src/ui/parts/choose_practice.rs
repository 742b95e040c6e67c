//! The button by which a person sets out to try a practice.

use leptos::prelude::*;

use super::{Kind, button, landing};
use crate::practice::Practice;
use crate::text::PracticesWords;
use crate::ui::state::{PRACTICES_AT_A_TIME, State};

/// The button, or why there is none.
pub(in crate::ui) fn choose_practice(state: State, practice: &'static Practice) -> AnyView {
    let words = state.words::<PracticesWords>();
    let landing_id = format!("chosen-{}", practice.id);
    let choice = move || {
        let (chosen, trying) = state.store(|store| {
            let trying = store.journal().trying();
            (trying.iter().any(|chosen| chosen.practice == practice.id), trying.len())
        });
        if chosen {
            landing("chosen", landing_id.clone(), words.chosen())
        } else if trying >= PRACTICES_AT_A_TIME {
            html! { <p class="hint">{words.enough()}</p> }
        } else {
            let selector = format!("#{landing_id}");
            button(Kind::Plain, words.choose(), move || {
                state.choose_practice(&practice.id);
                state.focus(&selector);
            })
        }
    };
    choice.into_any()
}
