//! Groups of texts for teams: the first look at a result, the projector, actions and history.

use crate::text::Plural;

/// Words of seeing a result for the first time.
#[derive(Debug)]
pub struct RevealWords {
    /// Section.
    pub title: &'static str,
    /// What it needs.
    pub lead: &'static str,
    /// Field.
    pub team: &'static str,
    /// Choice.
    pub new_team: &'static str,
    /// Field.
    pub name: &'static str,
    /// Why it matters.
    pub hint: &'static str,
    /// What happens to the codes.
    pub codes_go: &'static str,
    /// See it.
    pub reveal: &'static str,
    /// Nothing was entered.
    pub name_missing: &'static str,
    /// It was seen.
    pub revealed: &'static str,
    /// The same in two words.
    pub title_seen: &'static str,
    /// Way to it.
    pub open: &'static str,
    /// Way to the team.
    pub to_team: &'static str,
    /// Before the open actions of a team, while its next round is prepared.
    pub before_next: &'static str,
    /// What is kept besides.
    pub scores_stay: &'static str,
}

/// Words of a team's page.
#[derive(Debug)]
pub struct TeamWords {
    /// Section in the list of rounds.
    pub teams: &'static str,
    /// No team.
    pub none: &'static str,
    /// Rounds.
    pub rounds_count: Plural,
    /// Open actions.
    pub open_actions: Plural,
    /// Overdue actions.
    pub overdue_actions: Plural,
    /// The team is not here.
    pub gone: &'static str,
    /// Section.
    pub actions: &'static str,
    /// No actions.
    pub no_actions: &'static str,
    /// Section.
    pub rounds: &'static str,
    /// No rounds.
    pub no_rounds: &'static str,
    /// What is known of a round.
    pub row: &'static str,
    /// How many answered.
    pub so_many: Plural,
    /// Open a round.
    pub open_round: &'static str,
    /// Section.
    pub trends: &'static str,
    /// What is compared.
    pub trends_lead: &'static str,
    /// The whole.
    pub overall: &'static str,
    /// A point in a trend, in words.
    pub day_and_people: &'static str,
    /// Axis.
    pub by_date: &'static str,
    /// Axis.
    pub evenly: &'static str,
    /// Break.
    pub interrupted: &'static str,
    /// Table.
    pub day: &'static str,
    /// Table.
    pub people: &'static str,
    /// Table.
    pub mean: &'static str,
    /// Table.
    pub range: &'static str,
    /// The table behind a picture.
    pub as_table: &'static str,
    /// Rounds that asked something else.
    pub others_asked: Plural,
    /// Section.
    pub file: &'static str,
    /// What the file is for.
    pub file_lead: &'static str,
    /// Choice.
    pub with_owners: &'static str,
    /// Export.
    pub export: &'static str,
    /// Exported.
    pub exported: &'static str,
    /// It was not.
    pub not_exported: &'static str,
    /// Import.
    pub import: &'static str,
    /// What an import needs.
    pub import_hint: &'static str,
    /// Imported.
    pub imported: Plural,
    /// Nothing new.
    pub import_known: &'static str,
    /// Refused.
    pub import_damaged: &'static str,
    /// The file was written by a version whose rounds are no longer read.
    pub import_older: &'static str,
    /// Refused.
    pub import_newer: &'static str,
    /// Refused.
    pub import_no_room: &'static str,
    /// Prepare another round.
    pub next_round: &'static str,
    /// Remove.
    pub remove: &'static str,
    /// Asks once.
    pub remove_question: &'static str,
    /// Don’t.
    pub remove_no: &'static str,
    /// Confirm.
    pub remove_yes: &'static str,
    /// Name of the file.
    pub file_name: &'static str,
}

/// Words of actions.
#[derive(Debug)]
pub struct ActionWords {
    /// Section.
    pub last_time: &'static str,
    /// None are open.
    pub none_open: &'static str,
    /// Field.
    pub what: &'static str,
    /// Field.
    pub owner: &'static str,
    /// Where the owner stays.
    pub owner_hint: &'static str,
    /// Field.
    pub by_when: &'static str,
    /// Add.
    pub add: &'static str,
    /// Enough.
    pub enough: &'static str,
    /// Owner of an action.
    pub owned_by: &'static str,
    /// Ideas.
    pub ideas: &'static str,
    /// Take an idea.
    pub take: &'static str,
    /// Remove.
    pub remove: &'static str,
    /// Today's.
    pub agreed_today: &'static str,
}

