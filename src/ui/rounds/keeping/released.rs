//! After the release: that the keys are gone, and the text to send.

use leptos::prelude::*;

use crate::text::{KeepWords, MailboxWords};
use crate::ui::parts::{AsFile, HandOn, Kind, as_qr, button, hand_on, sentence};
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::put_in::by_mailbox;
use crate::ui::rounds::sending::send;

/// Seals the release for each other keeper and puts that in; nothing where the page has no mailbox.
pub(super) fn release_by_mailbox(opened: OpenRound) {
    if opened.is_quick() || opened.state.mailbox(opened.round).is_none() {
        return;
    }
    opened.state.seal_releases(opened.round);
    send(opened, &untrack(|| opened.kept()).sealed_releases);
}

/// How far the sealed releases are; `otherwise` where they don't go to every other keeper by mailbox.
fn sealed_or(opened: OpenRound, otherwise: AnyView) -> AnyView {
    let others = usize::from(opened.descriptor().keepers.count()) - 1;
    let words = opened.state.words::<MailboxWords>();
    let sealed = untrack(|| opened.kept()).sealed_releases;
    if sealed.len() == others {
        return by_mailbox(opened, sealed, words.put_in(), otherwise);
    }
    let unsealed = opened.state.mailbox(opened.round).map(|_| {
        let again = button(Kind::Plain, words.seal_again(), move || release_by_mailbox(opened));
        let done = Memo::new(move |_| opened.kept().sealed_releases.len() == others);
        let said = move || if done.get() { words.is_in() } else { words.unsealed() };
        html! {
            <p class="notice" role="status" prop:textContent=said></p>
            <div class="actions">{again}</div>
        }
    });
    html! { {unsealed} {otherwise} }
}

/// That the key is gone, and the release, to be sent again if need be.
pub(in crate::ui::rounds) fn released(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let record = untrack(|| opened.record());
    let list = record.list.as_ref().map(|list| list.mark().to_string()).unwrap_or_default();
    let own = record.keeper(opened.round);
    let release = own.and_then(|own| record.right_release(opened.round, own));
    let release = release.map(|release| {
        let code = release.to_code().to_string();
        let text = words.release_text(&opened.title(), &code);
        let what = HandOn {
            id: "release",
            label: words.own_release(),
            copy: words.copy_release(),
            file: Some(AsFile::plain("pulse-check-release.txt")),
        };
        let otherwise = html! {
            {hand_on(state, what, text)}
            {as_qr(state, &code)}
            <p class="hint">{words.release_hint()}</p>
        };
        if opened.is_quick() { otherwise } else { sealed_or(opened, otherwise) }
    });
    html! {
        {release}
        <p class="notice">{sentence(&words.released(&list))}</p>
    }
}
