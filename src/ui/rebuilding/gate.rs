//! Whether it goes on: decided by those who were hurt.

use leptos::prelude::*;

use crate::rebuilding::{GateAnswer, Programme, RepairRole, RepairStage};
use crate::text::RepairGateWords;
use crate::ui::browser::today;
use crate::ui::parts::{Kind, button, landing};
use crate::ui::state::State;

const SAID: &str = "gate-said";

/// The question for those who were hurt; for everybody else, where they set what those have said.
pub(super) fn gate(state: State, stage: RepairStage, title: &'static str) -> AnyView {
    let words = state.words::<RepairGateWords>();
    let was_hurt = Memo::new(move |_| {
        state.programme().is_some_and(|programme| programme.roles.contains(&RepairRole::Hurt))
    });
    let asked = move || {
        if was_hurt.get() {
            html! { <p class="hint">{words.who()}</p> <p>{words.question(title)}</p> }
        } else {
            html! { <p>{words.others()}</p> <p>{words.told()}</p> }
        }
    };
    let answer = |label: &'static str, answer| {
        button(Kind::Plain, label, move || {
            state.change_programme(|programme| programme.decide(answer, today()));
            state.focus(&format!("#{SAID}"));
        })
    };
    let back =
        (stage != RepairStage::Acknowledging).then(|| answer(words.back(), GateAnswer::Back));
    html! {
        <section class="gate">
            <h4>{words.title()}</h4>
            {asked}
            <div class="actions">
                {answer(words.not_yet(), GateAnswer::NotYet)}
                {answer(words.on(), GateAnswer::On)}
                {back}
            </div>
        </section>
    }
}

/// What follows from what was decided last, on the day on which it was.
pub(super) fn decided(state: State, programme: &Programme) -> Option<AnyView> {
    let words = state.words::<RepairGateWords>();
    let last = programme.decisions.last()?;
    let text = match last.answer {
        _ if programme.is_at_rest() => words.done_then(),
        _ if last.day != today() => return None,
        GateAnswer::NotYet => words.not_yet_then(),
        GateAnswer::On => words.on_then(),
        GateAnswer::Back => words.back_then(),
    };
    Some(landing("chosen", SAID.to_owned(), text))
}
