//! A picture on a screen.

use leptos::prelude::*;

use super::hour::{Hour, On};
use crate::picture::{Drawing, Sheet};
use crate::ui::parts::fitting_drawing;

/// A picture, as large as there is room.
pub(super) fn picture(
    hour: Hour,
    on: On,
    make: impl Fn(Sheet) -> Option<Drawing>,
) -> Option<AnyView> {
    let state = hour.state;
    let wide = if on == On::Wall { Sheet::WALL } else { Sheet::PAGE };
    fitting_drawing(state, wide, make)
}
