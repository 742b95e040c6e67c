//! The page's mailbox.

use super::State;
use crate::mailbox::{FileName, Look};
use crate::round::Round;
use crate::ui::browser::Mailbox;

impl State {
    /// The page's mailbox, where it has one and `round` says how many people are invited.
    pub(in crate::ui) fn mailbox(self, round: &Round) -> Option<(Mailbox, Look)> {
        Some((Mailbox::of(&self.root()?)?, Look::at(round)?))
    }

    /// Notes that the file `name` was put into the mailbox.
    pub(in crate::ui) fn note_put_in(self, link: &str, name: FileName) {
        let name = name.to_string();
        self.commit(|journal| {
            journal.change_round(link, |entry| {
                if !entry.put_in.contains(&name) {
                    entry.put_in.push(name);
                }
            });
        });
    }
}
