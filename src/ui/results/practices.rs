//! What to try after a check-in.

use leptos::prelude::*;

use crate::instrument::Points;
use crate::journal::{CheckIn, Score};
use crate::practice::{Audience, Practice, pick};
use crate::scoring::{Leaning, Mean};
use crate::text::PracticesWords;
use crate::ui::parts::{Kind, button, landing};
use crate::ui::state::{PRACTICES_AT_A_TIME, State};
use crate::ui::wording::Wording;

/// At least this many practices are offered where there are fitting ones.
const AT_LEAST: usize = 2;

/// Practices for the dimensions that lean low, or for the lowest where none does.
pub(super) fn practices(state: State, check_in: &CheckIn, wording: &Wording) -> AnyView {
    let words = state.words::<PracticesWords>();
    let neediest = neediest(check_in);
    let dimensions: Vec<&str> = neediest.iter().map(|score| score.of.as_str()).collect();
    let picked = pick(&dimensions, AT_LEAST);
    if picked.is_empty() {
        return ().into_any();
    }
    let names: Vec<String> = neediest
        .iter()
        .filter(|score| leaning(check_in, score) != Some(Leaning::High))
        .map(|score| wording.name(score))
        .collect();
    let lead =
        if names.is_empty() { words.lead_high().to_owned() } else { words.lead(&names.join(", ")) };
    let cards = picked.into_iter().map(|practice| card(state, practice)).collect_view();
    html! {
        <section class="practices">
            <h3>{words.title()}</h3>
            <p class="lead">{lead}</p>
            <ul class="cards">{cards}</ul>
        </section>
    }
}

/// The words of a practice below its title.
pub(in crate::ui) fn details(state: State, practice: &Practice) -> AnyView {
    let words = state.words::<PracticesWords>();
    let text = practice.words(state.lang());
    let audience = match practice.audience {
        Audience::Anyone => words.anyone(),
        Audience::Leader => words.leader(),
        Audience::Team => words.team(),
    };
    let steps = text.how.iter().map(|step| html! { <li>{*step}</li> }).collect_view();
    html! {
        <p class="audience">{audience}</p>
        <p>{text.why}</p>
        <p class="first-step">
            <strong>{words.first_step(practice.first_step_minutes)}</strong>
            " "
            {text.first_step}
        </p>
        <details>
            <summary>{words.how()}</summary>
            <ol>{steps}</ol>
        </details>
    }
}

fn card(state: State, practice: &'static Practice) -> AnyView {
    let words = state.words::<PracticesWords>();
    let landing_id = format!("chosen-{}", practice.id);
    let choice = move || {
        let (chosen, trying) = state.store(|store| {
            let trying = store.journal().trying();
            (trying.iter().any(|chosen| chosen.practice == practice.id), trying.len())
        });
        if chosen {
            landing("chosen", landing_id.clone(), words.chosen())
        } else if trying >= PRACTICES_AT_A_TIME {
            html! { <p class="hint">{words.enough()}</p> }
        } else {
            let selector = format!("#{landing_id}");
            button(Kind::Plain, words.choose(), move || {
                state.choose_practice(practice.id);
                state.focus(&selector);
            })
        }
    };
    html! {
        <li class="practice">
            <h4>{practice.words(state.lang()).title}</h4>
            {details(state, practice)}
            {choice}
        </li>
    }
}

/// The scores that lean low, else the two lowest; the lowest first.
fn neediest(check_in: &CheckIn) -> Vec<&Score> {
    let mut scores: Vec<(Mean, &Score)> = Vec::new();
    for score in &check_in.scores {
        if let Some(mean) = score.mean() {
            let place = scores.partition_point(|(lower, _)| *lower <= mean);
            scores.insert(place, (mean, score));
        }
    }
    let low = |score| leaning(check_in, score) == Some(Leaning::Low);
    let count = scores.iter().filter(|(_, score)| low(score)).count().max(AT_LEAST);
    scores.into_iter().take(count).map(|(_, score)| score).collect()
}

fn leaning(check_in: &CheckIn, score: &Score) -> Option<Leaning> {
    Some(Leaning::of(score.mean()?, Points::new(check_in.points)?))
}
