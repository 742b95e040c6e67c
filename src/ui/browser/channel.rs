//! What windows of one browser tell each other.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::dynamic::{Listener, call, get, global};

/// A way to windows of the same origin that listen to the same name.
pub(in crate::ui) struct Channel {
    channel: JsValue,
    _hear: Listener,
}

impl Channel {
    /// Opens the way called `name`; `hear` gets what others say. `None` where browsers have none.
    pub(in crate::ui) fn open(name: &str, mut hear: impl FnMut(String) + 'static) -> Option<Self> {
        let class: Function = global("BroadcastChannel")?.dyn_into().ok()?;
        let channel = Reflect::construct(&class, &Array::of1(&name.into())).ok()?;
        let hear = Listener::to(&channel, "onmessage", move |event| {
            if let Some(text) = get(event, "data").and_then(|data| data.as_string()) {
                hear(text);
            }
        });
        Some(Self { channel, _hear: hear })
    }

    /// Says `text` to the others.
    pub(in crate::ui) fn say(&self, text: &str) {
        let _ = call(&self.channel, "postMessage", &[&text.into()]);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        let _ = call(&self.channel, "close", &[]);
    }
}
