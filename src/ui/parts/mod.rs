//! Pieces that several screens share.

mod actions;
mod button;
mod compare_mark;
mod confirm;
mod drawing;
mod entry_form;
mod hand_on;
mod heading;
mod landing;
mod line_field;
mod mark_field;
mod marked;
mod notices;
mod on_paper;
mod outcome;
mod practice;
mod practices_problem;
mod problem;
mod qr;
mod remind;
mod remove_button;
mod sentence;
mod team_wins;
mod track;
mod trend_line;

pub(super) use actions::{action_rows, open_actions, remove_action};
pub(super) use button::{Kind, button, deliberate_button};
pub(super) use compare_mark::compare_mark;
pub(super) use confirm::{Confirm, confirm};
pub(super) use drawing::{drawing, fitting_drawing};
pub(super) use entry_form::{entry_form, value_of};
pub(super) use hand_on::{AsFile, HandOn, hand_on, hand_on_as_file};
pub(super) use heading::heading;
pub(super) use landing::landing;
pub(super) use line_field::line_field;
pub(super) use mark_field::{MarkField, mark_field};
pub(super) use marked::marked;
pub(super) use notices::notices;
pub(super) use on_paper::{PAPER_STYLE, on_paper};
pub(super) use outcome::{due_in_words, outcomes};
pub(super) use practice::{
    careful, headed, practice_details, practice_facts, practice_in_full, practice_remote,
    take_care, why_this,
};
pub(super) use practices_problem::{practices_problem, practices_problem_in_short};
pub(super) use problem::problem;
pub(super) use qr::{as_qr, qr};
pub(super) use remind::{remind_of, remind_of_actions, remind_of_check_ins, remind_of_rounds};
pub(super) use remove_button::remove_button;
pub(super) use sentence::{
    sentence, sentence_with_figure, sentence_with_foreign, sentence_with_mark,
};
pub(super) use team_wins::team_wins;
pub(super) use track::track;
pub(super) use trend_line::trend_line;
