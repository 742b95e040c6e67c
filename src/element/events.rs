//! What the page is told. No event ever carries an answer or a score.

use js_sys::{Object, Reflect};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::ui::{HostEvent, Outlet};

/// Sends events from the element, bubbling and through shadow roots.
#[derive(Clone)]
pub(super) struct HostEvents(HtmlElement);

impl HostEvents {
    pub(super) fn new(host: HtmlElement) -> Self {
        Self(host)
    }

    /// The screens can be used.
    pub(super) fn ready(&self) {
        self.send("pulse-check-ready", &[("version", env!("CARGO_PKG_VERSION"))]);
    }

    /// The way out for what the screens have to tell.
    pub(super) fn into_outlet(self) -> Outlet {
        Box::new(move |event| match event {
            HostEvent::Complete { instrument } => {
                self.send("pulse-check-complete", &[("instrument", instrument)]);
            }
            HostEvent::Problem { problem, reason } => {
                self.send("pulse-check-error", &[("problem", problem), ("reason", reason)]);
            }
        })
    }

    fn send(&self, name: &str, detail: &[(&str, &str)]) {
        let object = Object::new();
        for (key, value) in detail {
            // Setting a property of a fresh object can't fail.
            let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
        }
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&object);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            let _ = self.0.dispatch_event(&event);
        }
    }
}
