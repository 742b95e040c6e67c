//! What a team may need from whoever leads it: practices for leaders, by a result that all have seen.

use leptos::prelude::*;

use super::result::gone;
use crate::discussion::{Figure, practices};
use crate::practice::{Audience, Picked};
use crate::text::{LeadingWords, WallWords};
use crate::ui::parts::{
    Kind, button, heading, practice_details, practices_problem, sentence, why_this,
};
use crate::ui::path::choose_practice;
use crate::ui::place::Place;
use crate::ui::released::ReleasedRound;
use crate::ui::state::State;

pub(super) fn leading(state: State, link: &str) -> AnyView {
    let Some(seen) = ReleasedRound::read(state, link) else { return gone(state) };
    let words = state.words::<LeadingWords>();
    let when = sentence(&state.words::<WallWords>().on_day(&seen.team.name, &seen.day()));
    let back = Place::Released(link.to_owned());
    let fitting = move || {
        let mut picked = practices(seen.view(), state.practices()?, Audience::Leader);
        picked.retain(|it| it.practice.audience == Audience::Leader);
        if picked.is_empty() {
            return Some(html! { <p class="hint">{words.none()}</p> });
        }
        let cards = picked.into_iter().map(|it| card(state, &seen, it)).collect_view();
        Some(html! { <ul class="cards">{cards}</ul> <p>{words.ask()}</p> })
    };
    html! {
        <div class="rounds">
            {heading(state, words.title())}
            <p class="length">{when}</p>
            <p class="lead">{words.lead()}</p>
            {practices_problem(state)}
            {fitting}
            <div class="actions">
                {button(Kind::Primary, words.back(), move || state.go(back.clone()))}
            </div>
        </div>
    }
}

fn card(state: State, seen: &ReleasedRound, picked: Picked) -> AnyView {
    let Picked { practice, need } = picked;
    let said = state.guidance(practice);
    let mut shown = seen.view().dimensions().iter();
    let at = shown.position(|known| known.id() == need.dimension);
    let name = at.map(|at| seen.name_of(Figure::Dimension(at))).unwrap_or_default();
    html! {
        <li class="practice">
            <h3 lang=said.language>{said.title}</h3>
            {why_this(state, need.why, &name)}
            {practice_details(state, practice)}
            {choose_practice(state, practice)}
        </li>
    }
}
