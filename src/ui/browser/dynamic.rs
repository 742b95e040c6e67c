//! What a browser may have or not have, called by name. Typed bindings would each add to what is
//! loaded before the first question.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

/// The property `name` of `object`, if there is one.
pub(super) fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Calls the method `name` of `object`.
///
/// # Errors
/// If there is none, or it throws.
pub(super) fn call(object: &JsValue, name: &str, with: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = get(object, name).unwrap_or_default().dyn_into()?;
    Reflect::apply(&method, object, &with.iter().copied().collect::<Array>())
}

/// What the promise that a call gave comes to.
///
/// # Errors
/// If the call threw, or the promise was not kept.
pub(super) async fn awaited(promise: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(promise?.dyn_into::<Promise>()?).await
}

/// The global object called `name`, if there is one.
pub(super) fn global(name: &str) -> Option<JsValue> {
    get(&js_sys::global(), name)
}

/// Sets the property `name` of `object`.
pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    // Refused only by frozen objects.
    let _ = Reflect::set(object, &name.into(), value);
}

/// Hears events of a kind until it is dropped.
pub(in crate::ui) struct Listener {
    _hear: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Sets `hear` as the handler `name`, such as `onmessage`, of `target`.
    pub(in crate::ui) fn to(
        target: &JsValue,
        name: &str,
        mut hear: impl FnMut(&JsValue) + 'static,
    ) -> Self {
        let hear = Closure::new(move |event: Event| hear(&event));
        set(target, name, hear.as_ref());
        Self { _hear: hear }
    }
}
