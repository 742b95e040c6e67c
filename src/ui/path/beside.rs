//! How a score moved, beside a practice that serves it. One is never said to come from the other.

use leptos::prelude::*;

use super::said::outcome_in_words;
use crate::journal::{CheckIn, ChosenPractice, Score, trend};
use crate::practice::Practice;
use crate::text::PathWords;
use crate::ui::parts::trend_line;
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// What is being tried, or was until `check_ins` ended, each with how its dimension moved over these.
pub(in crate::ui) fn tried(state: State, check_ins: &[CheckIn]) -> AnyView {
    let chosen = untrack(|| state.store(|store| store.journal().practices.clone()));
    let last = check_ins.last().map(|check_in| check_in.day);
    let is_shown = |it: &ChosenPractice| {
        it.is_under_way() || it.outcomes.last().is_some_and(|noted| noted.day == last)
    };
    let rows: Vec<AnyView> = chosen
        .iter()
        .filter(|chosen| is_shown(chosen))
        .filter_map(|chosen| row(state, chosen, check_ins))
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    html! {
        <section class="practices">
            <h3>{state.words::<PathWords>().trying()}</h3>
            <ul class="cards">{rows}</ul>
        </section>
    }
}

fn row(state: State, chosen: &ChosenPractice, check_ins: &[CheckIn]) -> Option<AnyView> {
    let practice = state.practices()?.with_id(&chosen.practice)?;
    let beside = beside(state, practice, check_ins)?;
    let noted = chosen.outcomes.last().map(|noted| {
        html! { <p>{outcome_in_words(state, noted)}</p> }
    });
    let said = state.guidance(practice);
    Some(html! {
        <li class="practice">
            <h4 lang=said.language>{said.title}</h4>
            {noted}
            {beside}
        </li>
    })
}

/// How the score that `practice` serves best, of those in the latest check-in that has any, moved
/// over `check_ins`; none before it was taken twice.
pub(in crate::ui) fn beside(
    state: State,
    practice: &Practice,
    check_ins: &[CheckIn],
) -> Option<AnyView> {
    let (check_in, score) = served(practice, check_ins)?;
    let points = trend(check_ins.iter(), score);
    let latest = points.last().filter(|_| points.len() > 1)?;
    let name = Wording::of(state, check_in).name(score);
    let value = state.lang().tenths(latest.mean.tenths_from(latest.first));
    let words = state.words::<PathWords>();
    Some(html! {
        <div class="trend-row">
            <p class="name">{name.clone()} " " <strong>{value}</strong></p>
            {trend_line(state, &name, &points)}
            <p class="hint">{words.no_cause(&name)}</p>
        </div>
    })
}

fn served<'a>(practice: &Practice, check_ins: &'a [CheckIn]) -> Option<(&'a CheckIn, &'a Score)> {
    check_ins.iter().rev().find_map(|check_in| {
        let of = |dimension: &str| check_in.scores.iter().find(|score| score.of == dimension);
        let score = practice.serves.iter().find_map(|dimension| of(dimension))?;
        Some((check_in, score))
    })
}
