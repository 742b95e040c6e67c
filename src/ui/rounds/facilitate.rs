//! A round as its facilitator meets it: announcing and inviting, collecting, and once the list is
//! closed, announcing it, releasing and the result. What is to be done now is in front.

use leptos::prelude::*;

use super::close::{close, take_out};
use super::closed_list::closed_list;
use super::collect::collect;
use super::invite::{invite, keeping};
use super::keeping::give_up::give_up;
use super::member::about;
use super::opened::OpenRound;
use super::release::releases;
use super::removal::removal;
use super::result::{result, revealed};
use super::steps::{done, later, standing_of, steps, to_do};
use crate::roles::{RoundRole, RoundStanding, RoundStep, ToDo};
use crate::text::{FacilitateWords, GiveUpWords, MemberWords, RoundWords, StandingWords};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;

pub(super) fn facilitate(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<FacilitateWords>();
    opened.begin_checking();
    let standing = standing_of(opened, RoundRole::Facilitator);
    let is_closed = Memo::new(move |_| opened.kept().frozen.is_some());
    let complete = Memo::new(move |_| opened.all_released());
    let seen = Memo::new(move |_| state.past_round(opened.link).is_some());
    let given_up = Memo::new(move |_| opened.kept().given_up);
    let holds_key = Memo::new(move |_| opened.record().key.is_some());
    let giving_up = move || holds_key.get().then(|| give_up(opened));
    let body = move || {
        if given_up.get() {
            let words = state.words::<GiveUpWords>();
            html! { <p class="notice">{words.done()}</p> }
        } else if seen.get() {
            let own = untrack(|| opened.kept().own).map(|_| own_answers(opened));
            html! { {revealed(opened)} {own} }
        } else if is_closed.get() && complete.get() {
            let list = done(state.words::<StandingWords>().done_list(), closed_list(opened));
            html! { {result(opened)} {releases(opened)} {list} }
        } else if is_closed.get() {
            closed(opened, standing)
        } else {
            collecting(opened, standing)
        }
    };
    let not_kept =
        move || (!state.keeps()).then(|| html! { <p class="notice">{words.not_kept()}</p> });
    html! {
        <div class="rounds facilitate">
            {heading(state, opened.title())}
            {about(opened)}
            {steps(opened, standing)}
            {not_kept}
            {body}
            <div class="actions">
                {button(Kind::Quiet, state.words::<RoundWords>().all(), move || state.go(Place::Rounds))}
            </div>
            {giving_up}
            {removal(opened)}
        </div>
    }
}

/// Before the list is closed: what is to be done now in front, what was done folded away.
fn collecting(opened: OpenRound, standing: Memo<Option<RoundStanding>>) -> AnyView {
    let words = opened.state.words::<StandingWords>();
    let to_do = to_do(standing);
    let to_tell = Memo::new(move |_| {
        let first = [ToDo::PutMessageIn, ToDo::TellTeam, ToDo::TellAndInvite];
        to_do.get().is_some_and(|to_do| first.contains(&to_do))
    });
    let to_invite = Memo::new(move |_| {
        to_tell.get() || matches!(to_do.get(), Some(ToDo::SendLink | ToDo::Invite))
    });
    let to_close = Memo::new(move |_| {
        standing.with(|it| it.as_ref().is_some_and(|it| it.step == RoundStep::Close))
    });
    let can_close = Memo::new(move |_| opened.taken() >= opened.descriptor().minimum.get().into());
    let telling = move || {
        let keeping = keeping(opened);
        if to_tell.get() { keeping } else { done(words.done_keeping(), keeping) }
    };
    let inviting = move || {
        let invite = invite(opened);
        if to_invite.get() { invite } else { done(words.done_invite(), invite) }
    };
    let any_seen = Memo::new(move |_| !opened.record().seen.is_empty());
    let taking_out = move || any_seen.get().then(|| take_out(opened));
    let closing = move || to_close.get().then(|| close(opened));
    let closing_later = move || {
        (!to_close.get()).then(|| {
            let close = close(opened);
            if can_close.get() {
                return close;
            }
            html! {
                <details class="later">
                    <summary>{words.later_close()}</summary>
                    {close}
                </details>
            }
        })
    };
    html! {
        <div class="side-by-side">
            <div class="steps">
                {closing}
                {telling}
                {inviting}
            </div>
            <div class="steps">
                {collect(opened)}
                {taking_out}
                {closing_later}
                {later(&[words.later_release(), words.later_result()])}
                {own_answers(opened)}
            </div>
        </div>
    }
}

/// With a closed list: first it is announced, then posted with the announcement, then released.
fn closed(opened: OpenRound, standing: Memo<Option<RoundStanding>>) -> AnyView {
    let to_do = to_do(standing);
    let to_announce = Memo::new(move |_| to_do.get() == Some(ToDo::Announce));
    let list_in_front = Memo::new(move |_| {
        let posts = [ToDo::Announce, ToDo::PostList, ToDo::PostAndRelease];
        to_do.get().is_some_and(|to_do| posts.contains(&to_do))
    });
    let list = move || {
        let list = closed_list(opened);
        if list_in_front.get() {
            list
        } else {
            done(opened.state.words::<StandingWords>().done_list(), list)
        }
    };
    let body = move || {
        let release = html! { {releases(opened)} {result(opened)} };
        let (first, second) = match to_announce.get() {
            true => (release, html! { {list} }),
            false => (html! { {list} }, release),
        };
        html! {
            <div class="side-by-side">
                <div class="steps">{first}</div>
                <div class="steps">{second}</div>
            </div>
        }
    };
    html! { {body} }
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
