//! Putting two journals together.

use super::unread::{Kept, Unread};
use super::{CheckIn, ChosenPractice, Commitment, Draft, Journal, Win};

/// What an import brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Entries that were not there yet.
    pub added: usize,
    /// Entries that were there already.
    pub known: usize,
}

/// Something that two journals may both have, even if one of them has changed it since.
trait Entry {
    fn is_same(&self, other: &Self) -> bool;
}

impl Journal {
    /// Adds the entries of `other` that are not here yet. Where both have an entry, the one here
    /// stays.
    pub fn merge(&mut self, other: Self) -> Merged {
        let (all, before) = (other.len(), self.len());
        for check_in in new_entries(&self.check_ins, other.check_ins) {
            self.add_check_in(check_in);
        }
        for commitment in new_entries(&self.commitments, other.commitments) {
            self.add_commitment(commitment);
        }
        self.drafts.extend(new_entries(&self.drafts, other.drafts));
        self.practices.extend(new_entries(&self.practices, other.practices));
        self.wins.extend(new_entries(&self.wins, other.wins));
        for (known, others) in self.unread.iter_mut().zip(other.unread) {
            known.extend(new_entries(known, others));
        }
        let added = self.len() - before;
        // A check-in that was finished here is no longer a draft.
        let finished = |id: &String| self.check_ins.iter().any(|check_in| check_in.id == *id);
        self.drafts.retain(|draft| !finished(&draft.id));
        self.drop_sources();
        Merged { added, known: all - added }
    }

    /// Takes in what others have made of `before`, namely `now`, while what is here could not be
    /// stored. What is here stays, with two exceptions: rounds are put together, and a key that is
    /// gone does not come back.
    pub(super) fn take_in(&mut self, before: &Self, mut now: Self) {
        let find =
            |known: &[Unread], name: &str| known.iter().find(|entry| entry.name() == name).cloned();
        self.of_mut(Kept::Keys).retain(|key| {
            find(before.of(Kept::Keys), key.name()).is_none()
                || find(now.of(Kept::Keys), key.name()).is_some()
        });
        for round in self.of_mut(Kept::Rounds) {
            if let Some(changed) = find(now.of(Kept::Rounds), round.name()) {
                round.join(find(before.of(Kept::Rounds), round.name()), changed);
            }
        }
        now.remove_known(before);
        self.merge(now);
    }

    /// Removes the entries that `known` has too, whatever has become of them.
    fn remove_known(&mut self, known: &Self) {
        remove(&mut self.check_ins, &known.check_ins);
        remove(&mut self.drafts, &known.drafts);
        remove(&mut self.practices, &known.practices);
        remove(&mut self.commitments, &known.commitments);
        remove(&mut self.wins, &known.wins);
        for (entries, known) in self.unread.iter_mut().zip(&known.unread) {
            remove(entries, known);
        }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        let Self { check_ins, drafts, practices, commitments, wins, unread } = self;
        let own = check_ins.len() + drafts.len() + practices.len() + commitments.len() + wins.len();
        own + unread.iter().map(Vec::len).sum::<usize>()
    }
}

fn new_entries<T: Entry>(known: &[T], others: Vec<T>) -> Vec<T> {
    let mut new: Vec<T> = Vec::new();
    for entry in others {
        if !known.iter().chain(&new).any(|known| known.is_same(&entry)) {
            new.push(entry);
        }
    }
    new
}

fn remove<T: Entry>(entries: &mut Vec<T>, known: &[T]) {
    entries.retain(|entry| !known.iter().any(|known| known.is_same(entry)));
}

impl Entry for CheckIn {
    fn is_same(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Entry for Draft {
    fn is_same(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Entry for ChosenPractice {
    fn is_same(&self, other: &Self) -> bool {
        self.practice == other.practice && self.day == other.day
    }
}

impl Entry for Commitment {
    fn is_same(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Entry for Win {
    fn is_same(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Entry for Unread {
    fn is_same(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}
