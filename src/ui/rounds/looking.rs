//! Looking into the page's mailbox, again and again while the screen is there and is seen.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::look_once::look_once;
use super::mailbox_trouble::trouble_in_words;
use super::opened::OpenRound;
use crate::mailbox::{FileKind, Folder, Look};
use crate::text::MailboxWords;
use crate::ui::browser::{Mailbox, MailboxTrouble, is_seen};

/// How long to wait after a look that brought something; and at most, where none does.
const SOON: Duration = Duration::from_secs(4);
const LATER: Duration = Duration::from_secs(30);

/// A look in progress.
#[derive(Clone, Copy)]
struct Looking {
    opened: OpenRound,
    kinds: &'static [FileKind],
    look: StoredValue<Look>,
    trouble: RwSignal<Option<MailboxTrouble>>,
}

/// Looks for files of these `kinds`, and gives the codes in them to `take`, as one text; shows where it looks,
/// and what goes wrong. Nothing where the page has no mailbox for the round.
pub(super) fn looking(
    opened: OpenRound,
    kinds: &'static [FileKind],
    take: impl Fn(String) + Clone + 'static,
) -> Option<AnyView> {
    let state = opened.state;
    let words = state.words::<MailboxWords>();
    let (mailbox, look) = state.mailbox(opened.round)?;
    let host = mailbox.host().to_owned();
    let trouble = RwSignal::new(None);
    let looking = Looking { opened, kinds, look: StoredValue::new(look), trouble };
    go_on(looking, mailbox, take, SOON);
    let lead = words.looks(&host);
    let said = move || trouble.get().map(|why| trouble_in_words(state, why)).unwrap_or_default();
    Some(html! {
        <p class="hint">{lead}</p>
        <p class="outcome" role="status" prop:textContent=said></p>
    })
}

/// Looks once, and again after a while, until the screen is left.
fn go_on(
    looking: Looking,
    mailbox: Mailbox,
    take: impl Fn(String) + Clone + 'static,
    pause: Duration,
) {
    spawn_local(async move {
        let mut next = pause;
        if is_seen() {
            let folder = Folder::of_round(looking.opened.round.digest());
            let came = look_once(&mailbox, folder, looking.kinds, looking.look).await;
            next = if came.codes.is_empty() { (pause * 2).min(LATER) } else { SOON };
            if looking.trouble.try_get_untracked().is_none() {
                return;
            }
            looking.trouble.set(came.trouble);
            if !came.codes.is_empty() {
                take(came.codes);
            }
        }
        if looking.trouble.try_get_untracked().is_some() {
            set_timeout(move || go_on(looking, mailbox, take, next), next);
        }
    });
}
