//! The groups of texts, a struct for each.

mod discussion;
mod keepers;
mod members;
mod report;
mod rounds;
mod teams;

pub use discussion::{
    DimensionPromptWords, FindingWords, GentleWords, MovedWords, PatternWords, PromptWords,
    RunSheetWords, StepWords,
};
pub use keepers::{CompareWords, GiveUpWords, KeepWords, WallMarkWords};
pub use members::{HeardWords, LookUpWords, MemberWords};
pub use report::ReportWords;
pub use rounds::{
    CloseWords, CollectWords, FacilitateWords, HandOnWords, LabelWords, ListWords, MarkWords,
    PassingWords, PlanWords, PromiseWords, ReleaseWords, ResultWords, RoundWords, UnfitWords,
};

pub use teams::{ActionWords, AskedWords, LeavingWords, RevealWords, TeamWords, WallWords};

use super::Plural;

/// Words of the frame around all screens.
#[derive(Debug)]
pub struct ElementWords {
    /// Name of the element for assistive technology.
    pub label: &'static str,
    /// Way back to the check-in.
    pub check_in: &'static str,
    /// Way to the journal.
    pub journal: &'static str,
    /// Way to the sealed rounds.
    pub rounds: &'static str,
}

/// Words for when there is nothing to ask.
#[derive(Debug)]
pub struct ProblemWords {
    /// Headline when the questionnaire is not known.
    pub unknown: &'static str,
    /// Headline when the questionnaire was refused.
    pub refused: &'static str,
    /// Headline when the questionnaire could not be loaded.
    pub unreachable: &'static str,
    /// What a reader can do about it.
    pub reader: &'static str,
    /// Summary of the details for the page’s author.
    pub author: &'static str,
}

/// Words of the check-in.
#[derive(Debug)]
pub struct CheckInWords {
    /// Length.
    pub questions: Plural,
    /// Expected time.
    pub minutes: Plural,
    /// Promise while answers are kept.
    pub promise: &'static str,
    /// Promise while nothing is kept.
    pub promise_forgetting: &'static str,
    /// What an earlier visit left behind while nothing is kept.
    pub stored_earlier: &'static str,
    /// Switch that keeps nothing.
    pub forget: &'static str,
    /// Summary of the limits of the promise.
    pub limits: &'static str,
    /// Limit.
    pub limit_page: &'static str,
    /// Limit.
    pub limit_device: &'static str,
    /// Limit.
    pub limit_clearing: &'static str,
    /// Begin.
    pub start: &'static str,
    /// Go on with an unfinished check-in.
    pub resume: &'static str,
    /// Go on with a check-in that only lacks the review.
    pub resume_review: &'static str,
    /// Begin again.
    pub start_over: &'static str,
    /// How answering works.
    pub how: &'static str,
    /// How answering works by keyboard.
    pub keyboard: &'static str,
    /// Notice that a draft is of another wording.
    pub draft_outdated: &'static str,
    /// Where one is.
    pub progress: &'static str,
    /// A point that has only a number, for assistive technology.
    pub point: &'static str,
    /// One question back.
    pub back: &'static str,
    /// Leave the question out.
    pub skip: &'static str,
    /// One question on.
    pub next: &'static str,
    /// Hint when going on without an answer.
    pub choose_first: &'static str,
}

/// Words of the review.
#[derive(Debug)]
pub struct ReviewWords {
    /// Headline.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Instead of an answer.
    pub skipped: &'static str,
    /// Change one answer.
    pub change: &'static str,
    /// Change one answer, in full.
    pub change_question: &'static str,
    /// To the results.
    pub finish: &'static str,
    /// Why there are no results.
    pub nothing_answered: &'static str,
}

/// Words for when a part of the program is missing.
#[derive(Debug)]
pub struct NoticeWords {
    /// The rest of the program could not be loaded.
    pub part_missing: &'static str,
    /// Load it again.
    pub try_again: &'static str,
}

/// Words about where entries go.
#[derive(Debug)]
pub struct StorageWords {
    /// Storage is blocked.
    pub blocked: &'static str,
    /// Storage is full.
    pub full: &'static str,
    /// Stored by a newer version.
    pub newer: &'static str,
    /// An entry has no text.
    pub unwritable: &'static str,
    /// Damaged text was set aside.
    pub quarantine: &'static str,
    /// Close the notice.
    pub dismiss: &'static str,
}

