//! The journal: nothing kept is lost, whatever the storage does and whatever it holds.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use proptest::prelude::*;
use pulse_check::instrument::builtin;
use pulse_check::journal::{
    CheckIn, Day, Draft, ImportError, Journal, Keeping, MemoryStorage, Merged, Outcome, Promise,
    ReadError, Storage, StorageError, Store, Win, trend,
};

const KEY: &str = "pulse-check:journal";
const VERSION_1: &str = include_str!("journal/version-1.json");

/// A storage that several stores share, as tabs do, with room for so many bytes.
#[derive(Clone)]
struct Shared {
    texts: Rc<MemoryStorage>,
    room: Rc<Cell<usize>>,
    writes: Rc<RefCell<Vec<String>>>,
}

impl Shared {
    fn new() -> Self {
        Self { texts: Rc::default(), room: Rc::new(Cell::new(usize::MAX)), writes: Rc::default() }
    }

    fn holding(text: &str) -> Self {
        let shared = Self::new();
        shared.texts.write(KEY, text).unwrap();
        shared
    }

    fn open(&self) -> Store {
        Store::open(Box::new(self.clone()), "pulse-check")
    }

    fn text(&self) -> Option<String> {
        self.texts.read(KEY).unwrap()
    }
}

impl Storage for Shared {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.texts.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        if text.len() > self.room.get() {
            return Err(StorageError::Full);
        }
        self.writes.borrow_mut().push(key.into());
        self.texts.write(key, text)
    }

    fn remove(&self, key: &str) {
        self.texts.remove(key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        self.texts.keys(prefix)
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn check_in(id: &str, on: &str, point: u8) -> CheckIn {
    let instrument = builtin::get("safety", 0).unwrap().unwrap();
    let answers = vec![instrument.points().answer(point); instrument.items().len()];
    CheckIn::new(id.into(), day(on), &instrument, "en", &answers)
}

fn win(id: &str) -> Win {
    Win { id: id.into(), day: day("2026-11-23"), text: id.into() }
}

#[test]
fn the_frozen_first_version_is_still_read() {
    let store = Shared::holding(VERSION_1).open();
    let journal = store.journal();
    assert_eq!(store.keeping(), Keeping::Stored);
    assert_eq!(journal.check_ins[0].day, day("2026-08-03"));
    assert_eq!(journal.check_ins[0].headline.mean().unwrap().tenths(), 39);
    assert_eq!(journal.check_ins[0].scores[1].mean().unwrap().tenths(), 30);
    assert_eq!(journal.drafts[0].at, 3);
    assert_eq!(journal.practices[1].outcome, Some(Outcome::Helped));
    assert_eq!(journal.commitments[1].state, Promise::Renegotiated);
    assert_eq!(journal.wins[0].text, "We said no to a rush job");
}

#[test]
fn reading_and_writing_the_frozen_version_changes_no_byte() {
    let store = Shared::holding(VERSION_1).open();
    assert_eq!(store.export(), VERSION_1.trim_end());
}

#[test]
fn what_is_committed_is_there_when_the_journal_is_opened_again() {
    let shared = Shared::new();
    shared.open().commit(|journal| journal.check_ins.push(check_in("a", "2026-11-01", 4)));
    assert_eq!(shared.open().journal().check_ins, [check_in("a", "2026-11-01", 4)]);
}

#[test]
fn two_tabs_do_not_overwrite_each_other() {
    let shared = Shared::new();
    let (mut first, mut second) = (shared.open(), shared.open());
    first.commit(|journal| journal.wins.push(win("a")));
    second.commit(|journal| journal.wins.push(win("b")));
    first.commit(|journal| journal.wins.push(win("c")));
    assert_eq!(shared.open().journal().wins, [win("a"), win("b"), win("c")]);
}

#[test]
fn damaged_text_is_set_aside_and_never_overwritten() {
    for damaged in ["", "{", "[]", "null", r#"{"pulse-check":"journal","version":0,"journal":{}}"#]
    {
        let shared = Shared::holding(damaged);
        let mut store = shared.open();
        assert_eq!(store.keeping(), Keeping::Stored);
        assert!(store.has_quarantine());
        store.commit(|journal| journal.wins.push(win("a")));
        let aside = shared.texts.read("pulse-check:quarantine:1").unwrap();
        assert_eq!(aside.as_deref(), Some(damaged));
        assert_eq!(shared.open().journal().wins, [win("a")]);
    }
}

#[test]
fn damaged_text_for_which_there_is_no_room_in_quarantine_stays_where_it_is() {
    let shared = Shared::holding("damaged");
    shared.room.set(0);
    let mut store = shared.open();
    assert_eq!(store.keeping(), Keeping::Full);
    store.commit(|journal| journal.wins.push(win("a")));
    assert_eq!(shared.text().as_deref(), Some("damaged"));
    assert_eq!(store.journal().wins, [win("a")]);
    shared.room.set(usize::MAX);
    store.commit(|journal| journal.wins.push(win("b")));
    assert_eq!(shared.texts.read("pulse-check:quarantine:1").unwrap().as_deref(), Some("damaged"));
    assert_eq!(shared.open().journal().wins, [win("a"), win("b")]);
}

#[test]
fn a_second_damaged_text_goes_beside_the_first() {
    let shared = Shared::holding("one");
    shared.open();
    shared.texts.write(KEY, "two").unwrap();
    shared.open();
    assert_eq!(shared.texts.read("pulse-check:quarantine:1").unwrap().as_deref(), Some("one"));
    assert_eq!(shared.texts.read("pulse-check:quarantine:2").unwrap().as_deref(), Some("two"));
}

#[test]
fn text_of_a_newer_version_is_left_alone() {
    let newer = r#"{"pulse-check":"journal","version":99,"journal":{"all":"different"}}"#;
    let shared = Shared::holding(newer);
    let mut store = shared.open();
    assert_eq!(store.keeping(), Keeping::Newer);
    store.commit(|journal| journal.wins.push(win("a")));
    assert_eq!(store.journal().wins, [win("a")]);
    assert_eq!(shared.text().as_deref(), Some(newer));
    assert!(shared.writes.borrow().is_empty());
}

#[test]
fn a_full_storage_loses_nothing_and_is_written_as_soon_as_there_is_room() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| journal.wins.push(win("a")));
    shared.room.set(0);
    store.commit(|journal| journal.wins.push(win("b")));
    assert_eq!(store.keeping(), Keeping::Full);
    assert_eq!(shared.open().journal().wins, [win("a")]);
    shared.room.set(usize::MAX);
    store.commit(|journal| journal.wins.push(win("c")));
    assert_eq!(store.keeping(), Keeping::Stored);
    assert_eq!(shared.open().journal().wins, [win("a"), win("b"), win("c")]);
}

#[test]
fn forgetting_writes_nothing_but_shows_and_erases_what_was_stored_before() {
    let shared = Shared::holding(VERSION_1);
    let mut store = Store::forgetting(Box::new(shared.clone()), "pulse-check");
    store.commit(|journal| journal.wins.push(win("a")));
    assert_eq!(store.journal().wins, [win("a")]);
    assert!(shared.writes.borrow().is_empty());
    assert_eq!(store.stored(), [(KEY.to_owned(), VERSION_1.to_owned())]);
    store.erase();
    assert!(store.stored().is_empty() && *store.journal() == Journal::default());
    assert_eq!(shared.text(), None);
}

#[test]
fn erasing_leaves_nothing_of_this_namespace_and_all_of_others() {
    let shared = Shared::holding("damaged");
    let mut store = shared.open();
    shared.texts.write("pulse-check-2:journal", "another").unwrap();
    shared.texts.write("site", "theirs").unwrap();
    store.commit(|journal| journal.wins.push(win("a")));
    store.erase();
    assert!(*store.journal() == Journal::default() && !store.has_quarantine());
    assert_eq!(shared.texts.keys(""), ["pulse-check-2:journal", "site"]);
}

#[test]
fn importing_twice_makes_no_doubles() {
    let mut store = Shared::new().open();
    assert_eq!(store.import(VERSION_1), Ok(Merged { added: 7, known: 0 }));
    assert_eq!(store.import(VERSION_1), Ok(Merged { added: 0, known: 7 }));
    assert_eq!(store.export(), VERSION_1.trim_end());
}

#[test]
fn a_file_with_doubles_in_itself_adds_each_entry_once() {
    let win = r#"{"id":"00000000000000f1","day":"2026-08-05","text":"We said no to a rush job"}"#;
    let doubled = VERSION_1.replace(win, &format!("{win},{win}"));
    assert_ne!(doubled, VERSION_1);
    let mut store = Shared::new().open();
    assert_eq!(store.import(&doubled), Ok(Merged { added: 7, known: 1 }));
    assert_eq!(store.journal().wins.len(), 1);
}

#[test]
fn an_import_keeps_what_is_here_and_puts_check_ins_in_order() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| journal.check_ins.push(check_in("a", "2026-11-01", 4)));
    store.import(VERSION_1).unwrap();
    let ids: Vec<String> =
        shared.open().journal().check_ins.iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(ids, ["00c0ffee00c0ffee", "a"]);
}

