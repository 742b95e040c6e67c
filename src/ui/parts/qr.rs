//! A QR code.

use leptos::html::Dialog;
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

use super::{Kind, button};
use crate::text::HandOnWords;
use crate::ui::browser::{fill_window, give_window_back};
use crate::ui::state::State;

/// Empty modules around the code, as readers expect.
const QUIET: i32 = 4;

/// A drawing of `text`, called `label`, that can fill the window; or that the text is too long for
/// one.
pub(in crate::ui) fn qr(state: State, text: &str, label: String) -> AnyView {
    let words = state.words::<HandOnWords>();
    let Some(code) = encode(text) else {
        return html! { <p class="hint">{words.no_qr()}</p> };
    };
    let (fills, dialog) = (RwSignal::new(false), NodeRef::<Dialog>::new());
    let small = drawing(&code, label.clone());
    let enlarge = move || {
        fills.set(true);
        if let Some(dialog) = dialog.get_untracked() {
            fill_window(&dialog);
        }
    };
    let shrink = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            give_window_back(&dialog);
        }
    };
    let name = label.clone();
    let large = move || {
        fills.get().then(|| {
            html! {
                <button type="button" aria-label=words.shrink_qr() on:click=shrink>
                    {drawing(&code, name.clone())}
                </button>
            }
        })
    };
    // Browsers close it on Escape, and give the focus back to where it was.
    html! {
        {small}
        <div class="actions">{button(Kind::Quiet, words.enlarge_qr(), enlarge)}</div>
        <dialog class="whole" node_ref=dialog aria-label=label on:close=move |_| fills.set(false)>
            {large}
        </dialog>
    }
}

/// `text` as a code, split where upper-case digits begin: those take a third less room by
/// themselves.
fn encode(text: &str) -> Option<QrCode> {
    let digits = text.bytes().rev().take_while(|byte| is_compact(*byte)).count();
    let (bytes, compact) = text.split_at(text.len() - digits);
    let mut segments = Vec::new();
    if !bytes.is_empty() {
        segments.push(QrSegment::make_bytes(bytes.as_bytes()));
    }
    segments.push(QrSegment::make_alphanumeric(compact));
    QrCode::encode_segments(&segments, QrCodeEcc::Low).ok()
}

fn drawing(code: &QrCode, label: String) -> AnyView {
    let side = code.size() + 2 * QUIET;
    let size = format!("0 0 {side} {side}");
    html! {
        <svg class="qr" role="img" aria-label=label viewBox=size focusable="false">
            <path d=outline(code)></path>
        </svg>
    }
}

/// A drawing of `code` to open.
pub(in crate::ui) fn as_qr(state: State, code: &str) -> AnyView {
    let words = state.words::<HandOnWords>();
    html! {
        <details>
            <summary>{words.show_qr()}</summary>
            {qr(state, code, words.qr().to_owned())}
        </details>
    }
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
