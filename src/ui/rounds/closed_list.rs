//! The closed list on the facilitator's page: to look at, to post, and to open again.

use leptos::prelude::*;

use super::list_check::reckon_mark;
use super::opened::OpenRound;
use super::put_in::by_mailbox;
use super::sending::send;
use crate::roles::Taking;
use crate::round::{BrokenRule, CloseError, KeeperIndex, Label};
use crate::text::{CloseWords, KeepWords, ListWords, MailboxWords, MarkWords};
use crate::ui::parts::{
    AsFile, Confirm, HandOn, Kind, button, compare_mark, confirm, hand_on, hand_on_as_file, marked,
    sentence,
};

/// The most UTF-16 units in one message of Telegram and chats like it; they split longer ones
/// (<https://core.telegram.org/bots/api#sendmessage>).
const MESSAGE: usize = 4_096;

pub(super) fn closed_list(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<ListWords>();
    let record = untrack(|| opened.record());
    let Some(list) = &record.list else {
        return html! { <p class="notice">{words.unreadable()}</p> };
    };
    let mark = list.mark();
    let quoted = |name: &Label| state.lang().quoted(name.as_str());
    let names = opened.descriptor().keepers.iter().map(|(_, keeper)| quoted(&keeper.name));
    let (title, link) = (opened.title(), opened.address());
    let code = list.to_code().to_string();
    let list_code = code.clone();
    let people = list.people();
    let message = if opened.is_quick() {
        words.message_quick(&title, people, &mark.to_string(), &link, &code)
    } else {
        let names = state.lang().list(&names.collect::<Vec<_>>());
        words.message(&title, people, &mark.to_string(), &names, &link, &code)
    };
    let announced = untrack(|| announcement(opened, list.people()));
    let is_announced = announced.is_some();
    let message = announced.map_or_else(|| message.clone(), |said| format!("{message}\n\n{said}"));
    let too_long = message.encode_utf16().count() > MESSAGE;
    let warning = too_long.then(|| html! { <p class="notice">{words.too_long()}</p> });
    let what = HandOn {
        id: "bundle",
        label: words.for_everyone(),
        copy: words.copy(),
        file: Some(AsFile::plain("pulse-check-list.txt")),
    };
    let message = if too_long {
        hand_on_as_file(state, what, message)
    } else {
        hand_on(state, what, message)
    };
    // It is posted with the announcement.
    let message = if is_announced || state.mailbox(opened.round).is_some() {
        html! { {warning} {message} <p class="hint">{words.post_lead()}</p> }
    } else {
        html! {
            <details>
                <summary>{words.for_everyone()}</summary>
                {warning}
                {message}
            </details>
        }
    };
    let others: Vec<String> =
        record.other_lists.iter().map(|list| list.mark().to_string()).collect();
    let others = (!others.is_empty()).then(|| {
        let text = words.other_lists(&state.lang().list(&others), &mark.to_string());
        html! { <p class="notice">{sentence(&text)}</p> }
    });
    let fingerprints = list
        .contributions()
        .iter()
        .map(|one| html! { <li>{one.fingerprint().to_string()}</li> })
        .collect_view();
    html! {
        <section id="list" tabindex="-1" aria-label=words.title()>
            <h3>{words.title()}</h3>
            <p>{words.count(list.people())}</p>
            {marked(state.words::<MarkWords>().list(), mark)}
            {others}
            {by_mailbox(opened, vec![list_code], state.words::<MailboxWords>().put_in(), message)}
            <details>
                <summary>{state.words::<MarkWords>().compare()}</summary>
                {compare_mark(state, "compare-list", mark)}
            </details>
            <details>
                <summary>{words.fingerprints()}</summary>
                <p class="hint">{words.fingerprints_hint()}</p>
                <ul class="fingerprints" translate="no">{fingerprints}</ul>
            </details>
            {again(opened)}
        </section>
    }
}

/// What the facilitator has announced of the list, to be posted with it.
fn announcement(opened: OpenRound, people: u16) -> Option<String> {
    let record = opened.record();
    let list = record.list.as_ref()?;
    let mut own = record.will_release(KeeperIndex::FACILITATOR);
    let (said, _) = own.find(|(_, digest)| *digest == list.digest())?;
    let (mark, code) = (list.mark().to_string(), said.to_code().to_string());
    Some(opened.state.words::<KeepWords>().announcement_text(&mark, &opened.title(), people, &code))
}

/// Closes the list once its mark is reckoned, so that it is on the screen at once.
///
/// # Errors
/// If it can't be closed; `None` if what goes into it has changed meanwhile, so that people have to look again.
pub(super) async fn close_marked(
    opened: OpenRound,
    taking: Taking<'_>,
) -> Result<(), Option<CloseError>> {
    let list_now = || opened.state.list_to_close(opened.round, taking);
    let list = list_now()?;
    reckon_mark(&list).await;
    if list_now()? != list {
        return Err(None);
    }
    Ok(opened.state.close_list(opened.round, taking).await?)
}

/// Why the list was not closed.
pub(super) fn why_not_closed(opened: OpenRound, why: Option<CloseError>) -> String {
    let words = opened.state.words::<CloseWords>();
    match why {
        None => words.changed().to_owned(),
        Some(CloseError::NotTheFacilitator) => words.key_gone().to_owned(),
        Some(CloseError::Rule(BrokenRule::TooMany { most, .. })) => words.too_many(most),
        Some(CloseError::Rule(BrokenRule::MoreThanInvited { found, invited })) => {
            words.more_than_invited(found, invited)
        }
        Some(CloseError::Rule(_)) => words.too_few(opened.descriptor().minimum.get()),
    }
}

/// The list goes into the mailbox, where the page has one.
pub(super) fn closed(opened: OpenRound) {
    let list = untrack(|| opened.list()).map(|list| list.to_code().to_string());
    send(opened, &list.into_iter().collect::<Vec<_>>());
    opened.state.focus("#list");
}

/// A way to open the list again, as long as nobody has released.
fn again(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<ListWords>();
    let can = Memo::new(move |_| {
        let kept = opened.kept();
        (kept.releases.is_empty() && !kept.released).then(|| opened.is_announced())
    });
    let body = move || {
        let announced = can.get()?;
        let reopen = move || {
            if state.reopen_list(opened.round).is_ok() {
                state.focus("#pasted");
            }
        };
        let way = if announced {
            let what = Confirm {
                id: "thaw",
                kind: Kind::Quiet,
                label: words.thaw(),
                yes: words.thaw_yes(),
                no: words.thaw_no(),
                cautious: true,
            };
            confirm(state, what, move || words.thaw_question().to_owned(), reopen)
        } else {
            let thaw = button(Kind::Quiet, words.thaw(), reopen);
            html! { <div class="actions">{thaw}</div> }
        };
        Some(html! { <p class="hint">{words.thaw_hint()}</p> {way} })
    };
    html! { {body} }
}
