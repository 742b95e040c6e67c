//! Looking into a folder again and again.

use std::collections::BTreeSet;

use super::{FileKind, FileName};
use crate::round::{Code, Round};

/// More of a listing is not read, in bytes.
const LONGEST_LISTING: usize = 1 << 20;

/// More names are not looked at.
const MOST_NAMES: usize = 2000;

/// More cards, announcements, lists or releases are not fetched.
const MOST_OTHERS: usize = 50;

/// More bytes of a card, an announcement or a sealed release are not read: the longest of them, a release of a
/// hundred questions, has about 7,000 characters.
const LONGEST_OTHERS: usize = 10_000;

/// What one page has seen of a folder.
#[derive(Clone, Debug)]
pub struct Look {
    longest_contribution: usize,
    longest_list: usize,
    most_contributions: usize,
    done: BTreeSet<FileName>,
}

impl Look {
    /// A first look; `None` for a round of which it is not known how many are invited: nothing would tell how much of a mailbox is
    /// worth fetching.
    pub fn at(round: &Round) -> Option<Self> {
        let invited = usize::from(round.descriptor().invited?.get());
        Some(Self {
            longest_contribution: round.characters_of_contribution(),
            longest_list: round.characters_of_list(invited),
            most_contributions: 4 * invited + 50,
            done: BTreeSet::new(),
        })
    }

    /// A first look at a folder with cards.
    pub fn for_cards() -> Self {
        Self {
            longest_contribution: 0,
            longest_list: 0,
            most_contributions: 0,
            done: BTreeSet::new(),
        }
    }

    /// As if the file with this code had been fetched: it is known here.
    pub fn knows(&mut self, code: &Code) {
        self.done.extend(FileName::of(code));
    }

    /// The files of these `kinds` that a server's answer `listing` names and that were not fetched yet.
    pub fn wanted(&self, listing: &str, kinds: &[FileKind]) -> Vec<FileName> {
        let end =
            (0..=LONGEST_LISTING.min(listing.len())).rev().find(|at| listing.is_char_boundary(*at));
        let names = FileName::all_in(&listing[..end.unwrap_or(0)], MOST_NAMES);
        let mut wanted: Vec<FileName> = Vec::new();
        for kind in kinds {
            let done = self.done.iter().filter(|name| name.kind() == *kind).count();
            let new = names.iter().filter(|name| name.kind() == *kind && !self.done.contains(name));
            wanted.extend(new.take(self.most(*kind).saturating_sub(done)));
        }
        wanted
    }

    /// How many bytes of the file with this name are worth reading.
    pub fn longest(&self, name: FileName) -> usize {
        match name.kind() {
            FileKind::Card | FileKind::Announcement | FileKind::SealedRelease(_) => LONGEST_OTHERS,
            FileKind::Contribution => self.longest_contribution,
            FileKind::List => self.longest_list,
        }
    }

    /// Takes what was fetched under `name`: its code, if it is that.
    pub fn take(&mut self, name: FileName, text: &str) -> Option<Code> {
        self.done.insert(name);
        name.code_in(text)
    }

    fn most(&self, kind: FileKind) -> usize {
        match kind {
            FileKind::Contribution => self.most_contributions,
            _ => MOST_OTHERS,
        }
    }
}
