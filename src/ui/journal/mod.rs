//! Everything that this device keeps, to look at, add to, take along and erase.

mod check_ins;
mod commitment;
mod commitment_fields;
mod commitments;
mod data;
mod goal;
mod gone_practice;
mod open_now;
mod practices;
mod remove;
mod renegotiated;
mod section;
mod wins;

use leptos::prelude::*;

use crate::note::Note;
use crate::text::{CheckInWords, ElementWords, JournalWords, SeriesWords};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::State;
use crate::ui::tracks::own_tracks;
use section::section;

/// The journal.
pub(super) fn journal(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    let lead = move || {
        let text = if state.keeps() { words.lead() } else { words.lead_forgetting() };
        let earlier = state.words::<CheckInWords>().stored_earlier();
        let earlier = state.leaves_stored().then_some(earlier);
        let said = [text].into_iter().chain(earlier).map(str::to_owned);
        state.words::<SeriesWords>().of_sentences(said)
    };
    let write_note = move || {
        state.go(Place::Note(Note::Thanks.id()));
    };
    let check_ins = Memo::new(move |_| state.store(|store| store.journal().check_ins.clone()));
    let beside = move || html! { {own_tracks(state, &check_ins.get())} };
    let to_check_in = state.words::<ElementWords>().check_in();
    html! {
        <div class="journal">
            {heading(state, words.title())}
            <p class="lead" prop:textContent=lead></p>
            {open_now::open_now(state)}
            <div class="actions">
                {button(Kind::Plain, to_check_in, move || state.go(Place::Start))}
                {button(Kind::Plain, words.write_note(), write_note)}
                {button(Kind::Plain, words.to_rebuilding(), move || state.go(Place::Rebuilding))}
                {button(Kind::Plain, words.to_guide(), move || state.go(Place::Guide))}
            </div>
            {section(words.check_ins(), move || check_ins::check_ins(state))}
            {check_ins::remind(state)}
            {beside}
            {goal::goal(state)}
            {practices::practices(state)}
            {commitments::commitments(state)}
            {wins::wins(state)}
            {data::data(state)}
        </div>
    }
}
