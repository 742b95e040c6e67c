//! What a person works on: one goal, and the next small step.

use super::*;

fn goal(text: &str, next: &str) -> Option<Goal> {
    Some(Goal { text: text.into(), next: next.into() })
}

fn with(goal: Option<Goal>) -> Store {
    let mut store = Shared::new().open();
    store.commit(|journal| journal.goal = goal);
    store
}

#[test]
fn the_goal_of_the_frozen_sixth_version_is_read_and_earlier_ones_have_none() {
    let kept = journal_of(VERSION_6).goal;
    assert_eq!(
        kept,
        goal("Say what I see while it is small", "Name one doubt in the review on Thursday")
    );
    for text in [VERSION_1, VERSION_3, VERSION_5] {
        assert_eq!(journal_of(text).goal, None);
    }
}

#[test]
fn a_goal_alone_is_worth_keeping_and_without_it_nothing_is_left() {
    let shared = Shared::new();
    shared.open().commit(|journal| journal.goal = goal("Listen longer", ""));
    assert_eq!(shared.open().journal().goal, goal("Listen longer", ""));
    shared.open().commit(|journal| journal.goal = None);
    assert_eq!(shared.text(), None);
}

#[test]
fn an_export_has_the_goal_and_an_import_leaves_the_one_that_is_here() {
    let exported = with(goal("Listen longer", "Count to five")).export(false).unwrap();
    let mut empty = with(None);
    assert_eq!(empty.import(&exported), Ok(Merged { added: 1, known: 0 }));
    assert_eq!(empty.journal().goal, goal("Listen longer", "Count to five"));
    let mut other = with(goal("Ask for help", ""));
    assert_eq!(other.import(&exported), Ok(Merged { added: 0, known: 1 }));
    assert_eq!(other.journal().goal, goal("Ask for help", ""));
}

#[test]
fn a_goal_that_was_removed_while_the_storage_was_full_does_not_come_back() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| journal.goal = goal("Listen longer", ""));
    shared.room.set(0);
    store.commit(|journal| journal.goal = None);
    store.commit(|journal| journal.wins.push(win("a")));
    assert_eq!(store.keeping(), Keeping::Full);
    shared.room.set(usize::MAX);
    store.commit(|_| ());
    assert_eq!((store.keeping(), &shared.open().journal().goal), (Keeping::Stored, &None));
}

#[test]
fn a_damaged_goal_is_set_aside_with_all_else() {
    for (good, wrong) in
        [("\"next\":\"Name", "\"after\":\"Name"), ("\"goal\":{", "\"goal\":7,\"x\":{")]
    {
        assert!(VERSION_6.contains(good), "{good}");
        let store = Shared::holding(&VERSION_6.replace(good, wrong)).open();
        assert!(store.has_quarantine() && store.journal().is_empty(), "{wrong}");
    }
}
