//! The page's mailbox.

use super::State;
use crate::mailbox::Look;
use crate::round::{Fingerprint, Round};
use crate::ui::browser::Mailbox;

impl State {
    /// The page's mailbox, where it has one and `round` says how many people are invited.
    pub(in crate::ui) fn mailbox(self, round: &Round) -> Option<(Mailbox, Look)> {
        Some((Mailbox::of(&self.root()?)?, Look::at(round)?))
    }

    /// Notes that the code with this fingerprint is in the mailbox.
    pub(in crate::ui) fn note_handed_in(self, link: &str, code: Fingerprint) {
        self.commit(|journal| {
            journal.change_round(link, |entry| entry.handed_in = Some(code.to_string()));
        });
    }
}
