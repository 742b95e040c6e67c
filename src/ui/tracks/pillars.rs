//! The three pillars of trust, as one person sees them.

use leptos::prelude::*;

use super::practice::one_practice;
use super::row::row;
use crate::instrument::{Points, builtin};
use crate::journal::CheckIn;
use crate::scoring::{Mean, Pillar};
use crate::text::PillarsWords;
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// All three side by side, where `check_in` has a score of each, and what may be said if one lags.
pub(in crate::ui) fn own_pillars(
    state: State,
    check_in: &CheckIn,
    wording: &Wording,
) -> Option<AnyView> {
    if !check_in.is_of(builtin::TRUST) {
        return None;
    }
    let score = |pillar: Pillar| check_in.scores.iter().find(|score| score.of == pillar.id());
    let scores: Option<Vec<_>> = Pillar::ALL.into_iter().map(score).collect();
    let scores = scores?;
    let means: Option<Vec<Mean>> = scores.iter().map(|score| score.mean()).collect();
    let means: [Mean; 3] = means?.try_into().ok()?;
    let words = state.words::<PillarsWords>();
    let rows = scores
        .iter()
        .zip(means)
        .map(|(score, mean)| row(state, (check_in, wording), wording.name(score), mean, false));
    let lagging = Pillar::lagging(means, Points::new(check_in.points)?);
    let said = lagging.map(|pillar| match pillar {
        Pillar::Character => words.character(),
        Pillar::Competence => words.competence(),
        Pillar::Consistency => words.consistency(),
    });
    let practice = lagging.and_then(|pillar| state.practices()?.for_pillar(pillar));
    Some(html! {
        <section class="beside">
            <h3>{words.title()}</h3>
            <p class="hint">{words.lead()}</p>
            <div class="scores pillars">{rows.collect_view()}</div>
            {said.map(|said| html! { <p>{said}</p> })}
            {practice.map(|practice| one_practice(state, practice))}
        </section>
    })
}
