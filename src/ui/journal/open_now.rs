//! What is to be done or said now, before everything else that is kept.

use leptos::prelude::*;

use super::commitment::row_id;
use super::practices::card_id;
use crate::journal::fell_twice;
use crate::text::{JournalWords, PathWords};
use crate::ui::browser::today;
use crate::ui::parts::{Kind, button};
use crate::ui::place::Place;
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// Practices whose day has come, promises whose day is over, a check-in if it is time for one, and that
/// an overall score fell twice; nothing if there is none of them.
pub(super) fn open_now(state: State) -> AnyView {
    let words = state.words::<PathWords>();
    let body = move || {
        let (mut rows, again, fell) = (due_practices(state), check_in(state), fell(state));
        rows.extend(overdue(state));
        rows.extend(weekly_look(state));
        if rows.is_empty() && again.is_none() && fell.is_none() {
            return ().into_any();
        }
        html! {
            <section class="open-now">
                <h3>{words.open_now()}</h3>
                <ul class="rows">{rows}</ul>
                {again}
                {fell}
            </section>
        }
    };
    html! { {body} }
}

fn due_practices(state: State) -> Vec<AnyView> {
    let due = state.store(|store| {
        let due = store.journal().due_practices(today());
        due.into_iter().map(|chosen| (chosen.practice.clone(), chosen.day)).collect::<Vec<_>>()
    });
    let how = state.words::<JournalWords>().how_went();
    let rows = due.into_iter().filter_map(|(practice, day)| {
        let selector = format!("#{}", card_id(&practice, day));
        let said = state.guidance(state.practices()?.with_id(&practice)?);
        let what = html! { <span lang=said.language>{said.title}</span> };
        Some(row(state, what, said.title, how.to_owned(), selector))
    });
    rows.collect()
}

fn overdue(state: State) -> Vec<AnyView> {
    let words = state.words::<JournalWords>();
    let overdue = state
        .store(|store| store.journal().overdue(today()).into_iter().cloned().collect::<Vec<_>>());
    let rows = overdue.into_iter().map(|commitment| {
        let due = commitment.until().map(|day| words.overdue(&state.lang().day(day)));
        let selector = format!("#{} [type=radio]", row_id(&commitment.id));
        let what = html! { <bdi>{commitment.text.clone()}</bdi> };
        row(state, what, &commitment.text, due.unwrap_or_default(), selector)
    });
    rows.collect()
}

/// What is called `text`, shown as `what`; `selector` finds where it is dealt with.
fn row(state: State, what: AnyView, text: &str, why: String, selector: String) -> AnyView {
    let show = state.words::<PathWords>().show_of(text);
    html! {
        <li>
            <p>{what} " " <span class="due">{why}</span></p>
            <button
                type="button"
                class="action quiet"
                part="action quiet"
                aria-label=show
                on:click=move |_| state.focus(&selector)
            >
                {state.words::<JournalWords>().show()}
            </button>
        </li>
    }
}

/// The weekly look of the programme for rebuilding trust, if it is time for it.
fn weekly_look(state: State) -> Option<AnyView> {
    let words = state.words::<JournalWords>();
    state.programme()?.next_look().filter(|day| *day <= today())?;
    let go = move || state.go(Place::Rebuilding);
    Some(html! { <li>{button(Kind::Quiet, words.weekly_look(), go)}</li> })
}

fn check_in(state: State) -> Option<AnyView> {
    let weeks = state.store(|store| store.journal().weeks_since_check_in(today()))?;
    let words = state.words::<PathWords>().check_in_again(weeks);
    Some(html! { <p>{words}</p> })
}

fn fell(state: State) -> Option<AnyView> {
    let check_in = state.store(|store| fell_twice(&store.journal().check_ins).cloned())?;
    let title = Wording::of(state, &check_in).title(&check_in);
    let words = state.words::<PathWords>();
    let show = state.words::<JournalWords>().show_of(&state.lang().day(check_in.day));
    let go = move || state.go(Place::Results(check_in.id.clone()));
    Some(html! { <p>{words.fell_twice(&title)} " " {button(Kind::Quiet, show, go)}</p> })
}
