//! A chart on the screen.

use leptos::prelude::*;

use crate::picture::{Drawing, Form, Point, Shape, Sheet};
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
    Some(
        view! { class="pc",
            <div class="when-wide">{wide}</div>
            <div class="when-narrow">{narrow}</div>
        }
        .into_any(),
    )
}

/// The chart, which style sheets colour by its inks. What it shows is its text equivalent, too.
pub(in crate::ui) fn drawing(state: State, drawing: &Drawing) -> AnyView {
    let mirrored = state.runs_from_right().then(|| drawing.mirrored());
    let drawing = mirrored.as_ref().unwrap_or(drawing);
    let size = format!("0 0 {} {}", drawing.width, drawing.height);
    let shapes = drawing.shapes.iter().map(shape).collect_view();
    view! { class="pc",
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
    .into_any()
}

fn shape(shape: &Shape) -> AnyView {
    let class = shape.ink.class();
    match &shape.form {
        Form::Line { from, to, thickness } => view! { class="pc",
            <line
                class=format!("{class} outline")
                x1=from.x
                y1=from.y
                x2=to.x
                y2=to.y
                stroke-width=*thickness
            ></line>
        }
        .into_any(),
        Form::Rectangle { at, width, height } => view! { class="pc",
            <rect class=class x=at.x y=at.y width=*width height=*height></rect>
        }
        .into_any(),
        Form::Circle { centre, radius, outline: 0 } => view! { class="pc",
            <circle class=class cx=centre.x cy=centre.y r=*radius></circle>
        }
        .into_any(),
        Form::Circle { centre, radius, outline } => view! { class="pc",
            <circle
                class=format!("{class} outline")
                cx=centre.x
                cy=centre.y
                r=*radius
                stroke-width=*outline
            ></circle>
        }
        .into_any(),
        Form::Polygon { corners } => {
            let corner = |at: &Point| format!("{},{}", at.x, at.y);
            let corners: Vec<String> = corners.iter().map(corner).collect();
            view! { class="pc", <polygon class=class points=corners.join(" ")></polygon> }
                .into_any()
        }
        Form::Text { at, anchor, size, weight, text } => view! { class="pc",
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
        }
        .into_any(),
    }
}
