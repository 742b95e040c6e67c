//! The card before the first question.

use leptos::prelude::*;

use crate::instrument::Instrument;
use crate::text::{CheckInWords, ElementWords};
use crate::ui::chunk::Chunk;
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::{State, Unfinished};

/// People need about this long for a question.
const SECONDS_PER_QUESTION: usize = 10;

/// Title, length, the promise and the ways to begin.
pub(in crate::ui) fn start(state: State, instrument: &Instrument) -> AnyView {
    let words = state.words::<CheckInWords>();
    let language = state.language_of(instrument);
    let title = instrument.title().get(&language).cloned().unwrap_or_default();
    let questions = instrument.items().len();
    let minutes = (questions * SECONDS_PER_QUESTION).div_ceil(60);
    let length = format!("{}, {}", words.questions(questions), words.minutes(minutes));
    let promise = move || {
        let promise = if state.keeps() { words.promise() } else { words.promise_forgetting() };
        let mut promise = promise.to_owned();
        if state.leaves_stored() {
            promise.push(' ');
            promise.push_str(words.stored_earlier());
        }
        promise
    };

    html! {
        <div class="start">
            <div lang=language>{heading(state, title)}</div>
            <p class="length">{length}</p>
            <p class="promise" prop:textContent=promise></p>
            {state.can_choose_to_forget().then(|| forget_switch(state))}
            {move || ways_to_begin(state)}
            <p class="hint">{words.how()} " " <span class="keyboard">{words.keyboard()}</span></p>
            <details>
                <summary>{words.limits()}</summary>
                <ul>
                    <li>{words.limit_page()}</li>
                    <li>{words.limit_device()}</li>
                    <li>{words.limit_clearing()}</li>
                </ul>
            </details>
        </div>
    }
}

fn forget_switch(state: State) -> AnyView {
    html! {
        <label class="switch">
            <input
                type="checkbox"
                prop:checked=move || state.forgets()
                on:change=move |event| state.set_forgets(event_target_checked(&event))
            />
            <span>{state.words::<CheckInWords>().forget()}</span>
        </label>
    }
}

fn ways_to_begin(state: State) -> AnyView {
    let words = state.words::<CheckInWords>();
    let unfinished = state.unfinished();
    if state.has_due_practices() {
        state.load(Chunk::Results);
    }
    let start_again = move || button(Kind::Plain, words.start_over(), move || state.start_or_ask());
    let begin = match unfinished {
        None => button(Kind::Primary, words.start(), move || state.start_or_ask()),
        Some(Unfinished::Outdated) => html! {
            <p class="notice">{words.draft_outdated()}</p>
            {button(Kind::Primary, words.start(), move || state.start_or_ask())}
        },
        Some(Unfinished::At(position)) => {
            let label = words.resume(position + 1);
            html! {
                {button(Kind::Primary, label, move || state.resume())}
                {start_again()}
            }
        }
        Some(Unfinished::Review) => html! {
            {button(Kind::Primary, words.resume_review(), move || state.resume())}
            {start_again()}
        },
    };
    let elsewhere = state.words::<ElementWords>();
    // Without the page's address there would be no link to a round.
    let rounds = state.routes().then(|| {
        let all = || Place::Rounds;
        button(Kind::Quiet, elsewhere.rounds(), move || state.go(all()))
    });
    html! {
        <div class="actions">
            {begin}
            {button(Kind::Quiet, elsewhere.journal(), move || state.go(Place::Journal))}
            {rounds}
        </div>
    }
}
