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
    let roles = Memo::new(move |_| {
        state.programme().map(|programme| programme.roles.clone()).unwrap_or_default()
    });
    let asked = move || {
        let roles = roles.get();
        if roles.is_empty() {
            return html! { <p>{words.no_role()}</p> };
        }
        let was_hurt = roles.contains(&RepairRole::Hurt);
        let (said, labels) = if was_hurt {
            let said = html! { <p class="hint">{words.who()}</p> <p>{words.question(title)}</p> };
            (said, [words.not_yet(), words.on(), words.back()])
        } else {
            let said = html! { <p>{words.others()}</p> <p>{words.told()}</p> };
            (said, [words.said_not_yet(), words.said_on(), words.said_back()])
        };
        let answers = [GateAnswer::NotYet, GateAnswer::On, GateAnswer::Back].into_iter();
        let possible = answers.zip(labels).filter(|(answer, _)| {
            *answer != GateAnswer::Back || stage != RepairStage::Acknowledging
        });
        let buttons = possible.map(|(answer, label)| {
            button(Kind::Plain, label, move || {
                state.change_programme(|programme| programme.decide(answer, today()));
                state.focus(&format!("#{SAID}"));
            })
        });
        html! {
            {said}
            <div class="actions">{buttons.collect_view()}</div>
        }
    };
    html! {
        <section class="gate">
            <h4>{words.title()}</h4>
            {asked}
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
