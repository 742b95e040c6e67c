//! Why a mailbox did not do what was asked, in words.

use crate::text::MailboxWords;
use crate::ui::browser::MailboxTrouble;
use crate::ui::state::State;

pub(super) fn trouble_in_words(state: State, why: MailboxTrouble) -> String {
    let words = state.words::<MailboxWords>();
    match why {
        MailboxTrouble::NoAnswer => words.no_answer().to_owned(),
        MailboxTrouble::Refused(413 | 507) => words.full().to_owned(),
        MailboxTrouble::Refused(status) => words.refused(status),
        MailboxTrouble::SomethingElse => words.something_else().to_owned(),
        MailboxTrouble::Gone => words.gone().to_owned(),
        MailboxTrouble::Crowded => words.crowded().to_owned(),
        MailboxTrouble::Untrue => words.untrue().to_owned(),
        MailboxTrouble::Taken => words.taken().to_owned(),
    }
}
