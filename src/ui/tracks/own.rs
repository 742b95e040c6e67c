//! What one person answered about trust and psychological safety.

use leptos::prelude::*;

use super::practice::one_practice;
use super::row::row;
use super::said::said_of_own;
use crate::instrument::Points;
use crate::journal::{CheckIn, CheckInsBeside};
use crate::scoring::{Leaning, TrustBesideSafety, clearly};
use crate::text::TracksWords;
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// The latest of `check_ins` on both, side by side; nothing where there are no two that belong
/// together.
pub(in crate::ui) fn own_tracks(state: State, check_ins: &[CheckIn]) -> Option<AnyView> {
    let beside = CheckInsBeside::latest(check_ins)?;
    let words = state.words::<TracksWords>();
    let rows = [beside.trust, beside.safety].map(|(check_in, mean)| {
        let wording = Wording::of(state, check_in);
        row(state, (check_in, &wording), wording.title(check_in), mean, true)
    });
    let pattern = pattern(&beside);
    let said = pattern.map(|pattern| html! { <p>{said_of_own(state, pattern)}</p> });
    let practice = pattern.and_then(|pattern| state.practices()?.for_both(pattern));
    Some(html! {
        <section class="beside">
            <h3>{words.title()}</h3>
            <p class="hint">{words.lead_own()}</p>
            <div class="scores">{rows.into_iter().collect_view()}</div>
            {said}
            <p class="hint">{words.limits()}</p>
            {practice.map(|practice| one_practice(state, practice))}
        </section>
    })
}

fn pattern(beside: &CheckInsBeside) -> Option<TrustBesideSafety> {
    let ((trust, of_trust), (_, of_safety)) = (beside.trust, beside.safety);
    let points = Points::new(trust.points)?;
    let leans = |mean| Leaning::of(mean, points);
    TrustBesideSafety::of(leans(of_trust), leans(of_safety), clearly(of_trust, of_safety, points))
}
