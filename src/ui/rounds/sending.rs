//! Putting codes into the page's mailbox, and how far each is.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opened::OpenRound;
use crate::mailbox::{FileKind, FileName, Folder};
use crate::round::{Card, Code};
use crate::ui::browser::{Mailbox, MailboxTrouble};
use crate::ui::state::State;

/// How far a code, or several, are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Standing {
    Outside,
    OnTheirWay,
    In,
    Failed(MailboxTrouble),
}

thread_local! {
    /// Of all that were sent from this page. Names of files differ as their content does, and a press may lead to
    /// another screen while it is on its way.
    static STANDINGS: RefCell<BTreeMap<(Folder, FileName), ArcRwSignal<Standing>>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// How far the file `name` is; `is_in` where it was put in before the page was opened.
fn standing_of(
    folder: Folder,
    name: FileName,
    is_in: impl FnOnce() -> bool,
) -> ArcRwSignal<Standing> {
    STANDINGS.with_borrow_mut(|all| {
        let of_name = all.entry((folder, name)).or_insert_with(|| {
            ArcRwSignal::new(if is_in() { Standing::In } else { Standing::Outside })
        });
        of_name.clone()
    })
}

/// How far `codes` of a round are, taken together.
pub(super) fn standing(opened: OpenRound, codes: &[String]) -> Standing {
    let each = names(codes).map(|(name, _)| of_round(opened, name).get());
    let worst = each.max_by_key(|standing| match standing {
        Standing::In => 0,
        Standing::Outside => 1,
        Standing::OnTheirWay => 2,
        Standing::Failed(_) => 3,
    });
    worst.unwrap_or(Standing::Outside)
}

/// Puts in those of `codes` that are not in; does nothing where the page has no mailbox for the round.
pub(super) fn send(opened: OpenRound, codes: &[String]) {
    let Some((mailbox, _)) = opened.state.mailbox(opened.round) else { return };
    let folder = Folder::of_round(opened.round.digest());
    for (name, code) in names(codes) {
        let noted = move || opened.state.note_put_in(opened.link, name);
        put(&mailbox, folder, name, &code, of_round(opened, name), noted);
    }
}

/// The files of the round that were put in and have to be there still. A code need not, once it is in the list.
pub(super) fn files_in(opened: OpenRound) -> Vec<FileName> {
    let has_list = untrack(|| opened.list().is_some());
    let folder = Folder::of_round(opened.round.digest());
    let matters = |name: &FileName| !has_list || name.kind() != FileKind::Contribution;
    let all = STANDINGS.with_borrow(Clone::clone);
    let are_in = all.into_iter().filter(|(_, standing)| standing.get_untracked() == Standing::In);
    let names = are_in.filter(|((of, _), _)| *of == folder).map(|((_, name), _)| name);
    names.filter(matters).collect()
}

/// Notes that those of `files` are gone from the round's folder which `listing` does not name, all that is listed now, and which
/// are not there when they are asked for: what comes as a listing need not be one.
pub(super) async fn note_gone(
    opened: OpenRound,
    mailbox: &Mailbox,
    files: &[FileName],
    listing: &str,
) {
    for name in files.iter().filter(|name| !listing.contains(&name.to_string())) {
        let folder = Folder::of_round(opened.round.digest());
        if mailbox.fetch(folder, *name, 1).await == Ok(None) {
            standing_of(folder, *name, || true).set(Standing::Failed(MailboxTrouble::Gone));
            opened.state.note_taken_out(opened.link, *name);
        }
    }
}

/// How far the card with this code is.
pub(super) fn standing_of_card(folder: Folder, card: &Card) -> Standing {
    FileName::of(&card.to_code())
        .map_or(Standing::Outside, |name| standing_of(folder, name, || false).get())
}

/// Puts a keeper's card where the one who sets the round up looks for it.
pub(super) fn send_card(state: State, folder: Folder, card: &Card) {
    let code = card.to_code();
    if let (Some(mailbox), Some(name)) = (state.any_mailbox(), FileName::of(&code)) {
        put(&mailbox, folder, name, &code, standing_of(folder, name, || false), || ());
    }
}

fn of_round(opened: OpenRound, name: FileName) -> ArcRwSignal<Standing> {
    let folder = Folder::of_round(opened.round.digest());
    standing_of(folder, name, || untrack(|| opened.kept()).put_in.contains(&name.to_string()))
}

fn put(
    mailbox: &Mailbox,
    folder: Folder,
    name: FileName,
    code: &Code,
    standing: ArcRwSignal<Standing>,
    is_in: impl FnOnce() + 'static,
) {
    if matches!(standing.get_untracked(), Standing::OnTheirWay | Standing::In) {
        return;
    }
    standing.set(Standing::OnTheirWay);
    let (mailbox, code) = (mailbox.clone(), code.to_string());
    spawn_local(async move {
        standing.set(match mailbox.hand_in(folder, name, &code).await {
            Ok(()) => {
                is_in();
                Standing::In
            }
            Err(why) => Standing::Failed(why),
        });
    });
}

fn names(codes: &[String]) -> impl Iterator<Item = (FileName, Code)> {
    let codes = codes.iter().filter_map(|code| Code::read(code).ok());
    codes.filter_map(|code| Some((FileName::of(&code)?, code)))
}
