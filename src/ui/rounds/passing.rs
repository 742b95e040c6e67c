//! The device is passed around: one person after the other answers on it, and nobody finds
//! anything of those before.

use leptos::prelude::*;

use super::member::about;
use super::opened::Opened;
use super::promise::promise;
use crate::text::{PASSING, fill};
use crate::ui::parts::{Kind, button, heading, landing};

pub(super) fn passing(opened: &Opened) -> AnyView {
    match opened.state.sealed() {
        Some(fingerprint) => sealed(opened, &fingerprint),
        None => turn(opened),
    }
}

/// Before somebody answers.
fn turn(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&PASSING);
    let answer = opened.clone();
    view! { class="pc",
        <div class="rounds member">
            {heading(state, opened.title())}
            {about(opened)}
            <p class="lead">{words.your_turn}</p>
            {promise(opened)}
            <p class="hint">{words.this_device}</p>
            <div class="actions">
                {button(Kind::Primary, words.start, move || {
                    state.answer_round(&answer.link, &answer.round, true);
                })}
            </div>
            {way_out(opened)}
        </div>
    }
    .into_any()
}

/// After somebody answered.
fn sealed(opened: &Opened, fingerprint: &str) -> AnyView {
    let state = opened.state;
    let words = state.words(&PASSING);
    view! { class="pc",
        <div class="rounds member">
            {heading(state, words.sealed)}
            <p class="lead">{words.sealed_lead}</p>
            <p>{fill(words.fingerprint, &[("{fingerprint}", fingerprint)])}</p>
            <div class="actions">
                {button(Kind::Primary, words.next_person, move || state.next_person())}
            </div>
            {way_out(opened)}
        </div>
    }
    .into_any()
}

/// Back to the facilitator's screens, behind a question.
fn way_out(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&PASSING);
    let link = opened.link.clone();
    let asking = RwSignal::new(false);
    let body = move || {
        if !asking.get() {
            return button(Kind::Quiet, words.end, move || {
                asking.set(true);
                state.focus("#end-passing");
            });
        }
        let link = link.clone();
        view! { class="pc",
            <div class="confirm" role="group" aria-label=words.end>
                {landing("question", "end-passing".into(), words.end_question)}
                <div class="actions">
                    {button(Kind::Primary, words.end_no, move || {
                        asking.set(false);
                        state.focus("h2");
                    })}
                    {button(Kind::Plain, words.end_yes, move || state.pass(&link, false))}
                </div>
            </div>
        }
        .into_any()
    };
    view! { class="pc", <div class="erase">{body}</div> }.into_any()
}
