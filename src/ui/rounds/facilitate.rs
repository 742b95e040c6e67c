//! A round as its facilitator meets it: announcing and inviting, collecting, and once the list is
//! closed, announcing it, releasing and the result.

use leptos::prelude::*;

use super::close::close;
use super::closed_list::closed_list;
use super::collect::collect;
use super::invite::{invite, keeping};
use super::keeping::give_up::give_up;
use super::member::about;
use super::opened::OpenRound;
use super::release::releases;
use super::removal::removal;
use super::result::{result, revealed};
use crate::text::{FacilitateWords, GiveUpWords, MemberWords, RoundWords};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;

pub(super) fn facilitate(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<FacilitateWords>();
    let closed = Memo::new(move |_| opened.kept().frozen.is_some());
    let complete = Memo::new(move |_| opened.all_released());
    let seen = Memo::new(move |_| state.past_round(opened.link).is_some());
    let given_up = Memo::new(move |_| opened.kept().given_up);
    let holds_key = Memo::new(move |_| opened.record().key.is_some());
    let giving_up = move || holds_key.get().then(|| give_up(opened));
    let steps = move || {
        if given_up.get() {
            let words = state.words::<GiveUpWords>();
            html! { <p class="notice">{words.done()}</p> }
        } else if seen.get() {
            let own = untrack(|| opened.kept().own).map(|_| own_answers(opened));
            html! { {revealed(opened)} {own} }
        } else if closed.get() && complete.get() {
            html! { {result(opened)} {releases(opened)} {closed_list(opened)} }
        } else if closed.get() {
            html! { {closed_list(opened)} {releases(opened)} {result(opened)} }
        } else {
            html! {
                <div class="side-by-side">
                    <div class="steps">
                        {keeping(opened)}
                        {invite(opened)}
                    </div>
                    <div class="steps">
                        {collect(opened)}
                        {close(opened)}
                        {own_answers(opened)}
                    </div>
                </div>
            }
        }
    };
    let not_kept =
        move || (!state.keeps()).then(|| html! { <p class="notice">{words.not_kept()}</p> });
    html! {
        <div class="rounds facilitate">
            {heading(state, opened.title())}
            {about(opened)}
            {not_kept}
            {steps}
            <div class="actions">
                {button(Kind::Quiet, state.words::<RoundWords>().all(), move || state.go(Place::Rounds))}
            </div>
            {giving_up}
            {removal(opened)}
        </div>
    }
}

/// The facilitator may answer, too.
fn own_answers(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<FacilitateWords>();
    let answered = Memo::new(move |_| opened.kept().own.is_some());
    let body = move || {
        let label =
            if answered.get() { words.see_own() } else { state.words::<MemberWords>().start() };
        button(Kind::Plain, label, move || state.go(Place::Answer(opened.link.to_owned())))
    };
    html! {
        <section>
            <h3>{words.own()}</h3>
            <p class="hint">{words.own_hint()}</p>
            <div class="actions">{body}</div>
        </section>
    }
}
