//! One look into a mailbox.

use leptos::prelude::*;

use crate::mailbox::{FileKind, Folder, Look};
use crate::ui::browser::{Mailbox, MailboxTrouble};

/// What a look has brought: often codes *and* trouble, where some files can be had and others can't.
pub(super) struct Looked {
    /// The new codes, a line each.
    pub(super) codes: String,
    /// What the mailbox lists, if that is all that lies there.
    pub(super) listing: Option<String>,
    pub(super) trouble: Option<MailboxTrouble>,
}

/// Fetches the files of these `kinds` that are worth fetching after what was seen at earlier looks.
pub(super) async fn look_once(
    mailbox: &Mailbox,
    folder: Folder,
    kinds: &[FileKind],
    look: StoredValue<Look>,
) -> Looked {
    let listing = match mailbox.listing(folder).await {
        Ok(listing) => listing,
        Err(why) => return Looked { codes: String::new(), listing: None, trouble: Some(why) },
    };
    let wanted = look.try_update_value(|look| look.wanted(&listing, kinds));
    let crowded = look.try_with_value(Look::is_crowded).unwrap_or_default();
    let mut trouble = crowded.then_some(MailboxTrouble::Crowded);
    let mut codes = Vec::new();
    for name in wanted.unwrap_or_default() {
        let Some(most) = look.try_with_value(|look| look.longest(name)) else { break };
        let fetched = mailbox.fetch(folder, name, most).await;
        let text = fetched.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
        let taken = look.try_update_value(|look| look.take(name, text)).flatten();
        codes.extend(taken.map(|code| code.to_string()));
        if let Err(why) = fetched {
            trouble = Some(why);
            // The others would take as long.
            if why == MailboxTrouble::NoAnswer {
                break;
            }
        }
    }
    Looked { codes: codes.join("\n"), listing: (!crowded).then_some(listing), trouble }
}
