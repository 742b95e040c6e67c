//! What a keeper says before releasing: which list it is going to be.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::roles::AnnounceError;
use crate::round::List;
use crate::text::{KeepWords, MailboxWords};
use crate::ui::parts::{HandOn, Kind, button, hand_on};
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::put_in::{also_by_mailbox, by_mailbox};
use crate::ui::rounds::sending::{Standing, send, standing};

/// The button, and then the announcement to post.
pub(in crate::ui::rounds) fn announce(opened: OpenRound, list: &List) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let mistake = RwSignal::new("");
    let code = Memo::new(move |_| announced(opened));
    let list = list.clone();
    let body = move || match code.get() {
        Some(code) => message(opened, &list, &code),
        None => {
            let announce = move || {
                spawn_local(async move {
                    if !announce_list(opened).await {
                        mistake.try_set(words.key_gone());
                    }
                });
            };
            let announce = button(Kind::Primary, words.announce(), announce);
            html! {
                <p>{words.announce_lead()}</p>
                {also_by_mailbox(opened)}
                <div class="actions">{announce}</div>
            }
        }
    };
    html! {
        <div class="step" id="announce" tabindex="-1">
            <h4>{words.announce_title()}</h4>
            {body}
            {checking(opened)}
            <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
        </div>
    }
}

/// That the codes are still being opened, where somebody waits for that.
pub(super) fn checking(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    let said = move || if opened.check.is_waited_for() { words.checking() } else { "" };
    html! { <p class="outcome" role="status" prop:textContent=said></p> }
}

/// Announces the list once every code of it was opened; `false` if this device can't.
pub(super) async fn announce_list(opened: OpenRound) -> bool {
    let state = opened.state;
    opened.check.whole().await;
    match state.announce_list(opened.round, opened.check.opened().as_ref()) {
        Ok(_) => {
            announce_by_mailbox(opened);
            let by_mailbox = state.mailbox(opened.round).is_some();
            state.focus(if by_mailbox { "#announce" } else { "#list, #announcement" });
        }
        Err(AnnounceError::NoList | AnnounceError::NotCompared) => state.focus("#keep"),
        Err(_) => return false,
    }
    true
}

/// Puts the announcement in, with that of what the others seal their releases to.
fn announce_by_mailbox(opened: OpenRound) {
    if opened.state.mailbox(opened.round).is_none() {
        return;
    }
    if !opened.is_quick() {
        opened.state.announce_transport(opened.round);
    }
    send(opened, &untrack(|| to_put_in(opened)));
}

/// Whether they are in the mailbox.
pub(super) fn is_put_in(opened: OpenRound) -> bool {
    standing(opened, &to_put_in(opened)) == Standing::In
}

/// The codes of this device's announcements of the list that counts here and of its transport key.
fn to_put_in(opened: OpenRound) -> Vec<String> {
    let record = opened.record();
    let own = record.keeper(opened.round);
    let transport = record.announcements.iter();
    let transport =
        transport.filter(|said| Some(said.keeper()) == own && said.transport_key().is_some());
    let transport = transport.map(|said| said.to_code().to_string());
    announced(opened).into_iter().chain(transport).collect()
}

/// The code of this device's announcement of the list that counts here.
fn announced(opened: OpenRound) -> Option<String> {
    let record = opened.record();
    let list = record.list.as_ref()?;
    let own = record.keeper(opened.round)?;
    let mut said = record.will_release(own).filter(|(_, digest)| *digest == list.digest());
    said.next().map(|(said, _)| said.to_code().to_string())
}

fn message(opened: OpenRound, list: &List, code: &str) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    let text =
        words.announcement_text(&list.mark().to_string(), &opened.title(), list.people(), code);
    let what = HandOn {
        id: "announcement",
        label: words.announcement(),
        copy: words.copy_announcement(),
        file: None,
    };
    let label = opened.state.words::<MailboxWords>().put_in();
    let otherwise = hand_on(opened.state, what, text);
    html! {
        {by_mailbox(opened, untrack(|| to_put_in(opened)), label, otherwise)}
        <p class="hint">{words.announce_lead()}</p>
    }
}
