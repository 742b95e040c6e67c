//! Fingers on the screen.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;

use super::dynamic::{Listener, get};

/// Where a finger was put down, in pixels from the left and the top of the window.
type Down = Rc<Cell<Option<(f64, f64)>>>;

/// Hears fingers that are pulled over an element, until it is dropped.
pub(in crate::ui) struct Swipes {
    _listeners: [Listener; 2],
}

impl Swipes {
    /// `swiped` gets how far a finger went to the right and down, in pixels.
    pub(in crate::ui) fn over(element: &Element, swiped: impl Fn(f64, f64) + 'static) -> Self {
        let down = Down::default();
        let up = Rc::clone(&down);
        let put_down = Listener::to(element, "onpointerdown", move |event| {
            let finger = get(event, "pointerType").is_some_and(|kind| kind == "touch");
            down.set(place(event).filter(|_| finger));
        });
        let lifted = Listener::to(element, "onpointerup", move |event| {
            if let Some(((x, y), (from_x, from_y))) = place(event).zip(up.take()) {
                swiped(x - from_x, y - from_y);
            }
        });
        Self { _listeners: [put_down, lifted] }
    }
}

fn place(event: &JsValue) -> Option<(f64, f64)> {
    let pixels = |name| get(event, name)?.as_f64();
    Some((pixels("clientX")?, pixels("clientY")?))
}
