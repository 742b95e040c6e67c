//! Everything that this device keeps, to look at, add to, take along and erase.

mod check_ins;
mod commitment;
mod commitment_fields;
mod commitments;
mod data;
mod entry_form;
mod goal;
mod open_now;
mod practices;
mod remove;
mod renegotiated;
mod section;
mod wins;

use leptos::prelude::*;

use crate::text::{CheckInWords, ElementWords, JournalWords};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::State;
use section::section;

/// The journal.
pub(super) fn journal(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    let lead = move || {
        let text = if state.keeps() { words.lead() } else { words.lead_forgetting() };
        let earlier = state.words::<CheckInWords>().stored_earlier();
        if state.leaves_stored() { format!("{text} {earlier}") } else { text.to_owned() }
    };
    let to_check_in = state.words::<ElementWords>().check_in();
    html! {
        <div class="journal">
            {heading(state, words.title())}
            <p class="lead" prop:textContent=lead></p>
            {open_now::open_now(state)}
            <div class="actions">
                {button(Kind::Plain, to_check_in, move || state.go(Place::Start))}
            </div>
            {section(words.check_ins(), move || check_ins::check_ins(state))}
            {goal::goal(state)}
            {practices::practices(state)}
            {commitments::commitments(state)}
            {wins::wins(state)}
            {data::data(state)}
        </div>
    }
}
