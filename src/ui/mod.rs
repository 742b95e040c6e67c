//! The screens.
//!
//! [`State`] holds what is on the screen and is the only writer to the journal; every component is
//! a function from it to a view and holds no sentence of its own. A file has one component with
//! the smaller ones that it is made of. What only a browser can do (storage, dates in words,
//! files) is behind `browser`.
//!
//! Views are written with the macro `html!`, which says why they are not written with `view!`.

#[macro_use]
mod html;

mod app;
mod browser;
mod checkin;
mod journal;
mod later;
mod parts;
mod place;
mod projector;
mod results;
mod rounds;
mod settings;
mod state;
mod teams;
mod wording;

pub(crate) use app::app;
pub(crate) use place::Place;
pub(crate) use settings::{Question, Settings};
pub(crate) use state::{HostEvent, Outlet, Past, State};
