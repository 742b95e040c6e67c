//! What a drawing says about itself where nothing else does.

use super::sketch::Sketch;
use super::type_setting::Type;
use super::{Anchor, Drawing, Ink, Point, Shape, Sheet};

impl Drawing {
    /// The drawing, made for `sheet`, with its title above it and `notes` below it, a paragraph
    /// each. `label` says all of it in words.
    #[must_use]
    pub fn captioned(&self, sheet: Sheet, notes: &[String], label: String) -> Self {
        let margin = sheet.margin();
        let mut sketch = Sketch::default();
        let heading = Type::bold(sheet.type_size() * 5 / 4);
        let title = heading.lines(&self.title, sheet.room());
        let top = sketch.block(Ink::Label, (margin, margin), Anchor::Start, heading, &title);
        let face = Type::regular(sheet.small());
        let mut bottom = top + self.height;
        for note in notes {
            let lines = face.lines(note, sheet.room());
            let below = bottom + face.size / 2;
            bottom = sketch.block(Ink::Quiet, (margin, below), Anchor::Start, face, &lines);
        }
        let mut drawing = sketch.finish(self.width, bottom + margin, &self.title, label);
        let lowered = |at: Point| Point { y: at.y + top, ..at };
        let chart = self.shapes.iter();
        drawing
            .shapes
            .extend(chart.map(|shape| Shape { ink: shape.ink, form: shape.form.placed(lowered) }));
        drawing
    }
}
