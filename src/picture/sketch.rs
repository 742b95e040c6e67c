//! Putting a drawing together, shape by shape.

use super::type_setting::Type;
use super::{Anchor, Drawing, Ink, Point, Shape, ShapeForm};

/// The shapes of a drawing in the making.
#[derive(Default)]
pub(super) struct Sketch {
    shapes: Vec<Shape>,
}

impl Sketch {
    pub fn line(&mut self, ink: Ink, from: (i32, i32), to: (i32, i32), thickness: i32) {
        self.add(ink, ShapeForm::Line { from: point(from), to: point(to), thickness });
    }

    pub fn rectangle(&mut self, ink: Ink, at: (i32, i32), width: i32, height: i32) {
        self.add(ink, ShapeForm::Rectangle { at: point(at), width, height });
    }

    pub fn dot(&mut self, ink: Ink, centre: (i32, i32), radius: i32) {
        self.add(ink, ShapeForm::Circle { centre: point(centre), radius, outline: 0 });
    }

    pub fn ring(&mut self, ink: Ink, centre: (i32, i32), radius: i32, outline: i32) {
        self.add(ink, ShapeForm::Circle { centre: point(centre), radius, outline });
    }

    pub fn polygon(&mut self, ink: Ink, corners: &[(i32, i32)]) {
        self.add(ink, ShapeForm::Polygon { corners: corners.iter().copied().map(point).collect() });
    }

    /// One line of text on the base line at `at`.
    pub fn text(&mut self, ink: Ink, at: (i32, i32), anchor: Anchor, face: Type, text: &str) {
        let Type { size, weight } = face;
        let text = text.to_owned();
        self.add(ink, ShapeForm::Text { at: point(at), anchor, size, weight, text });
    }

    /// Lines of text, the first below `top`; gives the lower end of the last.
    pub fn block(
        &mut self,
        ink: Ink,
        (x, top): (i32, i32),
        anchor: Anchor,
        face: Type,
        lines: &[String],
    ) -> i32 {
        let mut bottom = top;
        for line in lines {
            self.text(ink, (x, bottom + face.size), anchor, face, line);
            bottom += face.line();
        }
        bottom
    }

    /// The finished drawing.
    pub fn finish(self, width: i32, height: i32, title: &str, label: String) -> Drawing {
        Drawing { width, height, title: title.to_owned(), label, shapes: self.shapes }
    }

    fn add(&mut self, ink: Ink, form: ShapeForm) {
        self.shapes.push(Shape { ink, form });
    }
}

fn point((x, y): (i32, i32)) -> Point {
    Point { x, y }
}
