//! The programme for rebuilding trust, from its first page to the last gate.

mod check;
mod first;
mod gate;
mod paper;
mod setup;
mod stage;
mod step;

use leptos::prelude::*;

use crate::rebuilding::{Programme, RepairStage};
use crate::text::{JournalWords, RepairFirstWords, RepairPlanWords, RepairStageWords};
use crate::ui::parts::{Confirm, Kind, button, confirm, heading};
use crate::ui::place::Place;
use crate::ui::state::State;

/// The first page, or the plan once one was begun.
pub(super) fn rebuilding(state: State) -> AnyView {
    // What is chosen and ticked changes in its place; a decision builds the plan anew.
    let shown = Memo::new(move |_| {
        state.programme().map(|programme| (programme.id, programme.decisions.len()))
    });
    let body = move || {
        let programme = shown.get().and_then(|_| untrack(|| state.programme()));
        match programme {
            None => first::first(state),
            Some(programme) => plan(state, &programme),
        }
    };
    html! { <div class="rebuilding">{body}</div> }
}

fn plan(state: State, programme: &Programme) -> AnyView {
    let words = state.words::<RepairFirstWords>();
    let no_quick_fix = words.p().get(1).copied();
    let stages = RepairStage::ALL.map(|stage| stage::stage(state, programme, stage));
    html! {
        {heading(state, words.title())}
        <p class="lead">{no_quick_fix}</p>
        {setup::setup(state, programme)}
        <div class="stages">{stages.into_iter().collect_view()}</div>
        {programme.is_at_rest().then(|| again(state))}
        {paper::to_print(state)}
        {remove(state)}
        <div class="actions">
            {button(Kind::Plain, state.words::<JournalWords>().title(), move || state.go(Place::Journal))}
        </div>
    }
}

/// The ways back from rest.
fn again(state: State) -> AnyView {
    let ways = RepairStage::ALL.map(|stage| {
        let title = state.words::<RepairStageWords>().by_id(stage.id()).map(|text| text.title);
        let label = state.words::<RepairPlanWords>().again(title.unwrap_or_default());
        button(Kind::Quiet, label, move || {
            state.change_programme(|programme| {
                programme.begin_anew(stage, crate::ui::browser::today());
            });
            state.focus("h2");
        })
    });
    html! { <div class="actions">{ways.into_iter().collect_view()}</div> }
}

fn remove(state: State) -> AnyView {
    let words = state.words::<RepairPlanWords>();
    let what = Confirm {
        id: "remove-plan",
        kind: Kind::Quiet,
        label: words.remove(),
        yes: words.remove_yes(),
        no: words.remove_no(),
        cautious: true,
    };
    confirm(
        state,
        what,
        move || words.remove_question().to_owned(),
        move || {
            state.drop_programme();
            state.focus("h2");
        },
    )
}
