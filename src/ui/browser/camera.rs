//! The device's camera.

use js_sys::{Array, Object};
use leptos::prelude::document;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::dynamic::{awaited, call, get, global, set};

/// Enough for dense codes; a camera that has less gives what it has.
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;

/// A camera whose picture is shown in a `<video>`.
pub(in crate::ui) struct Camera {
    stream: JsValue,
    video: Element,
}

/// Why a camera shows nothing.
#[derive(Clone, Copy)]
pub(in crate::ui) enum NoCamera {
    /// The device has none.
    Missing,
    /// The person doesn't want it, or the browser doesn't.
    Refused,
    /// The page doesn't want it.
    Forbidden,
    /// It gives no picture: something else may be using it.
    Unusable,
}

impl Camera {
    /// Whether the browser lets pages ask for a camera at all.
    pub(in crate::ui) fn exists() -> bool {
        devices().is_some()
    }

    /// Asks for the camera and shows its picture in `video`.
    ///
    /// # Errors
    /// If there is none for this page.
    pub(in crate::ui) async fn open(video: Element) -> Result<Self, NoCamera> {
        let picture = Object::new();
        set(&picture, "facingMode", &"environment".into());
        set(&picture, "width", &WIDTH.into());
        set(&picture, "height", &HEIGHT.into());
        let wanted = Object::new();
        set(&wanted, "video", &picture);
        let devices = devices().ok_or(NoCamera::Missing)?;
        let asked = call(&devices, "getUserMedia", &[&wanted]);
        let stream = awaited(asked).await.map_err(|error| why(&error))?;
        set(&video, "muted", &JsValue::TRUE);
        set(&video, "srcObject", &stream);
        let camera = Self { stream, video };
        if awaited(call(&camera.video, "play", &[])).await.is_err() {
            camera.close();
            return Err(NoCamera::Unusable);
        }
        Ok(camera)
    }

    /// Where its picture is shown.
    pub(in crate::ui) fn video(&self) -> &Element {
        &self.video
    }

    /// Lets go of the camera.
    pub(in crate::ui) fn close(&self) {
        let tracks = call(&self.stream, "getTracks", &[]).unwrap_or_default();
        for track in Array::from(&tracks).iter() {
            let _ = call(&track, "stop", &[]);
        }
        set(&self.video, "srcObject", &JsValue::NULL);
    }
}

fn devices() -> Option<JsValue> {
    get(&global("navigator")?, "mediaDevices")
}

fn why(error: &JsValue) -> NoCamera {
    // Where it is forbidden, browsers may say that there is none.
    if is_forbidden() {
        return NoCamera::Forbidden;
    }
    let name = get(error, "name").and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "NotFoundError" | "OverconstrainedError" => NoCamera::Missing,
        "NotAllowedError" | "SecurityError" => NoCamera::Refused,
        _ => NoCamera::Unusable,
    }
}

/// Whether the page's policy rules the camera out, where the browser tells: Chromium does.
fn is_forbidden() -> bool {
    let policy = get(&document(), "featurePolicy");
    let allows = policy.and_then(|policy| call(&policy, "allowsFeature", &[&"camera".into()]).ok());
    allows.is_some_and(|allows| allows.is_falsy())
}
