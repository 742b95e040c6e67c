//! Teams: what was released of their rounds, and what they agreed on.
//!
//! Everything here is made from released views. The codes that a view came from are gone by then. A
//! rehearsal shows the views of a made-up team on the same screens.

mod beside;
mod file;
mod history;
mod leading;
mod rehearsal;
mod result;
mod team;
mod trends;

use leptos::prelude::*;

use super::place::TeamsScreen;
use super::state::State;

/// A screen of teams.
pub(super) fn teams(state: State, screen: &TeamsScreen) -> AnyView {
    match screen {
        TeamsScreen::Team(id) => team::team(state, id),
        TeamsScreen::Released(link) => result::result(state, link),
        TeamsScreen::Leading(link) => leading::leading(state, link),
        TeamsScreen::Rehearsals => rehearsal::choose(state),
        TeamsScreen::Rehearsal(id) => rehearsal::rehearsal(state, id),
    }
}
