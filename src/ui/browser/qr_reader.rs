//! QR codes in a video: read by the browser or, where it can't, by a part of the program.

use std::sync::atomic::{AtomicBool, Ordering};

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::Element;

use super::clock::others_turn;
use super::dynamic::{awaited, call, get, global, set};
use crate::qr::{Photograph, Scan};

/// Larger pictures are made smaller than this, in pixels: more of them take longer and say no more.
const LONGEST: f64 = 1280.0;

/// What reads QR codes.
pub(in crate::ui) struct QrReader {
    of_browser: Option<JsValue>,
    canvas: JsValue,
}

/// What reads QR codes could not be loaded.
pub(in crate::ui) struct ReaderMissing(());

impl From<SplitLoaderError> for ReaderMissing {
    fn from(_: SplitLoaderError) -> Self {
        Self(())
    }
}

impl QrReader {
    /// The browser's own reader, if there is one that knows QR codes; else the program's, which is loaded
    /// for that.
    ///
    /// # Errors
    /// If that failed; calling again is another try.
    pub(in crate::ui) async fn ready() -> Result<Self, ReaderMissing> {
        let of_browser = of_browser().await;
        if of_browser.is_none() {
            load_reader().await?;
        }
        let canvas = document().create_element("canvas").map(JsValue::from).unwrap_or_default();
        Ok(Self { of_browser, canvas })
    }

    /// The texts of all QR codes that are to be seen in `video` now; none as soon as nobody is waiting
    /// for them, which is when `on` is not.
    ///
    /// # Errors
    /// If the browser's reader turns out to read nothing, and the program's could not be loaded.
    pub(in crate::ui) async fn read(
        &self,
        video: &Element,
        on: &AtomicBool,
    ) -> Result<Vec<String>, ReaderMissing> {
        if let Some(reader) = &self.of_browser
            && let Ok(codes) = awaited(call(reader, "detect", &[video])).await
        {
            let codes = Array::from(&codes);
            return Ok(codes
                .iter()
                .filter_map(|code| get(&code, "rawValue")?.as_string())
                .collect());
        }
        let Ok((width, colours)) = colours(&self.canvas, video) else { return Ok(Vec::new()) };
        let mut look = ReadingStep::Begin(width, colours);
        loop {
            match reader_part(look).await? {
                ReadSoFar::All(texts) => return Ok(texts),
                ReadSoFar::NotYet(scan) => look = ReadingStep::GoOn(scan),
            }
            others_turn().await;
            if !on.load(Ordering::Relaxed) {
                return Ok(Vec::new());
            }
        }
    }
}

/// The browser's own reader.
async fn of_browser() -> Option<JsValue> {
    const QR: &str = "qr_code";
    let class = global("BarcodeDetector")?;
    let known = awaited(call(&class, "getSupportedFormats", &[])).await.ok()?;
    let knows_qr =
        Array::from(&known).iter().any(|format| format.as_string().as_deref() == Some(QR));
    let class: Function = class.dyn_into().ok().filter(|_| knows_qr)?;
    let formats = Object::new();
    set(&formats, "formats", &Array::of1(&QR.into()));
    Reflect::construct(&class, &Array::of1(&formats)).ok()
}

/// How wide the picture in `video` is, and the colours of its pixels.
fn colours(canvas: &JsValue, video: &Element) -> Result<(usize, Vec<u8>), JsValue> {
    let length = |name: &str| get(video, name).and_then(|it| it.as_f64()).unwrap_or_default();
    let (width, height) = (length("videoWidth"), length("videoHeight"));
    let scale = (LONGEST / width.max(height)).min(1.0);
    let [width, height] = [width, height].map(|length| (length * scale).floor());
    let [wide, high] = [width, height].map(JsValue::from);
    set(canvas, "width", &wide);
    set(canvas, "height", &high);
    let often = Object::new();
    set(&often, "willReadFrequently", &JsValue::TRUE);
    let paper = call(canvas, "getContext", &[&"2d".into(), &often])?;
    let corner = JsValue::from(0);
    call(&paper, "drawImage", &[video, &corner, &corner, &wide, &high])?;
    let pixels = call(&paper, "getImageData", &[&corner, &corner, &wide, &high])?;
    let colours = get(&pixels, "data").ok_or(JsValue::UNDEFINED)?;
    Ok((width as usize, Uint8Array::new(&colours).to_vec()))
}

enum ReadingStep {
    /// With a picture of this width and these colours.
    Begin(usize, Vec<u8>),
    GoOn(Scan),
}

enum ReadSoFar {
    NotYet(Scan),
    All(Vec<String>),
}

#[allow(unsafe_code, reason = "in the expansion: the call into the other part")]
#[wasm_split(reader, fallible, preload(load_reader))]
fn reader_part(look: ReadingStep) -> Result<ReadSoFar, SplitLoaderError> {
    let mut scan = match look {
        ReadingStep::Begin(width, colours) => Scan::of(Photograph::of_colours(width, &colours)),
        ReadingStep::GoOn(scan) => scan,
    };
    Ok(scan.step().map_or_else(|| ReadSoFar::NotYet(scan), ReadSoFar::All))
}
