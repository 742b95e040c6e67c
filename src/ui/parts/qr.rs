//! A QR code.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::{Kind, button};
use crate::qr::DrawnCode;
use crate::text::HandOnWords;
use crate::ui::browser::{fill_window, give_window_back};
use crate::ui::state::State;

/// A drawing of `text`, called `label`, that can fill the window; or that the text is too long for
/// one.
pub(in crate::ui) fn qr(state: State, text: &str, label: String) -> AnyView {
    let words = state.words::<HandOnWords>();
    let Some(code) = DrawnCode::of(text) else {
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

fn drawing(code: &DrawnCode, label: String) -> AnyView {
    let side = code.side();
    let size = format!("0 0 {side} {side}");
    html! {
        <svg class="qr" role="img" aria-label=label viewBox=size focusable="false">
            <path d=code.outline()></path>
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
