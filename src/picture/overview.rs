//! Several figures below each other.

use super::sketch::Sketch;
use super::track::Track;
use super::type_setting::Type;
use super::{Anchor, Axis, Drawing, Ink, Sheet, closeness};
use crate::disclosure::{Part, ShownMean};
use crate::scoring::Closeness;

/// A dimension or question, and how its figures are said.
#[derive(Clone, Copy, Debug)]
pub struct OverviewRow<'a> {
    /// What it is about.
    pub name: &'a str,
    /// Its mean.
    pub mean: Part<ShownMean>,
    /// The mean in words, or that it is withheld.
    pub said: &'a str,
    /// How close answers were.
    pub closeness: Part<Closeness>,
    /// The same in words, and what else is said below the figure; empty to say nothing.
    pub closeness_said: &'a str,
}

/// A row for each of `rows`, in their order: name, track with marker, figure in words, and how
/// close answers were, in words and as a shape. A row whose mean is withheld has no marker. On a
/// narrow sheet the parts of a row are below each other. Both ends of the scale are said once, at
/// the top. `label` says all of it in words.
pub fn overview(
    sheet: Sheet,
    axis: &Axis,
    rows: &[OverviewRow],
    title: &str,
    label: String,
) -> Drawing {
    let words = rows.iter().map(|row| words_room(sheet, row)).max().unwrap_or(0);
    let mut page = Page { sheet, axis, words, sketch: Sketch::default() };
    let mut bottom = sheet.type_size() / 2;
    let (left, right) = page.columns();
    bottom = page.track((left, right), 0).ends(&mut page.sketch, sheet, bottom);
    for row in rows {
        bottom += sheet.type_size() / 2;
        page.sketch.rectangle(Ink::Rule, (sheet.margin(), bottom), sheet.room(), sheet.hair());
        bottom += sheet.type_size() / 2;
        bottom = if sheet.is_wide() {
            page.side_by_side(row, bottom)
        } else {
            page.stacked(row, bottom)
        };
    }
    page.sketch.finish(sheet.width(), bottom + sheet.type_size() / 2, title, label)
}

/// How wide the words of a row are: as wide as they need, up to a third of the sheet.
fn words_room(sheet: Sheet, row: &OverviewRow) -> i32 {
    let size = sheet.type_size();
    let said = Type::bold(size).width(row.said);
    let close = match row.closeness {
        Part::Shown(_) => closeness::width(size) + size / 2,
        Part::Withheld => 0,
    };
    let close = close + Type::regular(sheet.small()).width(row.closeness_said);
    said.max(close).clamp(size * 4, sheet.width() / 3)
}

struct Page<'a> {
    sheet: Sheet,
    axis: &'a Axis,
    /// How wide the words beside the tracks may be.
    words: i32,
    sketch: Sketch,
}

impl<'a> Page<'a> {
    /// From where to where tracks go.
    fn columns(&self) -> (i32, i32) {
        let width = self.sheet.width();
        let overhang = Track::overhang(self.sheet.type_size());
        if self.sheet.is_wide() {
            let words = self.words + self.sheet.margin() + self.sheet.type_size() * 3 / 2;
            (width * 32 / 100, width - words)
        } else {
            (overhang, width - overhang)
        }
    }

    fn track(&self, (left, right): (i32, i32), y: i32) -> Track<'a> {
        Track { axis: self.axis, left, right, y, size: self.sheet.type_size() }
    }

    fn marked_track(&mut self, row: &OverviewRow, y: i32) {
        let track = self.track(self.columns(), y);
        track.rail(&mut self.sketch);
        if let Part::Shown(mean) = row.mean {
            track.marker(&mut self.sketch, mean);
        }
    }

    /// The figure in words, and how close answers were; gives the lower end.
    fn words(&mut self, row: &OverviewRow, (left, top): (i32, i32), room: i32) -> i32 {
        let size = self.sheet.type_size();
        let (ink, face) = match row.mean {
            Part::Shown(_) => (Ink::Value, Type::bold(size)),
            Part::Withheld => (Ink::Quiet, Type::regular(size)),
        };
        let said = face.lines(row.said, room);
        let bottom = self.sketch.block(ink, (left, top), Anchor::Start, face, &said);
        if row.mean.shown().is_none() {
            return bottom;
        }
        let mut left = left;
        let mut room = room;
        if let Part::Shown(close) = row.closeness {
            let middle = bottom + size * 6 / 10;
            closeness::draw(&mut self.sketch, (left, middle), size, close);
            left += closeness::width(size) + size / 2;
            room -= closeness::width(size) + size / 2;
        }
        let face = Type::regular(self.sheet.small());
        let said = face.lines(row.closeness_said, room);
        self.sketch.block(Ink::Quiet, (left, bottom), Anchor::Start, face, &said)
    }

    fn side_by_side(&mut self, row: &OverviewRow, top: i32) -> i32 {
        let (left, right) = self.columns();
        let size = self.sheet.type_size();
        let face = Type::regular(size);
        let margin = self.sheet.margin();
        let name = face.lines(row.name, left - margin - size * 3 / 2);
        let named = self.sketch.block(Ink::Label, (margin, top), Anchor::Start, face, &name);
        let words = right + size * 3 / 2;
        let said = self.words(row, (words, top), self.sheet.width() - margin - words);
        let bottom = named.max(said).max(top + size * 2);
        self.marked_track(row, (top + bottom) / 2);
        bottom
    }

    fn stacked(&mut self, row: &OverviewRow, top: i32) -> i32 {
        let size = self.sheet.type_size();
        let face = Type::regular(size);
        let margin = self.sheet.margin();
        let name = face.lines(row.name, self.sheet.room());
        let named = self.sketch.block(Ink::Label, (margin, top), Anchor::Start, face, &name);
        self.marked_track(row, named + size);
        self.words(row, (margin, named + size * 2), self.sheet.room())
    }
}
