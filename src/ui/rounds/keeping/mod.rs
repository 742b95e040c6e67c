//! A round as another keeper meets it: to say that one keeps it, to take the closed list, to
//! compare it with the chat, to announce it, and to release it once, or to give the round up.
//!
//! What comes next is on the screen; what was done is folded away.

mod announce;
mod asked;
mod compare;
pub(super) mod give_up;
mod listed;
mod others;
mod released;
pub(super) mod releasing;
mod sums;
mod wall_mark;

use leptos::prelude::*;

use super::opened::OpenRound;
use super::steps::later;
use crate::round::CardNotNamed;
use crate::text::{GiveUpWords, KeepWords, StandingWords};
use crate::ui::parts::sentence;

/// How far a keeper is.
#[derive(Clone, PartialEq)]
enum Stage {
    /// The link names this device's card in part only.
    Misnamed(CardNotNamed),
    /// The keeper has not said yet that they keep the round.
    Asked,
    Keeps,
    Released,
    GivenUp,
}

/// Whether this device has, or had, a part in the round as a keeper.
pub(super) fn keeps(opened: OpenRound) -> bool {
    let record = opened.record();
    record.keeper(opened.round).is_some() || opened.state.card_for(opened.round).is_err()
}

/// The keeper's part of the screen.
pub(super) fn keeping(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    opened.begin_checking();
    let stage = Memo::new(move |_| stage(opened));
    let later_words = opened.state.words::<StandingWords>();
    let listed = Memo::new(move |_| opened.list().is_some());
    let to_come =
        Memo::new(move |_| matches!(stage.get(), Stage::Asked | Stage::Keeps) && !listed.get());
    let to_come = move || {
        let lines = [later_words.later_compare(), later_words.later_release_once()];
        to_come.get().then(|| later(&lines))
    };
    let body = move || match stage.get() {
        Stage::Misnamed(why) => misnamed(opened, why),
        Stage::Asked => asked::asked(opened),
        Stage::Keeps => html! {
            {move || (!listed.get()).then(|| asked::message(opened))}
            {listed::listed(opened)}
            {move || listed.get().then(|| asked::message(opened))}
            {give_up::give_up(opened)}
        },
        Stage::Released => html! {
            {released::released(opened)}
            {sums::sums(opened)}
            {wall_mark::wall_mark(opened)}
        },
        Stage::GivenUp => {
            let words = opened.state.words::<GiveUpWords>();
            html! { <p class="notice">{words.done()}</p> }
        }
    };
    html! {
        <section id="keep" tabindex="-1" aria-label=words.title()>
            <h3>{words.title()}</h3>
            {body}
            {to_come}
        </section>
    }
}

fn stage(opened: OpenRound) -> Stage {
    let record = opened.record();
    if record.entry.released {
        return Stage::Released;
    }
    if record.entry.given_up {
        return Stage::GivenUp;
    }
    match opened.state.card_for(opened.round) {
        Err(why) => Stage::Misnamed(why),
        Ok(_) if record.entry.keeps_as.is_some() => Stage::Keeps,
        Ok(_) => Stage::Asked,
    }
}

/// That nothing must be kept here.
fn misnamed(opened: OpenRound, why: CardNotNamed) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    let text = match why {
        CardNotNamed::OtherName => {
            let (named, card) = opened.state.names_in(opened.round).unwrap_or_default();
            sentence(&words.other_name(&named, &card))
        }
        CardNotNamed::KeyWrong | CardNotNamed::NotThere => words.key_wrong().into_any(),
    };
    html! { <p class="notice" role="alert">{text}</p> }
}

/// What a keeper should do whose key this device does not hold.
pub(super) fn lost_key(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    html! {
        <details>
            <summary>{words.no_key()}</summary>
            <p>{words.no_key_hint()}</p>
        </details>
    }
}
