//! What a keeper says before releasing: which list it is going to be.

use leptos::prelude::*;

use crate::roles::AnnounceError;
use crate::round::List;
use crate::text::{KeepWords, MailboxWords};
use crate::ui::parts::{HandOn, Kind, button, hand_on};
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::put_in::put_in;

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
            let announce = move || match state.announce_list(opened.round) {
                Ok(_) => state.focus("#list, #announcement"),
                Err(AnnounceError::NoList | AnnounceError::NotCompared) => state.focus("#keep"),
                Err(_) => mistake.set(words.key_gone()),
            };
            let announce = button(Kind::Primary, words.announce(), announce);
            html! {
                <p>{words.announce_lead()}</p>
                <div class="actions">{announce}</div>
            }
        }
    };
    html! {
        <div class="step" id="announce" tabindex="-1">
            <h4>{words.announce_title()}</h4>
            {body}
            <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
        </div>
    }
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
    html! {
        {put_in(opened, code, opened.state.words::<MailboxWords>().put_in())}
        {hand_on(opened.state, what, text)}
        <p class="hint">{words.announce_lead()}</p>
    }
}
