//! Which groups' figures follow from the figures that were released.
//!
//! People fall into atoms: disjoint groups, numbered from 0. A released figure is about a union
//! of atoms and stands here as its membership, one `bool` per atom. Adding and subtracting
//! figures, with any weights, gives exactly the vectors in the rational row space of the released
//! memberships: the figure of a set where its 0/1 vector is in it, and, where another vector is
//! zero outside a small group, a comparison of people in that group with each other. At the ends of
//! the scale a comparison of two people gives away both, so both count as known.
//!
//! This is about exact figures. What follows from knowing some of the answers, or from what the
//! same people released at another time, is beyond it.

use std::collections::BTreeMap;
use std::mem;

use thiserror::Error;

/// How many sets one check tries before it gives up.
const MOST_CANDIDATES: usize = 20_000;

/// The figures of one kind released so far, all about parts of one set of people.
///
/// The figure of everybody counts as released from the start, whether it was or not: a view of
/// several teams always shows it. Equal audits know the same, whatever the order of release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    sizes: Vec<u32>,
    minimum: u32,
    known: Basis,
}

/// Some people, as a union of atoms that have people.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// How many they are.
    pub people: u32,
    /// Their atoms, in ascending order.
    pub atoms: Vec<usize>,
}

/// Why a figure must not be released.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// Together with what is known, it would give away a figure about only a group below the
    /// minimum.
    #[error("a figure about only {people} people, in the atoms {atoms:?}, could be worked out")]
    Exposes {
        /// The atoms of a smallest such group.
        atoms: Vec<usize>,
        /// How many people they hold.
        people: u32,
    },
    /// There are too many small groups to try or too large numbers to be exact.
    #[error("too much was released to tell what could be worked out")]
    TooComplex,
    /// The membership doesn't have one entry per atom.
    #[error("a membership of {found} atoms instead of {expected}")]
    Length {
        /// How many atoms there are.
        expected: usize,
        /// How many entries the membership has.
        found: usize,
    },
}

impl Audit {
    /// An audit of atoms that hold `sizes` people and of which no figure about fewer than
    /// `minimum` people may become known. People without an answer to what the figures are about
    /// don't count. If all atoms together are too few, it refuses everything.
    pub fn new(sizes: &[u32], minimum: u32) -> Self {
        let whole: Vec<i128> = sizes.iter().map(|people| i128::from(*people > 0)).collect();
        let known = Basis { rows: MatrixRow::of(whole).into_iter().collect() };
        Self { sizes: sizes.to_vec(), minimum, known }
    }

    /// Whether the figure of the atoms in `membership` may be released now.
    pub fn check(&self, membership: &[bool]) -> Result<(), Refused> {
        self.after(membership).map(drop)
    }

    /// Takes the figure of the atoms in `membership` as released, unless it is refused.
    pub fn release(&mut self, membership: &[bool]) -> Result<(), Refused> {
        self.known = self.after(membership)?;
        Ok(())
    }

    /// Every group below the minimum whose own figure could be worked out if `more` were released
    /// too, the smallest first. [`Audit::check`] is stricter: it counts comparisons within a group
    /// too.
    pub fn exposed(&self, more: &[Vec<bool>]) -> Result<Vec<Group>, Refused> {
        let known = more.iter().try_fold(self.known.clone(), |known, membership| {
            known.with(self.vector(membership)?).ok_or(Refused::TooComplex)
        })?;
        self.small_groups(&known, |group| known.spans(self.indicator(&group.atoms)))
    }

    fn after(&self, membership: &[bool]) -> Result<Basis, Refused> {
        let vector = self.vector(membership)?;
        let known = self.known.clone().with(vector).ok_or(Refused::TooComplex)?;
        let confined = |group: &Group| known.has_a_vector_within(&group.atoms);
        match self.small_groups(&known, confined)?.into_iter().next() {
            Some(Group { people, atoms }) => Err(Refused::Exposes { atoms, people }),
            None => Ok(known),
        }
    }

    fn indicator(&self, atoms: &[usize]) -> Vec<i128> {
        (0..self.sizes.len()).map(|atom| i128::from(atoms.contains(&atom))).collect()
    }

    /// An atom without people adds nothing to any figure, so it is left out of every vector.
    fn vector(&self, membership: &[bool]) -> Result<Vec<i128>, Refused> {
        let (expected, found) = (self.sizes.len(), membership.len());
        if found != expected {
            return Err(Refused::Length { expected, found });
        }
        let members = self.sizes.iter().zip(membership);
        Ok(members.map(|(people, member)| i128::from(*people > 0 && *member)).collect())
    }

