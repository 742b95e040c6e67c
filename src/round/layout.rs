//! How counts are laid out in bytes, and bytes in lanes.
//!
//! A vector is a row of cells: for every item in the instrument's order one per point of the
//! scale, then one per quarter point of the headline score and one for an undefined headline, then
//! three per action. Cells have one byte, or two where more than 255 people are invited. Their
//! bytes are cut into lanes of 20, and each lane is one large number, which masks are added to.
//! Cells and lanes are little-endian.

use std::num::NonZeroU16;

use curve25519_dalek::Scalar;

use crate::instrument::Instrument;
use crate::scoring::quarter;

/// Up to as many people invited, counts fit into one byte.
const MOST_FOR_ONE_BYTE: u16 = 255;

/// Bytes of a lane; the last may be shorter.
const LANE: usize = 20;

/// Bytes that a masked lane has more than the lane, and that a sum of masks has more.
pub(super) const MASK_BYTES: usize = 8;
pub(super) const SUM_BYTES: usize = 10;

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
}

/// Which cells a vector has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) width: Width,
    pub(super) items: usize,
    /// Cells per item: points of the scale.
    pub(super) points: usize,
    pub(super) actions: usize,
}

impl Layout {
    /// Cells per action: helped, no difference, not tried.
    pub(super) const ACTION: usize = 3;

    pub(super) fn of(instrument: &Instrument, actions: usize, invited: Option<NonZeroU16>) -> Self {
        let many = invited.is_some_and(|invited| invited.get() > MOST_FOR_ONE_BYTE);
        Self {
            width: if many { Width::Two } else { Width::One },
            items: instrument.items().len(),
            points: instrument.points().get().into(),
            actions,
        }
    }

    /// How many cells the items take, and so the first one of the scores.
    pub(super) fn item_cells(&self) -> usize {
        self.items * self.points
    }

    /// How many different scores there are: quarter points from the lowest to the highest.
    pub(super) fn scores(&self) -> usize {
        quarter::cells(self.points)
    }

    /// The first cell of the actions, behind that of undefined scores.
    pub(super) fn action_cells(&self) -> usize {
        self.item_cells() + self.scores() + 1
    }

    /// How many cells a vector has.
    pub(super) fn cells(&self) -> usize {
        self.action_cells() + self.actions * Self::ACTION
    }

    /// How many bytes a vector has.
    fn bytes(&self) -> usize {
        self.cells() * self.width.bytes()
    }

    /// How many bytes each lane has.
    pub(super) fn lanes(&self) -> impl ExactSizeIterator<Item = usize> {
        let bytes = self.bytes();
        (0..bytes.div_ceil(LANE)).map(move |lane| LANE.min(bytes - lane * LANE))
    }

    /// How many bytes all lanes take if each has `more` than its own.
    pub(super) fn row(&self, more: usize) -> usize {
        self.bytes() + self.lanes().len() * more
    }

    /// The numbers in `row`, whose lanes have `more` bytes than their own.
    pub(super) fn numbers(&self, row: &[u8], more: usize) -> Vec<Scalar> {
        let mut rest = row;
        let numbers = self.lanes().map(|lane| {
            let (bytes, others) = rest.split_at_checked(lane + more).unwrap_or((rest, &[]));
            rest = others;
            scalar(bytes)
        });
        numbers.collect()
    }

    /// The row of `numbers` that have `more` bytes than their lanes.
    pub(super) fn row_of(&self, numbers: &[Scalar], more: usize) -> Vec<u8> {
        let lanes = self.lanes().zip(numbers);
        lanes.flat_map(|(lane, number)| number.to_bytes().into_iter().take(lane + more)).collect()
    }

    /// The counts in lanes that were added up, unless one of them is less than nothing or more
    /// than its bytes can hold.
    pub(super) fn counts(&self, lanes: &[Scalar]) -> Option<Vec<u32>> {
        let fits = |(lane, number): (usize, &Scalar)| {
            number.to_bytes().iter().skip(lane).all(|byte| *byte == 0)
        };
        if !self.lanes().zip(lanes).all(fits) {
            return None;
        }
        let cells = self.row_of(lanes, 0);
        let cells = cells.chunks(self.width.bytes());
        Some(cells.map(little_endian).collect())
    }

    /// Sets the cell to 1.
    pub(super) fn mark(&self, cells: &mut [u8], cell: usize) {
        // The first byte of a little-endian cell.
        if let Some(byte) = cells.get_mut(cell * self.width.bytes()) {
            *byte = 1;
        }
    }

    /// A vector of nothing.
    pub(super) fn empty(&self) -> Vec<u8> {
        vec![0; self.bytes()]
    }
}

/// The number that at most 31 bytes stand for; those of a lane are always less than the order of
/// the group, so that nothing wraps around.
pub(super) fn scalar(bytes: &[u8]) -> Scalar {
    let mut whole = [0; 32];
    whole.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    Scalar::from_bytes_mod_order(whole)
}

fn little_endian(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte))
}
