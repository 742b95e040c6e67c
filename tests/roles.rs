//! What a device does in a round: as facilitator, as keeper, as member.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

#[path = "roles/devices.rs"]
mod devices;
#[path = "roles/facilitator.rs"]
mod facilitator;
#[path = "roles/found.rs"]
mod found;
#[path = "roles/keeper.rs"]
mod keeper;
mod languages;
#[path = "roles/member.rs"]
mod member;
#[path = "roles/reveal.rs"]
mod reveal;
#[path = "round/setting.rs"]
#[allow(dead_code, reason = "shared with the tests of rounds")]
mod setting;
#[path = "roles/standing.rs"]
mod standing;
#[path = "roles/transport.rs"]
mod transport;
