//! The closed list in a keeper's hands: taken, checked whole, chosen where there are two.

use leptos::prelude::*;

use super::compare::{self, holds_codes};
use super::releasing::{announcing, releasing_and_others};
use crate::mailbox::FileKind;
use crate::roles::TakenList;
use crate::round::{Bad, List};
use crate::text::{KeepWords, LookUpWords, MailboxWords, MarkWords};
use crate::ui::parts::{HandOn, hand_on, marked};
use crate::ui::rounds::choose_list::choose_list;
use crate::ui::rounds::collect::intake;
use crate::ui::rounds::look_up::{all_fingerprints, why_broken, why_not};
use crate::ui::rounds::looking::looking;
use crate::ui::rounds::opened::OpenRound;

/// The field for the list, and the steps that follow.
pub(super) fn listed(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let outcome = RwSignal::new(String::new());
    // The chat that holds the list is what the list is compared with.
    let chat = RwSignal::new(String::new());
    let take = move |text: String| {
        chat.set(text.clone());
        let mut then = "#keep";
        outcome.set(match state.look_up(opened.round, &text) {
            Ok(TakenList::ReleasedAnother) => words.released_other().to_owned(),
            Ok(_) => {
                // What the chat says of the list is what comes next.
                let record = untrack(|| opened.record());
                let to_compare = record.other_lists.is_empty() && !record.is_compared();
                let list = record.list.as_ref().filter(|_| to_compare);
                if list.is_some_and(|list| holds_codes(opened, list, &text)) {
                    then = "#compared";
                }
                String::new()
            }
            Err(why) => why_not(state, why),
        });
        state.focus(then);
    };
    let list = Memo::new(move |_| opened.list());
    let steps = move || list.get().map(|list| of_list(opened, list, chat));
    let here = Memo::new(move |_| list.with(Option::is_some));
    let by_mailbox = state.mailbox(opened.round).is_some();
    let otherwise = state.words::<MailboxWords>().otherwise();
    let field =
        move || intake(state, "list-pasted", words.paste_list(), words.look_at_list(), take);
    let first = move || {
        (!here.get() && !by_mailbox).then(|| html! { <p>{words.list_lead()}</p> {field()} })
    };
    let another = move || {
        (here.get() || by_mailbox).then(|| {
            html! {
                <details>
                    <summary>{if here.get() { words.another_list() } else { otherwise }}</summary>
                    {field()}
                </details>
            }
        })
    };
    // What comes by itself takes nobody's place on the screen.
    let by_itself = move |text: String| {
        if let Some(rule) = state.take_found(opened.round, &text).broken_list {
            outcome.set(why_broken(state, rule));
        }
    };
    let kinds = &[FileKind::List, FileKind::Announcement];
    // Where the list was announced, whoever waits for the others looks for theirs.
    let waits = Memo::new(move |_| {
        let record = opened.record();
        record.keeper(opened.round).is_some_and(|own| record.has_announced(own))
    });
    let looks = move || (!waits.get()).then(|| looking(opened, kinds, by_itself));
    html! {
        {looks}
        {first}
        <p class="mistake" role="alert" prop:textContent=move || outcome.get()></p>
        {steps}
        {another}
    }
}

/// What there is to know of the list, and what to do with it.
fn of_list(opened: OpenRound, list: List, chat: RwSignal<String>) -> AnyView {
    let state = opened.state;
    let words = state.words::<LookUpWords>();
    let several = Memo::new(move |_| !opened.record().other_lists.is_empty());
    let bad = Memo::new(move |_| opened.check.bad());
    let steps = {
        let list = list.clone();
        move || {
            if several.get() {
                choose_list(opened, &list, "#keep")
            } else if bad.with(|bad| !bad.is_empty()) {
                refused(opened, &bad.get())
            } else {
                in_order(opened, &list, chat)
            }
        }
    };
    html! {
        <div class="listed">
            {steps}
            {marked(state.words::<MarkWords>().list(), list.mark())}
            <p>{words.count(list.people())}</p>
            {all_fingerprints(state, &list)}
        </div>
    }
}

/// Compare, announce, wait for the others, release: each once the one before is done, which is then
/// folded away or below.
fn in_order(opened: OpenRound, list: &List, chat: RwSignal<String>) -> AnyView {
    let compared = Memo::new(move |_| opened.record().is_compared());
    let announced = Memo::new(move |_| {
        let record = opened.record();
        record.keeper(opened.round).is_some_and(|own| record.has_announced(own))
    });
    let comparing = list.clone();
    let comparing = move || (!announced.get()).then(|| compare::compare(opened, &comparing, chat));
    let list = list.clone();
    let steps = move || {
        let announcing = compared.get().then(|| announcing(opened, &list));
        let release = (compared.get() && announced.get()).then(|| {
            html! { {releasing_and_others(opened)} {compare::compare(opened, &list, chat)} }
        });
        html! { {announcing} {release} }
    };
    html! { {comparing} {steps} }
}

/// All contributions that can't be used, with what the keeper posts of them.
fn refused(opened: OpenRound, bad: &[Bad]) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let fingerprints: Vec<String> = bad.iter().map(|bad| bad.fingerprint.to_string()).collect();
    let rows = fingerprints.iter().map(|one| html! { <li>{one.clone()}</li> });
    let rows = rows.collect_view();
    let text = words.bad_text(&opened.title(), &state.lang().list(&fingerprints));
    let what = HandOn { id: "bad", label: words.bad_message(), copy: words.copy_bad(), file: None };
    html! {
        <p class="notice" role="alert">{words.bad(bad.len())}</p>
        <ul class="fingerprints" translate="no">{rows}</ul>
        {hand_on(state, what, text)}
        <p class="hint">{words.bad_next()}</p>
    }
}