#[test]
fn a_wrong_import_is_refused_whole() {
    let shared = Shared::holding(VERSION_1);
    let mut store = shared.open();
    let half = &VERSION_1[..VERSION_1.len() / 2];
    let impossible = VERSION_1.replace("\"sum\":27", "\"sum\":99");
    for wrong in ["", "hello", "{}", half, &impossible] {
        let refused = store.import(wrong);
        assert!(matches!(refused, Err(ImportError::Unreadable(ReadError::Damaged(_)))), "{wrong}");
    }
    let newer = VERSION_1.replace("\"version\":1", "\"version\":7");
    assert_eq!(store.import(&newer), Err(ImportError::Unreadable(ReadError::Newer(7))));
    shared.room.set(VERSION_1.len());
    let mut other = Journal::default();
    other.wins.push(win("a"));
    let mut elsewhere = Shared::new().open();
    elsewhere.commit(|journal| *journal = other);
    assert_eq!(store.import(&elsewhere.export()), Err(ImportError::NoRoom));
    assert_eq!(shared.text().as_deref(), Some(VERSION_1));
    assert_eq!(store.export(), VERSION_1.trim_end());
}

#[test]
fn a_draft_is_gone_on_with_only_in_the_wording_that_it_answers() {
    let safety = builtin::get("safety", 0).unwrap().unwrap();
    let trust = builtin::get("trust", 0).unwrap().unwrap();
    let mut answers = vec![None; safety.items().len()];
    answers[0] = safety.points().answer(2);
    let draft = Draft::new("d".into(), &safety, None, 1, &answers);
    assert_eq!(draft.answers_for(&safety), Some(answers));
    assert_eq!(draft.answers_for(&trust), None);
}

