//! Looking into a folder again and again.

use std::collections::{BTreeMap, BTreeSet};

use super::{FileKind, FileName};
use crate::round::{Code, Round};

/// More of a listing is not read, in bytes.
const LONGEST_LISTING: usize = 1 << 20;

/// More names are not looked at.
const MOST_NAMES: usize = 2000;

/// More cards, announcements, lists or releases are not fetched.
const MOST_OTHERS: usize = 50;

/// A file that was something else is fetched again after so many looks at the latest.
const LONGEST_WAIT: u32 = 16;

/// More bytes of a card, an announcement or a sealed release are not read: the longest of them, a release of a
/// hundred questions, has about 7,000 characters.
const LONGEST_OTHERS: usize = 10_000;

/// What one page has seen of a folder.
#[derive(Clone, Debug, Default)]
pub struct Look {
    longest_contribution: usize,
    longest_list: usize,
    most_contributions: usize,
    done: BTreeSet<FileName>,
    missed: BTreeMap<FileName, Missed>,
    looks: u32,
    crowded: bool,
}

/// A file that was not what its name says when it was fetched: gone, not whole yet, or a page to sign on.
#[derive(Clone, Copy, Debug, Default)]
struct Missed {
    /// So many looks lie between the latest fetch and the next.
    wait: u32,
    /// The look from which on it is worth the next.
    again_at: u32,
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
            ..Self::default()
        })
    }

    /// A first look at a folder with cards.
    pub fn for_cards() -> Self {
        Self::default()
    }

    /// As if the file with this code had been fetched: it is known here.
    pub fn knows(&mut self, code: &Code) {
        self.done.extend(FileName::of(code));
    }

    /// The files of these `kinds` that a server's answer `listing` names and that are worth fetching now: those that are
    /// new, and now and then those that were not what their names say.
    pub fn wanted(&mut self, listing: &str, kinds: &[FileKind]) -> Vec<FileName> {
        self.looks = self.looks.saturating_add(1);
        let end =
            (0..=LONGEST_LISTING.min(listing.len())).rev().find(|at| listing.is_char_boundary(*at));
        let names = FileName::all_in(&listing[..end.unwrap_or(0)], kinds, MOST_NAMES);
        self.crowded = listing.len() >= LONGEST_LISTING || names.len() == MOST_NAMES;
        let mut wanted: Vec<FileName> = Vec::new();
        for kind in kinds {
            let of_kind = names.iter().copied().filter(|name| name.kind() == *kind);
            let (known, new): (Vec<_>, Vec<_>) = of_kind.partition(|name| self.has_fetched(name));
            wanted.extend(known.into_iter().filter(|name| self.is_due(name)));
            let room = self.most(*kind).saturating_sub(self.fetched(*kind));
            self.crowded |= new.len() > room;
            wanted.extend(new.into_iter().take(room));
        }
        wanted
    }

    /// Whether more lay there at the latest look than a round of this size can need, so that some of it is not read.
    pub fn is_crowded(&self) -> bool {
        self.crowded
    }

    /// How many bytes of the file with this name are worth reading.
    pub fn longest(&self, name: FileName) -> usize {
        match name.kind() {
            FileKind::Card | FileKind::Announcement | FileKind::SealedRelease(_) => LONGEST_OTHERS,
            FileKind::Contribution => self.longest_contribution,
            FileKind::List => self.longest_list,
        }
    }

    /// Takes what was fetched under `name`: its code, if it is that. If it isn't, it may be later.
    pub fn take(&mut self, name: FileName, text: &str) -> Option<Code> {
        let code = name.code_in(text);
        if code.is_some() {
            self.missed.remove(&name);
            self.done.insert(name);
        } else {
            let missed = self.missed.entry(name).or_default();
            missed.wait = (2 * missed.wait).clamp(1, LONGEST_WAIT);
            missed.again_at = self.looks.saturating_add(missed.wait);
        }
        code
    }

    fn has_fetched(&self, name: &FileName) -> bool {
        self.done.contains(name) || self.missed.contains_key(name)
    }

    fn is_due(&self, name: &FileName) -> bool {
        self.missed.get(name).is_some_and(|missed| missed.again_at <= self.looks)
    }

    /// How many different files of a kind were fetched.
    fn fetched(&self, kind: FileKind) -> usize {
        let names = self.done.iter().chain(self.missed.keys());
        names.filter(|name| name.kind() == kind).count()
    }

    fn most(&self, kind: FileKind) -> usize {
        match kind {
            FileKind::Contribution => self.most_contributions,
            _ => MOST_OTHERS,
        }
    }
}
