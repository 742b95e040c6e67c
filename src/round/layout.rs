//! How counts are laid out in bytes, and how they are added and subtracted.
//!
//! A vector is a row of cells: for every item in the instrument's order one per point of the
//! scale, then one per quarter point of the headline score, then one for an undefined headline.
//! Cells have one byte, or two (big-endian) where more than 250 people are invited, and wrap
//! around.

use std::num::NonZeroU16;

use crate::instrument::Instrument;

/// Up to as many people invited, counts fit into one byte with some room for people who were not.
const MOST_FOR_ONE_BYTE: u16 = 250;

/// How many bytes a cell has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    One,
    Two,
}

impl Width {
    pub(super) fn bytes(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    /// What a cell can count to.
    pub(super) fn most(self) -> u16 {
        match self {
            Self::One => u8::MAX.into(),
            Self::Two => u16::MAX,
        }
    }

    /// Adds `other` to `sum`, cell by cell.
    pub(super) fn add(self, sum: &mut [u8], other: &[u8]) {
        self.combine(sum, other, u8::wrapping_add, u16::wrapping_add);
    }

    /// Subtracts `other` from `difference`, cell by cell.
    pub(super) fn subtract(self, difference: &mut [u8], other: &[u8]) {
        self.combine(difference, other, u8::wrapping_sub, u16::wrapping_sub);
    }

    fn combine(
        self,
        left: &mut [u8],
        right: &[u8],
        one: fn(u8, u8) -> u8,
        two: fn(u16, u16) -> u16,
    ) {
        match self {
            Self::One => left.iter_mut().zip(right).for_each(|(a, b)| *a = one(*a, *b)),
            Self::Two => {
                let (left, _) = left.as_chunks_mut::<2>();
                let (right, _) = right.as_chunks::<2>();
                for (a, b) in left.iter_mut().zip(right) {
                    *a = two(u16::from_be_bytes(*a), u16::from_be_bytes(*b)).to_be_bytes();
                }
            }
        }
    }

    /// The counts in `cells`.
    pub(super) fn counts(self, cells: &[u8]) -> Vec<u32> {
        match self {
            Self::One => cells.iter().map(|count| u32::from(*count)).collect(),
            Self::Two => {
                let (cells, _) = cells.as_chunks::<2>();
                cells.iter().map(|count| u16::from_be_bytes(*count).into()).collect()
            }
        }
    }
}

/// Which cells a vector has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) width: Width,
    pub(super) items: usize,
    /// Cells per item: points of the scale.
    pub(super) points: usize,
}

impl Layout {
    pub(super) fn of(instrument: &Instrument, invited: Option<NonZeroU16>) -> Self {
        let many = invited.is_some_and(|invited| invited.get() > MOST_FOR_ONE_BYTE);
        Self {
            width: if many { Width::Two } else { Width::One },
            items: instrument.items().len(),
            points: instrument.points().get().into(),
        }
    }

    /// How many cells the items take, and so the first one of the scores.
    pub(super) fn item_cells(&self) -> usize {
        self.items * self.points
    }

    /// How many different scores there are: quarter points from the lowest to the highest.
    pub(super) fn scores(&self) -> usize {
        4 * (self.points - 1) + 1
    }

    /// How many bytes a vector has.
    pub(super) fn bytes(&self) -> usize {
        (self.item_cells() + self.scores() + 1) * self.width.bytes()
    }

    /// Sets the cell to 1.
    pub(super) fn mark(&self, cells: &mut [u8], cell: usize) {
        // The last byte of a big-endian cell.
        if let Some(byte) = cells.get_mut((cell + 1) * self.width.bytes() - 1) {
            *byte = 1;
        }
    }
}
