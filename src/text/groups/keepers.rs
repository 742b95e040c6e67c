//! The words of a round as its keepers meet it.

use crate::text::Plural;

/// Words for a keeper.
#[derive(Debug)]
pub struct KeepWords {
    /// Headline.
    pub card_title: &'static str,
    /// Lead.
    pub card_lead: &'static str,
    /// What a keeper does.
    pub card_steps: &'static str,
    /// Caution.
    pub card_own: &'static str,
    /// Where the keys are.
    pub card_device: &'static str,
    /// How long they last.
    pub card_week: &'static str,
    /// Warning.
    pub not_kept: &'static str,
    /// Field.
    pub your_name: &'static str,
    /// Make the card.
    pub make_card: &'static str,
    /// Mistake.
    pub name_missing: &'static str,
    /// Mistake.
    pub name_too_long: &'static str,
    /// Mistake.
    pub name_character: &'static str,
    /// Mistake.
    pub name_accents: &'static str,
    /// Mistake.
    pub name_mark: &'static str,
    /// Field.
    pub card: &'static str,
    /// Copy it.
    pub copy_card: &'static str,
    /// Headline of a card.
    pub card_of: &'static str,
    /// The card to send.
    pub card_message: &'static str,
    /// What comes next.
    pub card_next: &'static str,
    /// When it is thrown away.
    pub card_until: &'static str,
    /// Throw it away.
    pub drop_card: &'static str,
    /// Asks once.
    pub drop_card_question: &'static str,
    /// Confirm.
    pub drop_card_yes: &'static str,
    /// Don’t.
    pub drop_card_no: &'static str,
    /// Section.
    pub title: &'static str,
    /// Summary.
    pub no_key: &'static str,
    /// What to do.
    pub no_key_hint: &'static str,
    /// Refused.
    pub key_wrong: &'static str,
    /// Refused.
    pub other_name: &'static str,
    /// What to look at.
    pub key_right: &'static str,
    /// Row.
    pub place: &'static str,
    /// The place.
    pub place_of: &'static str,
    /// The last place.
    pub place_last: &'static str,
    /// Row.
    pub round_title: &'static str,
    /// Row.
    pub people: &'static str,
    /// Instead of a number.
    pub people_unknown: &'static str,
    /// Row.
    pub minimum: &'static str,
    /// Row.
    pub keepers: &'static str,
    /// Row.
    pub actions: &'static str,
    /// Say so.
    pub keep: &'static str,
    /// Asks once.
    pub keep_question: &'static str,
    /// Confirm.
    pub keep_yes: &'static str,
    /// Don’t.
    pub keep_no: &'static str,
    /// Field.
    pub message: &'static str,
    /// Copy it.
    pub copy_message: &'static str,
    /// What the keeper posts.
    pub message_text: &'static str,
    /// Where.
    pub message_hint: &'static str,
    /// Summary.
    pub message_again: &'static str,
    /// What to wait for.
    pub list_lead: &'static str,
    /// Field.
    pub paste_list: &'static str,
    /// Take it.
    pub look_at_list: &'static str,
    /// Summary.
    pub another_list: &'static str,
    /// Refused.
    pub released_other: &'static str,
    /// Warning.
    pub two_lists: &'static str,
    /// Field.
    pub chosen: &'static str,
    /// Take it.
    pub choose: &'static str,
    /// Mistake.
    pub not_chosen: &'static str,
    /// How many can’t be used.
    pub bad: Plural,
    /// What to do.
    pub bad_next: &'static str,
    /// Field.
    pub bad_message: &'static str,
    /// Copy it.
    pub copy_bad: &'static str,
    /// What the keeper posts of them.
    pub bad_text: &'static str,
    /// Section.
    pub announce_title: &'static str,
    /// Lead.
    pub announce_lead: &'static str,
    /// Do it.
    pub announce: &'static str,
    /// Field.
    pub announcement: &'static str,
    /// Copy it.
    pub copy_announcement: &'static str,
    /// What the keeper posts.
    pub announcement_text: &'static str,
    /// Section.
    pub others_title: &'static str,
    /// State.
    pub has_announced: &'static str,
    /// State.
    pub announced_other: &'static str,
    /// State.
    pub not_announced: &'static str,
    /// State.
    pub has_released: &'static str,
    /// State.
    pub not_released: &'static str,
    /// Field.
    pub paste_others: &'static str,
    /// Take it.
    pub take_others: &'static str,
    /// What came of it.
    pub taken: Plural,
    /// What came of it.
    pub nothing_new: &'static str,
    /// What came of it.
    pub useless: Plural,
    /// The keeper was asked.
    pub settled: &'static str,
    /// Section.
    pub release_title: &'static str,
    /// Not yet.
    pub waits_for_announcement: &'static str,
    /// Not yet.
    pub waits_for_release: &'static str,
    /// Not yet.
    pub names_other: &'static str,
    /// Refused.
    pub wrong_release: &'static str,
    /// Do it.
    pub release: &'static str,
    /// Asks once.
    pub release_question: &'static str,
    /// Confirm.
    pub release_yes: &'static str,
    /// Don’t.
    pub release_no: &'static str,
    /// It is done.
    pub released: &'static str,
    /// Field.
    pub own_release: &'static str,
    /// Copy it.
    pub copy_release: &'static str,
    /// The release to send.
    pub release_text: &'static str,
    /// To whom.
    pub release_hint: &'static str,
    /// Summary.
    pub check_sums: &'static str,
    /// What is checked.
    pub check_sums_hint: &'static str,
    /// Refused.
    pub second_release: &'static str,
    /// Refused.
    pub foreign: &'static str,
    /// Refused.
    pub before: &'static str,
    /// Refused.
    pub no_storage: &'static str,
    /// Refused.
    pub full: &'static str,
    /// Refused.
    pub newer: &'static str,
    /// Refused.
    pub changed: &'static str,
    /// Refused.
    pub key_gone: &'static str,
}