#[test]
fn trends_compare_only_equal_wording() {
    let pulse = |block, id: &str, on: &str| {
        let instrument = builtin::get("pulse", block).unwrap().unwrap();
        let answers = vec![instrument.points().answer(4); instrument.items().len()];
        CheckIn::new(id.into(), day(on), &instrument, "en", &answers)
    };
    let check_ins = [
        pulse(0, "a", "2026-02-01"),
        pulse(1, "b", "2026-05-01"),
        check_in("c", "2026-06-01", 3),
        pulse(0, "d", "2026-08-01"),
    ];
    let lengths = |score| trend(check_ins.iter(), score).len();
    assert_eq!(lengths(&check_ins[3].headline), 2);
    assert_eq!(lengths(&check_ins[3].scores[0]), 3, "all pulses ask the same anchors");
    assert_eq!(lengths(&check_ins[3].scores[1]), 2);
    assert_eq!(lengths(&check_ins[2].headline), 1);
}

#[test]
fn a_score_knows_which_questions_it_rests_on() {
    let safety = builtin::get("safety", 0).unwrap().unwrap();
    let mut answers = vec![safety.points().answer(4); safety.items().len()];
    answers[1] = None;
    let check_in = CheckIn::new("a".into(), day("2026-11-23"), &safety, "en", &answers);
    assert_eq!(check_in.headline.which, "10111111");
    assert_eq!(check_in.scores[0].which, "10");
    assert_eq!(check_in.scores[1].which, "11");
}

#[test]
fn an_empty_journal_leaves_no_key() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| journal.wins.push(win("a")));
    store.commit(|journal| journal.wins.clear());
    assert_eq!(shared.text(), None);
    assert_eq!(store.keeping(), Keeping::Stored);
}

proptest! {
    #[test]
    fn every_day_reads_as_it_is_written(year in 0_i32..9999, month in 1_u32..13, date in 1_u32..32) {
        if let Some(day) = Day::new(year, month, date) {
            prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        }
    }

    /// Whatever lies in the storage: opening neither panics nor loses it.
    #[test]
    fn no_stored_text_is_lost(text in "\\PC*") {
        let shared = Shared::holding(&text);
        let mut store = shared.open();
        store.commit(|journal| journal.wins.push(win("a")));
        let aside = shared.texts.read("pulse-check:quarantine:1").unwrap();
        prop_assert_eq!(aside, Some(text));
    }

    /// A journal with one byte changed is read, or refused whole.
    #[test]
    fn a_damaged_import_changes_nothing_or_is_a_journal(at in 0_usize..2000, byte in 32_u8..127) {
        let mut bytes = VERSION_1.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        let text = String::from_utf8(bytes).unwrap();
        let mut store = Shared::new().open();
        match store.import(&text) {
            Ok(merged) => prop_assert_eq!(merged.added + merged.known, 7),
            Err(_) => prop_assert_eq!(store.journal(), &Journal::default()),
        }
    }
}
