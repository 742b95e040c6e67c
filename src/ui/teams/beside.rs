//! Trust and psychological safety of a team side by side, and its three pillars of trust.

use leptos::prelude::*;

use crate::discussion::{beside, usual_level};
use crate::instrument::builtin;
use crate::picture::Sheet;
use crate::scoring::Pillar;
use crate::team::{PastRound, RoundsBeside};
use crate::text::{PillarsWords, TracksWords};
use crate::ui::parts::drawing;
use crate::ui::released::{Along, ReleasedRound};
use crate::ui::state::State;
use crate::ui::tracks::{one_practice, said_of_team, to_practices};

/// The latest rounds on both; nothing where there are no two that belong together.
pub(super) fn tracks(state: State, rounds: &[PastRound]) -> Option<AnyView> {
    let RoundsBeside { trust, safety } = RoundsBeside::latest(rounds)?;
    let words = state.words::<TracksWords>();
    let shown = [trust, safety].map(|round| figure(state, round));
    let pattern = beside(&trust.view, &safety.view);
    let said = pattern.map(|pattern| html! { <p>{said_of_team(state, pattern)}</p> });
    let practice = pattern.and_then(|pattern| state.practices()?.for_both(pattern));
    Some(html! {
        <section class="beside">
            <h3>{words.title()}</h3>
            <p class="hint">{words.lead()}</p>
            <div class="trends">{shown.into_iter().collect_view()}</div>
            {said}
            <p class="hint">{words.limits()}</p>
            {practice.map(|practice| one_practice(state, practice))}
            {practice.map(|_| to_practices(state))}
        </section>
    })
}

fn figure(state: State, round: &PastRound) -> Option<AnyView> {
    let seen = ReleasedRound::read(state, &round.link)?;
    let picture = seen.report(Along::default()).headline(Sheet::PHONE);
    Some(html! {
        <figure class="track-of">
            <figcaption>
                <span lang=seen.asked().language.clone()>{seen.asked().title.clone()}</span>
                " "
                <span class="due">{seen.day()}</span>
            </figcaption>
            {drawing(state, &picture)}
            <p>{usual_level(seen.view(), state.lang())}</p>
        </figure>
    })
}

/// The three pillars of the latest round on trust, where all of them are shown. Which of them lags
/// is not said: their figures have no ranges.
pub(super) fn pillars(state: State, rounds: &[PastRound]) -> Option<AnyView> {
    let round = rounds.iter().rfind(|round| round.is_of(builtin::TRUST))?;
    let seen = ReleasedRound::read(state, &round.link)?;
    let dimensions = seen.view().dimensions();
    let first = dimensions.iter().position(|shown| shown.id() == Pillar::ALL[0].id())?;
    let places = first..first + Pillar::ALL.len();
    let pillars = dimensions.get(places.clone())?;
    let in_order = pillars.iter().map(|shown| shown.id()).eq(Pillar::ALL.map(Pillar::id));
    if !in_order || pillars.iter().any(|pillar| pillar.mean().shown().is_none()) {
        return None;
    }
    let words = state.words::<PillarsWords>();
    let picture = seen.report(Along::default()).overview_of(places, Sheet::PHONE);
    Some(html! {
        <section class="beside">
            <h3>{words.title()}</h3>
            <p class="hint">{words.lead()}</p>
            <p class="due">{seen.day()}</p>
            {drawing(state, &picture)}
            <p class="hint">{words.no_ranges()}</p>
        </section>
    })
}
