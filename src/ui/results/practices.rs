//! What to try after a check-in.

use leptos::prelude::*;

use crate::instrument::Points;
use crate::journal::{CheckIn, Score};
use crate::practice::{Audience, Catalogue, Need, Picked, Why};
use crate::scoring::{Leaning, Mean};
use crate::text::{AllPracticesWords, PracticesWords};
use crate::ui::parts::{Kind, button, practice_details, practices_problem, why_this};
use crate::ui::path::choose_practice;
use crate::ui::place::Place;
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// The questionnaire that asks about whoever leads.
const ABOUT_LEADERS: &str = "leadership";

/// At least this many practices are offered where there are fitting ones.
const AT_LEAST: usize = 2;

/// Practices for the dimensions that lean low, or for the lowest where none does, as soon as it is known
/// which ones there are.
pub(super) fn practices(state: State, check_in: &CheckIn, wording: &Wording) -> AnyView {
    let about = StoredValue::new_local((check_in.clone(), wording.clone()));
    let shown = move || {
        let catalogue = state.practices()?;
        Some(about.with_value(|(check_in, wording)| picked(state, catalogue, check_in, wording)))
    };
    shown.into_any()
}

fn picked(state: State, catalogue: Catalogue, check_in: &CheckIn, wording: &Wording) -> AnyView {
    let words = state.words::<PracticesWords>();
    let neediest = neediest(check_in);
    let needs: Vec<Need> = neediest.iter().map(|(_, need)| *need).collect();
    let about_leaders = check_in.instrument == ABOUT_LEADERS;
    let mut picked = catalogue.pick(&needs, AT_LEAST);
    // Those for leaders stand apart, for whoever leads as well.
    picked.retain(|it| !about_leaders || it.practice.audience != Audience::Leader);
    if picked.is_empty() {
        return ().into_any();
    }
    let names: Vec<String> = neediest
        .iter()
        .filter(|(_, need)| need.why != Why::High)
        .map(|(score, _)| state.lang().quoted(&wording.name(score)))
        .collect();
    let lead = if names.is_empty() {
        words.lead_high().to_owned()
    } else {
        words.lead(&state.lang().list(&names))
    };
    let name = |need: Need| {
        let found = neediest.iter().find(|(_, known)| known.dimension == need.dimension);
        found.map(|(score, _)| wording.name(score)).unwrap_or_default()
    };
    let cards = picked.into_iter().map(|it| card(state, it, &name(it.need))).collect_view();
    let for_leaders = about_leaders.then(|| {
        let mut picked = catalogue.pick_first_for(Audience::Leader, &needs, AT_LEAST);
        picked.retain(|it| it.practice.audience == Audience::Leader);
        let cards = picked.into_iter().map(|it| card(state, it, &name(it.need))).collect_view();
        html! {
            <details>
                <summary>{words.for_leaders()}</summary>
                <ul class="cards">{cards}</ul>
            </details>
        }
    });
    html! {
        <section class="practices">
            <h3>{words.title()}</h3>
            <p class="lead">{lead}</p>
            {practices_problem(state)}
            <ul class="cards">{cards}</ul>
            {for_leaders}
            <div class="actions">{way_to_all(state, check_in, &neediest, wording)}</div>
        </section>
    }
}

/// The way to all practices for the neediest dimension.
fn way_to_all(
    state: State,
    check_in: &CheckIn,
    neediest: &[(&Score, Need)],
    wording: &Wording,
) -> AnyView {
    let words = state.words::<AllPracticesWords>();
    let Some((score, _)) = neediest.first() else { return ().into_any() };
    let (dimension, check_in) = (score.of.clone(), check_in.id.clone());
    button(Kind::Plain, words.open_for(&wording.name(score)), move || {
        let (dimension, check_in) = (Some(dimension.clone()), Some(check_in.clone()));
        state.go(Place::Practices { dimension, check_in });
    })
}

fn card(state: State, picked: Picked, name: &str) -> AnyView {
    let practice = picked.practice;
    let said = state.guidance(practice);
    html! {
        <li class="practice">
            <h4 lang=said.language>{said.title}</h4>
            {why_this(state, picked.need.why, name)}
            {practice_details(state, practice)}
            {choose_practice(state, practice)}
        </li>
    }
}

/// The scores that lean low, else the two lowest, each with what it needs; the lowest first.
fn neediest(check_in: &CheckIn) -> Vec<(&Score, Need<'_>)> {
    let mut scores: Vec<(Mean, Leaning, &Score)> = Vec::new();
    for score in &check_in.scores {
        if let (Some(mean), Some(points)) = (score.mean(), Points::new(check_in.points)) {
            let place = scores.partition_point(|(lower, ..)| *lower <= mean);
            scores.insert(place, (mean, Leaning::of(mean, points), score));
        }
    }
    let low = scores.iter().filter(|(_, leaning, _)| *leaning == Leaning::Low).count();
    scores
        .iter()
        .take(low.max(AT_LEAST))
        .map(|(mean, leaning, score)| {
            // Those that are shown as the same number count as alike.
            let others = scores.iter().map(|(other, ..)| other.tenths());
            let lower = others.clone().filter(|other| *other < mean.tenths()).count();
            let alike = others.filter(|other| *other == mean.tenths()).count() - 1;
            let why = Why::of(*leaning, lower, alike, scores.len() - lower - alike - 1);
            (*score, Need { dimension: &score.of, why })
        })
        .collect()
}
