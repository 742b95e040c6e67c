//! A practice on its way: its plan, how it went, and how scores moved meanwhile.

mod beside;
mod choose;
mod fields;
mod how_it_went;
mod paper;
mod plan;
mod plan_fields;
mod said;
mod went;
mod when;

pub(super) use beside::{beside, tried};
pub(super) use choose::choose_practice;
pub(super) use fields::{day_field, text_field};
pub(super) use how_it_went::how_it_went;
pub(super) use plan::plan;
pub(super) use plan_fields::plan_fields;
pub(super) use said::{outcome_in_words, plan_in_words, without_stop};
pub(super) use went::{changes_plan, went};
