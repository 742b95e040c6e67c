//! A drawing as a PNG file, painted on a canvas: strict policies forbid images from memory.

use leptos::prelude::document;
use wasm_bindgen::JsValue;

use super::dynamic::{call, set};
use super::files::offer;
use crate::picture::{Anchor, Drawing, Point, ShapeForm, Theme};

/// How many pixels a unit of the drawing gets.
const SCALE: f64 = 2.0;

/// Paints `drawing` and offers it as a file called `name`.
///
/// # Errors
/// If the browser has no canvas or none of this size, or refuses to read it.
pub(in crate::ui) fn save_png(name: &str, drawing: &Drawing, theme: &Theme) -> Result<(), JsValue> {
    let canvas = document().create_element("canvas")?;
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    set(&canvas, "width", &(width * SCALE).into());
    set(&canvas, "height", &(height * SCALE).into());
    let paper = call(&canvas, "getContext", &[&"2d".into()])?;
    if paper.is_null() {
        return Err(paper);
    }
    call(&paper, "scale", &[&SCALE.into(), &SCALE.into()])?;
    set(&paper, "fillStyle", &theme.paper.into());
    call(&paper, "fillRect", &[&0.into(), &0.into(), &width.into(), &height.into()])?;
    for shape in &drawing.shapes {
        let colour = theme.colour(shape.ink).into();
        set(&paper, "fillStyle", &colour);
        set(&paper, "strokeStyle", &colour);
        paint(&paper, &shape.form)?;
    }
    let address = call(&canvas, "toDataURL", &[&"image/png".into()])?;
    // A canvas larger than the browser can make has an address, too, with nothing behind it.
    match address.as_string().filter(|address| address.starts_with("data:image/png")) {
        Some(address) => offer(name, &address),
        None => Err(address),
    }
}

fn paint(paper: &JsValue, form: &ShapeForm) -> Result<(), JsValue> {
    let number = |value: i32| JsValue::from(value);
    match form {
        ShapeForm::Rectangle { at, width, height } => {
            let area = [at.x, at.y, *width, *height].map(number);
            call(paper, "fillRect", &area.each_ref())?;
        }
        ShapeForm::Line { from, to, thickness } => {
            path(paper, &[*from, *to])?;
            set(paper, "lineWidth", &number(*thickness));
            call(paper, "stroke", &[])?;
        }
        ShapeForm::Polygon { corners } => {
            path(paper, corners)?;
            call(paper, "fill", &[])?;
        }
        ShapeForm::Circle { centre, radius, outline } => {
            call(paper, "beginPath", &[])?;
            let whole = JsValue::from(std::f64::consts::TAU);
            let [x, y, radius] = [centre.x, centre.y, *radius].map(number);
            call(paper, "arc", &[&x, &y, &radius, &number(0), &whole])?;
            set(paper, "lineWidth", &number(*outline));
            call(paper, if *outline == 0 { "fill" } else { "stroke" }, &[])?;
        }
        ShapeForm::Text { at, anchor, size, weight, text } => {
            let family = "system-ui, sans-serif";
            let font = format!("{} {size}px {family}", weight.attribute());
            set(paper, "font", &font.into());
            set(paper, "direction", &"ltr".into());
            let align = match anchor {
                Anchor::Start => "left",
                Anchor::Middle => "center",
                Anchor::End => "right",
            };
            set(paper, "textAlign", &align.into());
            call(paper, "fillText", &[&text.into(), &number(at.x), &number(at.y)])?;
        }
    }
    Ok(())
}

fn path(paper: &JsValue, corners: &[Point]) -> Result<(), JsValue> {
    call(paper, "beginPath", &[])?;
    for corner in corners {
        call(paper, "lineTo", &[&corner.x.into(), &corner.y.into()])?;
    }
    Ok(())
}
