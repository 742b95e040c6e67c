//! The device is passed around: one person after the other answers on it, and nobody finds
//! anything of those before.

use leptos::prelude::*;

use super::member::{about, over};
use super::opened::OpenRound;
use super::promise::{keepers, promise};
use crate::text::PassingWords;
use crate::ui::parts::{Confirm, Kind, button, confirm, heading, sentence};

pub(super) fn passing(opened: OpenRound) -> AnyView {
    match opened.state.sealed() {
        Some(just) => sealed(opened, &just.fingerprint),
        None => turn(opened),
    }
}

/// Before somebody answers.
fn turn(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<PassingWords>();
    let begin = over(opened).unwrap_or_else(|| {
        let start = button(Kind::Primary, words.start(), move || {
            state.answer_round(opened.link, opened.round, true);
        });
        html! { <div class="actions">{start}</div> }
    });
    let this_device =
        if opened.is_quick() { words.this_device_quick() } else { words.this_device() };
    html! {
        <div class="rounds member">
            {heading(state, opened.title())}
            {about(opened)}
            <p class="lead">{words.your_turn()}</p>
            {promise(opened, keepers(opened))}
            <p class="hint">{this_device}</p>
            {begin}
            {way_out(opened)}
        </div>
    }
}

/// After somebody answered.
fn sealed(opened: OpenRound, fingerprint: &str) -> AnyView {
    let state = opened.state;
    let words = state.words::<PassingWords>();
    let lead = if opened.is_quick() { words.sealed_lead_quick() } else { words.sealed_lead() };
    html! {
        <div class="rounds member">
            {heading(state, words.sealed())}
            <p class="lead">{lead}</p>
            <p>{sentence(&words.fingerprint(fingerprint))}</p>
            <div class="actions">
                {button(Kind::Primary, words.next_person(), move || state.next_person())}
            </div>
            {way_out(opened)}
        </div>
    }
}

/// Back to the facilitator's screens, behind a question.
fn way_out(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<PassingWords>();
    let what = Confirm {
        id: "end-passing",
        kind: Kind::Quiet,
        label: words.end(),
        yes: words.end_yes(),
        no: words.end_no(),
        cautious: true,
    };
    confirm(
        state,
        what,
        move || words.end_question().to_owned(),
        move || state.pass(opened.link, false),
    )
}
