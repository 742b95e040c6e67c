//! A chart on the screen.

use leptos::prelude::*;

use crate::picture::{Drawing, Point, Shape, ShapeForm, Sheet};
use crate::ui::state::State;

/// A chart as wide as there is room: made for the sheet `wide`, and for a phone where that would be
/// too small to read.
pub(in crate::ui) fn fitting_drawing(
    state: State,
    wide: Sheet,
    make: impl Fn(Sheet) -> Option<Drawing>,
) -> Option<AnyView> {
    let wide = drawing(state, &make(wide)?);
    let narrow = drawing(state, &make(Sheet::PHONE)?);
    Some(html! {
        <div class="when-wide">{wide}</div>
        <div class="when-narrow">{narrow}</div>
    })
}

/// The chart, which style sheets colour by its inks. What it shows is its text equivalent, too.
pub(in crate::ui) fn drawing(state: State, drawing: &Drawing) -> AnyView {
    let mirrored = state.runs_from_right().then(|| drawing.mirrored());
    let drawing = mirrored.as_ref().unwrap_or(drawing);
    let size = format!("0 0 {} {}", drawing.width, drawing.height);
    let shapes = drawing.shapes.iter().map(shape).collect_view();
    html! {
        <svg
            class="drawing"
            role="img"
            aria-label=drawing.label.clone()
            viewBox=size
            focusable="false"
        >
            {shapes}
        </svg>
    }
}

fn shape(shape: &Shape) -> AnyView {
    let class = shape.ink.class();
    match &shape.form {
        ShapeForm::Line { from, to, thickness } => html! {
            <line
                class=format!("{class} outline")
                x1=from.x
                y1=from.y
                x2=to.x
                y2=to.y
                stroke-width=*thickness
            ></line>
        },
        ShapeForm::Rectangle { at, width, height } => html! {
            <rect class=class x=at.x y=at.y width=*width height=*height></rect>
        },
        ShapeForm::Circle { centre, radius, outline: 0 } => html! {
            <circle class=class cx=centre.x cy=centre.y r=*radius></circle>
        },
        ShapeForm::Circle { centre, radius, outline } => html! {
            <circle
                class=format!("{class} outline")
                cx=centre.x
                cy=centre.y
                r=*radius
                stroke-width=*outline
            ></circle>
        },
        ShapeForm::Polygon { corners } => {
            let corner = |at: &Point| format!("{},{}", at.x, at.y);
            let corners: Vec<String> = corners.iter().map(corner).collect();
            html! { <polygon class=class points=corners.join(" ")></polygon> }
        }
        ShapeForm::Text { at, anchor, size, weight, text } => html! {
            <text
                class=class
                x=at.x
                y=at.y
                text-anchor=anchor.attribute()
                font-size=*size
                font-weight=weight.attribute()
            >
                {text.clone()}
            </text>
        },
    }
}
