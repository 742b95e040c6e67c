//! Where a member looks whether the closed list holds their code, and whether it is the list that
//! the keepers are going to release.

use leptos::prelude::*;

use super::choose_list::choose_list;
use super::collect::intake;
use super::looking::looking;
use super::opened::OpenRound;
use crate::mailbox::FileKind;
use crate::roles::{self, NoList, mark_in, own_contribution};
use crate::round::{BrokenRule, Fingerprint, KeeperIndex, List};
use crate::text::{LookUpWords, MarkWords};
use crate::ui::parts::{HandOn, Kind, MarkField, hand_on, mark_field, marked, sentence};
use crate::ui::state::State;

/// What is known of the list, and the field for it.
pub(super) fn look_up(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<LookUpWords>();
    let outcome = RwSignal::new(String::new());
    let take = move |text: String| {
        let taken = state.look_up(opened.round, &text);
        outcome.set(taken.err().map(|why| why_not(state, why)).unwrap_or_default());
        state.focus("#looked-up");
    };
    let list = Memo::new(move |_| opened.list());
    // Which list counts can't be told by which was seen last: in a mailbox that is chance.
    let several = Memo::new(move |_| !opened.record().other_lists.is_empty());
    let by_mailbox = state.mailbox(opened.round).is_some();
    let shown = move || {
        let (list, choose) = (list.get()?, several.get() && by_mailbox);
        Some(if choose { choose_list(opened, &list, "#looked-up") } else { found(opened, list) })
    };
    let by_itself = move |text: String| {
        if let Some(rule) = state.take_found(opened.round, &text).broken_list {
            outcome.set(why_broken(state, rule));
        }
    };
    // What keepers have said that was left aside before is looked for anew.
    let mark_told = Memo::new(move |_| opened.kept().mark_told);
    let kinds = &[FileKind::List, FileKind::Announcement];
    let looks = move || {
        mark_told.get();
        untrack(|| looking(opened, kinds, by_itself))
    };
    // Who has handed a code in has come back to look for it.
    let waits = untrack(|| own_contribution(&opened.record(), opened.round).is_some())
        && untrack(|| list.with(Option::is_none));
    html! {
        {looks}
        <div id="looked-up" class="compared" tabindex="-1">{shown}</div>
        <p class="mistake" role="alert" prop:textContent=move || outcome.get()></p>
        <details prop:open=waits>
            <summary>{words.title()}</summary>
            {intake(state, "look-up", words.field(), words.look(), take)}
        </details>
    }
}

/// What there is to know about `list`.
fn found(opened: OpenRound, list: List) -> AnyView {
    let state = opened.state;
    let words = state.words::<LookUpWords>();
    let keepers = move || {
        let each = opened.descriptor().keepers.iter();
        each.map(|(index, _)| announced(opened, index)).collect_view().into_any()
    };
    html! {
        {marked(state.words::<MarkWords>().list(), list.mark())}
        <p>{words.count(list.people())}</p>
        {other_lists(opened)}
        {mine(opened, &list)}
        {dropped_in(opened, &list)}
        <ul class="rows">{keepers}</ul>
        {all_fingerprints(state, &list)}
    }
}

/// What a keeper has announced.
fn announced(opened: OpenRound, index: KeeperIndex) -> AnyView {
    let words = opened.state.words::<LookUpWords>();
    let record = opened.record();
    let (this, another) = (record.has_announced(index), record.has_announced_another(index));
    let name = opened.keeper_name(index);
    let text = match (this, another) {
        (_, true) => words.announced_other(&name),
        (true, false) => words.announced(&name),
        (false, false) => words.unannounced(&name),
    };
    html! { <li><p>{sentence(&text)}</p></li> }
}

/// That the facilitator has signed more than one list.
pub(super) fn other_lists(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<LookUpWords>();
    let said = move || {
        let others = &opened.record().other_lists;
        let marks: Vec<String> = others.iter().map(|list| list.mark().to_string()).collect();
        (!marks.is_empty()).then(|| {
            let text = sentence(&words.other_lists(&state.lang().list(&marks)));
            html! { <p class="notice">{text}</p> }
        })
    };
    html! { {said} }
}

