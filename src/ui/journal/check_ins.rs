//! Earlier check-ins and how their scores moved.

use leptos::prelude::*;

use crate::journal::{CheckIn, Score, trend};
use crate::text::JournalWords;
use crate::ui::parts::{remind_of_check_ins, trend_line};
use crate::ui::place::Place;
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// The latest first, then the trends.
pub(super) fn check_ins(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    let check_ins = state.store(|store| store.journal().check_ins.clone());
    if check_ins.is_empty() {
        return html! { <p class="hint">{words.no_check_ins()}</p> };
    }
    let rows = check_ins
        .iter()
        .rev()
        .map(|check_in| {
            let wording = Wording::of(state, check_in);
            let date = state.lang().day(check_in.day);
            let id = check_in.id.clone();
            let show_of = words.show_of(&date);
            let score = check_in.headline.mean();
            let score = score.map(|mean| state.lang().tenths(mean.tenths_from(check_in.first)));
            html! {
                <li>
                    <p>
                        <span lang=wording.language()>{wording.title(check_in)}</span>
                        {score.map(|score| html! { " " <strong>{score}</strong> })}
                        <span class="due">{date}</span>
                    </p>
                    <button
                        type="button"
                        class="action quiet"
                        aria-label=show_of
                        on:click=move |_| state.go(Place::Results(id.clone()))
                    >
                        {words.show()}
                    </button>
                </li>
            }
        })
        .collect_view();
    html! {
        <ul class="rows">{rows}</ul>
        {trends(state, &check_ins)}
    }
}

/// The way to be reminded of the next ones, once there is one.
pub(super) fn remind(state: State) -> AnyView {
    let known = Memo::new(move |_| {
        state.store(|store| {
            let check_ins = &store.journal().check_ins;
            Some((check_ins.first()?.id.clone(), check_ins.last()?.day))
        })
    });
    let body = move || known.get().map(|(uid, day)| remind_of_check_ins(state, uid, day));
    html! { {body} }
}

/// A line for every score that was taken at least twice, those of the latest check-ins first.
fn trends(state: State, check_ins: &[CheckIn]) -> AnyView {
    let words = state.words::<JournalWords>();
    let mut seen: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for check_in in check_ins.iter().rev() {
        let wording = Wording::of(state, check_in);
        let headline = (wording.title(check_in), &check_in.headline);
        let dimensions = check_in.scores.iter().map(|score| (wording.name(score), score));
        for (name, score) in std::iter::once(headline).chain(dimensions) {
            if !seen.contains(&score.digest.as_str()) {
                seen.push(&score.digest);
                lines.extend(line(state, check_ins, &name, score));
            }
        }
    }
    if lines.is_empty() {
        return ().into_any();
    }
    html! {
        <h4>{words.trends()}</h4>
        <div class="trends">{lines}</div>
    }
}

fn line(state: State, check_ins: &[CheckIn], name: &str, score: &Score) -> Option<AnyView> {
    let points = trend(check_ins.iter(), score);
    let latest = points.last().filter(|_| points.len() > 1)?;
    let value = state.lang().tenths(latest.mean.tenths_from(latest.first));
    let line = trend_line(state, name, &points);
    Some(html! {
        <div class="trend-row">
            <p class="name">{name.to_owned()} " " <strong>{value}</strong></p>
            {line}
        </div>
    })
}
