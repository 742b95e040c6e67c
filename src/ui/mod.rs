//! The screens.
//!
//! [`State`] holds what is on the screen and is the only writer to the journal; every component is
//! a function from it to a view and holds no sentence of its own. A file has one component with
//! the smaller ones that it is made of. What only a browser can do (storage, dates in words,
//! files) is behind `browser`.
//!
//! From the top, and nothing calls what is above it, nor comes back to itself (`tests/map/` holds it):
//!
//! 1. `opening`, what an element shows first, and how the rest takes over
//! 2. `app`, the frame around all screens
//! 3. `later`, the screens and what else is loaded when it is wanted
//! 4. the screens: `checkin`, `results`, `practices`, `journal`, `guide`, `notes`, `rebuilding`, `rounds`, `teams`, `projector`
//! 5. what several of them show: `released` rounds, an `agreement`, `tracks`, a `path`, `parts`, `wording`, a `failure`
//! 6. how Leptos hears of the state: `signals`
//! 7. `state`
//! 8. what it is made of: the `settings`, and how far each `chunk` of the program is
//! 9. the ground: the `place` where a person is, the `browser`, `html` to write views in, and `by_hand`
//!
//! Views are written with the macro `html!`, which says why they are not written with `view!`. What the
//! first question needs is drawn `by_hand`, by the same function wherever it is shown.

#[macro_use]
mod html;

mod agreement;
mod app;
mod browser;
mod by_hand;
mod checkin;
mod chunk;
mod failure;
mod guide;
mod journal;
mod later;
mod notes;
mod opening;
mod parts;
mod path;
mod place;
mod practices;
mod projector;
mod rebuilding;
mod released;
mod results;
mod rounds;
mod settings;
mod signals;
mod state;
mod teams;
mod tracks;
mod wording;

pub(crate) use browser::{PageLanguage, language};
pub(crate) use opening::{LOADER, Opening, load_app};
pub(crate) use place::Place;
pub(crate) use settings::{Question, Settings};
pub(crate) use state::{HostEvent, Outlet, Past, State};
