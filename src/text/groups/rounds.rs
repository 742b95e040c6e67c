//! The words of sealed rounds.

use crate::text::Plural;

/// Words of the list of sealed rounds, and around all their screens.
#[derive(Debug)]
pub struct RoundWords {
    /// Headline.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Begin a round.
    pub set_up: &'static str,
    /// Become a keeper.
    pub keep: &'static str,
    /// Section.
    pub known: &'static str,
    /// Nothing there yet.
    pub none_known: &'static str,
    /// Section.
    pub have_link: &'static str,
    /// Field.
    pub paste_link: &'static str,
    /// Open a round.
    pub open: &'static str,
    /// Open a round, in full.
    pub open_of: &'static str,
    /// A plan without a title.
    pub untitled: &'static str,
    /// State.
    pub planned: &'static str,
    /// A stored round that can’t be read.
    pub unreadable: &'static str,
    /// Role.
    pub as_facilitator: &'static str,
    /// Role.
    pub as_keeper: &'static str,
    /// State.
    pub answered: &'static str,
    /// How many were collected.
    pub codes: Plural,
    /// Last day.
    pub until: &'static str,
    /// Label of a round with one keeper.
    pub quick: &'static str,
    /// Length.
    pub questions: Plural,
    /// Way to the list.
    pub all: &'static str,
    /// Remove a round.
    pub remove: &'static str,
    /// Asks once.
    pub remove_question: &'static str,
    /// Asks a keeper once.
    pub remove_question_keeper: &'static str,
    /// Don’t.
    pub remove_no: &'static str,
    /// Confirm.
    pub remove_yes: &'static str,
    /// The page’s author wants links to begin with what can’t be used.
    pub address_refused: &'static str,
    /// Headline.
    pub link_trouble: &'static str,
    /// Why.
    pub link_damaged: &'static str,
    /// Why.
    pub link_newer: &'static str,
    /// Why.
    pub link_unknown: &'static str,
    /// Why.
    pub link_too_large: &'static str,
    /// Why no round can ask a questionnaire.
    pub unfit: UnfitWords,
    /// No random bytes.
    pub no_randomness: &'static str,
    /// Why.
    pub link_older: &'static str,
}

/// Words for questionnaires that no round can ask.
#[derive(Debug)]
pub struct UnfitWords {
    /// Reason.
    pub two_points: &'static str,
    /// Reason.
    pub too_fine: &'static str,
    /// Reason.
    pub from_zero: &'static str,
    /// Reason.
    pub several: &'static str,
    /// What can be done.
    pub way_out: &'static str,
}

/// What a sealed round promises, and what it can’t.
#[derive(Debug)]
pub struct PromiseWords {
    /// Who keeps a quick round.
    pub one_keeper: &'static str,
    /// Who keeps.
    pub keepers: &'static str,
    /// When something is shown.
    pub minimum: &'static str,
    /// How exact the figures are.
    pub steps: &'static str,
    /// How exact the figures are.
    pub distributions: &'static str,
    /// What others see.
    pub others_see: &'static str,
    /// What the person sees.
    pub you_see: &'static str,
    /// Summary of the limits.
    pub limits: &'static str,
    /// Limit.
    pub limit_one_keeper: &'static str,
    /// Limit.
    pub limit_keepers: &'static str,
    /// Limit.
    pub limit_totals: &'static str,
    /// Limit.
    pub limit_small: &'static str,
    /// Limit.
    pub limit_made_up: &'static str,
    /// Limit.
    pub limit_page: &'static str,
    /// Limit.
    pub limit_later: &'static str,
    /// What keepers do.
    pub once: &'static str,
    /// What the keeper does.
    pub once_one_keeper: &'static str,
    /// What others see.
    pub others_see_one_keeper: &'static str,
    /// What is kept.
    pub keeps_scores: &'static str,
    /// What else is asked.
    pub asks_actions: Plural,
    /// Names the list of keepers.
    pub kept_by: &'static str,
    /// Limit.
    pub limit_sum: &'static str,
    /// Limit.
    pub limit_sum_one_keeper: &'static str,
}

