//! The screens.
//!
//! [`State`] holds what is on the screen and is the only writer to the journal; every component is
//! a function from it to a view and holds no sentence of its own. A file has one component with
//! the smaller ones that it is made of. What only a browser can do (storage, dates in words,
//! files) is behind `browser`.
//!
//! Every `view!` names the global class `pc`: the macro then builds elements one by one and never
//! sets `innerHTML`, which pages that require Trusted Types forbid.

mod app;
mod browser;
mod checkin;
mod journal;
mod later;
mod parts;
mod projector;
mod results;
mod rounds;
mod route;
mod settings;
mod state;
mod teams;
mod wording;

pub(crate) use app::app;
pub(crate) use settings::{Place, Question, Settings, View};
pub(crate) use state::{HostEvent, Outlet, Past, State};