/// Words of the results.
#[derive(Debug)]
pub struct ResultsWords {
    /// Headline.
    pub title: &'static str,
    /// The score over all items.
    pub overall: &'static str,
    /// A score in words.
    pub value: &'static str,
    /// A score half-way between two labels.
    pub value_between: &'static str,
    /// A score in words where the labels are not at hand.
    pub value_only: &'static str,
    /// How many questions it rests on.
    pub answered: Plural,
    /// How many questions it rests on, with skipped ones.
    pub answered_of: &'static str,
    /// Instead of a score.
    pub undefined: &'static str,
    /// Reading of a low score.
    pub low: &'static str,
    /// Reading of a score in the middle.
    pub between: &'static str,
    /// Reading of a high score.
    pub high: &'static str,
    /// What the numbers can and can’t say.
    pub limits: &'static str,
    /// Change since last time.
    pub moved_up: &'static str,
    /// Change since last time.
    pub moved_down: &'static str,
    /// Change since last time.
    pub moved_not: &'static str,
    /// No change is said because other questions were answered.
    pub moved_otherwise: &'static str,
    /// That some statements count the other way round.
    pub reversed: &'static str,
    /// No earlier check-in to compare with.
    pub first_time: &'static str,
    /// Text of the small drawing.
    pub trend: &'static str,
    /// One point in that text.
    pub trend_point: &'static str,
    /// The check-in is not there any more.
    pub gone: &'static str,
    /// Way to the journal.
    pub to_journal: &'static str,
    /// Back to the start.
    pub again: &'static str,
}

/// Words of the practices.
#[derive(Debug)]
pub struct PracticeWords {
    /// Headline.
    pub title: &'static str,
    /// Lead when dimensions are low.
    pub lead: &'static str,
    /// Lead when all scores are high.
    pub lead_high: &'static str,
    /// The first step and its time.
    pub first_step: &'static str,
    /// The steps.
    pub how: &'static str,
    /// For whom.
    pub anyone: &'static str,
    /// For whom.
    pub leader: &'static str,
    /// For whom.
    pub team: &'static str,
    /// Choose it.
    pub choose: &'static str,
    /// It is chosen.
    pub chosen: &'static str,
    /// Why no more can be chosen.
    pub enough: &'static str,
}

/// Words of the journal.
#[derive(Debug)]
pub struct JournalWords {
    /// Headline.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Lead while nothing is kept.
    pub lead_forgetting: &'static str,
    /// Section.
    pub check_ins: &'static str,
    /// Nothing there yet.
    pub no_check_ins: &'static str,
    /// Show one.
    pub show: &'static str,
    /// Show one, in full.
    pub show_of: &'static str,
    /// Section.
    pub trends: &'static str,
    /// Section.
    pub practices: &'static str,
    /// Nothing there yet.
    pub no_practices: &'static str,
    /// Since when.
    pub since: &'static str,
    /// Question.
    pub how_went: &'static str,
    /// Outcome.
    pub helped: &'static str,
    /// Outcome.
    pub unclear: &'static str,
    /// Outcome.
    pub not_for_me: &'static str,
    /// Section.
    pub commitments: &'static str,
    /// Lead.
    pub commitments_lead: &'static str,
    /// Field.
    pub what: &'static str,
    /// Field.
    pub by_when: &'static str,
    /// By when.
    pub due: &'static str,
    /// The day has passed.
    pub overdue: &'static str,
    /// Add the entry.
    pub add: &'static str,
    /// State.
    pub open: &'static str,
    /// State.
    pub kept: &'static str,
    /// State.
    pub renegotiated: &'static str,
    /// State.
    pub missed: &'static str,
    /// Section.
    pub wins: &'static str,
    /// Field.
    pub win: &'static str,
    /// Remove an entry.
    pub remove: &'static str,
    /// Section.
    pub data: &'static str,
    /// Show the bytes.
    pub show_stored: &'static str,
    /// Nothing is stored.
    pub stored_nothing: &'static str,
    /// The storage can’t be reached any more.
    pub stored_out_of_reach: &'static str,
    /// Where it is.
    pub stored_where: &'static str,
    /// Something of it is blanked out.
    pub stored_blanked: &'static str,
    /// Show that as well.
    pub show_blanked: &'static str,
    /// Write a file.
    pub export: &'static str,
    /// It was written.
    pub exported: &'static str,
    /// It was not.
    pub not_exported: &'static str,
    /// Read a file.
    pub import: &'static str,
    /// It was read.
    pub imported: Plural,
    /// Everything was there.
    pub import_known: &'static str,
    /// Refused.
    pub import_damaged: &'static str,
    /// Refused.
    pub import_newer: &'static str,
    /// Refused.
    pub import_no_room: &'static str,
    /// Erase everything.
    pub erase: &'static str,
    /// Asks once.
    pub erase_question: &'static str,
    /// Confirm.
    pub erase_yes: &'static str,
    /// Don’t.
    pub erase_no: &'static str,
    /// It is done.
    pub erased: &'static str,
    /// Perhaps not all of it.
    pub not_erased: &'static str,
}
