//! Putting two journals together, in a time that grows little faster than what they hold: people
//! import files of any size.

use super::raw_entry::{EntryKind, RawEntry};
use super::{CheckIn, ChosenPractice, Commitment, Day, Draft, Journal, Win};

/// What an import brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Entries that were not there yet.
    pub added: usize,
    /// Entries that were there already.
    pub known: usize,
}

/// What tells an entry from others of its kind: a text, and for practices the day as well.
type Name<'a> = (&'a str, Option<Day>);

/// Names in order, and where in a list each stands.
type Places<'a> = Vec<(Name<'a>, usize)>;

/// Something that two journals may both have, even if one of them has changed it since.
trait Entry {
    fn name(&self) -> Name<'_>;
}

impl Journal {
    /// Adds the entries of `other` that are not here yet. Where both have an entry, the one here
    /// stays.
    pub fn merge(&mut self, other: Self) -> Merged {
        let (all, before) = (other.len(), self.len());
        extend(&mut self.check_ins, other.check_ins);
        sort_check_ins(&mut self.check_ins);
        extend(&mut self.commitments, other.commitments);
        sort(&mut self.commitments, Commitment::place);
        extend(&mut self.drafts, other.drafts);
        extend(&mut self.practices, other.practices);
        extend(&mut self.wins, other.wins);
        self.goal = self.goal.take().or(other.goal);
        for (known, others) in self.raw.iter_mut().zip(other.raw) {
            extend(known, others);
        }
        let added = self.len() - before;
        // A check-in that was finished here is no longer a draft.
        let finished = places(&self.check_ins);
        self.drafts.retain(|draft| find(&finished, draft.name()).is_none());
        self.drop_sources();
        Merged { added, known: all - added }
    }

