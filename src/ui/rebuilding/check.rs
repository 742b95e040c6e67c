//! The three statements on a stage; in the second one, the weekly look.

use std::rc::Rc;

use leptos::prelude::*;

use crate::instrument::{Instrument, builtin};
use crate::rebuilding::{RepairStage, StageCheck};
use crate::text::{RepairCheckWords, RepairPlanWords, RepairWeeklyWords};
use crate::ui::browser::today;
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// So many looks are shown side by side.
const LOOKS: usize = 6;

pub(super) fn check(state: State, stage: RepairStage) -> AnyView {
    let Some(instrument) = builtin::with_id("rebuilding", state.lang()) else {
        return ().into_any();
    };
    let words = state.words::<RepairCheckWords>();
    let (title, lead) = match stage {
        RepairStage::ConsistentChange => {
            let weekly = state.words::<RepairWeeklyWords>();
            (weekly.title(), weekly.lead())
        }
        RepairStage::Acknowledging | RepairStage::Restoring => (words.title(), words.lead()),
    };
    let statements = StageCheck::statements(stage, &instrument).len();
    let answers = RwSignal::new(vec![None; statements]);
    let rows = (0..statements).map(|at| statement(state, &instrument, stage, at, answers));
    let rows = rows.collect_view();
    let save = move || {
        let answers = answers.get_untracked();
        if answers.iter().any(Option::is_some) {
            state.change_programme(|programme| programme.check(answers, today()));
            state.focus("#stage-check");
        }
    };
    let said = move || said(state, stage);
    html! {
        <section class="stage-check">
            <h4>{title}</h4>
            <p class="hint">{lead}</p>
            {rows}
            <div class="actions">{button(Kind::Plain, words.save(), save)}</div>
            <div id="stage-check" tabindex="-1" role="status">{said}</div>
            {(stage == RepairStage::ConsistentChange).then(|| weekly(state))}
            <p class="hint">{words.differ()} " " {words.few()}</p>
        </section>
    }
}

fn statement(
    state: State,
    instrument: &Rc<Instrument>,
    stage: RepairStage,
    at: usize,
    answers: RwSignal<Vec<Option<u8>>>,
) -> AnyView {
    let language = state.language_of(instrument);
    let items = StageCheck::statements(stage, instrument);
    let Some(item) = items.get(at) else { return ().into_any() };
    let text = item.text().get(&language).cloned().unwrap_or_default();
    let labels = instrument.labels(item.dimension(), &language);
    let name = item.id().to_owned();
    let choices = (1..).zip(labels).map(|(point, label)| {
        html! {
            <label class="choice">
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || answers.with(|answers| answers[at] == Some(point))
                    on:change=move |_| answers.update(|answers| answers[at] = Some(point))
                />
                <span>{label}</span>
            </label>
        }
    });
    let choices = choices.collect_view();
    html! {
        <fieldset lang=language>
            <legend>{text}</legend>
            <div class="choices">{choices}</div>
        </fieldset>
    }
}

/// What the last answers on `stage` say, and those before them.
fn said(state: State, stage: RepairStage) -> Option<AnyView> {
    let words = state.words::<RepairCheckWords>();
    let instrument = builtin::with_id("rebuilding", state.lang())?;
    let programme = state.programme()?;
    let checks: Vec<&StageCheck> = programme.checks_of(stage).collect();
    let last = checks.last()?;
    let text = if last.is_low(&instrument) { words.low() } else { words.high() };
    let earlier = &checks[checks.len().saturating_sub(LOOKS)..];
    let table = (earlier.len() > 1).then(|| side_by_side(state, &instrument, stage, earlier));
    Some(html! {
        <p>{words.kept(&state.lang().day(last.day))} " " {text}</p>
        {table}
    })
}

/// Answers over time, a row for each statement.
fn side_by_side(
    state: State,
    instrument: &Instrument,
    stage: RepairStage,
    checks: &[&StageCheck],
) -> AnyView {
    let language = state.language_of(instrument);
    let days =
        checks.iter().map(|check| html! { <th scope="col">{state.lang().day(check.day)}</th> });
    let days = days.collect_view();
    let rows = StageCheck::statements(stage, instrument).into_iter().enumerate().map(|(at, item)| {
        let text = item.text().get(&language).cloned().unwrap_or_default();
        let cells = checks.iter().map(|check| {
            let point = check.answers.get(at).copied().flatten();
            let point = point.map_or_else(|| "–".to_owned(), |it| state.lang().hundredths(u32::from(it) * 100));
            html! { <td>{point}</td> }
        });
        html! { <tr><th scope="row" lang=language.clone()>{text}</th>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    html! {
        <div class="wide" tabindex="0">
            <table><thead><tr><td></td>{days}</tr></thead><tbody>{rows}</tbody></table>
        </div>
        <p class="hint">{state.words::<RepairWeeklyWords>().trend()}</p>
    }
}

/// What to ask each other, and when it is time again.
fn weekly(state: State) -> AnyView {
    let words = state.words::<RepairWeeklyWords>();
    let next = move || {
        let programme = state.programme()?;
        let date = state.lang().day(programme.next_look()?);
        let left_out = programme.left_out_a_look(today());
        let left_out = left_out.then(|| html! { <p class="hint">{words.left_out()}</p> });
        Some(html! {
            <p>{state.words::<RepairPlanWords>().next_look(&date)}</p>
            {left_out}
        })
    };
    let asks = words.ask().into_iter().map(|ask| html! { <li>{ask}</li> }).collect_view();
    html! { <ol>{asks}</ol> {next} }
}