/// Words of comparing the closed list with the chat.
#[derive(Debug)]
pub struct CompareWords {
    /// Section.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Field.
    pub field: &'static str,
    /// What may be added.
    pub add_hint: &'static str,
    /// Compare.
    pub compare: &'static str,
    /// Refused.
    pub empty: &'static str,
    /// Nothing is left over.
    pub complete: Plural,
    /// What people have to see for themselves.
    pub look: &'static str,
    /// Go on.
    pub looked: &'static str,
    /// Left over.
    pub unposted: Plural,
    /// Left over.
    pub unlisted: Plural,
    /// Left over.
    pub other_list: Plural,
    /// Left over.
    pub other_round: Plural,
    /// Codes in the chat that are not whole.
    pub unreadable: Plural,
    /// Codes of the list of which only the fingerprint is in the chat.
    pub by_mark: Plural,
    /// Warning.
    pub together: &'static str,
    /// How it was posted.
    pub as_code: &'static str,
    /// How it was posted.
    pub as_mark: &'static str,
    /// Somebody looked it up.
    pub said_of_list: &'static str,
    /// Instead of who posted it.
    pub nothing_before: &'static str,
    /// It is done.
    pub done: &'static str,
    /// Do it again.
    pub again: &'static str,
    /// Go on with what is left over.
    pub settle: &'static str,
    /// Asks once.
    pub settle_question: &'static str,
    /// Confirm.
    pub settle_yes: &'static str,
    /// Don’t.
    pub settle_no: &'static str,
    /// Summary.
    pub no_chat: &'static str,
    /// What to do.
    pub no_chat_hint: &'static str,
    /// Go on.
    pub no_chat_go_on: &'static str,
    /// Asks once.
    pub no_chat_question: &'static str,
    /// Confirm.
    pub no_chat_yes: &'static str,
    /// Don’t.
    pub no_chat_no: &'static str,
}

/// Words of giving a round up.
#[derive(Debug)]
pub struct GiveUpWords {
    /// Summary.
    pub title: &'static str,
    /// When.
    pub lead: &'static str,
    /// When.
    pub lead_over: &'static str,
    /// When it happens by itself.
    pub by_itself: &'static str,
    /// Do it.
    pub give_up: &'static str,
    /// Asks once.
    pub question: &'static str,
    /// Confirm.
    pub yes: &'static str,
    /// Don’t.
    pub no: &'static str,
    /// It is done.
    pub done: &'static str,
}

/// Words of comparing the mark of a result.
#[derive(Debug)]
pub struct WallMarkWords {
    /// Summary.
    pub title: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Not yet.
    pub waiting: &'static str,
    /// What it needs.
    pub history: &'static str,
    /// Field.
    pub type_mark: &'static str,
    /// Compare.
    pub compare: &'static str,
    /// It is the same.
    pub right: &'static str,
    /// It is another.
    pub wrong: &'static str,
    /// Mistake.
    pub no_mark: &'static str,
    /// Refused.
    pub not_worked_out: &'static str,
}
