//! Photographs, in shades of grey.

use super::plane::Spot;

/// How bright each pixel of a picture is.
pub struct Photograph {
    width: usize,
    height: usize,
    brightness: Vec<u8>,
}

impl Photograph {
    /// From `brightness`, row by row, each of `width` pixels.
    pub fn of(width: usize, brightness: Vec<u8>) -> Self {
        let height = brightness.len().checked_div(width).unwrap_or(0);
        Self { width, height, brightness }
    }

    /// From red, green, blue and opacity of every pixel, row by row.
    pub fn of_colours(width: usize, colours: &[u8]) -> Self {
        let weigh = |colour: &[u8; 4]| {
            let [red, green, blue, _] = colour.map(u32::from);
            ((red * 77 + green * 150 + blue * 29) >> 8) as u8
        };
        Self::of(width, colours.as_chunks().0.iter().map(weigh).collect())
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    pub(super) fn height(&self) -> usize {
        self.height
    }

    /// The pixels of a row.
    pub(super) fn row(&self, y: usize) -> &[u8] {
        &self.brightness[y * self.width..(y + 1) * self.width]
    }

    /// How bright it is at `spot`, between pixels as well; beyond the edge as on it.
    pub(super) fn at(&self, spot: Spot) -> f32 {
        let within = |place: f32, length: usize| {
            // A place that is no number is 0 as an integer.
            let place = (place - 0.5).clamp(0.0, (length as f32 - 1.001).max(0.0));
            (place as usize, place - place as usize as f32)
        };
        let ((x, right), (y, down)) = (within(spot.x, self.width), within(spot.y, self.height));
        let first = y * self.width + x;
        let [a, b, c, d] = [0, 1, self.width, self.width + 1]
            .map(|by| self.brightness.get(first + by).copied().map_or(0.0, f32::from));
        let (above, below) = (a + (b - a) * right, c + (d - c) * right);
        above + (below - above) * down
    }

    /// Half as large: of four pixels, one.
    pub(super) fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut brightness = Vec::with_capacity(width * height);
        for y in 0..height {
            let [above, below] = [self.row(2 * y), self.row(2 * y + 1)];
            let pairs = above.as_chunks::<2>().0.iter().zip(below.as_chunks::<2>().0);
            brightness.extend(pairs.map(|(above, below)| {
                let sum: u32 = above.iter().chain(below).copied().map(u32::from).sum();
                (sum / 4) as u8
            }));
        }
        Self { width, height, brightness }
    }

    /// Every pixel as bright as it and those around it are on average.
    pub(super) fn smoothed(&self) -> Self {
        let mut brightness = Vec::with_capacity(self.brightness.len());
        for y in 0..self.height {
            let rows = [y.saturating_sub(1), y, (y + 1).min(self.height - 1)].map(|y| self.row(y));
            let column = |x: usize| rows.iter().map(|row| u32::from(row[x])).sum::<u32>();
            brightness.extend((0..self.width).map(|x| {
                let beside = [x.saturating_sub(1), x, (x + 1).min(self.width - 1)];
                (beside.map(column).iter().sum::<u32>() / 9) as u8
            }));
        }
        Self { brightness, ..*self }
    }
}