/// Words around a text that is taken elsewhere.
#[derive(Debug)]
pub struct HandOnWords {
    /// It was copied.
    pub copied: &'static str,
    /// The browser refused.
    pub copy_by_hand: &'static str,
    /// To another app.
    pub share: &'static str,
    /// As a file.
    pub save: &'static str,
    /// The browser refused.
    pub not_shared: &'static str,
    /// It was saved.
    pub saved: &'static str,
    /// It was not.
    pub not_saved: &'static str,
    /// Name of the drawing.
    pub qr: &'static str,
    /// Summary.
    pub show_qr: &'static str,
    /// Let it fill the window.
    pub enlarge_qr: &'static str,
    /// Back.
    pub shrink_qr: &'static str,
    /// Why there is none.
    pub no_qr: &'static str,
}

/// Words of preparing a round.
#[derive(Debug)]
pub struct PlanWords {
    /// Headline.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Section.
    pub what: &'static str,
    /// Field.
    pub name_of_round: &'static str,
    /// Hint.
    pub name_hint: &'static str,
    /// Field.
    pub questionnaire: &'static str,
    /// Length.
    pub questions: Plural,
    /// Section.
    pub who: &'static str,
    /// Field.
    pub invited: &'static str,
    /// Hint.
    pub invited_hint: &'static str,
    /// Field.
    pub minimum: &'static str,
    /// Hint.
    pub minimum_hint: &'static str,
    /// Field.
    pub last_day: &'static str,
    /// Hint.
    pub last_day_hint: &'static str,
    /// Warning.
    pub last_day_far: &'static str,
    /// Section.
    pub shown: &'static str,
    /// Choice.
    pub steps: &'static str,
    /// Hint.
    pub steps_hint: &'static str,
    /// Choice.
    pub distributions: &'static str,
    /// Hint.
    pub distributions_hint: &'static str,
    /// Section.
    pub keepers: &'static str,
    /// Lead.
    pub keepers_lead: &'static str,
    /// Field.
    pub your_name: &'static str,
    /// Hint.
    pub your_name_hint: &'static str,
    /// Notice while there is one keeper.
    pub quick: &'static str,
    /// Remove a keeper, in full.
    pub remove_keeper: &'static str,
    /// Remove a card that can’t be read, in full.
    pub remove_card: &'static str,
    /// Notice, and mistake.
    pub card_unreadable: &'static str,
    /// Remove a keeper.
    pub remove: &'static str,
    /// Summary.
    pub ask_keeper: &'static str,
    /// Field.
    pub request: &'static str,
    /// The request.
    pub request_text: &'static str,
    /// Copy it.
    pub copy_request: &'static str,
    /// Field.
    pub paste_card: &'static str,
    /// Add it.
    pub add_card: &'static str,
    /// Refused.
    pub card_damaged: &'static str,
    /// Refused.
    pub no_card: &'static str,
    /// Refused.
    pub card_known: &'static str,
    /// It was added.
    pub card_added: &'static str,
    /// Make the round.
    pub make: &'static str,
    /// Go on later.
    pub later: &'static str,
    /// Give the plan up.
    pub drop: &'static str,
    /// The plan is not there any more.
    pub gone: &'static str,
    /// Mistake.
    pub title_missing: &'static str,
    /// Mistake.
    pub invited_wrong: &'static str,
    /// Mistake.
    pub minimum_wrong: &'static str,
    /// Mistake.
    pub last_day_wrong: &'static str,
    /// Mistake.
    pub too_many_keepers: &'static str,
    /// Mistake.
    pub same_keeper: &'static str,
    /// Mistake.
    pub too_large: &'static str,
    /// Section.
    pub later_rounds: &'static str,
    /// Choice.
    pub scores: &'static str,
    /// Hint.
    pub scores_hint: &'static str,
    /// Section.
    pub helped: &'static str,
    /// Hint.
    pub helped_lead: &'static str,
    /// Choose an action.
    pub ask_about: &'static str,
    /// Choose an action, in full.
    pub ask_about_of: &'static str,
    /// Field.
    pub asked_action: &'static str,
    /// Don’t ask about it.
    pub drop_action: &'static str,
    /// Hint.
    pub last_keeper: &'static str,
    /// Change the order.
    pub to_last: &'static str,
    /// Refused.
    pub card_signature: &'static str,
    /// Refused.
    pub card_older: &'static str,
    /// Refused.
    pub card_newer: &'static str,
    /// Refused.
    pub card_full: &'static str,
    /// Mistake.
    pub same_name: &'static str,
    /// Mistake.
    pub too_many_actions: &'static str,
}

