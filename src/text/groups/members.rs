//! The words of a round as its members meet it.

use crate::text::Plural;

/// Words for a member of a round.
#[derive(Debug)]
pub struct MemberWords {
    /// Way back.
    pub to_facilitator: &'static str,
    /// Begin.
    pub start: &'static str,
    /// Go on.
    pub resume: &'static str,
    /// Whether a keeper should answer.
    pub keeper_answers: &'static str,
    /// Refused.
    pub over: &'static str,
    /// Refused.
    pub given_up: &'static str,
    /// Warning.
    pub not_kept: &'static str,
    /// Own results.
    pub own_results: &'static str,
    /// Headline of the review.
    pub review: &'static str,
    /// Lead of the review.
    pub review_lead: &'static str,
    /// Section on actions.
    pub helped: &'static str,
    /// What happens with it.
    pub helped_lead: &'static str,
    /// Answer.
    pub helped_yes: &'static str,
    /// Answer.
    pub helped_no: &'static str,
    /// Answer.
    pub helped_untried: &'static str,
    /// No answer.
    pub helped_skip: &'static str,
    /// Choice: keep code and answers together.
    pub tie: &'static str,
    /// What is so otherwise.
    pub tie_hint: &'static str,
    /// Seal.
    pub seal: &'static str,
    /// Why they can’t be sealed.
    pub nothing_answered: &'static str,
    /// Refused.
    pub not_sealed: &'static str,
    /// Section.
    pub handed_over: &'static str,
    /// What to do with the code.
    pub next: &'static str,
    /// The same in a quick round.
    pub next_quick: &'static str,
    /// What to do with the code on the facilitator’s device.
    pub handed_in_here: &'static str,
    /// Field.
    pub code: &'static str,
    /// Copy it.
    pub copy: &'static str,
    /// Before the fingerprint.
    pub fingerprint: &'static str,
    /// What it is for.
    pub fingerprint_hint: &'static str,
    /// One person, one code.
    pub one_code: &'static str,
    /// Way to the own results.
    pub to_results: &'static str,
    /// Summary.
    pub inside: &'static str,
    /// For how long it is shown.
    pub inside_once: &'static str,
    /// Why it is not shown.
    pub inside_gone: &'static str,
    /// What is not inside.
    pub inside_nothing_else: &'static str,
    /// Instead of an answer.
    pub skipped: &'static str,
    /// Row.
    pub overall: &'static str,
    /// Instead of a score.
    pub overall_none: &'static str,
    /// What became of codes that were dropped for new ones, with `{count}`.
    pub dropped: Plural,
    /// Summary.
    pub anew: &'static str,
    /// When a new code is made, and what becomes of the old one.
    pub anew_hint: &'static str,
    /// The same once the list is closed.
    pub anew_closed: &'static str,
    /// No more.
    pub anew_late: &'static str,
    /// Names the message about the old code.
    pub anew_message: &'static str,
    /// Copy it.
    pub anew_copy: &'static str,
    /// The message, with `{fingerprint}` and `{title}`.
    pub anew_text: &'static str,
    /// Drop the code and answer again.
    pub anew_start: &'static str,
    /// Asks once.
    pub anew_question: &'static str,
    /// Confirm.
    pub anew_yes: &'static str,
    /// Don’t.
    pub anew_no: &'static str,
}

/// Words of whose keys a round has, and of what its keepers have posted.
#[derive(Debug)]
pub struct HeardWords {
    /// State of a keeper.
    pub unheard: &'static str,
    /// Who posted a signed message.
    pub question: &'static str,
    /// The keeper in person.
    pub yes: &'static str,
    /// Not known.
    pub no: &'static str,
    /// State of a keeper.
    pub heard: &'static str,
    /// State of a keeper.
    pub signed: &'static str,
    /// Summary.
    pub check: &'static str,
    /// What a message proves.
    pub check_hint: &'static str,
    /// Field.
    pub field: &'static str,
    /// Take it.
    pub add: &'static str,
    /// A typed mark is right.
    pub mark_right: &'static str,
    /// A typed mark is right.
    pub key_right: &'static str,
    /// A typed mark is none of these.
    pub mark_wrong: &'static str,
    /// Signed messages.
    pub taken: Plural,
    /// Nothing new.
    pub known: &'static str,
    /// A message of another round beside those of this one.
    pub also_foreign: &'static str,
    /// Refused.
    pub foreign: &'static str,
    /// Refused.
    pub unsigned: &'static str,
    /// Refused.
    pub newer: &'static str,
    /// Refused.
    pub damaged: &'static str,
    /// Nothing there.
    pub none: &'static str,
    /// Beside the way to the questions.
    pub start_unheard: &'static str,
}

/// Words of looking a code up in the closed list.
#[derive(Debug)]
pub struct LookUpWords {
    /// Summary.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Field.
    pub field: &'static str,
    /// Take it.
    pub look: &'static str,
    /// How many are in it.
    pub count: Plural,
    /// The own code is in it.
    pub yours_in: &'static str,
    /// An own code that was dropped for a new one is in it, with `{fingerprint}`.
    pub dropped_in: &'static str,
    /// The own code is not in it.
    pub yours_missing: &'static str,
    /// Summary.
    pub all: &'static str,
    /// What a keeper says.
    pub announced: &'static str,
    /// What a keeper says.
    pub announced_other: &'static str,
    /// What a keeper says.
    pub unannounced: &'static str,
    /// Warning.
    pub other_lists: &'static str,
    /// Field.
    pub your_fingerprint: &'static str,
    /// Mistake.
    pub no_fingerprint: &'static str,
    /// Field.
    pub line: &'static str,
    /// What a member posts.
    pub line_text: &'static str,
    /// Copy it.
    pub copy_line: &'static str,
    /// Refused.
    pub cut_short: &'static str,
    /// Refused.
    pub damaged: &'static str,
    /// Refused.
    pub newer: &'static str,
    /// Refused.
    pub none: &'static str,
    /// Refused.
    pub foreign: &'static str,
    /// Refused.
    pub unsigned: &'static str,
    /// Refused.
    pub broken: &'static str,
    /// Which rule.
    pub rule_few: &'static str,
    /// Which rule.
    pub rule_invited: &'static str,
    /// Which rule.
    pub rule_other: &'static str,
}
