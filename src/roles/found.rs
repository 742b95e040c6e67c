//! What a page finds in a mailbox by itself. Nobody has seen it come, so it may do less than what a person
//! pastes.

use super::keeper::{Posted, take_list, take_posted};
use super::keeping::put_once;
use super::record::RoundRecord;
use crate::journal::Store;
use crate::round::{Announcement, CodeKind, List, ListError, Round, Says, find};

/// Takes the lists, announcements and releases in `text`. A list is never taken in the place of one that is here,
/// and one that was passed over stays so. That a keeper keeps the round is taken only once the person has entered
/// the round's mark, as it was told to them: whoever made another link for them could have put that there, too.
pub fn take_found(store: &mut Store, round: &Round, text: &str) -> Posted {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let (mut lists, mut others, mut broken_list) = (Vec::new(), Vec::new(), None);
    for found in find(text).codes {
        match found.code.kind() {
            CodeKind::List => match List::from_code(round, &found.code) {
                Ok(list) => lists.push(list),
                Err(ListError::Rule(rule)) => broken_list = Some(rule),
                Err(_) => {}
            },
            CodeKind::Announcement => {
                let said = Announcement::from_code(round.descriptor(), &found.code);
                if record.entry.mark_told || !said.is_ok_and(|said| *said.says() == Says::Keeps) {
                    others.push(found.code.to_string());
                }
            }
            _ => others.push(found.code.to_string()),
        }
    }
    for list in &lists {
        note_list(store, round, list);
    }
    Posted { broken_list, ..take_posted(store, round, &others.join("\n")) }
}

fn note_list(store: &mut Store, round: &Round, list: &List) {
    let record = RoundRecord::of(store.journal(), round);
    let code = list.to_code().to_string();
    match &record.list {
        _ if record.entry.passed_over.contains(&code) => {}
        Some(known) if known.digest() == list.digest() => {}
        Some(_) if !record.entry.released => store.commit(|journal| {
            journal.change_round(&round.descriptor().to_fragment(), |entry| {
                put_once(&mut entry.other_lists, code);
            });
        }),
        Some(_) => {}
        None => {
            take_list(store, round, list);
        }
    }
}
