//! Being the only tab of a site that does something.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Object, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dynamic::{call, get, global, set};

/// Runs `act`, unless another tab of this site is at something of the same name: then `None`. Where
/// the browser has no locks, or none for this page, `act` runs at once.
pub(in crate::ui) async fn exclusively<T: 'static>(
    name: &str,
    act: impl FnOnce() -> T + 'static,
) -> Option<T> {
    let act = Rc::new(RefCell::new(Some(act)));
    let run = {
        let act = Rc::clone(&act);
        move || act.borrow_mut().take().map(|act| act())
    };
    let Some(locks) = global("navigator").and_then(|navigator| get(&navigator, "locks")) else {
        return run();
    };
    let outcome = Rc::new(Cell::new(None));
    let inside: Closure<dyn FnMut(JsValue)> = {
        let (outcome, run) = (Rc::clone(&outcome), run.clone());
        Closure::new(move |lock: JsValue| {
            // No lock: another tab has it.
            if !lock.is_null() {
                outcome.set(run());
            }
        })
    };
    let options = Object::new();
    set(&options, "ifAvailable", &true.into());
    let asked = call(&locks, "request", &[&name.into(), &options, inside.as_ref()]);
    let answered = match asked.and_then(|asked| asked.dyn_into::<Promise>()) {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    };
    if answered { outcome.take() } else { run() }
}