/// Words while the device is passed around.
#[derive(Debug)]
pub struct PassingWords {
    /// Lead.
    pub your_turn: &'static str,
    /// What stays.
    pub this_device: &'static str,
    /// What stays, in a quick round.
    pub this_device_quick: &'static str,
    /// Begin.
    pub start: &'static str,
    /// Headline.
    pub sealed: &'static str,
    /// Lead.
    pub sealed_lead: &'static str,
    /// The same in a quick round.
    pub sealed_lead_quick: &'static str,
    /// The fingerprint.
    pub fingerprint: &'static str,
    /// Go on.
    pub next_person: &'static str,
    /// Way out.
    pub end: &'static str,
    /// Asks once.
    pub end_question: &'static str,
    /// Don’t.
    pub end_no: &'static str,
    /// Confirm.
    pub end_yes: &'static str,
}

/// Words for the facilitator: inviting.
#[derive(Debug)]
pub struct FacilitateWords {
    /// Warning.
    pub not_kept: &'static str,
    /// Way to the own code.
    pub see_own: &'static str,
    /// Section.
    pub own: &'static str,
    /// Hint.
    pub own_hint: &'static str,
    /// Name of the drawing.
    pub qr: &'static str,
    /// Field.
    pub link: &'static str,
    /// Copy it.
    pub copy_link: &'static str,
    /// Field.
    pub invitation: &'static str,
    /// Copy it.
    pub copy_invitation: &'static str,
    /// Section.
    pub invite: &'static str,
    /// Lead.
    pub invite_lead: &'static str,
    /// Summary.
    pub show_invitation: &'static str,
    /// Last day.
    pub invitation_until: &'static str,
    /// The invitation.
    pub invitation_text: &'static str,
    /// Section.
    pub keeping: &'static str,
    /// Lead.
    pub keeping_lead: &'static str,
    /// Lead.
    pub keeping_lead_quick: &'static str,
    /// State of a keeper.
    pub has_posted: &'static str,
    /// State of a keeper.
    pub not_posted: &'static str,
    /// A keeper in the invitation.
    pub invitation_keeper: &'static str,
}

