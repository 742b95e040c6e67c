//! What the first question does not wait for comes later: until then a journal is kept in memory.

use pulse_check::journal::{Keeping, SCRIBE, Store};

use super::{Shared, win};

fn waiting(storage: &Shared) -> Store {
    let mut store = Store::waiting(Box::new(storage.clone()), "pulse-check");
    store.commit_answers(|journal| journal.wins.push(win("begun")));
    store
}

fn wins(store: &Store) -> Vec<&str> {
    let mut wins: Vec<&str> = store.journal().wins.iter().map(|win| win.id.as_str()).collect();
    wins.sort_unstable();
    wins
}

#[test]
fn what_was_begun_before_anything_could_be_stored_is_stored_later() {
    let storage = Shared::new();
    let mut store = waiting(&storage);
    store.refresh();
    assert_eq!((store.keeping(), wins(&store)), (Keeping::Stored, vec!["begun"]));
    assert_eq!(storage.text(), None);
    // Another tab has stored something meanwhile.
    storage.open().commit(|journal| journal.wins.push(win("elsewhere")));
    assert!(store.attach(&SCRIBE));
    assert_eq!(wins(&store), ["begun", "elsewhere"]);
    assert_eq!(wins(&storage.open()), ["begun", "elsewhere"]);
    let writes = storage.writes.borrow().len();
    assert!(!store.attach(&SCRIBE));
    assert_eq!(storage.writes.borrow().len(), writes);
}

#[test]
fn nothing_begun_is_nothing_written() {
    let storage = Shared::new();
    let mut store = Store::waiting(Box::new(storage.clone()), "pulse-check");
    store.attach(&SCRIBE);
    assert!(storage.writes.borrow().is_empty());
    store.commit_answers(|journal| journal.wins.push(win("later")));
    assert_eq!(wins(&storage.open()), ["later"]);
}

#[test]
fn where_it_cant_be_stored_later_either_it_is_kept_in_memory() {
    let newer = r#"{"pulse-check":"journal","version":99,"journal":{"all":"different"}}"#;
    let holding = Shared::holding(newer);
    let mut store = waiting(&holding);
    store.attach(&SCRIBE);
    assert_eq!((store.keeping(), wins(&store)), (Keeping::Newer, vec!["begun"]));
    assert_eq!(holding.text().as_deref(), Some(newer));

    let full = Shared::new();
    full.room.set(0);
    let mut store = waiting(&full);
    store.attach(&SCRIBE);
    assert_eq!((store.keeping(), wins(&store)), (Keeping::Full, vec!["begun"]));

    let blocked = Shared::new();
    let mut store = waiting(&blocked);
    blocked.blocked.set(true);
    store.attach(&SCRIBE);
    assert_eq!((store.keeping(), wins(&store)), (Keeping::Blocked, vec!["begun"]));
}

/// Whoever turns forgetting on while it is on its way.
#[test]
fn what_is_to_be_forgotten_is_not_stored_later() {
    let storage = Shared::new();
    let mut store = Store::forgetting(Box::new(storage.clone()), "pulse-check");
    store.commit_answers(|journal| journal.wins.push(win("secret")));
    store.attach(&SCRIBE);
    assert_eq!(store.keeping(), Keeping::Forgetting);
    store.commit(|journal| journal.wins.push(win("secret, too")));
    assert_eq!(storage.text(), None);
}