/// Words of the projector.
#[derive(Debug)]
pub struct WallWords {
    /// Name of the whole.
    pub title: &'static str,
    /// One screen further.
    pub next: &'static str,
    /// One screen back.
    pub back: &'static str,
    /// Where one is.
    pub position: &'static str,
    /// Over the whole window.
    pub fill: &'static str,
    /// The whole screen.
    pub full_screen: &'static str,
    /// The browser refuses.
    pub no_full_screen: &'static str,
    /// Back to the ordinary window.
    pub close: &'static str,
    /// Keys.
    pub help: &'static str,
    /// Keys and what they do.
    pub keys: &'static [(&'static str, &'static str)],
    /// What can be gone through.
    pub by: &'static str,
    /// Choice.
    pub by_dimension: &'static str,
    /// Choice.
    pub by_question: &'static str,
    /// Order.
    pub order: &'static str,
    /// Choice.
    pub lowest_first: &'static str,
    /// Choice.
    pub most_mixed_first: &'static str,
    /// Other windows follow.
    pub follows: &'static str,
    /// Screen.
    pub glance: &'static str,
    /// Screen.
    pub overview: &'static str,
    /// Screen.
    pub trend: &'static str,
    /// Screen.
    pub stands_out: &'static str,
    /// Screen.
    pub prompts: &'static str,
    /// Screen.
    pub actions: &'static str,
    /// Screen.
    pub leaving: &'static str,
    /// How many answered.
    pub answered: Plural,
    /// What was said about who joined and left, before the result was seen.
    pub told: &'static str,
    /// Since some rounds.
    pub since: &'static str,
    /// How many joined and left.
    pub joined_and_left: &'static str,
    /// How many joined.
    pub joined: Plural,
    /// How many left.
    pub left: Plural,
    /// The same people.
    pub nobody_moved: &'static str,
    /// Nobody said.
    pub not_known: &'static str,
    /// What was said against rounds that there is no room for.
    pub told_elsewhere: Plural,
    /// Nobody is in another team’s round, too.
    pub in_no_other: &'static str,
    /// What low answers mean where bars are as answered.
    pub reversed_bars: &'static str,
    /// What was promised.
    pub promised: &'static str,
    /// Nothing can be said of change.
    pub no_comparison: &'static str,
    /// Run-sheet.
    pub run_sheet: &'static str,
    /// Start.
    pub start: &'static str,
    /// Stop.
    pub stop: &'static str,
    /// Time.
    pub elapsed: &'static str,
    /// Time.
    pub planned_now: &'static str,
    /// Time.
    pub time_over: &'static str,
    /// Minutes.
    pub minutes: Plural,
    /// Skip.
    pub skip: &'static str,
    /// What to say.
    pub to_say: &'static str,
    /// Total.
    pub total: Plural,
    /// A picture.
    pub numbers: &'static str,
    /// Which was the day.
    pub on_day: &'static str,
}

/// Words of what leaves the room.
#[derive(Debug)]
pub struct LeavingWords {
    /// Lead.
    pub lead: &'static str,
    /// Which form.
    pub form: &'static str,
    /// Choice.
    pub print: &'static str,
    /// Choice.
    pub text: &'static str,
    /// Choice.
    pub markdown: &'static str,
    /// Choice.
    pub spreadsheet: &'static str,
    /// Choice.
    pub csv: &'static str,
    /// Choice.
    pub json: &'static str,
    /// Choice.
    pub picture: &'static str,
    /// Which picture.
    pub which_picture: &'static str,
    /// Choice.
    pub with_actions: &'static str,
    /// Names stay.
    pub without_owners: &'static str,
    /// What follows.
    pub preview: &'static str,
    /// Do it.
    pub print_now: &'static str,
    /// Do it.
    pub copy_now: &'static str,
    /// Do it.
    pub save_now: &'static str,
    /// Do it.
    pub save_svg: &'static str,
    /// Do it.
    pub save_png: &'static str,
    /// The browser refuses.
    pub not_printed: &'static str,
    /// The browser refuses.
    pub no_png: &'static str,
    /// No file was saved.
    pub no_file: &'static str,
    /// It can’t be written.
    pub no_json: &'static str,
    /// Saved.
    pub saved: &'static str,
    /// What stays.
    pub stays: &'static str,
}

/// Words of what is asked before a result is seen.
#[derive(Debug)]
pub struct AskedWords {
    /// Section.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Question.
    pub since: &'static str,
    /// How many took part.
    pub people: Plural,
    /// Field.
    pub joined: &'static str,
    /// Field.
    pub left: &'static str,
    /// Answer.
    pub unknown: &'static str,
    /// Question.
    pub overlap: &'static str,
    /// Answer.
    pub yes: &'static str,
    /// Answer.
    pub no: &'static str,
    /// Mistake.
    pub missing: &'static str,
    /// Mistake.
    pub overlap_missing: &'static str,
    /// Mistake.
    pub too_many_left: &'static str,
    /// Mistake.
    pub too_many_joined: &'static str,
    /// Mistake.
    pub no_fit: &'static str,
    /// Refused.
    pub changed: &'static str,
}
