//! Driving the projector by keyboard, by a clicker and by touch.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::hour::{Hour, Way};

/// How far a finger has to go, in pixels.
const SWIPE: f64 = 60.0;

/// In the ordinary window only the keys that don't scroll it, and those of clickers.
pub(super) fn in_panel(hour: Hour) -> impl Fn(KeyboardEvent) + 'static {
    move |event| {
        if let Some(way) = way(hour, &event).filter(|_| !is_for_field(&event))
            && !["ArrowDown", "ArrowUp", "Home", "End"].contains(&event.key().as_str())
        {
            event.prevent_default();
            hour.go(way);
        }
    }
}

/// On the wall; `full_screen` is what the key for it does.
pub(super) fn on_wall(hour: Hour, full_screen: impl Fn() + 'static) -> impl Fn(KeyboardEvent) {
    move |event| {
        if is_for_field(&event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        match (event.key().as_str(), way(hour, &event)) {
            ("?", _) => hour.helps.update(|helps| *helps = !*helps),
            ("f" | "F", _) => full_screen(),
            (_, Some(way)) => hour.go(way),
            (_, None) => return,
        }
        event.prevent_default();
    }
}

fn way(hour: Hour, event: &KeyboardEvent) -> Option<Way> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let (ahead, behind) = if hour.state.runs_from_right() {
        ("ArrowLeft", "ArrowRight")
    } else {
        ("ArrowRight", "ArrowLeft")
    };
    match event.key().as_str() {
        key if key == ahead => Some(Way::Next),
        key if key == behind => Some(Way::Back),
        "ArrowDown" | "PageDown" => Some(Way::Next),
        "ArrowUp" | "PageUp" => Some(Way::Back),
        "Home" => Some(Way::First),
        "End" => Some(Way::Last),
        _ => None,
    }
}

/// Whether the key is for a field or a choice, which have uses of their own for it.
fn is_for_field(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| {
        ["INPUT", "TEXTAREA", "SELECT", "PRE"].contains(&target.tag_name().as_str())
    })
}

/// What a swipe of so many pixels to the right and down asks for: pulling the screen aside brings
/// the next one.
pub(super) fn swiped(hour: Hour, across: f64, along: f64) -> Option<Way> {
    if across.abs() < SWIPE || across.abs() < 2.0 * along.abs() {
        return None;
    }
    let next = (across < 0.0) != hour.state.runs_from_right();
    Some(if next { Way::Next } else { Way::Back })
}
