//! What the facilitator posts as a keeper, and what the members get: link, QR code, invitation.

use leptos::prelude::*;

use super::address_refused::address_refused;
use super::opened::OpenRound;
use super::promise::sentences;
use super::put_in::put_in;
use crate::text::{FacilitateWords, KeepWords, MailboxWords, MarkWords};
use crate::ui::parts::{HandOn, compare_mark, hand_on, marked, qr};

/// The facilitator's own announcement, and whether those of the other keepers are here.
pub(super) fn keeping(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<FacilitateWords>();
    let lead = if opened.is_quick() { words.keeping_lead_quick() } else { words.keeping_lead() };
    let own_code = untrack(|| own_announcement(opened));
    let message = untrack(|| own_message(opened)).map(|message| {
        let keep = state.words::<KeepWords>();
        let what =
            HandOn { id: "keeping", label: keep.message(), copy: keep.copy_message(), file: None };
        hand_on(state, what, message)
    });
    let posted = move || posted(opened);
    html! {
        <section aria-label=words.keeping()>
            <h3>{words.keeping()}</h3>
            {marked(state.words::<MarkWords>().round(), opened.mark())}
            {message}
            {own_code.and_then(|code| put_in(opened, vec![code], state.words::<MailboxWords>().put_in()))}
            <p class="hint">{lead}</p>
            {posted}
            <details>
                <summary>{state.words::<MarkWords>().compare()}</summary>
                {compare_mark(state, "compare-round", opened.mark())}
            </details>
        </section>
    }
}

/// The code of the facilitator's announcement.
pub(super) fn own_announcement(opened: OpenRound) -> Option<String> {
    Some(opened.record().keeps(opened.keeper()?)?.to_code().to_string())
}

/// What the facilitator posts as a keeper.
fn own_message(opened: OpenRound) -> Option<String> {
    let keeper = opened.keeper()?;
    let key = opened.descriptor().keepers.get(keeper)?.mark().to_string();
    let code = own_announcement(opened)?;
    Some(opened.state.words::<KeepWords>().message_text(
        &opened.title(),
        &opened.mark().to_string(),
        &key,
        &code,
    ))
}

/// Every keeper with the key's mark, and whether the announcement is here.
fn posted(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<FacilitateWords>();
    let record = opened.record();
    let rows = opened.descriptor().keepers.iter().map(|(index, keeper)| {
        let here = record.keeps(index).is_some();
        let name = opened.state.lang().quoted(keeper.name.as_str());
        html! {
            <li>
                <p>
                    <bdi>{name}</bdi> " "
                    <span class="due">{if here { words.has_posted() } else { words.not_posted() }}</span>
                </p>
                {marked(opened.state.words::<MarkWords>().key(), keeper.mark())}
            </li>
        }
    });
    html! { <ul class="rows keepers">{rows.collect_view()}</ul> }
}

pub(super) fn invite(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<FacilitateWords>();
    let address = opened.address();
    let label = words.qr(&opened.title());
    let picture = qr(state, &address, label);
    let link = HandOn { id: "link", label: words.link(), copy: words.copy_link(), file: None };
    let letter = HandOn {
        id: "invitation",
        label: words.invitation(),
        copy: words.copy_invitation(),
        file: None,
    };
    html! {
        <section class="invite">
            <h3>{words.invite()}</h3>
            {address_refused(state)}
            {hand_on(state, link, address)}
            <p class="hint">{words.invite_lead()}</p>
            <details>
                <summary>{words.show_invitation()}</summary>
                {hand_on(state, letter, invitation(opened))}
            </details>
            {picture}
        </section>
    }
}

/// A ready text with the promise in it, and with the marks that people compare.
fn invitation(opened: OpenRound) -> String {
    let words = opened.state.words::<FacilitateWords>();
    let until = match opened.last_day() {
        Some(day) => words.invitation_until(&day),
        None => String::new(),
    };
    let item = |text: String| format!("- {text}");
    let promise = sentences(opened).into_iter().map(item);
    let keepers = opened.descriptor().keepers.iter().map(|(_, keeper)| {
        let (name, mark) = (keeper.name.to_string(), keeper.mark().to_string());
        item(words.invitation_keeper(&name, &mark))
    });
    words.invitation_text(
        &opened.title(),
        &opened.asks(),
        opened.round.instrument().items().len(),
        &opened.address(),
        &opened.mark().to_string(),
        &keepers.collect::<Vec<_>>().join("\n"),
        &promise.collect::<Vec<_>>().join("\n"),
        &until,
    )
}
