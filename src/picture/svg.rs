//! A drawing as a file.

use std::fmt::Write;

use super::{Drawing, Point, Shape, ShapeForm, Theme};
use crate::text::turns_or_hides;

impl Drawing {
    /// The drawing as the text of an SVG file in the colours of `theme`. It names no other file,
    /// holds no script and no style sheet, and says in words what it shows.
    pub fn to_svg(&self, theme: &Theme) -> String {
        let (width, height, paper) = (self.width, self.height, theme.paper);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" \
             height=\"{height}\" viewBox=\"0 0 {width} {height}\" direction=\"ltr\" \
             font-family=\"system-ui, sans-serif\">\n<title>{}</title>\n<desc>{}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\n",
            escaped(&self.title),
            escaped(&self.label),
        );
        for shape in &self.shapes {
            svg.push_str(&element(shape, theme));
            svg.push('\n');
        }
        svg.push_str("</svg>\n");
        svg
    }
}

fn element(shape: &Shape, theme: &Theme) -> String {
    let colour = theme.colour(shape.ink);
    match &shape.form {
        ShapeForm::Line { from, to, thickness } => format!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{colour}\" \
             stroke-width=\"{thickness}\"/>",
            from.x, from.y, to.x, to.y
        ),
        ShapeForm::Rectangle { at: Point { x, y }, width, height } => format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{colour}\"/>"
        ),
        ShapeForm::Circle { centre: Point { x, y }, radius, outline: 0 } => {
            format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{colour}\"/>")
        }
        ShapeForm::Circle { centre: Point { x, y }, radius, outline } => format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{}\" stroke=\"{colour}\" \
             stroke-width=\"{outline}\"/>",
            theme.paper
        ),
        ShapeForm::Polygon { corners } => {
            let mut points = String::new();
            for Point { x, y } in corners {
                // Writing to a text can't fail.
                let _ = write!(points, "{x},{y} ");
            }
            format!("<polygon points=\"{}\" fill=\"{colour}\"/>", points.trim_end())
        }
        ShapeForm::Text { at: Point { x, y }, anchor, size, weight, text } => format!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{}\" font-size=\"{size}\" \
             font-weight=\"{}\" fill=\"{colour}\">{}</text>",
            anchor.attribute(),
            weight.attribute(),
            escaped(text)
        ),
    }
}

/// `text` as it may stand in XML. Characters that XML 1.0 has no way to write are left out, and
/// those that would turn round or hide what stands beside them.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            blank if blank.is_whitespace() => escaped.push(' '),
            other if turns_or_hides(other) => {}
            other => escaped.push(other),
        }
    }
    escaped
}
