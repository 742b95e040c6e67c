//! The line of a scale with what lies on it.

use super::sketch::Sketch;
use super::type_setting::Type;
use super::{Anchor, Ink, Sheet};
use crate::disclosure::{Cap, Range, ShownMean};

/// A scale and its ends in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// How many points it has, from 1.
    pub points: u8,
    /// What the lowest point means.
    pub low: String,
    /// What the highest point means.
    pub high: String,
}

impl Axis {
    /// Where a value in hundredths of a point lies between `lowest` and `highest`.
    pub(super) fn place(&self, hundredths: u16, (lowest, highest): (i32, i32)) -> i32 {
        let length = 100 * (i32::from(self.points) - 1).max(1);
        let along = (i32::from(hundredths) - 100).clamp(0, length);
        let share = (highest - lowest) * along;
        lowest + (share + share.signum() * length / 2) / length
    }

    /// The points, as hundredths.
    pub(super) fn ticks(&self) -> impl Iterator<Item = u16> {
        (1..=u16::from(self.points)).map(|point| 100 * point)
    }
}

/// A scale from left to right at the height `y`.
pub(super) struct Track<'a> {
    pub axis: &'a Axis,
    pub left: i32,
    pub right: i32,
    pub y: i32,
    /// The type size of the sheet.
    pub size: i32,
}

impl Track<'_> {
    /// The radius of a marker.
    pub fn radius(size: i32) -> i32 {
        size * 5 / 8
    }

    /// How far an arrow may reach past the ends.
    pub fn overhang(size: i32) -> i32 {
        Self::radius(size) + size / 2
    }

    pub fn at(&self, hundredths: u16) -> i32 {
        self.axis.place(hundredths, (self.left, self.right))
    }

    /// Line and ticks.
    pub fn rail(&self, sketch: &mut Sketch) {
        let thick = (self.size / 8).max(1);
        sketch.line(Ink::Axis, (self.left, self.y), (self.right, self.y), thick);
        for tick in self.axis.ticks() {
            let x = self.at(tick);
            let reach = self.size / 2;
            sketch.line(Ink::Tick, (x, self.y - reach), (x, self.y + reach), thick);
        }
    }

    /// The bar of an interval.
    pub fn interval(&self, sketch: &mut Sketch, range: Range) {
        let (from, to) = (self.at(range.low()), self.at(range.high()));
        let height = self.size * 5 / 8;
        sketch.rectangle(Ink::Interval, (from, self.y - height / 2), to - from, height);
    }

    /// The marker of a figure: a dot, or a ring with an arrow to the end on which it is capped. Where
    /// the ring lies on the end, the arrow points past it, by [`Self::overhang`] at most.
    pub fn marker(&self, sketch: &mut Sketch, shown: ShownMean) {
        let (x, radius) = (self.at(shown.hundredths()), Self::radius(self.size));
        let head = self.size / 2;
        let (tip, neck) = match shown.cap() {
            None => return sketch.dot(Ink::Point, (x, self.y), radius),
            Some(Cap::OrLower) => {
                let tip = self.left.min(x - radius - head);
                (tip, tip + head)
            }
            Some(Cap::OrHigher) => {
                let tip = self.right.max(x + radius + head);
                (tip, tip - head)
            }
        };
        let outline = (self.size / 5).max(2);
        sketch.line(Ink::Point, (x, self.y), (neck, self.y), outline);
        let half = self.size / 2;
        sketch.polygon(Ink::Point, &[(tip, self.y), (neck, self.y - half), (neck, self.y + half)]);
        sketch.ring(Ink::Open, (x, self.y), radius - outline / 2, outline);
    }

    /// What the ends mean, in words below `top`; gives their lower end.
    pub fn ends(&self, sketch: &mut Sketch, sheet: Sheet, top: i32) -> i32 {
        let face = Type::regular(sheet.small());
        let room = (self.right - self.left) / 2 - sheet.type_size() / 2;
        // A track in a column is narrower than the words at its ends may be.
        let low = face.lines(&self.axis.low, room);
        let high = face.lines(&self.axis.high, room);
        let left = sketch.block(Ink::Quiet, (self.left, top), Anchor::Start, face, &low);
        let right = sketch.block(Ink::Quiet, (self.right, top), Anchor::End, face, &high);
        left.max(right)
    }
}
