//! A round as a member meets it: what is promised, the way to the questions, and what was sealed.

use leptos::prelude::*;

use super::handed_over::{dropped, handed_over};
use super::heard::{heard, is_unheard};
use super::keeping::{keeping, keeps, lost_key};
use super::look_up::look_up;
use super::opened::OpenRound;
use super::promise::promise;
use super::removal::removal;
use super::steps::{standing_of, steps};
use crate::roles::RoundRole;
use crate::text::{
    ElementWords, FacilitateWords, HeardWords, MemberWords, RoundWords, SeriesWords,
};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;

pub(super) fn member(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<MemberWords>();
    let facilitates = untrack(|| opened.kept()).facilitates;
    let known = untrack(|| state.sealed_round(opened.link)).is_some();
    let keeps = untrack(|| keeps(opened)) && !facilitates;
    let answering = {
        let sealed = Memo::new(move |_| opened.kept().own.is_some());
        move || {
            let sealed = sealed.get();
            // Made anew for nothing else: what came of a check would be gone as soon as it is noted.
            untrack(|| {
                let (dropped, promise) = (dropped(opened), promise(opened, heard(opened)));
                let answering = if sealed {
                    html! { {handed_over(opened)} {dropped} {promise} }
                } else {
                    html! { {dropped} {promise} {ways_in(opened, keeps)} }
                };
                if !keeps {
                    return answering;
                }
                // The code is handed in before the list is closed.
                let to_hand_in = sealed && opened.list().is_none();
                html! {
                    <details class="own-answers" prop:open=to_hand_in>
                        <summary>{state.words::<FacilitateWords>().own()}</summary>
                        {answering}
                    </details>
                }
            })
        }
    };
    let back = facilitates.then(|| {
        button(Kind::Plain, words.to_facilitator(), move || {
            state.go(Place::Round(opened.link.to_owned()));
        })
    });
    // Who keeps has come for that; whether they answer, too, comes after it.
    let keeping = keeps.then(|| keeping(opened));
    let role = if keeps { RoundRole::Keeper } else { RoundRole::Member };
    let steps = (!facilitates).then(|| steps(opened, standing_of(opened, role)));
    // A closed list is looked at first.
    let listed = Memo::new(move |_| opened.list().is_some());
    let looks = !keeps && !facilitates;
    let looking_up = move || (looks && listed.get()).then(|| look_up(opened));
    let look_up_later = move || {
        (looks && !listed.get()).then(|| {
            html! { <div class="later">{look_up(opened)}</div> }
        })
    };
    html! {
        <div class="rounds member">
            {heading(state, opened.title())}
            {about(opened)}
            {steps}
            {keeping}
            {looking_up}
            {answering}
            {look_up_later}
            {(!keeps && !facilitates).then(|| lost_key(opened))}
            <div class="actions">
                {back}
                {button(Kind::Quiet, state.words::<RoundWords>().all(), move || state.go(Place::Rounds))}
                {button(Kind::Quiet, state.words::<ElementWords>().journal(), move || state.go(Place::Journal))}
            </div>
            {((known || keeps) && !facilitates).then(|| removal(opened))}
        </div>
    }
}

/// What is asked, how long it takes and until when; and that a round is a quick one.
pub(super) fn about(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<RoundWords>();
    let questions = words.questions(opened.round.instrument().items().len());
    let until = opened.last_day().map(|day| words.until(&day));
    let facts = [opened.asks(), questions].into_iter().chain(until);
    let facts = opened.state.words::<SeriesWords>().of_remarks(facts);
    let quick = opened.is_quick().then(|| html! { <p class="badge">{words.quick()}</p> });
    html! {
        {quick}
        <p class="length">{facts}</p>
    }
}

/// That no more answers are taken, once that is so.
pub(super) fn over(opened: OpenRound) -> Option<AnyView> {
    let words = opened.state.words::<MemberWords>();
    let text = if untrack(|| opened.kept()).given_up {
        words.given_up().to_owned()
    } else {
        let day = opened.last_day().filter(|_| opened.is_over())?;
        words.over(&day)
    };
    Some(html! { <p class="notice">{text}</p> })
}

/// The way to the questions, as long as answers are wanted.
fn ways_in(opened: OpenRound, keeps: bool) -> AnyView {
    let state = opened.state;
    let words = state.words::<MemberWords>();
    if let Some(over) = over(opened) {
        return over;
    }
    // What was released is closed to further answers.
    if untrack(|| opened.kept()).released {
        return ().into_any();
    }
    let instrument = opened.round.instrument().id();
    let begun = state.store(|store| store.journal().draft(instrument, Some(opened.link)).is_some());
    let label = if begun { words.resume() } else { words.start() };
    let not_kept = (!state.keeps()).then(|| html! { <p class="notice">{words.not_kept()}</p> });
    let begin = button(Kind::Primary, label, move || {
        state.answer_round(opened.link, opened.round, false);
    });
    let keeper = keeps.then(|| html! { <p class="notice">{words.keeper_answers()}</p> });
    let is_unheard = Memo::new(move |_| is_unheard(opened));
    let start_unheard = state.words::<HeardWords>().start_unheard();
    let unheard = move || is_unheard.get().then(|| html! { <p class="hint">{start_unheard}</p> });
    html! {
        {not_kept}
        {keeper}
        {unheard}
        <div class="actions" class:at-hand=!keeps>{begin}</div>
        <p class="hint">{words.own_results()}</p>
    }
}
