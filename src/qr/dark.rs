//! What is darker than its surroundings.

use super::photograph::Photograph;
use super::plane::Spot;

/// Of the longer side of a photograph, how far around a pixel is looked at.
const SURROUNDINGS: usize = 16;

/// How much darker than its surroundings a pixel has to be, in percent.
const DARKER: u32 = 4;

/// Which pixels of a photograph are dark.
pub(super) struct Dark {
    width: usize,
    height: usize,
    is_dark: Vec<bool>,
}

impl Dark {
    pub(super) fn of(photograph: &Photograph) -> Self {
        let (width, height) = (photograph.width(), photograph.height());
        let sums = sums(photograph);
        let reach = (width.max(height) / SURROUNDINGS).max(8);
        let mut is_dark = Vec::with_capacity(width * height);
        for y in 0..height {
            let (top, bottom) = (y.saturating_sub(reach), (y + reach).min(height));
            let (above, below) = (top * (width + 1), bottom * (width + 1));
            for (x, pixel) in photograph.row(y).iter().enumerate() {
                let (left, right) = (x.saturating_sub(reach), (x + reach).min(width));
                let inner = sums[below + right].wrapping_sub(sums[below + left]);
                let sum = inner.wrapping_sub(sums[above + right]).wrapping_add(sums[above + left]);
                let pixels = ((bottom - top) * (right - left)) as u32;
                is_dark.push(u32::from(*pixel) * 100 < sum / pixels * (100 - DARKER));
            }
        }
        Self { width, height, is_dark }
    }

    pub(super) fn height(&self) -> usize {
        self.height
    }

    /// The pixels of a row.
    pub(super) fn row(&self, y: usize) -> &[bool] {
        &self.is_dark[y * self.width..(y + 1) * self.width]
    }

    /// Whether it is dark at `spot`; `None` beyond the edge.
    pub(super) fn at(&self, spot: Spot) -> Option<bool> {
        let is_within = spot.x >= 0.0 && spot.y >= 0.0 && spot.x < self.width as f32;
        let at = is_within.then_some(spot.x as usize)?;
        self.is_dark.get((spot.y as usize).checked_mul(self.width)? + at).copied()
    }
}

/// For every corner of a pixel, how bright all pixels above and before it are together. It may
/// overflow: only differences count.
fn sums(photograph: &Photograph) -> Vec<u32> {
    let width = photograph.width();
    let mut sums = vec![0_u32; (width + 1) * (photograph.height() + 1)];
    for y in 0..photograph.height() {
        let (above, here) = sums[y * (width + 1)..].split_at_mut(width + 1);
        let mut row = 0_u32;
        for (x, pixel) in photograph.row(y).iter().enumerate() {
            row = row.wrapping_add(u32::from(*pixel));
            here[x + 1] = above[x + 1].wrapping_add(row);
        }
    }
    sums
}
