//! One tab at a time.

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dynamic::{call, get, global};

/// Does `work` while no other tab or element of this origin does anything under the same `name`;
/// waits until it may. Where the browser has no locks, or not for this page, it is done at once.
pub(in crate::ui) async fn exclusively<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let _lock = Lock::hold(name).await;
    work()
}

/// A lock that is held until it is dropped.
struct Lock {
    release: Function,
    _granted: Closure<dyn FnMut() -> Promise>,
}

impl Lock {
    async fn hold(name: &str) -> Option<Self> {
        let locks = get(&global("navigator")?, "locks")?;
        let (granted, grant) = deferred()?;
        let (held, release) = deferred()?;
        let granted_now = Closure::new(move || {
            let _ = grant.call0(&JsValue::NULL);
            held.clone()
        });
        let asked = call(&locks, "request", &[&name.into(), granted_now.as_ref()]).ok()?;
        // What was asked for ends before it is granted only by being refused, in a sandbox for
        // example.
        let first = js_sys::Array::of2(&granted, &asked.unchecked_into::<Promise>());
        JsFuture::from(Promise::race(&first)).await.ok()?;
        Some(Self { release, _granted: granted_now })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::NULL);
    }
}

/// A promise, and what fulfils it.
fn deferred() -> Option<(Promise, Function)> {
    let mut fulfil = None;
    let promise = Promise::new(&mut |resolve, _| fulfil = Some(resolve));
    Some((promise, fulfil?))
}
