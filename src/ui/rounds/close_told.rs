//! Closing the list of the codes alone whose fingerprints people have told: where no names stand beside
//! codes, that is what tells made-up ones apart.

use std::collections::BTreeSet;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::closed_list::{close_marked, closed, why_not_closed};
use super::collect::intake;
use super::opened::OpenRound;
use crate::roles::{Taking, marks_in};
use crate::round::{BrokenRule, CloseError, Fingerprint, Mark};
use crate::text::{CloseWords, MailboxWords};
use crate::ui::parts::{Confirm, Kind, confirm};

/// A field for the lines of people, and the way to the list; unfolded where there are more codes than people.
pub(super) fn close_told(opened: OpenRound) -> Option<AnyView> {
    let state = opened.state;
    let words = state.words::<MailboxWords>();
    state.mailbox(opened.round)?;
    let told: RwSignal<BTreeSet<Fingerprint>> = RwSignal::new(BTreeSet::new());
    let take = move |text: String| {
        let marks = marks_in(&text).filter(|mark| !is_of_round(opened, *mark));
        told.update(|told| told.extend(marks.map(Fingerprint::new)));
    };
    let invited = opened.descriptor().invited.map_or(0, |invited| invited.get().into());
    let too_many = Memo::new(move |_| opened.taken() > invited);
    let found = move || told.with(|told| (!told.is_empty()).then(|| of_told(opened, told)));
    Some(html! {
        <details id="told" prop:open=move || too_many.get()>
            <summary>{words.told()}</summary>
            <p class="hint">{words.told_lead()}</p>
            {intake(state, "told-pasted", words.told_field(), words.told_take(), take)}
            <div role="status">{found}</div>
        </details>
    })
}

/// Whether it is the mark of the round, of a key in it, or of a list that was closed before: lines name these, too.
fn is_of_round(opened: OpenRound, mark: Mark) -> bool {
    let record = untrack(|| opened.record());
    let mut keys = opened.descriptor().keepers.iter().map(|(_, keeper)| keeper.mark());
    let mut lists = record.list.iter().chain(&record.other_lists).map(|list| list.mark());
    mark == opened.mark() || keys.any(|key| key == mark) || lists.any(|list| list == mark)
}

/// Which of the told codes are here, and the way on.
fn of_told(opened: OpenRound, told: &BTreeSet<Fingerprint>) -> AnyView {
    let state = opened.state;
    let words = state.words::<MailboxWords>();
    let record = opened.record();
    let here: BTreeSet<Fingerprint> =
        record.told(told).into_iter().map(|one| one.fingerprint()).collect();
    let left_out = opened.taken().saturating_sub(here.len());
    let missing = told.iter().filter(|one| !here.contains(one));
    let missing = missing.map(|one| html! { <li>{one.to_string()}</li> }).collect::<Vec<_>>();
    let missing = (!missing.is_empty()).then(|| {
        html! {
            <p class="notice">{words.told_missing(missing.len())}</p>
            <ul class="fingerprints" translate="no">{missing}</ul>
        }
    });
    let outcome = RwSignal::new(String::new());
    let minimum = opened.descriptor().minimum.get();
    let what = Confirm {
        id: "close-told",
        kind: Kind::Primary,
        label: words.told_close(),
        yes: state.words::<CloseWords>().yes(),
        no: state.words::<CloseWords>().no(),
        cautious: false,
    };
    let question = words.told_question(here.len(), left_out);
    let (count, told) = (here.len(), here);
    let close = move || {
        let told = told.clone();
        spawn_local(async move {
            match close_marked(opened, Taking::Told(&told)).await {
                Ok(()) => closed(opened),
                Err(why) => drop(outcome.try_set(why_not(opened, why))),
            }
        });
    };
    let way = if count < usize::from(minimum) {
        html! { <p class="notice">{words.told_too_few(count, minimum)}</p> }
    } else {
        confirm(state, what, move || question.clone(), close)
    };
    html! {
        {missing}
        {way}
        <p class="mistake" role="alert" prop:textContent=move || outcome.get()></p>
    }
}

fn why_not(opened: OpenRound, why: Option<CloseError>) -> String {
    match why {
        Some(CloseError::Rule(BrokenRule::ChangedCopy(one))) => {
            opened.state.words::<MailboxWords>().told_copy(&one.to_string())
        }
        why => why_not_closed(opened, why),
    }
}
