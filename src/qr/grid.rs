//! Where exactly the modules of a code are.

use super::corners::{Corner, along};
use super::dark::Dark;
use super::patterns::{CORNER_RINGS, Rings, SQUARE_RINGS, fit_of_lines, side, squares};
use super::photograph::Photograph;
use super::plane::{Plane, Sighting, Spot};

/// How many small squares are tried as the last one of a code.
const TRIED: usize = 6;

/// Three corners of a code: the first one lies between the others, the second is to the right of it.
#[derive(Clone, Copy)]
pub(super) struct Three {
    pub(super) corners: [Corner; 3],
    /// How far they are from being corners of one square.
    pub(super) oddness: f32,
}

impl Three {
    /// These corners in their order, if they can belong together.
    pub(super) fn of(corners: [Corner; 3]) -> Option<Self> {
        let [a, b, c] = corners;
        let apart = |one: Corner, other: Corner| (one.middle - other.middle).length();
        let (ab, bc, ca) = (apart(a, b), apart(b, c), apart(c, a));
        let longest = ab.max(bc).max(ca);
        let [first, one, other] = if longest == bc {
            [a, b, c]
        } else if longest == ca {
            [b, c, a]
        } else {
            [c, a, b]
        };
        let (to_one, to_other) = (one.middle - first.middle, other.middle - first.middle);
        let turn = to_one.x * to_other.y - to_one.y * to_other.x;
        let corners = if turn > 0.0 { [first, one, other] } else { [first, other, one] };
        let (short, long) = (to_one.length(), to_other.length());
        let cosine = (to_one.x * to_other.x + to_one.y * to_other.y) / (short * long);
        let unlike = |one: f32, other: f32| (one / other).max(other / one) - 1.0;
        let oddness = unlike(short, long)
            + cosine.abs()
            + unlike(first.module, one.module)
            + unlike(first.module, other.module);
        (oddness < 1.5).then_some(Self { corners, oddness })
    }

    pub(super) fn middles(&self) -> [Spot; 3] {
        self.corners.map(|corner| corner.middle)
    }

    /// Roughly how many modules the code is wide.
    fn width(&self, dark: &Dark) -> f32 {
        let [first, one, other] = self.corners;
        let count = |from: Corner, to: Corner| {
            let way = to.middle - from.middle;
            let direction = way * (1.0 / way.length());
            let modules =
                [from, to].map(|corner| along(dark, corner.middle, direction, corner.module));
            let modules: Vec<f32> =
                modules.into_iter().flatten().map(|(_, module)| module).collect();
            let mean = modules.iter().sum::<f32>() / modules.len() as f32;
            (!modules.is_empty()).then_some(way.length() / mean)
        };
        let counts: Vec<f32> =
            [count(first, one), count(first, other)].into_iter().flatten().collect();
        counts.iter().sum::<f32>() / counts.len().max(1) as f32 + 7.0
    }

    /// Where the modules are if this is a code of `version`, and how well everything fits.
    pub(super) fn grid(&self, photograph: &Photograph, version: usize) -> Option<(Plane, f32)> {
        let rough = Rough::new(self.middles(), version);
        let mut best: Option<(Plane, f32)> = None;
        for last in rough.last_squares(photograph) {
            let mut sightings = rough.corners().to_vec();
            sightings.push(last);
            let Some(plane) = Plane::through(&sightings) else { continue };
            let fit = fit(photograph, &plane, version);
            if best.as_ref().is_none_or(|(_, known)| fit > *known) {
                best = Some((plane, fit));
            }
        }
        best
    }

    /// The versions that it may be, the likeliest first.
    pub(super) fn versions(&self, dark: &Dark) -> Vec<usize> {
        let rough = (self.width(dark) - 17.0) / 4.0;
        let mut versions: Vec<usize> =
            (1..=40).filter(|version| (*version as f32 - rough).abs() < 3.0).collect();
        versions.sort_by(|a, b| (*a as f32 - rough).abs().total_cmp(&(*b as f32 - rough).abs()));
        versions
    }
}

