//! Putting two journals together.

use super::Journal;

/// What an import brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Entries that were not there yet.
    pub added: usize,
    /// Entries that were there already.
    pub known: usize,
}

impl Journal {
    /// Adds the entries of `other` that are not here yet. Where both have an entry, the one here
    /// stays. Check-ins end up in order of day.
    pub fn merge(&mut self, other: Self) -> Merged {
        let mut merged = Merged { added: 0, known: 0 };
        for check_in in other.check_ins {
            if self.check_ins.iter().any(|known| known.id == check_in.id) {
                merged.known += 1;
            } else {
                merged.added += 1;
                self.add_check_in(check_in);
            }
        }
        add_new(&mut self.drafts, other.drafts, |a, b| a.id == b.id, &mut merged);
        add_new(
            &mut self.practices,
            other.practices,
            |a, b| a.practice == b.practice && a.day == b.day,
            &mut merged,
        );
        add_new(&mut self.commitments, other.commitments, |a, b| a.id == b.id, &mut merged);
        add_new(&mut self.wins, other.wins, |a, b| a.id == b.id, &mut merged);
        // A check-in that was finished here is no longer a draft.
        let finished = |id: &String| self.check_ins.iter().any(|check_in| check_in.id == *id);
        self.drafts.retain(|draft| !finished(&draft.id));
        merged
    }
}

impl Journal {
    /// Removes the entries that `known` has too, whatever has become of them.
    pub(super) fn remove_known(&mut self, known: &Self) {
        remove(&mut self.check_ins, &known.check_ins, |a, b| a.id == b.id);
        remove(&mut self.drafts, &known.drafts, |a, b| a.id == b.id);
        remove(&mut self.practices, &known.practices, |a, b| {
            a.practice == b.practice && a.day == b.day
        });
        remove(&mut self.commitments, &known.commitments, |a, b| a.id == b.id);
        remove(&mut self.wins, &known.wins, |a, b| a.id == b.id);
    }
}

fn remove<T>(here: &mut Vec<T>, known: &[T], same: fn(&T, &T) -> bool) {
    here.retain(|entry| !known.iter().any(|known| same(known, entry)));
}

fn add_new<T>(here: &mut Vec<T>, other: Vec<T>, same: fn(&T, &T) -> bool, merged: &mut Merged) {
    for entry in other {
        if here.iter().any(|known| same(known, &entry)) {
            merged.known += 1;
        } else {
            merged.added += 1;
            here.push(entry);
        }
    }
}
