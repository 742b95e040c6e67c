//! QR codes before the camera.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::text::CollectWords;
use crate::ui::browser::{Camera, NoCamera, QrReader};
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(250);

/// A button that turns the camera on, and its picture; nothing where pages can't ask for a camera. Every
/// text that is seen is taken, once in a row.
pub(super) fn scan(state: State, take: impl Fn(String) + Clone + Send + 'static) -> AnyView {
    if !Camera::exists() {
        return ().into_any();
    }
    let words = state.words::<CollectWords>();
    let scanning = RwSignal::new(false);
    let trouble = RwSignal::new("");
    let end = move |why: &'static str| {
        trouble.set(why);
        scanning.set(false);
        state.focus("#start-scanning button");
    };
    let body = move || {
        if !scanning.get() {
            let begin = move || {
                trouble.set("");
                scanning.set(true);
                state.focus("#stop-scanning button");
            };
            return html! {
                <div class="actions" id="start-scanning">
                    {button(Kind::Plain, words.scan(), begin)}
                </div>
            };
        }
        let on = Arc::new(AtomicBool::new(true));
        let off = Arc::clone(&on);
        on_cleanup(move || off.store(false, Ordering::Relaxed));
        let picture = NodeRef::<leptos::html::Video>::new();
        let take = take.clone();
        picture.on_load(move |video| {
            let take = Box::new(take);
            spawn_local(async move {
                let opened = open(words, Element::from(video), &on).await;
                let is_on = on.load(Ordering::Relaxed);
                match opened {
                    Ok((reader, camera)) => {
                        let unreadable = Box::new(move || end(words.no_reader()));
                        look(Watch { reader, camera, on, take, unreadable }, String::new());
                    }
                    Err(why) if is_on => end(why),
                    Err(_) => {}
                }
            });
        });
        html! {
            <div class="scan" id="stop-scanning">
                <video node_ref=picture playsinline aria-label=words.picture()></video>
                <div class="actions">{button(Kind::Plain, words.stop(), move || end(""))}</div>
            </div>
        }
    };
    html! {
        <div>
            {body}
            <p class="outcome" role="status" prop:textContent=move || trouble.get()></p>
        </div>
    }
}

/// What reads codes, and then the camera, unless it is turned off meanwhile; or what is the matter.
async fn open(
    words: CollectWords,
    video: Element,
    on: &AtomicBool,
) -> Result<(QrReader, Camera), &'static str> {
    let reader = QrReader::ready().await.map_err(|_| words.no_reader())?;
    if !on.load(Ordering::Relaxed) {
        return Err("");
    }
    let camera = Camera::open(video).await.map_err(|why| match why {
        NoCamera::Missing => words.no_camera(),
        NoCamera::Refused => words.camera_refused(),
        NoCamera::Forbidden => words.camera_forbidden(),
        NoCamera::Unusable => words.camera_unusable(),
    })?;
    Ok((reader, camera))
}

/// A camera that is being watched, as long as it is `on`.
struct Watch {
    reader: QrReader,
    camera: Camera,
    on: Arc<AtomicBool>,
    take: Box<dyn Fn(String)>,
    unreadable: Box<dyn Fn()>,
}

/// Looks again and again; `last` is what was seen last.
fn look(watch: Watch, last: String) {
    if !watch.on.load(Ordering::Relaxed) {
        return watch.camera.close();
    }
    spawn_local(async move {
        let seen =
            watch.reader.read(watch.camera.video(), &watch.on).await.map(|texts| texts.join("\n"));
        let mut last = last;
        if watch.on.load(Ordering::Relaxed) {
            match seen {
                Ok(seen) if seen.is_empty() || seen == last => {}
                Ok(seen) => {
                    (watch.take)(seen.clone());
                    last = seen;
                }
                Err(_) => (watch.unreadable)(),
            }
        }
        set_timeout(move || look(watch, last), PAUSE);
    });
}
