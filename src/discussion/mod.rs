//! What a team does with a released view: the facilitator's hour, as data.
//!
//! A [`Pattern`] is what one [`Figure`] of a view says in words. [`screens`] puts the figures in the
//! order in which a team goes through them, [`stands_out`] names at most three of them, [`prompts`]
//! says what to ask, [`safety_is_low`] when to go gently, [`beside`] how trust and safety lie, [`practices`] what could be tried, and a
//! [`RunSheet`] how the hour is divided.
//!
//! The room promises that everything it says follows from what is shown: from steps, words and
//! verdicts of a [`ReleasedView`](crate::disclosure::ReleasedView), never from exact figures. What
//! the steps can't tell apart it doesn't tell apart either, and what is withheld it passes over.
//! Figures are named by their place in the view and never copied. Drawing, the clock and the
//! actions that a team agrees on are left to others. Which sentence says what is decided here; the
//! sentences themselves are in [`crate::text`].

mod beside;
mod figure;
mod findings;
mod fitting;
mod pattern;
mod prompts;
mod run_sheet;
mod safety;
mod screens;
mod wording;

pub use beside::beside;
pub use figure::{By, Figure};
pub use findings::{Finding, stands_out};
pub use fitting::practices;
pub use pattern::Pattern;
pub use prompts::{Prompts, Topic, prompts};
pub use run_sheet::{RunSheet, Step};
pub use safety::safety_is_low;
pub use screens::{Before, ON_A_PAGE, Order, Slide, screens};
pub use wording::{
    as_it_was, compared_with_last_time, dimension_prompt, level_moved, spread_moved, usual_level,
};
