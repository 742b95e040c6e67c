//! The element's core: a thin adapter between the page and the screens.
//!
//! The shell (`pulse-check.js`) registers `<pulse-check>`, loads this module and makes one
//! [`Core`] per element. Attributes come in as [`Settings`]; events go out without ever carrying
//! an answer or a score. A core outlives being taken out of the page: what a person has done so
//! far is there again when the element is put back.

mod events;
mod settings;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::Owner;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

use crate::ui::{State, app};
use events::HostEvents;
use settings::PageSettings;

/// One element's screens and what a person has done in them.
#[wasm_bindgen]
pub struct Core {
    // Owns the signals of `state`; never entered while mounting, so that views come and go
    // without leaving anything behind in it.
    _owner: Owner,
    state: State,
    events: HostEvents,
    mounted: Option<UnmountHandle<AnyViewState>>,
}

#[wasm_bindgen]
impl Core {
    /// The core of the element `host`.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement) -> Self {
        let owner = Owner::new();
        let events = HostEvents::new(host);
        let state = owner.with(|| State::new(events.clone().into_outlet()));
        Self { _owner: owner, state, events, mounted: None }
    }

    /// Takes over the page's settings; only what differs from before has an effect.
    pub fn configure(&mut self, settings: &PageSettings) {
        self.state.configure(settings.read());
    }

    /// Shows the screens in `place`, unless they are shown already.
    pub fn mount(&mut self, place: HtmlElement) {
        if self.mounted.is_none() {
            let state = self.state;
            state.entered_the_page(place.clone());
            self.mounted = Some(mount_to(place, move || app(state)));
            self.events.ready();
        }
    }

    /// Takes the screens out of the page and keeps what a person has done.
    pub fn unmount(&mut self) {
        self.mounted = None;
        self.state.left_the_page();
    }

    /// Another tab changed what is stored.
    pub fn storage_changed(&self) {
        self.state.refresh();
    }

    /// The page's hash changed.
    pub fn hash_changed(&self, hash: &str) {
        self.state.follow(hash);
    }
}
