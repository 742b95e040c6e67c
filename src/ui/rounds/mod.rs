//! Sealed rounds: preparing one, answering, collecting, releasing, and the first look at the
//! result.
//!
//! A round's link leads to the same place for everybody; what is there depends on what this device
//! is in the round: the facilitator's, a keeper's, a member's, or one that is being passed around.

mod address_refused;
mod all;
mod asked;
mod choose_list;
mod choose_team;
mod close;
mod close_told;
mod closed_list;
mod collect;
mod facilitate;
mod handed_over;
mod heard;
mod invite;
mod keeper_card;
mod keeping;
mod list_check;
mod look_once;
mod look_up;
mod looking;
mod mailbox_trouble;
mod member;
mod of_actions;
mod opened;
mod passing;
mod plan;
mod promise;
mod put_in;
mod release;
mod removal;
mod result;
mod review;
mod scan;
mod sending;
mod steps;
mod unfit;

use leptos::prelude::*;

use super::place::RoundsScreen;
use super::state::State;
use opened::{OpenRound, trouble};

/// A screen of sealed rounds.
pub(super) fn rounds(state: State, screen: &RoundsScreen) -> AnyView {
    state.erase_what_is_old();
    match screen {
        RoundsScreen::All => all::all(state),
        RoundsScreen::Keeper(invitation) => keeper_card::keeper_card(state, invitation.as_deref()),
        RoundsScreen::Plan(id) => plan::plan(state, id),
        RoundsScreen::Round(link) => match OpenRound::read(state, link) {
            Err(why) => trouble(state, link, &why),
            Ok(opened) => {
                let kept = untrack(|| state.sealed_round(opened.link)).unwrap_or_default();
                state.note_keeping(opened.link, opened.round);
                if kept.passing {
                    passing::passing(opened)
                } else if kept.facilitates {
                    facilitate::facilitate(opened)
                } else {
                    member::member(opened)
                }
            }
        },
        RoundsScreen::Answer(link) => match OpenRound::read(state, link) {
            Err(why) => trouble(state, link, &why),
            Ok(opened) => member::member(opened),
        },
        RoundsScreen::Review(link) => match OpenRound::read(state, link) {
            Err(why) => trouble(state, link, &why),
            Ok(opened) => review::review(opened),
        },
    }
}