/// A code as it would be seen without perspective.
struct Rough {
    middles: [Spot; 3],
    version: usize,
}

impl Rough {
    fn new(middles: [Spot; 3], version: usize) -> Self {
        Self { middles, version }
    }

    fn corners(&self) -> [Sighting; 3] {
        let [near, far] = [3.5, side(self.version) as f32 - 3.5];
        let places = [(near, near), (far, near), (near, far)];
        std::array::from_fn(|at| {
            let (x, y) = places[at];
            Sighting { on_code: Spot::new(x, y), seen: self.middles[at] }
        })
    }

    /// Where the last small square may be seen, across from the first corner.
    fn last_squares(&self, photograph: &Photograph) -> Vec<Sighting> {
        let side = side(self.version) as f32;
        let [first, one, other] = self.middles;
        let across = (one - first) * (1.0 / (side - 7.0));
        let down = (other - first) * (1.0 / (side - 7.0));
        let seen = |on_code: Spot| first + across * (on_code.x - 3.5) + down * (on_code.y - 3.5);
        let place = squares(self.version).last().copied();
        let on_code = place.unwrap_or(Spot::new(side - 3.5, side - 3.5));
        if place.is_none() {
            return vec![Sighting { on_code, seen: seen(on_code) }];
        }
        let reach = (side / 5.0) as i32;
        let mut found: Vec<(f32, Spot)> = Vec::new();
        for scale in [0.82, 1.0, 1.2] {
            for y in -2 * reach..=2 * reach {
                for x in -2 * reach..=2 * reach {
                    let middle = seen(on_code + Spot::new(x as f32, y as f32) * 0.5);
                    let module = |by: Spot| middle + (across * by.x + down * by.y) * scale;
                    if !Rings::may_be_square(photograph, module) {
                        continue;
                    }
                    let fit = SQUARE_RINGS.fit(photograph, module);
                    if fit > 0.5 {
                        found.push((fit, middle));
                    }
                }
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        let apart = 1.5 * across.length();
        let mut tried: Vec<Sighting> = Vec::new();
        for (_, seen) in found {
            if tried.len() < TRIED && tried.iter().all(|known| (known.seen - seen).length() > apart)
            {
                tried.push(Sighting { on_code, seen });
            }
        }
        tried
    }
}

/// How well everything that is the same on all codes of a `version` fits.
fn fit(photograph: &Photograph, plane: &Plane, version: usize) -> f32 {
    let squares = squares(version);
    let of_squares: f32 = squares
        .iter()
        .map(|middle| SQUARE_RINGS.fit(photograph, |module| plane.seen(*middle + module)))
        .sum();
    let lines = fit_of_lines(photograph, plane, side(version));
    (of_squares + 4.0 * lines) / (squares.len() as f32 + 4.0)
}

/// The plane, laid closer to all patterns that can be seen.
pub(super) fn closer(photograph: &Photograph, plane: Plane, version: usize) -> Plane {
    let [near, far] = [3.5, side(version) as f32 - 3.5];
    let corners = [(near, near), (far, near), (near, far)];
    let corners = corners.map(|(x, y)| (CORNER_RINGS, Spot::new(x, y)));
    let patterns: Vec<_> = corners
        .into_iter()
        .chain(squares(version).into_iter().map(|it| (SQUARE_RINGS, it)))
        .collect();
    let mut plane = plane;
    for look in [(6, 0.25), (4, 0.125)] {
        let sightings: Vec<Sighting> = patterns
            .iter()
            .filter_map(|(pattern, on_code)| {
                let (there, fit) = pattern.nearby(photograph, &plane, *on_code, look);
                (fit > 0.6).then(|| Sighting { on_code: *on_code, seen: plane.seen(there) })
            })
            .collect();
        match Plane::through(&sightings).filter(|_| sightings.len() > 4) {
            Some(closer) => plane = closer,
            None => return plane,
        }
    }
    plane
}
