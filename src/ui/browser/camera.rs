//! QR codes before the device's camera, where the browser can read them.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::dynamic::{call, get, global, set};

const DETECTOR: &str = "BarcodeDetector";

/// A camera whose picture is shown in a `<video>`.
#[derive(Clone)]
pub(in crate::ui) struct Camera {
    stream: JsValue,
    video: Element,
    detector: JsValue,
}

impl Camera {
    /// Whether the browser can read QR codes at all.
    pub(in crate::ui) fn exists() -> bool {
        global(DETECTOR).is_some() && devices().is_some()
    }

    /// Asks for the camera and shows its picture in `video`; `None` if the person or the page
    /// refuses.
    pub(in crate::ui) async fn open(video: Element) -> Option<Self> {
        let facing = Object::new();
        set(&facing, "facingMode", &"environment".into());
        let wanted = Object::new();
        set(&wanted, "video", &facing);
        let stream = awaited(call(&devices()?, "getUserMedia", &[&wanted])).await?;
        let formats = Object::new();
        set(&formats, "formats", &Array::of1(&"qr_code".into()));
        let class: Function = global(DETECTOR)?.dyn_into().ok()?;
        let camera = |detector| Self { stream: stream.clone(), video: video.clone(), detector };
        let Ok(detector) = Reflect::construct(&class, &Array::of1(&formats)) else {
            camera(JsValue::UNDEFINED).close();
            return None;
        };
        set(&video, "srcObject", &stream);
        let camera = camera(detector);
        if awaited(call(&video, "play", &[])).await.is_none() {
            camera.close();
            return None;
        }
        Some(camera)
    }

    /// The texts of all QR codes that are to be seen now.
    pub(in crate::ui) async fn look(&self) -> Vec<String> {
        let found = awaited(call(&self.detector, "detect", &[&self.video])).await;
        let found = found.map(|found| Array::from(&found)).unwrap_or_default();
        found.iter().filter_map(|code| get(&code, "rawValue")?.as_string()).collect()
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

async fn awaited(promise: Result<JsValue, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?.unchecked_into::<Promise>()).await.ok()
}
