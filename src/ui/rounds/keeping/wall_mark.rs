//! Comparing the mark of the result on the wall with the one that this page works out.

use leptos::prelude::*;

use crate::roles::{MarkComparison, compare, reproduce, result_mark};
use crate::text::{MarkWords, WallMarkWords};
use crate::ui::browser::today;
use crate::ui::parts::{Kind, MarkField, mark_field};
use crate::ui::rounds::asked::MembershipAnswers;
use crate::ui::rounds::choose_team::choose_team;
use crate::ui::rounds::opened::OpenRound;

/// The field for the mark, once all releases are here. No figure is shown.
pub(super) fn wall_mark(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<WallMarkWords>();
    let complete = Memo::new(move |_| opened.all_released());
    let body = move || {
        if complete.get() {
            comparing(opened)
        } else {
            html! { <p class="hint">{words.waiting()}</p> }
        }
    };
    html! {
        <details>
            <summary>{words.title()}</summary>
            <p class="hint">{words.lead()}</p>
            {body}
        </details>
    }
}

fn comparing(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<WallMarkWords>();
    let chosen = RwSignal::new(String::new());
    let answers = MembershipAnswers::new(opened, chosen);
    let team = choose_team(state, untrack(|| state.teams()), chosen);
    let typed = RwSignal::new(String::new());
    let outcome = RwSignal::new(String::new());
    let hold = move || {
        let said = match answers.said(state) {
            Ok(said) => said,
            Err((why, field)) => {
                outcome.set(why);
                return state.focus(&field);
            }
        };
        let (record, team) = untrack(|| (opened.record(), chosen.get()));
        let earlier = untrack(|| state.past_rounds(&team));
        let view = reproduce(&record, opened.round, &earlier, today(), &said);
        let mark = view.ok().zip(record.list.as_ref());
        let mark = mark.and_then(|(view, list)| result_mark(opened.round, list, &view));
        let text = match mark.map(|mark| compare(&typed.get_untracked(), mark)) {
            None => words.not_worked_out(),
            Some(MarkComparison::Equal) => words.right(),
            Some(MarkComparison::Different) => words.wrong(),
            Some(MarkComparison::OneOfSeveral) => state.words::<MarkWords>().one_of_several(),
            Some(MarkComparison::NotAMark) => words.no_mark(),
        };
        outcome.set(text.to_owned());
    };
    let what = MarkField {
        id: "wall-mark",
        label: words.type_mark(),
        kind: Kind::Plain,
        button: words.compare(),
    };
    html! {
        <p class="hint">{words.history()}</p>
        {team}
        {move || answers.questions(state)}
        {mark_field(what, typed, hold)}
        <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
    }
}
