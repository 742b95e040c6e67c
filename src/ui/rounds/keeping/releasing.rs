//! Releasing the list: when it is this keeper's turn, and once.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::announce::{announce, checking, is_put_in};
use super::others::others;
use super::released::{release_by_mailbox, released};
use crate::journal::Keeping;
use crate::roles::ReleaseTrouble;
use crate::round::{KeeperError, KeeperIndex, List, NotYet};
use crate::text::{KeepWords, StandingWords, isolated};
use crate::ui::parts::{Kind, deliberate_button, sentence};
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::put_in::also_by_mailbox;
use crate::ui::rounds::steps::done;
use crate::ui::state::State;

/// The announcement, folded away once it was posted, as far as this device can tell: every keeper has announced the
/// list, and it is in the mailbox, or somebody who waited for it has released. The facilitator's is posted with the list.
pub(in crate::ui::rounds) fn announcing(opened: OpenRound, list: &List) -> AnyView {
    let by_mailbox = opened.state.mailbox(opened.round).is_some();
    let is_posted = Memo::new(move |_| {
        let record = opened.record();
        let mut keepers = opened.descriptor().keepers.iter();
        let with_list = record.is_facilitators(opened.round) && !by_mailbox;
        let seen = if by_mailbox { is_put_in(opened) } else { !record.releases.is_empty() };
        with_list && record.has_announced(KeeperIndex::FACILITATOR)
            || seen && keepers.all(|(keeper, _)| record.has_announced(keeper))
    });
    let list = list.clone();
    let body = move || {
        let announce = announce(opened, &list);
        if is_posted.get() {
            done(opened.state.words::<StandingWords>().done_announcement(), announce)
        } else {
            announce
        }
    };
    html! { {body} }
}

/// What the other keepers have posted: below the button, and above what is waited for.
pub(in crate::ui::rounds) fn releasing_and_others(opened: OpenRound) -> AnyView {
    let waits = Memo::new(move |_| !opened.kept().released && waited_for(opened).is_some());
    let above = move || (!waits.get()).then(|| own_release(opened));
    let below = move || waits.get().then(|| own_release(opened));
    let others = (!opened.is_quick()).then(|| others(opened));
    html! { {above} {others} {below} }
}

fn own_release(opened: OpenRound) -> AnyView {
    let has_released = Memo::new(move |_| opened.kept().released);
    let body = move || if has_released.get() { released(opened) } else { releasing(opened) };
    html! { {body} }
}

fn waited_for(opened: OpenRound) -> Option<NotYet> {
    let record = opened.record();
    let own = record.keeper(opened.round)?;
    record.turn(opened.round, own)?.err()
}

/// What is waited for, or the button.
fn releasing(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    // It outlives the button: what is kept of the round is written on the way.
    let mistake = RwSignal::new(String::new());
    let waits = Memo::new(move |_| waited_for(opened));
    let body = move || match waits.get() {
        Some(why) => {
            html! { <p class="notice">{not_yet(opened, &why)}</p> }
        }
        None => release_button(opened, mistake),
    };
    html! {
        <div class="step" id="releasing">
            <h4>{words.release_title()}</h4>
            {body}
            <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
        </div>
    }
}

fn release_button(opened: OpenRound, mistake: RwSignal<String>) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let release = move || {
        spawn_local(async move {
            opened.check.whole().await;
            match state.release_alone(opened.round, opened.check.opened()).await {
                Ok(()) => {
                    release_by_mailbox(opened);
                    state.focus("#result, #keep");
                }
                Err(why) => {
                    mistake.set(why_not(opened, &why));
                    state.focus("#release-once button");
                }
            }
        });
    };
    // Of a quick round, nothing of the release goes anywhere.
    let also = (!opened.is_quick()).then(|| also_by_mailbox(opened)).flatten();
    html! {
        {also}
        <p>{words.release_once()}</p>
        <div class="actions" id="release-once">
            {deliberate_button(Kind::Primary, words.release(), release)}
        </div>
        {checking(opened)}
    }
}

/// What is waited for.
fn not_yet(opened: OpenRound, why: &NotYet) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    let names = |keepers: &[KeeperIndex]| {
        let names: Vec<String> =
            keepers.iter().map(|keeper| isolated(&opened.keeper_name(*keeper))).collect();
        opened.state.lang().list(&names)
    };
    match why {
        NotYet::NotAnnounced(keepers) => words.waits_for_announcement(&names(keepers)).into_any(),
        NotYet::ReleaseMissing(keepers) => words.waits_for_release(&names(keepers)).into_any(),
        NotYet::AnnouncedAnother(keeper) => {
            sentence(&words.names_other(&opened.keeper_name(*keeper)))
        }
        NotYet::ReleaseNotRight { keeper, .. } => {
            sentence(&words.wrong_release(&opened.keeper_name(*keeper)))
        }
        NotYet::ForeignRound => words.key_gone().into_any(),
    }
}

/// Why nothing was released.
fn why_not(opened: OpenRound, why: &ReleaseTrouble) -> String {
    let words = opened.state.words::<KeepWords>();
    match why {
        ReleaseTrouble::Before => words.before(),
        ReleaseTrouble::NotErased(keeping) => not_erased(opened.state, *keeping),
        ReleaseTrouble::Keeper(KeeperError::NotAKeeper) => words.key_gone(),
        // What is on the screen has changed meanwhile, and says so itself.
        _ => words.changed(),
    }
    .to_owned()
}

/// Why a key could not be erased, and what to do.
pub(super) fn not_erased(state: State, keeping: Keeping) -> &'static str {
    let words = state.words::<KeepWords>();
    match keeping {
        Keeping::Full => words.full(),
        Keeping::Newer => words.newer(),
        Keeping::Blocked | Keeping::Forgetting | Keeping::Stored | Keeping::Unwritable => {
            words.no_storage()
        }
    }
}
