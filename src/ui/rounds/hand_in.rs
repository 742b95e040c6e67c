//! Handing a code in to the page's mailbox: one press, one file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::mailbox_trouble::trouble_in_words;
use super::opened::OpenRound;
use crate::mailbox::{FileName, Folder};
use crate::round::{Code, Fingerprint};
use crate::text::MailboxWords;
use crate::ui::browser::MailboxTrouble;
use crate::ui::parts::{Kind, button};

/// How far it is.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    Outside,
    OnItsWay,
    In,
    Failed(MailboxTrouble),
}

/// The button that hands `code` in, and what came of it; nothing where the page has no mailbox for
/// the round.
pub(super) fn hand_in(opened: OpenRound, code: &str, own: Fingerprint) -> Option<AnyView> {
    let state = opened.state;
    let words = state.words::<MailboxWords>();
    let (mailbox, _) = state.mailbox(opened.round)?;
    let name = FileName::of(&Code::read(code).ok()?)?;
    let host = mailbox.host().to_owned();
    let is_in = untrack(|| opened.kept()).handed_in == Some(own.to_string());
    let standing = RwSignal::new(if is_in { Standing::In } else { Standing::Outside });
    let code = code.to_owned();
    let send = move || {
        // A second press while the first is on its way.
        if standing.get_untracked() == Standing::OnItsWay {
            return;
        }
        standing.set(Standing::OnItsWay);
        let (mailbox, code) = (mailbox.clone(), code.clone());
        spawn_local(async move {
            let folder = Folder::of_round(opened.round.digest());
            let came = match mailbox.hand_in(folder, name, &code).await {
                Ok(()) => {
                    state.note_handed_in(opened.link, own);
                    Standing::In
                }
                Err(why) => Standing::Failed(why),
            };
            // The person may have left the screen meanwhile.
            let _ = standing.try_set(came);
        });
    };
    let lead = words.what_it_sees(&host);
    let said = move || match standing.get() {
        Standing::Outside => String::new(),
        Standing::OnItsWay => words.on_its_way().to_owned(),
        Standing::In => words.is_in().to_owned(),
        Standing::Failed(why) => words.not_in(&trouble_in_words(state, why)),
    };
    let is_in = Memo::new(move |_| standing.get() == Standing::In);
    let way = move || {
        let send = send.clone();
        (!is_in.get()).then(|| button(Kind::Primary, words.hand_in(), send))
    };
    Some(html! {
        <div class="hand-in">
            <p class="hint">{lead}</p>
            <div class="actions">{way}</div>
            <p class="outcome" role="status" prop:textContent=said></p>
        </div>
    })
}
