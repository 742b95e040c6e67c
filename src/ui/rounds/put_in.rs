//! Putting a code into the page's mailbox: one press, one file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::mailbox_trouble::trouble_in_words;
use super::opened::OpenRound;
use crate::mailbox::{FileName, Folder};
use crate::round::Code;
use crate::text::MailboxWords;
use crate::ui::browser::{Mailbox, MailboxTrouble};
use crate::ui::parts::{Kind, button};

/// How far it is.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    Outside,
    OnItsWay,
    In,
    Failed(MailboxTrouble),
}

/// A button called `label` that puts `code` in, and what came of it; nothing where the page has no mailbox for
/// the round.
pub(super) fn put_in(opened: OpenRound, code: &str, label: &'static str) -> Option<AnyView> {
    let state = opened.state;
    let words = state.words::<MailboxWords>();
    let (mailbox, _) = state.mailbox(opened.round)?;
    let name = FileName::of(&Code::read(code).ok()?)?;
    let is_in = untrack(|| opened.kept()).put_in.contains(&name.to_string());
    let standing = RwSignal::new(if is_in { Standing::In } else { Standing::Outside });
    let code = code.to_owned();
    let send = move || {
        // A second press while the first is on its way.
        if standing.get_untracked() != Standing::OnItsWay {
            standing.set(Standing::OnItsWay);
            send(opened, mailbox.clone(), name, code.clone(), standing);
        }
    };
    let said = move || match standing.get() {
        Standing::Outside => String::new(),
        Standing::OnItsWay => words.on_its_way().to_owned(),
        Standing::In => words.is_in().to_owned(),
        Standing::Failed(why) => words.not_in(&trouble_in_words(state, why)),
    };
    let is_in = Memo::new(move |_| standing.get() == Standing::In);
    let way = move || {
        let send = send.clone();
        (!is_in.get()).then(|| button(Kind::Primary, label, send))
    };
    Some(html! {
        <div class="put-in">
            <div class="actions">{way}</div>
            <p class="outcome" role="status" prop:textContent=said></p>
        </div>
    })
}

/// What the mailbox sees of a code.
pub(super) fn what_it_sees(opened: OpenRound) -> Option<AnyView> {
    let (mailbox, _) = opened.state.mailbox(opened.round)?;
    let text = opened.state.words::<MailboxWords>().what_it_sees(mailbox.host());
    Some(html! { <p class="hint">{text}</p> })
}

fn send(
    opened: OpenRound,
    mailbox: Mailbox,
    name: FileName,
    code: String,
    standing: RwSignal<Standing>,
) {
    spawn_local(async move {
        let folder = Folder::of_round(opened.round.digest());
        let came = match mailbox.hand_in(folder, name, &code).await {
            Ok(()) => {
                opened.state.note_put_in(opened.link, name);
                Standing::In
            }
            Err(why) => Standing::Failed(why),
        };
        // The person may have left the screen meanwhile.
        let _ = standing.try_set(came);
    });
}