    /// The groups below the minimum that `which` finds, the smallest first.
    fn small_groups(
        &self,
        known: &Basis,
        which: impl Fn(&Group) -> Option<bool>,
    ) -> Result<Vec<Group>, Refused> {
        let mut found = Vec::new();
        for mut group in self.candidates(known)? {
            group.atoms.sort_unstable();
            if which(&group).ok_or(Refused::TooComplex)? {
                found.push(group);
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    /// The unions of cells that hold fewer people than the minimum.
    fn candidates(&self, known: &Basis) -> Result<Vec<Group>, Refused> {
        let cells = self.cells(known);
        let mut candidates = Vec::new();
        let mut open = vec![(Group::default(), 0)];
        while let Some((group, next)) = open.pop() {
            for (at, cell) in cells.iter().enumerate().skip(next) {
                let people = group.people.saturating_add(cell.people);
                if people >= self.minimum {
                    break;
                }
                if candidates.len() == MOST_CANDIDATES {
                    return Err(Refused::TooComplex);
                }
                let atoms = [group.atoms.as_slice(), &cell.atoms].concat();
                let candidate = Group { people, atoms };
                candidates.push(candidate.clone());
                open.push((candidate, at + 1));
            }
        }
        Ok(candidates)
    }

    /// The atoms that no known figure tells apart, together, in ascending order of people. Every
    /// vector in the row space is the same throughout one, since equal columns stay equal.
    fn cells(&self, known: &Basis) -> Vec<Group> {
        let mut cells: BTreeMap<Vec<i128>, Group> = BTreeMap::new();
        for (atom, people) in self.sizes.iter().enumerate().filter(|(_, people)| **people > 0) {
            let column = known.rows.iter().map(|row| row.entries[atom]).collect();
            let cell = cells.entry(column).or_default();
            cell.people = cell.people.saturating_add(*people);
            cell.atoms.push(atom);
        }
        let mut cells: Vec<Group> = cells.into_values().collect();
        cells.sort_unstable();
        cells
    }
}

/// A row space: its reduced row-echelon form in whole numbers, which is the same for every order
/// of insertion. `None` stands for numbers beyond 128 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Basis {
    /// In ascending order of pivots; each pivot's column is zero in all other rows.
    rows: Vec<MatrixRow>,
}

impl Basis {
    fn with(mut self, vector: Vec<i128>) -> Option<Self> {
        let Some(new) = MatrixRow::of(self.rest(vector)?) else { return Some(self) };
        for row in &mut self.rows {
            row.entries = new.cancel_in(mem::take(&mut row.entries))?;
        }
        self.rows.push(new);
        self.rows.sort_unstable_by_key(|row| row.pivot);
        Some(self)
    }

    fn spans(&self, vector: Vec<i128>) -> Option<bool> {
        Some(MatrixRow::of(self.rest(vector)?).is_none())
    }

    /// Whether some combination of the rows is zero outside `atoms` and not within: then fewer rows
    /// are independent without these columns.
    fn has_a_vector_within(&self, atoms: &[usize]) -> Option<bool> {
        let outside = |row: &MatrixRow| {
            let keep =
                |(atom, entry): (usize, &i128)| if atoms.contains(&atom) { 0 } else { *entry };
            primitive(row.entries.iter().enumerate().map(keep).collect())
        };
        let empty = Self { rows: Vec::new() };
        let rest = self.rows.iter().try_fold(empty, |rest, row| rest.with(outside(row)?))?;
        Some(rest.rows.len() < self.rows.len())
    }

    /// What no combination of the rows accounts for in `vector`, up to a factor.
    fn rest(&self, vector: Vec<i128>) -> Option<Vec<i128>> {
        self.rows.iter().try_fold(vector, |vector, row| row.cancel_in(vector))
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct MatrixRow {
    /// Where the first entry that isn't zero stands; it is positive.
    pivot: usize,
    /// Without a common divisor.
    entries: Vec<i128>,
}

impl MatrixRow {
    /// `None` if all `entries`, which have no common divisor, are zero.
    fn of(entries: Vec<i128>) -> Option<Self> {
        let pivot = entries.iter().position(|entry| *entry != 0)?;
        Some(Self { pivot, entries })
    }

    /// Makes the entry of `vector` at the pivot zero by combining it with this row.
    fn cancel_in(&self, vector: Vec<i128>) -> Option<Vec<i128>> {
        let (own, other) = (self.entries[self.pivot], vector[self.pivot]);
        if other == 0 {
            return Some(vector);
        }
        let common = i128::try_from(gcd(own.unsigned_abs(), other.unsigned_abs())).ok()?;
        let (own, other) = (own / common, other / common);
        let combine = |(theirs, ours): (&i128, &i128)| {
            theirs.checked_mul(own)?.checked_sub(ours.checked_mul(other)?)
        };
        primitive(vector.iter().zip(&self.entries).map(combine).collect::<Option<_>>()?)
    }
}

/// `vector` without common divisor and with its first entry that isn't zero positive.
fn primitive(vector: Vec<i128>) -> Option<Vec<i128>> {
    let Some(first) = vector.iter().find(|entry| **entry != 0) else { return Some(vector) };
    let common = vector.iter().fold(0, |common: u128, entry| gcd(common, entry.unsigned_abs()));
    let divisor = i128::try_from(common).ok()? * first.signum();
    vector.iter().map(|entry| entry.checked_div(divisor)).collect()
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
