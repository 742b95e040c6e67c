//! One look into a mailbox.

use futures_util::future::join_all;
use leptos::prelude::*;

use crate::mailbox::{FileKind, Folder, Look};
use crate::ui::browser::{Mailbox, MailboxTrouble};

/// So many files are fetched at once, and what is in them is taken in before the next: everything else on the
/// page has its turn in between.
const AT_ONCE: usize = 8;

/// What a look has brought beside codes.
pub(super) struct Looked {
    /// Whether there were new codes.
    pub(super) any: bool,
    /// What the mailbox lists, if that is all that lies there.
    pub(super) listing: Option<String>,
    pub(super) trouble: Option<MailboxTrouble>,
}

/// Fetches the files of these `kinds` that are worth fetching after what was seen at earlier looks, and gives the
/// codes in them to `take`, a line each: some of them also where others can't be had.
pub(super) async fn look_once(
    mailbox: &Mailbox,
    folder: Folder,
    kinds: &[FileKind],
    look: StoredValue<Look>,
    take: impl Fn(String),
) -> Looked {
    let listing = match mailbox.listing(folder).await {
        Ok(listing) => listing,
        Err(why) => return Looked { any: false, listing: None, trouble: Some(why) },
    };
    let wanted = look.try_update_value(|look| look.wanted(&listing, kinds)).unwrap_or_default();
    let crowded = look.try_with_value(Look::is_crowded).unwrap_or_default();
    let mut looked = Looked {
        any: false,
        trouble: crowded.then_some(MailboxTrouble::Crowded),
        listing: (!crowded).then_some(listing),
    };
    for names in wanted.chunks(AT_ONCE) {
        let fetched = names.iter().map(async |name| {
            let most = look.try_with_value(|look| look.longest(*name)).unwrap_or_default();
            mailbox.fetch(folder, *name, most).await
        });
        let fetched = join_all(fetched).await;
        // The screen may have been left meanwhile.
        if look.try_with_value(|_| ()).is_none() {
            return looked;
        }
        let mut codes = Vec::new();
        for (name, fetched) in names.iter().zip(&fetched) {
            let text = fetched.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
            let taken = look.try_update_value(|look| look.take(*name, text)).flatten();
            codes.extend(taken.map(|code| code.to_string()));
        }
        if !codes.is_empty() {
            looked.any = true;
            take(codes.join("\n"));
        }
        let trouble = fetched.iter().filter_map(|fetched| fetched.as_ref().err().copied());
        looked.trouble = trouble.clone().next_back().or(looked.trouble);
        // The others would take as long.
        if trouble.into_iter().any(|why| why == MailboxTrouble::NoAnswer) {
            break;
        }
    }
    looked
}
