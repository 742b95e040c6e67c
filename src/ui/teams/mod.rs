//! Teams: what was released of their rounds, and what they agreed on.
//!
//! Everything here is made from released views. The codes that a view came from are gone by then.

mod file;
mod helped;
mod history;
mod numbers;
mod result;
mod seen;
mod team;
mod told;
mod trends;

use leptos::prelude::*;

use super::place::TeamsScreen;
use super::state::State;
pub(in crate::ui) use helped::helped;
pub(in crate::ui) use numbers::{numbers, tables};
pub(in crate::ui) use seen::Seen;
pub(in crate::ui) use team::remove as remove_action;
pub(in crate::ui) use told::told;
pub(in crate::ui) use trends::{trend_drawing, trend_table};

/// A screen of teams.
pub(super) fn teams(state: State, screen: &TeamsScreen) -> AnyView {
    match screen {
        TeamsScreen::Team(id) => team::team(state, id),
        TeamsScreen::Released(link) => result::result(state, link),
    }
}
