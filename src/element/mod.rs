//! The element's core: a thin adapter between the page and the screens.
//!
//! The shell (`pulse-check.js`) registers `<pulse-check>`, loads this module and makes one
//! [`Core`] per element. Attributes come in as [`PageSettings`]; events go out without ever
//! carrying an answer or a score. A core outlives being taken out of the page: what a person has
//! done so far is there again when the element is put back. While it is out of the page it holds
//! on to nothing of it, so that an element nobody needs any more can be freed.

mod events;
mod settings;

use wasm_bindgen::prelude::{JsError, wasm_bindgen};
use web_sys::HtmlElement;

use crate::ui::{LOADER, Opening, Past, State, load_app};
use events::HostEvents;
use settings::{PageSettings, view};

/// Loads the screens. Where there is no card, this comes before [`Core::show`].
///
/// # Errors
/// They could not be loaded; calling again is another try.
#[wasm_bindgen]
pub async fn load_screens() -> Result<(), JsError> {
    load_app().await.then_some(()).ok_or_else(|| JsError::new("the screens could not be loaded"))
}

/// One element's screens and what a person has done in them.
#[wasm_bindgen]
pub struct Core {
    past: Past,
    shown: Option<Shown>,
}

/// What there is while the element is in the page.
struct Shown {
    opening: Opening,
    state: State,
}

#[wasm_bindgen]
impl Core {
    /// The core of an element that was never shown.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default, reason = "made by JavaScript only")]
    pub fn new() -> Self {
        Self { past: Past::default(), shown: None }
    }

    /// Shows the screens of the element `host` in `place`, by the page's settings; where the shell has
    /// drawn its card there (`has_card`), that stays as long as it is right. Where the screens are
    /// shown already, it applies the settings that have changed.
    ///
    /// # Errors
    /// The words that the shell has fetched are of another version.
    pub fn show(
        &mut self,
        host: HtmlElement,
        place: HtmlElement,
        has_card: bool,
        settings: &PageSettings,
    ) -> Result<(), JsError> {
        let settings = settings.read().map_err(|foreign| JsError::new(&foreign.to_string()))?;
        if let Some(shown) = &self.shown {
            shown.state.configure(settings);
            return Ok(());
        }
        let events = HostEvents::new(host);
        let outlet = events.clone().into_outlet();
        let state = State::new(&self.past, place.clone(), outlet, &LOADER);
        state.configure(settings);
        let opening = Opening::new(state, place, has_card);
        self.shown = Some(Shown { opening, state });
        events.ready();
        Ok(())
    }

    /// Begins the check-in, as the person has asked on the shell's card.
    pub fn begin(&self) {
        if let Some(shown) = &self.shown {
            shown.state.begin();
        }
    }

    /// Goes to the `place` that the person has asked for on the shell's card.
    pub fn visit(&self, place: &str) {
        if let Some(shown) = &self.shown {
            shown.state.go(view(place));
        }
    }

    /// Keeps nothing, or does, as the person has chosen on the shell's card.
    pub fn choose_to_forget(&self, forgets: bool) {
        if let Some(shown) = &self.shown {
            shown.state.set_forgets(forgets);
        }
    }

    /// Takes the screens out of the page and keeps what a person has done.
    pub fn hide(&mut self) {
        if let Some(Shown { opening, state }) = self.shown.take() {
            state.leave();
            drop(opening);
            state.end();
        }
    }

    /// Another tab or element changed what is stored.
    pub fn storage_changed(&self) {
        if let Some(shown) = &self.shown {
            shown.state.refresh();
        }
    }

    /// The page's hash changed.
    pub fn hash_changed(&self, hash: &str) {
        if let Some(shown) = &self.shown {
            shown.state.follow(hash);
        }
    }

    /// The person leaves the page, to which the browser may take them back as it was.
    pub fn page_left(&self) {
        if let Some(shown) = &self.shown {
            shown.state.page_left();
        }
    }
}