/// Words for the facilitator: collecting.
#[derive(Debug)]
pub struct CollectWords {
    /// Section.
    pub title: &'static str,
    /// How many are in.
    pub count: Plural,
    /// How many are in, of how many.
    pub count_of: &'static str,
    /// How many are missing.
    pub missing: Plural,
    /// Enough.
    pub enough: &'static str,
    /// Warning.
    pub more_than_invited: &'static str,
    /// Field.
    pub paste: &'static str,
    /// Take them.
    pub add: &'static str,
    /// Files.
    pub files: &'static str,
    /// Pass the device around.
    pub pass: &'static str,
    /// What that means.
    pub pass_hint: &'static str,
    /// New ones.
    pub added: Plural,
    /// Known ones.
    pub known: Plural,
    /// Useless ones.
    pub refused: Plural,
    /// A release came too early.
    pub early_release: &'static str,
    /// Nothing there.
    pub nothing_found: &'static str,
    /// Files that were not read.
    pub left_out: &'static str,
    /// Which one.
    pub place: &'static str,
    /// Why.
    pub cut_short: &'static str,
    /// Why.
    pub newer: &'static str,
    /// Why.
    pub damaged: &'static str,
    /// Why.
    pub foreign: &'static str,
    /// Why.
    pub misshapen: &'static str,
    /// Why.
    pub does_not_open: &'static str,
    /// Why.
    pub card: &'static str,
    /// Why.
    pub list: &'static str,
    /// Camera.
    pub scan: &'static str,
    /// Camera.
    pub stop: &'static str,
    /// Name of the picture.
    pub picture: &'static str,
    /// Refused.
    pub no_camera: &'static str,
    /// Changed copies.
    pub copies: Plural,
    /// Keepers’ messages.
    pub announcements: Plural,
}

/// Words for the facilitator: closing the list.
#[derive(Debug)]
pub struct CloseWords {
    /// Section.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Close it.
    pub freeze: &'static str,
    /// Asks once.
    pub question: Plural,
    /// Confirm.
    pub yes: &'static str,
    /// Don’t.
    pub no: &'static str,
    /// Below the minimum.
    pub too_few: &'static str,
    /// Summary.
    pub take_out: &'static str,
    /// When.
    pub take_out_hint: &'static str,
    /// Field.
    pub fingerprint: &'static str,
    /// Take it out.
    pub take_out_start: &'static str,
    /// Asks who has named the codes, with `{fingerprints}`.
    pub take_out_question: &'static str,
    /// Goes ahead.
    pub take_out_yes: &'static str,
    /// Leaves them.
    pub take_out_no: &'static str,
    /// Above the codes that were taken out.
    pub put_back_hint: &'static str,
    /// Takes one in again.
    pub put_back: &'static str,
    /// It is done.
    pub taken_out: &'static str,
    /// Not found.
    pub not_taken_out: &'static str,
    /// Too many.
    pub too_many: &'static str,
    /// Lead, of a quick round.
    pub lead_quick: &'static str,
    /// Refused.
    pub more_than_invited: &'static str,
    /// Refused.
    pub key_gone: &'static str,
    /// It is done.
    pub replaced: &'static str,
}

/// Words around the closed list.
#[derive(Debug)]
pub struct ListWords {
    /// Section.
    pub title: &'static str,
    /// The stored list can’t be read.
    pub unreadable: &'static str,
    /// The list to send.
    pub message: &'static str,
    /// The list to send, of a quick round.
    pub message_quick: &'static str,
    /// Field.
    pub for_everyone: &'static str,
    /// Copy it.
    pub copy: &'static str,
    /// Open it again.
    pub thaw: &'static str,
    /// When that is possible.
    pub thaw_hint: &'static str,
    /// How many are in it.
    pub count: Plural,
    /// Summary.
    pub fingerprints: &'static str,
    /// What they are for.
    pub fingerprints_hint: &'static str,
    /// Lead.
    pub post_lead: &'static str,
    /// It is longer than chats allow.
    pub too_long: &'static str,
    /// Asks once.
    pub thaw_question: &'static str,
    /// Confirm.
    pub thaw_yes: &'static str,
    /// Don’t.
    pub thaw_no: &'static str,
    /// Warning.
    pub other_lists: &'static str,
}

