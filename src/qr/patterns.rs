//! What is the same on all codes of a size: corners, the small squares between them, and the dotted
//! lines from corner to corner.

use super::photograph::Photograph;
use super::plane::{Plane, Spot};

/// How many modules a code of `version` is wide.
pub(super) fn side(version: usize) -> usize {
    17 + 4 * version
}

/// The middles of all small squares of a code.
pub(super) fn squares(version: usize) -> Vec<Spot> {
    let places = places(version);
    let last = places.len().saturating_sub(1);
    let is_at_corner =
        |x: usize, y: usize| matches!((x, y), (0, 0)) || (x, y) == (0, last) || (x, y) == (last, 0);
    let mut squares = Vec::new();
    for (y, down) in places.iter().enumerate() {
        for (x, across) in places.iter().enumerate() {
            if !is_at_corner(x, y) {
                squares.push(Spot::new(*across as f32 + 0.5, *down as f32 + 0.5));
            }
        }
    }
    squares
}

/// In which rows and columns the middles of small squares are.
fn places(version: usize) -> Vec<usize> {
    if version < 2 {
        return Vec::new();
    }
    let count = version / 7 + 2;
    let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
    let last = side(version) - 7;
    let mut places: Vec<usize> = (0..count - 1).map(|back| last - back * step).collect();
    places.push(6);
    places.reverse();
    places
}

/// Rings around a middle, square ones, and which of them are dark.
#[derive(Clone, Copy)]
pub(super) struct Rings {
    reach: i32,
    is_dark: fn(i32) -> bool,
}

/// A corner with the empty modules around it.
pub(super) const CORNER_RINGS: Rings = Rings { reach: 4, is_dark: |ring| ring < 2 || ring == 3 };

/// A small square.
pub(super) const SQUARE_RINGS: Rings = Rings { reach: 2, is_dark: |ring| ring != 1 };

impl Rings {
    /// Whether there may be a small square whose modules are seen at these places, going by few of them.
    pub(super) fn may_be_square(photograph: &Photograph, seen: impl Fn(Spot) -> Spot) -> bool {
        let at = |x: f32, y: f32| photograph.at(seen(Spot::new(x, y)));
        let ring = |reach: f32| [at(reach, 0.0), at(0.0, reach), at(-reach, 0.0), at(0.0, -reach)];
        let light: f32 = ring(1.0).iter().sum();
        light > 4.0 * at(0.0, 0.0) && light > ring(2.0).iter().sum()
    }

    /// How well the photograph fits if their modules are seen at these places, given how far from the
    /// middle they are: 1 at best.
    pub(super) fn fit(self, photograph: &Photograph, seen: impl Fn(Spot) -> Spot) -> f32 {
        let mut likeness = Likeness::default();
        for y in -self.reach..=self.reach {
            for x in -self.reach..=self.reach {
                let brightness = photograph.at(seen(Spot::new(x as f32, y as f32)));
                likeness.add((self.is_dark)(x.abs().max(y.abs())), brightness);
            }
        }
        likeness.share()
    }

    /// Where on the code around `middle` they fit best, and how well; looked for so many steps around,
    /// each of so many modules.
    pub(super) fn nearby(
        self,
        photograph: &Photograph,
        plane: &Plane,
        middle: Spot,
        (steps, step): (i32, f32),
    ) -> (Spot, f32) {
        let mut best = (middle, -1.0);
        for y in -steps..=steps {
            for x in -steps..=steps {
                let there = middle + Spot::new(x as f32, y as f32) * step;
                let fit = self.fit(photograph, |module| plane.seen(there + module));
                if fit > best.1 {
                    best = (there, fit);
                }
            }
        }
        best
    }
}

/// How well a dotted line from corner to corner fits, in pieces.
pub(super) fn fit_of_lines(photograph: &Photograph, plane: &Plane, side: usize) -> f32 {
    const PIECE: usize = 8;
    let (mut sum, mut pieces) = (0.0, 0.0);
    for start in (8..side - 8).step_by(PIECE) {
        let [mut across, mut down] = [Likeness::default(), Likeness::default()];
        for at in start..(start + PIECE).min(side - 8) {
            let (along, line) = (at as f32 + 0.5, 6.5);
            across.add(at % 2 == 0, photograph.at(plane.seen(Spot::new(along, line))));
            down.add(at % 2 == 0, photograph.at(plane.seen(Spot::new(line, along))));
        }
        sum += across.share() + down.share();
        pieces += 2.0;
    }
    sum / pieces
}

/// How far brightness goes with where there should be none.
#[derive(Default)]
struct Likeness {
    count: f32,
    dark: f32,
    sum: f32,
    squares: f32,
    of_dark: f32,
}

impl Likeness {
    fn add(&mut self, is_dark: bool, brightness: f32) {
        self.count += 1.0;
        self.sum += brightness;
        self.squares += brightness * brightness;
        if is_dark {
            self.dark += 1.0;
            self.of_dark += brightness;
        }
    }

    /// The correlation: 1 if what is dark is equally dark everywhere and all else equally light.
    fn share(&self) -> f32 {
        let spread = self.squares * self.count - self.sum * self.sum;
        let spread_of_dark = self.dark * (self.count - self.dark);
        let both = self.sum * self.dark - self.of_dark * self.count;
        let whole = (spread.max(0.0) * spread_of_dark).sqrt();
        if whole > f32::EPSILON { both / whole } else { 0.0 }
    }
}
