//! How close answers were, as a shape.

use super::Ink;
use super::sketch::Sketch;
use crate::scoring::Closeness;

/// How wide the shape is for type of `size`.
pub(super) fn width(size: i32) -> i32 {
    size * 3
}

/// Four dots from `left` on, at the height `y`: together where answers were close, spread evenly
/// where they were mixed, in two pairs at the ends where they were far apart.
pub(super) fn draw(sketch: &mut Sketch, (left, y): (i32, i32), size: i32, closeness: Closeness) {
    let radius = (size / 5).max(2);
    let (first, last) = (left + radius, left + width(size) - radius);
    let middle = (first + last) / 2;
    let places = match closeness {
        Closeness::Close => {
            [middle - 3 * radius, middle - radius, middle + radius, middle + 3 * radius]
        }
        Closeness::Mixed => {
            let third = (last - first) / 3;
            [first, first + third, last - third, last]
        }
        Closeness::FarApart => [first, first + 2 * radius, last - 2 * radius, last],
    };
    for x in places {
        sketch.dot(Ink::Closeness, (x, y), radius);
    }
}