/// Words of releasing.
#[derive(Debug)]
pub struct ReleaseWords {
    /// Section.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// What to do.
    pub lost_keeper: &'static str,
    /// Lead, of a quick round.
    pub lead_quick: &'static str,
    /// What is proved.
    pub wrong_sum: &'static str,
    /// What is proved.
    pub wrong_people: &'static str,
    /// What is proved.
    pub twice: &'static str,
    /// What is proved.
    pub broken_list_released: &'static str,
    /// What is proved.
    pub broken_list: &'static str,
    /// What has to be asked.
    pub two_lists: &'static str,
    /// What has to be asked.
    pub announced_another: &'static str,
    /// What is not proved.
    pub unsigned: &'static str,
    /// Field.
    pub all_for_keepers: &'static str,
    /// Copy it.
    pub all_copy: &'static str,
    /// Hint.
    pub all_hint: &'static str,
    /// The list and all releases.
    pub all_text: &'static str,
}

/// Words of a round’s result.
#[derive(Debug)]
pub struct ResultWords {
    /// Section.
    pub title: &'static str,
    /// Not there yet.
    pub waiting: &'static str,
    /// Refused.
    pub does_not_add_up: &'static str,
    /// Which check failed.
    pub check_answer: &'static str,
    /// Which check failed.
    pub check_item: &'static str,
    /// Which check failed.
    pub check_scores: &'static str,
    /// Refused.
    pub other_list: &'static str,
    /// Nothing may be shown.
    pub withheld_all: &'static str,
    /// Nothing may be shown.
    pub withheld: &'static str,
    /// If all had answered.
    pub with_everyone: &'static str,
    /// The scale.
    pub of_points: &'static str,
    /// The interval.
    pub usual: &'static str,
    /// From one to another.
    pub range: &'static str,
    /// From one to another.
    pub range_to: &'static str,
    /// Caption.
    pub dimensions: &'static str,
    /// Caption.
    pub questions: &'static str,
    /// How many answered.
    pub people: Plural,
    /// That some count the other way round.
    pub reversed: &'static str,
    /// Why the figures are coarse.
    pub rounded: &'static str,
    /// Who sees it.
    pub only_here: &'static str,
    /// Column.
    pub asked: &'static str,
    /// Column.
    pub mean: &'static str,
    /// Column.
    pub closeness: &'static str,
    /// How close.
    pub close: &'static str,
    /// How close.
    pub mixed: &'static str,
    /// How close.
    pub far_apart: &'static str,
    /// How close, in a sentence.
    pub were_close: &'static str,
    /// How close, in a sentence.
    pub were_mixed: &'static str,
    /// How close, in a sentence.
    pub were_far_apart: &'static str,
    /// Capped.
    pub or_lower: &'static str,
    /// Capped.
    pub or_higher: &'static str,
    /// Answers that are counted together.
    pub bar: &'static str,
    /// Which check failed.
    pub check_lane: &'static str,
    /// Which check failed.
    pub check_score: &'static str,
    /// Which check failed.
    pub check_action: &'static str,
    /// From the fewest to the most people.
    pub bar_people: &'static str,
}

/// Words of marks, which people compare.
#[derive(Debug)]
pub struct MarkWords {
    /// What has the mark.
    pub round: &'static str,
    /// What has the mark.
    pub key: &'static str,
    /// What has the mark.
    pub list: &'static str,
    /// What has the mark.
    pub result: &'static str,
    /// Field.
    pub compare: &'static str,
    /// Hint.
    pub where_to: &'static str,
    /// Outcome.
    pub equal: &'static str,
    /// Outcome.
    pub different: &'static str,
    /// Outcome.
    pub one_of_several: &'static str,
    /// Outcome.
    pub not_a_mark: &'static str,
}

/// Why a title, a name or an action can’t be one.
#[derive(Debug)]
pub struct LabelWords {
    /// Mistake.
    pub too_long: &'static str,
    /// Mistake.
    pub character: &'static str,
    /// Mistake.
    pub joiner: &'static str,
    /// Mistake.
    pub blanks: &'static str,
    /// Mistake.
    pub not_composed: &'static str,
    /// Mistake.
    pub accents: &'static str,
    /// Mistake.
    pub looks_like_a_mark: &'static str,
    /// Mistake.
    pub action_missing: &'static str,
}
