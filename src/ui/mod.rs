//! The screens.
//!
//! [`State`] holds what is on the screen and is the only writer to the journal; every component is
//! a function from it to a view and holds no sentence of its own. A file has one component with
//! the smaller ones that it is made of. What only a browser can do (storage, dates in words,
//! files) is behind `browser`.
//!
//! From the top, and nothing calls what is above it, nor comes back to itself (`tests/map/` holds it):
//!
//! 1. `app`, the frame around all screens
//! 2. `later`, the screens and what else is loaded when it is wanted
//! 3. the screens: `checkin`, `results`, `journal`, `rounds`, `teams`, `projector`
//! 4. what several of them show: `released` rounds, `parts`, and the `wording` of earlier check-ins
//! 5. `state`
//! 6. what it is made of: the `settings`, and how far each `chunk` of the program is
//! 7. the ground: the `place` where a person is, the `browser`, and `html` to write views in
//!
//! Views are written with the macro `html!`, which says why they are not written with `view!`.

#[macro_use]
mod html;

mod app;
mod browser;
mod checkin;
mod chunk;
mod journal;
mod later;
mod parts;
mod place;
mod projector;
mod released;
mod results;
mod rounds;
mod settings;
mod state;
mod teams;
mod wording;

pub(crate) use app::app;
pub(crate) use browser::{PageLanguage, language};
pub(crate) use later::{LOADER, load_other_questionnaires, load_scribe};
pub(crate) use place::Place;
pub(crate) use settings::{Question, Settings};
pub(crate) use state::{HostEvent, Outlet, Past, State};
