//! QR codes before the camera, where the browser can read them.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::text::CollectWords;
use crate::ui::browser::Camera;
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(250);

/// A button that turns the camera on, and its picture; nothing where there is no way to read QR
/// codes. Every text that is seen is taken, once in a row.
pub(super) fn scan(state: State, take: impl Fn(String) + Clone + Send + 'static) -> AnyView {
    if !Camera::exists() {
        return ().into_any();
    }
    let words = state.words::<CollectWords>();
    let scanning = RwSignal::new(false);
    let refused = RwSignal::new(false);
    let no_camera = move || if refused.get() { words.no_camera() } else { "" };
    let body = move || {
        if !scanning.get() {
            let begin = move || {
                refused.set(false);
                scanning.set(true);
                state.focus("#stop-scanning button");
            };
            return html! {
                <div class="actions">{button(Kind::Plain, words.scan(), begin)}</div>
                <p class="outcome" role="status" prop:textContent=no_camera></p>
            };
        }
        let on = Arc::new(AtomicBool::new(true));
        let off = Arc::clone(&on);
        on_cleanup(move || off.store(false, Ordering::Relaxed));
        let picture = NodeRef::<leptos::html::Video>::new();
        let take = take.clone();
        picture.on_load(move |video| {
            spawn_local(async move {
                match Camera::open(Element::from(video)).await {
                    Some(camera) => watch(camera, on, Rc::new(take), String::new()),
                    None => {
                        refused.set(true);
                        scanning.set(false);
                    }
                }
            });
        });
        html! {
            <div class="scan" id="stop-scanning">
                <video node_ref=picture muted playsinline aria-label=words.picture()></video>
                <div class="actions">
                    {button(Kind::Plain, words.stop(), move || scanning.set(false))}
                </div>
            </div>
        }
    };
    html! { <div>{body}</div> }
}

/// Looks again and again until it is turned off.
fn watch(camera: Camera, on: Arc<AtomicBool>, take: Rc<dyn Fn(String)>, last: String) {
    if !on.load(Ordering::Relaxed) {
        return camera.close();
    }
    spawn_local(async move {
        let seen = camera.look().await.join("\n");
        if on.load(Ordering::Relaxed) && !seen.is_empty() && seen != last {
            take(seen.clone());
        }
        let last = if seen.is_empty() { last } else { seen };
        set_timeout(move || watch(camera, on, take, last), PAUSE);
    });
}
