//! A QR code.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

use crate::text::HAND_ON;
use crate::ui::state::State;

/// Empty modules around the code, as readers expect.
const QUIET: i32 = 4;

/// A drawing of `text`, called `label`, or nothing if the text is too long for one. `text` is split
/// where upper-case digits begin: those take a third less room by themselves.
pub(in crate::ui) fn qr(text: &str, label: String) -> Option<AnyView> {
    let digits = text.bytes().rev().take_while(|byte| is_compact(*byte)).count();
    let (bytes, compact) = text.split_at(text.len() - digits);
    let mut segments = Vec::new();
    if !bytes.is_empty() {
        segments.push(QrSegment::make_bytes(bytes.as_bytes()));
    }
    segments.push(QrSegment::make_alphanumeric(compact));
    let code = QrCode::encode_segments(&segments, QrCodeEcc::Low).ok()?;
    let side = code.size() + 2 * QUIET;
    let size = format!("0 0 {side} {side}");
    Some(
        view! { class="pc",
            <svg class="qr" role="img" aria-label=label viewBox=size focusable="false">
                <path d=outline(&code)></path>
            </svg>
        }
        .into_any(),
    )
}

/// A drawing of `code` to open; nothing if it is too long for one.
pub(in crate::ui) fn as_qr(state: State, code: &str) -> Option<AnyView> {
    let words = state.words(&HAND_ON);
    let drawing = qr(code, words.qr.to_owned())?;
    Some(
        view! { class="pc",
            <details>
                <summary>{words.show_qr}</summary>
                {drawing}
            </details>
        }
        .into_any(),
    )
}

/// Whether QR codes have a compact form for `byte`, and rounds' links and codes use it.
fn is_compact(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

/// Every run of dark modules of a row as a rectangle.
fn outline(code: &QrCode) -> String {
    let mut outline = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                outline.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run + 1;
        }
    }
    outline
}
