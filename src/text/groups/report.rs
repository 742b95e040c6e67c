//! Words of what leaves the room: files, copied texts and pictures.

use crate::text::Plural;

/// Words around released figures, in files and beside pictures.
#[derive(Debug)]
pub struct ReportWords {
    /// Who the team is.
    pub team: &'static str,
    /// Which round.
    pub round: &'static str,
    /// Which day.
    pub day: &'static str,
    /// What was asked.
    pub questionnaire: &'static str,
    /// What was promised.
    pub promise: &'static str,
    /// The figure over all questions.
    pub overall: &'static str,
    /// Below the minimum.
    pub too_few: Plural,
    /// Since the round before.
    pub since_last_time: &'static str,
    /// The team’s level, before a verdict.
    pub level: &'static str,
    /// How far people are apart, before a verdict.
    pub spread: &'static str,
    /// Verdict on the level.
    pub clearly_up: &'static str,
    /// Verdict on the level.
    pub clearly_down: &'static str,
    /// Verdict on the level.
    pub possibly_up: &'static str,
    /// Verdict on the level.
    pub possibly_down: &'static str,
    /// Verdict on the spread.
    pub clearly_apart: &'static str,
    /// Verdict on the spread.
    pub clearly_together: &'static str,
    /// Verdict on the spread.
    pub possibly_apart: &'static str,
    /// Verdict on the spread.
    pub possibly_together: &'static str,
    /// Verdict on either.
    pub cant_tell: &'static str,
    /// A difference between two figures as shown.
    pub higher: &'static str,
    /// A difference between two figures as shown.
    pub lower: &'static str,
    /// Two figures as shown are the same.
    pub same_step: &'static str,
    /// A figure is shown as it was on a day.
    pub as_on: &'static str,
    /// A figure is shown as it was, of different days.
    pub as_before: &'static str,
    /// Why a figure is shown as it was.
    pub as_before_why: &'static str,
    /// No change is tested, since the whole is shown as it was.
    pub untested_as_before: &'static str,
    /// No change is tested, since scores were not kept.
    pub untested_not_kept: &'static str,
    /// Which question of a dimension is lower than the rest.
    pub lower_question: &'static str,
    /// Why questions have no figures.
    pub no_questions: &'static str,
    /// What was agreed on.
    pub actions: &'static str,
    /// What was agreed on, and by when.
    pub action_by: &'static str,
}
