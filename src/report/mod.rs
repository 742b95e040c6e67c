//! What leaves the room: a result in words and as files.
//!
//! A [`Report`] brings together what was released of a round, the words in which it was asked, and
//! what the team agreed on. It is composed once, as an [`Outline`], which files for people, paper and
//! tables on screen set, each in its way. Files come in the forms of [`Form::ALL`]; besides there are
//! the [pictures](Report::overview). `docs/results.md` describes each. How a single figure is said is
//! the same in all of them ([`wording`]); what is said aloud of figures in the facilitator's hour is
//! left to [`crate::discussion`].
//!
//! The figures come from a [`ReleasedView`] and from nothing else, so nothing leaves the room that
//! may not be shown in it. Every format says how many answered, when, what was asked and promised,
//! and that numbers are rounded to protect people. Below the round's minimum there is only that too
//! few answered. Who an action belongs to is no part of it: that stays on the device.

mod asked;
mod csv;
mod form;
mod json;
mod markdown;
mod outline;
mod pictures;
mod text;
mod tokens;
pub mod wording;

pub use asked::{QuestionWords, QuestionnaireWords};
pub use csv::{csv, spreadsheet};
pub use form::Form;
pub use json::json;
pub use markdown::markdown;
pub use outline::{
    About, FigureRow, FigureTable, Notes, Outline, Overall, Section, Verdicts, moment_and_sign,
};
pub use text::text;

use crate::day::Day;
use crate::disclosure::{Helped, Part, ReleasedDimension, ReleasedView};
use crate::text::Lang;

/// The result of one round, as it leaves the room.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The language of the sentences.
    pub lang: Lang,
    /// What was released.
    pub view: &'a ReleasedView,
    /// What was asked, in the person's words.
    pub asked: QuestionnaireWords,
    /// When and by whom.
    pub occasion: Occasion,
    /// The actions of last time that were asked about.
    pub helped: Vec<ActionOutcome>,
    /// What the team agreed on.
    pub actions: Vec<AgreedAction>,
    /// What the team wants to keep, sentence by sentence.
    pub agreement: Vec<String>,
    /// What went well.
    pub wins: Vec<String>,
}

/// A round, as people know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// Name of the team; may be empty.
    pub team: String,
    /// Title of the round; may be empty.
    pub round: String,
    /// The day on which it was closed.
    pub day: Day,
    /// What was promised before anyone answered, sentence by sentence.
    pub promise: Vec<String>,
}

/// Something agreed on. It has no owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreedAction {
    /// What will be done.
    pub what: String,
    /// By when, if that was said.
    pub by: Option<Day>,
    /// The moment to do it at, a clause for “When …”; may be empty.
    pub when: String,
    /// By what the team will notice that it helps; may be empty.
    pub sign: String,
}

/// Whether an agreed action helped those who tried it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionOutcome {
    /// What was agreed on.
    pub what: String,
    /// What may be shown of it.
    pub helped: Part<Helped>,
}

impl Report<'_> {
    /// Whether fewer people answered than the round promised: then nothing of the answers is said.
    fn too_few(&self) -> bool {
        self.view.people() < u32::from(self.view.minimum().get())
    }
}

/// The identifier of the question that is lower than the rest of `dimension`, if one is marked.
fn lower_question<'a>(view: &'a ReleasedView, dimension: &ReleasedDimension) -> Option<&'a str> {
    view.items().get(dimension.lower_question()?).map(|item| item.id())
}
