//! From dark and light modules to the text of a code.

use super::blocks::blocks;
use super::patterns::{side, squares};
use super::repaired::Galois;
use super::segments::text_of;

/// Which modules of a code are dark, row by row.
pub(super) struct Modules {
    pub(super) version: usize,
    pub(super) is_dark: Vec<bool>,
}

/// How a code was written.
struct Format {
    /// From the lowest level of error correction.
    level: usize,
    mask: usize,
}

impl Modules {
    /// The text, also of a code that is seen in a mirror.
    pub(super) fn text(&self) -> Option<String> {
        self.text_as_it_is().or_else(|| self.mirrored().text_as_it_is())
    }

    fn text_as_it_is(&self) -> Option<String> {
        let format = self.format()?;
        let (mut blocks, checks) = blocks(&self.bytes(format.mask), format.level, self.version);
        let galois = Galois::new();
        let mut content = Vec::new();
        for block in &mut blocks {
            galois.repair(block, checks)?;
            content.extend(&block[..block.len() - checks]);
        }
        text_of(&content, self.version)
    }

    fn mirrored(&self) -> Self {
        let side = side(self.version);
        let is_dark = (0..side * side).map(|at| self.is_dark(at / side, at % side)).collect();
        Self { version: self.version, is_dark }
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        self.is_dark.get(y * side(self.version) + x).copied().unwrap_or_default()
    }

    /// The format that comes closest to either of the two places where it stands.
    fn format(&self) -> Option<Format> {
        let last = side(self.version) - 1;
        let first = [0, 1, 2, 3, 4, 5, 7, 8].map(|y| (8, y));
        let second = [7, 5, 4, 3, 2, 1, 0].map(|x| (x, 8));
        let around: Vec<_> = first.into_iter().chain(second).rev().collect();
        let below = (0..7).map(|by| (8, last - by));
        let beside = (0..8).map(|by| (last - 7 + by, 8));
        let apart: Vec<_> = below.chain(beside).collect();
        let written = [around, apart].map(|places| {
            places.iter().fold(0_u32, |bits, (x, y)| bits << 1 | u32::from(self.is_dark(*x, *y)))
        });
        let distance = |format: u32| {
            written.iter().map(|bits| (bits ^ bits_of_format(format)).count_ones()).min()
        };
        let format = (0..32).min_by_key(|format| distance(*format))?;
        let level = [1, 0, 3, 2][format as usize >> 3];
        (distance(format)? <= 3).then_some(Format { level, mask: format as usize & 7 })
    }

    /// What stands in the modules, without the mask.
    fn bytes(&self, mask: usize) -> Vec<u8> {
        let side = side(self.version);
        let is_fixed = fixed(self.version);
        let (mut bytes, mut byte, mut bits) = (Vec::new(), 0_u8, 0);
        let columns = (1..side).rev().step_by(2);
        for right in columns.map(|right| if right <= 6 { right - 1 } else { right }) {
            for step in 0..side {
                let y = if (right + 1) & 2 == 0 { side - 1 - step } else { step };
                for x in [right, right - 1] {
                    if is_fixed[y * side + x] {
                        continue;
                    }
                    byte = byte << 1 | u8::from(self.is_dark(x, y) != is_masked(mask, x, y));
                    bits += 1;
                    if bits % 8 == 0 {
                        bytes.push(byte);
                    }
                }
            }
        }
        bytes
    }
}

/// The fifteen bits of a format, of which ten are for checking.
fn bits_of_format(format: u32) -> u32 {
    let checks = (0..10).fold(format, |checks, _| (checks << 1) ^ ((checks >> 9) * 0x537));
    (format << 10 | checks) ^ 0x5412
}

fn is_masked(mask: usize, x: usize, y: usize) -> bool {
    0 == match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    }
}

/// Which modules are the same on all codes of a version, or stand for how the code was written.
fn fixed(version: usize) -> Vec<bool> {
    let side = side(version);
    let squares = squares(version);
    let is_fixed = |at: usize| {
        let (x, y) = (at % side, at / side);
        let is_in_corner = x < 9 && (y < 9 || y >= side - 8) || x >= side - 8 && y < 9;
        let is_version = x < 6 && y >= side - 11 || x >= side - 11 && y < 6;
        let is_in_square = squares
            .iter()
            .any(|middle| x.abs_diff(middle.x as usize) <= 2 && y.abs_diff(middle.y as usize) <= 2);
        is_in_corner || x == 6 || y == 6 || is_in_square || version >= 7 && is_version
    };
    (0..side * side).map(is_fixed).collect()
}
