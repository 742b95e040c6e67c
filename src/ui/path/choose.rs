//! The way by which a person sets out to try a practice.

use leptos::prelude::*;

use super::plan;
use crate::day::Day;
use crate::practice::Practice;
use crate::text::{PathWords, PracticesWords};
use crate::ui::parts::{Kind, button, landing};
use crate::ui::state::{PRACTICES_AT_A_TIME, State};

/// The button, or why there is none; once the practice is chosen, its plan.
pub(in crate::ui) fn choose_practice(state: State, practice: &'static Practice) -> AnyView {
    let words = state.words::<PracticesWords>();
    let landing_id = format!("chosen-{}", practice.id);
    // Planning changes its fields; only choosing builds them anew.
    let trying = Memo::new(move |_| {
        state.store(|store| {
            let trying = store.journal().trying();
            let own = trying.iter().find(|chosen| chosen.practice == practice.id);
            (own.map(|chosen| (chosen.day, chosen.outcomes.is_empty())), trying.len())
        })
    });
    let choice = move || match trying.get() {
        (Some((day, is_unsaid)), _) => html! {
            {landing("chosen", landing_id.clone(), words.chosen())}
            {plan(state, practice, day)}
            {is_unsaid.then(|| take_off(state, practice, day))}
        },
        (None, PRACTICES_AT_A_TIME..) => html! { <p class="hint">{words.enough()}</p> },
        (None, _) => {
            let selector = format!("#{landing_id}");
            button(Kind::Plain, words.choose(), move || {
                state.choose_practice(&practice.id);
                state.focus(&selector);
            })
        }
    };
    html! { <div id=choice_id(practice)>{choice}</div> }
}

fn choice_id(practice: &Practice) -> String {
    format!("choice-{}", practice.id)
}

/// A way back for who has chosen by mistake, as long as nothing was said of how it went.
fn take_off(state: State, practice: &'static Practice, day: Day) -> AnyView {
    let off = button(Kind::Quiet, state.words::<PathWords>().take_off(), move || {
        state.drop_practice(&practice.id, day);
        state.focus(&format!("#{} button", choice_id(practice)));
    });
    html! { <div class="actions">{off}</div> }
}
