//! The page's mailbox.

use super::State;
use crate::mailbox::{FileName, Folder, Look};
use crate::round::Round;
use crate::ui::browser::{Mailbox, Random};

impl State {
    /// The page's mailbox, if it has one.
    pub(in crate::ui) fn any_mailbox(self) -> Option<Mailbox> {
        Mailbox::of(&self.root()?)
    }

    /// The page's mailbox, where it has one and `round` says how many people are invited.
    pub(in crate::ui) fn mailbox(self, round: &Round) -> Option<(Mailbox, Look)> {
        Some((self.any_mailbox()?, Look::at(round)?))
    }

    /// A folder for the cards of a round that is being set up.
    pub(in crate::ui) fn folder_for_cards(self) -> Option<Folder> {
        self.any_mailbox()?;
        Some(Folder::draw(&mut Random::reach()?))
    }

    /// Notes that the file `name` does not lie in the round's folder any more.
    pub(in crate::ui) fn note_taken_out(self, link: &str, name: FileName) {
        let name = name.to_string();
        self.command(|store| {
            store.commit(|journal| {
                journal.change_round(link, |entry| entry.put_in.retain(|known| *known != name));
            });
        });
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