/// Whether the person's own code is in it, and the line to post; a field for its fingerprint where
/// the code is not on this device.
fn mine(opened: OpenRound, list: &List) -> AnyView {
    let state = opened.state;
    let words = state.words::<LookUpWords>();
    let own = untrack(|| own_contribution(&opened.record(), opened.round));
    if let Some(own) = own {
        return is_in(state, list, own.fingerprint());
    }
    let typed = RwSignal::new(String::new());
    let mistake = RwSignal::new("");
    let asked: RwSignal<Option<Fingerprint>> = RwSignal::new(None);
    let look = move || {
        let found = mark_in(&typed.get_untracked()).map(Fingerprint::new);
        mistake.set(if found.is_none() { words.no_fingerprint() } else { "" });
        asked.set(found);
    };
    let list = list.clone();
    let answer = move || asked.get().map(|fingerprint| is_in(state, &list, fingerprint));
    let what = MarkField {
        id: "own-fingerprint",
        label: words.your_fingerprint(),
        kind: Kind::Plain,
        button: words.look(),
    };
    html! {
        {mark_field(what, typed, look)}
        <p class="outcome" role="status" prop:textContent=move || mistake.get()></p>
        {answer}
    }
}

/// The own codes in the list that were dropped for new ones.
fn dropped_in(opened: OpenRound, list: &List) -> Vec<AnyView> {
    let words = opened.state.words::<LookUpWords>();
    let record = untrack(|| opened.record());
    roles::dropped(&record)
        .filter(|code| list.contains(code))
        .map(|code| {
            let text = words.dropped_in(&code.to_string());
            html! { <p class="notice" role="alert">{text}</p> }
        })
        .collect()
}

fn is_in(state: State, list: &List, fingerprint: Fingerprint) -> AnyView {
    let words = state.words::<LookUpWords>();
    let is_in = list.contains(&fingerprint);
    let fingerprint = fingerprint.to_string();
    let text = if is_in { words.yours_in(&fingerprint) } else { words.yours_missing(&fingerprint) };
    let line = is_in.then(|| {
        let what = HandOn { id: "mine", label: words.line(), copy: words.copy_line(), file: None };
        let mark = list.mark().to_string();
        let line = words.line_text(&fingerprint, &mark);
        hand_on(state, what, line)
    });
    html! {
        <p class="notice" role="status">{sentence(&text)}</p>
        {line}
    }
}

/// Every fingerprint of a list, folded away.
pub(super) fn all_fingerprints(state: State, list: &List) -> AnyView {
    let each = list.contributions().iter();
    let each = each.map(|one| html! { <li>{one.fingerprint().to_string()}</li> });
    html! {
        <details>
            <summary>{state.words::<LookUpWords>().all()}</summary>
            <ul class="fingerprints" translate="no">{each.collect_view()}</ul>
        </details>
    }
}

/// Why there is no list in a text.
pub(super) fn why_not(state: State, why: NoList) -> String {
    let words = state.words::<LookUpWords>();
    match why {
        NoList::None => words.none().to_owned(),
        NoList::CutShort => words.cut_short().to_owned(),
        NoList::Damaged => words.damaged().to_owned(),
        NoList::Newer => words.newer().to_owned(),
        NoList::Foreign => words.foreign().to_owned(),
        NoList::Unsigned => words.unsigned().to_owned(),
        NoList::Broken(rule) => why_broken(state, rule),
    }
}

/// The rule that a list breaks which the facilitator has signed, and what not to do with it.
pub(super) fn why_broken(state: State, rule: BrokenRule) -> String {
    let words = state.words::<LookUpWords>();
    match rule {
        BrokenRule::TooFew { found, minimum } => words.broken_few(found, minimum),
        BrokenRule::MoreThanInvited { found, invited } => words.broken_invited(found, invited),
        _ => words.broken_other().to_owned(),
    }
}
