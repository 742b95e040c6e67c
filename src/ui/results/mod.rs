//! What a person's own answers say, and what they could do about it.

mod practices;
mod score;

use leptos::prelude::*;

use super::wording::Wording;
use crate::guide::page_after;
use crate::instrument::builtin;
use crate::text::{OwnResultsWords, SeriesWords};
use crate::ui::parts::{Kind, button, heading, remind_of_check_ins, sentence_with_foreign};
use crate::ui::path::tried;
use crate::ui::place::Place;
use crate::ui::state::State;
use crate::ui::tracks::{own_pillars, own_tracks};
use practices::practices;
use score::Scores;

/// The results of the check-in `id`.
pub(super) fn results(state: State, id: &str) -> AnyView {
    let words = state.words::<OwnResultsWords>();
    let check_ins = untrack(|| state.store(|store| store.journal().check_ins.clone()));
    let Some(position) = check_ins.iter().position(|check_in| check_in.id == id) else {
        return html! {
            {heading(state, words.gone())}
            <div class="actions">
                {button(Kind::Primary, words.again(), move || state.go(Place::Start))}
            </div>
        };
    };
    let so_far = &check_ins[..=position];
    let check_in = &check_ins[position];
    let wording = Wording::of(state, check_in);
    let scores = Scores { state, wording: &wording, check_in, so_far };

    let overall = scores.show(&check_in.headline, words.overall().into());
    let dimensions = (check_in.scores.len() > 1).then(|| {
        let each = check_in.scores.iter();
        let each = each.map(|score| scores.show(score, wording.name(score))).collect_view();
        html! { <div class="scores">{each}</div> }
    });
    let page = Place::GuidePage {
        page: page_after(&check_in.instrument).to_owned(),
        check_in: Some(check_in.id.clone()),
    };
    let read_on = move || state.go(page.clone());
    let about = words.of(&wording.title(check_in), &state.lang().day(check_in.day));
    let limits = [
        Some(words.limits()),
        wording.has_reversed().then(|| words.reversed()),
        (check_ins.len() == 1).then(|| words.first_time()),
    ];
    let limits = limits.into_iter().flatten().map(str::to_owned);
    let is_one_of_both = [builtin::TRUST, builtin::SAFETY].iter().any(|it| check_in.is_of(it));
    let beside = is_one_of_both.then(|| own_tracks(state, so_far)).flatten();
    html! {
        <div class="results">
            {heading(state, words.title())}
            <p class="lead">
                {sentence_with_foreign(&about, wording.language().as_deref())}
            </p>
            <div class="overall">{overall}</div>
            {dimensions}
            <p class="hint">
                {state.words::<SeriesWords>().of_sentences(limits)}
            </p>
            {own_pillars(state, check_in, &wording)}
            {beside}
            {tried(state, so_far)}
            {practices(state, check_in, &wording)}
            {remind_of_check_ins(state, check_ins[0].id.clone(), check_in.day)}
            <div class="actions">
                {button(Kind::Primary, words.to_journal(), move || state.go(Place::Journal))}
                {button(Kind::Plain, words.to_guide(), read_on)}
                {button(Kind::Plain, words.again(), move || state.go(Place::Start))}
            </div>
        </div>
    }
}