    /// Takes in what others have made of `before`, namely `now`, while what is here could not be
    /// stored. What is here stays, with two exceptions: rounds are put together, and a key that is
    /// gone does not come back.
    pub(super) fn take_in(&mut self, before: &Self, mut now: Self) {
        let (was, is) = (before.of(EntryKind::Keys), now.of(EntryKind::Keys));
        let (was, is) = (places(was), places(is));
        self.of_mut(EntryKind::Keys).retain(|key| {
            let name = Entry::name(key);
            find(&was, name).is_none() || find(&is, name).is_some()
        });
        let (was, is) = (before.of(EntryKind::Rounds), now.of(EntryKind::Rounds));
        let (was_at, is_at) = (places(was), places(is));
        for round in self.of_mut(EntryKind::Rounds) {
            let name = Entry::name(round);
            let at = |places: &Places, all: &[RawEntry]| all.get(find(places, name)?).cloned();
            if let Some(changed) = at(&is_at, is) {
                let earlier = at(&was_at, was);
                round.join(earlier, changed);
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
        self.goal = self.goal.take().filter(|_| known.goal.is_none());
        for (entries, known) in self.raw.iter_mut().zip(&known.raw) {
            remove(entries, known);
        }
    }

    /// Forgets what the results of revealed rounds were made from, wherever it came from: another
    /// tab may still be collecting, and a file may have been made before the result was seen.
    pub(crate) fn drop_sources(&mut self) {
        for at in self.revealed() {
            if let Some(round) = self.of_mut(EntryKind::Rounds).get_mut(at) {
                round.drop_sources();
            }
        }
    }

    /// Where the rounds stand that were revealed.
    pub(super) fn revealed(&self) -> Vec<usize> {
        let past = places(self.of(EntryKind::PastRounds));
        let rounds = self.of(EntryKind::Rounds).iter().enumerate();
        rounds
            .filter(|(_, round)| find(&past, Entry::name(*round)).is_some())
            .map(|(at, _)| at)
            .collect()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        let Self { check_ins, drafts, practices, commitments, wins, goal, raw, lacks_an_entry: _ } =
            self;
        let own = check_ins.len() + drafts.len() + practices.len() + commitments.len() + wins.len();
        own + usize::from(goal.is_some()) + raw.iter().map(Vec::len).sum::<usize>()
    }
}

/// In order of day; on one day, as they were.
pub(super) fn sort_check_ins(check_ins: &mut Vec<CheckIn>) {
    sort(check_ins, |check_in| ("", Some(check_in.day)));
}

/// In the order of `place`; with the same one, as they were.
fn sort<T>(entries: &mut Vec<T>, place: fn(&T) -> Name<'_>) {
    let order = in_order(entries.iter().map(place).collect());
    let order: Vec<usize> = order.into_iter().map(|(_, at)| at).collect();
    let mut sorted: Vec<Option<T>> = std::mem::take(entries).into_iter().map(Some).collect();
    entries.extend(order.into_iter().filter_map(|at| sorted.get_mut(at)?.take()));
}

/// One way of sorting for all kinds: each would add to what the first question waits for.
fn in_order(names: Vec<Name<'_>>) -> Places<'_> {
    let mut places: Places = names.into_iter().zip(0..).collect();
    places.sort_unstable();
    places
}

fn places<T: Entry>(entries: &[T]) -> Places<'_> {
    in_order(names(entries))
}

fn names<T: Entry>(entries: &[T]) -> Vec<Name<'_>> {
    names_of(entries.len(), &|at| entries[at].name())
}

/// Where the first entry with this name stands.
fn find(places: &Places, name: Name) -> Option<usize> {
    let first = places.partition_point(|(known, _)| *known < name);
    places.get(first).filter(|(known, _)| *known == name).map(|(_, at)| *at)
}

/// Adds those of `others` that are not known yet, each of them once.
fn extend<T: Entry>(known: &mut Vec<T>, others: Vec<T>) {
    let mut are_new = are_new(names(known), names(&others)).into_iter();
    known.extend(others.into_iter().filter(|_| are_new.next() == Some(true)));
}

/// Removes the entries that `known` has too.
fn remove<T: Entry>(entries: &mut Vec<T>, known: &[T]) {
    let mut stay = are_unknown(names(known), names(entries)).into_iter();
    entries.retain(|_| stay.next() == Some(true));
}

// For names alone, so that what the first question waits for has them once and not for every kind.

/// The names at all places up to `count`.
fn names_of<'a>(count: usize, name_at: &dyn Fn(usize) -> Name<'a>) -> Vec<Name<'a>> {
    (0..count).map(name_at).collect()
}

/// Of each of `others`, whether `known` lacks it and it is the first with its name.
fn are_new(known: Vec<Name>, others: Vec<Name>) -> Vec<bool> {
    let there = in_order(others.clone());
    let are_unknown = are_unknown(known, others.clone());
    let first = others.into_iter().enumerate().map(|(at, name)| find(&there, name) == Some(at));
    are_unknown.into_iter().zip(first).map(|(unknown, first)| unknown && first).collect()
}

/// Of each of `names`, whether `known` lacks it.
fn are_unknown(known: Vec<Name>, names: Vec<Name>) -> Vec<bool> {
    let known = in_order(known);
    names.into_iter().map(|name| find(&known, name).is_none()).collect()
}

impl Entry for CheckIn {
    fn name(&self) -> Name<'_> {
        (&self.id, None)
    }
}

impl Entry for Draft {
    fn name(&self) -> Name<'_> {
        (&self.id, None)
    }
}

impl Entry for ChosenPractice {
    fn name(&self) -> Name<'_> {
        (&self.practice, Some(self.day))
    }
}

impl Entry for Commitment {
    fn name(&self) -> Name<'_> {
        (&self.id, None)
    }
}

impl Entry for Win {
    fn name(&self) -> Name<'_> {
        (&self.id, None)
    }
}

impl Entry for RawEntry {
    fn name(&self) -> Name<'_> {
        (Self::name(self), None)
    }
}
