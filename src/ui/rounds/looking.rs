//! Looking into the page's mailbox, again and again while the screen is there and is seen.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::look_once::look_once;
use super::mailbox_trouble::trouble_in_words;
use super::opened::OpenRound;
use super::sending::{files_in, note_gone};
use crate::journal::SealedRound;
use crate::mailbox::{FileKind, Folder, Look};
use crate::round::Code;
use crate::text::MailboxWords;
use crate::ui::browser::{Mailbox, MailboxTrouble, is_seen};
use crate::ui::state::State;

/// How long to wait after a look that brought something; and at most, where none does.
const SOON: Duration = Duration::from_secs(4);
const LATER: Duration = Duration::from_secs(15);

/// Where to look, for files of which kinds.
#[derive(Clone)]
struct Where {
    mailbox: Mailbox,
    folder: Folder,
    kinds: Vec<FileKind>,
    /// The round whose folder it is.
    opened: Option<OpenRound>,
}

/// What was seen so far. Gone with the screen.
#[derive(Clone, Copy)]
struct Seen {
    look: StoredValue<Look>,
    trouble: RwSignal<Option<MailboxTrouble>>,
}

/// Looks for files of these `kinds`, and gives the codes in them to `take`, as one text; shows where it looks,
/// and what goes wrong. Nothing where the page has no mailbox for the round.
pub(super) fn looking(
    opened: OpenRound,
    kinds: &[FileKind],
    take: impl Fn(String) + Clone + 'static,
) -> Option<AnyView> {
    let (mailbox, mut look) = opened.state.mailbox(opened.round)?;
    let known = codes_in(&untrack(|| opened.kept()));
    known.iter().for_each(|code| look.knows(code));
    let folder = Folder::of_round(opened.round.digest());
    let place = Where { mailbox, folder, kinds: kinds.to_vec(), opened: Some(opened) };
    Some(again_and_again(opened.state, place, look, take))
}

/// Looks for the cards in `folder`. Nothing where the page has no mailbox.
pub(super) fn looking_for_cards(
    state: State,
    folder: Folder,
    take: impl Fn(String) + Clone + 'static,
) -> Option<AnyView> {
    let place =
        Where { mailbox: state.any_mailbox()?, folder, kinds: vec![FileKind::Card], opened: None };
    Some(again_and_again(state, place, Look::for_cards(), take))
}

fn again_and_again(
    state: State,
    place: Where,
    look: Look,
    take: impl Fn(String) + Clone + 'static,
) -> AnyView {
    let lead = state.words::<MailboxWords>().looks(place.mailbox.host());
    let seen = Seen { look: StoredValue::new(look), trouble: RwSignal::new(None) };
    go_on(place, seen, take, SOON);
    let said = move || {
        let trouble = seen.trouble.get();
        trouble.map(|why| trouble_in_words(state, why)).unwrap_or_default()
    };
    html! {
        <p class="hint">{lead}</p>
        <p class="outcome" role="status" prop:textContent=said></p>
    }
}

/// The codes of a round that are here, which need not be fetched.
fn codes_in(kept: &SealedRound) -> Vec<Code> {
    let lists = kept.frozen.iter().chain(&kept.other_lists).chain(&kept.passed_over);
    let texts = kept.collected.iter().chain(&kept.copies).chain(&kept.announcements);
    let texts = texts.chain(lists).chain(&kept.own).chain(&kept.sealed_releases);
    texts.filter_map(|text| Code::read(text).ok()).collect()
}

/// Looks once, and again after a while, until the screen is left.
fn go_on(place: Where, seen: Seen, take: impl Fn(String) + Clone + 'static, pause: Duration) {
    spawn_local(async move {
        let mut next = SOON;
        if is_seen() {
            let own = place.opened.map(files_in).unwrap_or_default();
            let came =
                look_once(&place.mailbox, place.folder, &place.kinds, seen.look, &take).await;
            if seen.trouble.try_get_untracked().is_none() {
                return;
            }
            seen.trouble.set(came.trouble);
            if let (Some(listing), Some(opened)) = (came.listing, place.opened) {
                note_gone(opened, &place.mailbox, &own, &listing).await;
            }
            if !came.any {
                next = (pause * 3 / 2).min(LATER);
            }
        }
        if seen.trouble.try_get_untracked().is_some() {
            set_timeout(move || go_on(place, seen, take, next), next);
        }
    });
}
