//! The journal: nothing kept is lost, whatever the storage does and whatever it holds.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use proptest::prelude::*;
use pulse_check::day::Day;
use pulse_check::instrument::builtin;
use pulse_check::journal::{
    CheckIn, ChosenPractice, Commitment, DAYS_UNTIL_ASKED, Draft, Goal, ImportError, Journal,
    Keeping, KeptKey, MemoryStorage, Merged, Noted, Onward, Outcome, PRACTICES_AT_A_TIME, Plan,
    ReadError, Renegotiated, SealedRound, Storage, StorageError, Store, WEEKS_UNTIL_NEXT_CHECK_IN,
    Win, trend,
};
use pulse_check::promise::Promise;
use pulse_check::text::Lang;
use serde_json::{Value, json};

#[path = "journal/beside.rs"]
mod beside;
#[path = "journal/blanked.rs"]
mod blanked;
#[path = "journal/commitments.rs"]
mod commitments;
#[path = "journal/goal.rs"]
mod goal;
#[path = "journal/gone.rs"]
mod gone;
#[path = "journal/merging.rs"]
mod merging;
#[path = "journal/path.rs"]
mod path;
#[path = "journal/teams.rs"]
mod teams;
#[path = "journal/waiting.rs"]
mod waiting;

const KEY: &str = "pulse-check:journal";
const VERSION_1: &str = include_str!("journal/version-1.json");
const VERSION_2: &str = include_str!("journal/version-2.json");
const VERSION_3: &str = include_str!("journal/version-3.json");
const VERSION_5: &str = include_str!("journal/version-5.json");
const VERSION_6: &str = include_str!("journal/version-6.json");

/// The secret keys in the latest fixture, and how they stand there.
const KEPT: &str = r#""name":"Ada","private":"3CAAHK4U5FW6BK7V"#;
const PRIVATE: &str = "3CAAHK4U5FW6BK7VSBVMT7Q62WZ2D4SN6E42P4LKCOP3XZPSCNM43NLLHTOXYPVS5SVDP3OXUPFMJCMEO272E2WWULWOYTOLLGAUKCQ";

/// A storage that several stores share, as tabs do, with room for so many bytes, until it is blocked.
#[derive(Clone)]
struct Shared {
    texts: Rc<MemoryStorage>,
    room: Rc<Cell<usize>>,
    blocked: Rc<Cell<bool>>,
    writes: Rc<RefCell<Vec<String>>>,
}

impl Shared {
    fn new() -> Self {
        let (texts, blocked, writes) = Default::default();
        Self { texts, room: Rc::new(Cell::new(usize::MAX)), blocked, writes }
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
        if self.blocked.get() {
            return Err(StorageError::Blocked);
        }
        self.texts.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        if self.blocked.get() {
            return Err(StorageError::Blocked);
        }
        if text.len() > self.room.get() {
            return Err(StorageError::Full);
        }
        self.writes.borrow_mut().push(key.into());
        self.texts.write(key, text)
    }

    fn remove(&self, key: &str) {
        if !self.blocked.get() {
            self.texts.remove(key);
        }
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        if self.blocked.get() { Vec::new() } else { self.texts.keys(prefix) }
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn check_in(id: &str, on: &str, point: u8) -> CheckIn {
    let instrument = builtin::get("safety", 0, Lang::default()).unwrap().unwrap();
    let answers = vec![instrument.points().answer(point); instrument.items().len()];
    CheckIn::new(id.into(), day(on), &instrument, "en", &answers)
}

fn win(id: &str) -> Win {
    Win { id: id.into(), day: day("2026-11-23"), text: id.into() }
}

/// What later versions added to a journal.
const NO_TEAMS: &str = concat!(
    r#","teams":[],"past_rounds":[],"scores":[],"actions":[]"#,
    r#","agreement":[],"team_wins":[],"to_thank":[],"programmes":[]}}"#
);

/// The first version as the latest writes it.
fn version_1_migrated() -> String {
    let text = VERSION_1.trim_end().replace("\"version\":1", "\"version\":6");
    let text =
        text.replace("\"answers\":[4,null,2,null]", "\"answers\":[4,null,2,null],\"round\":null");
    let text = with_plans(&text);
    let end = text.strip_suffix("}}").unwrap();
    format!("{end},\"goal\":null,\"rounds\":[],\"plans\":[],\"keys\":[]{NO_TEAMS}")
}

/// Practices and commitments of a text before version 6 as the latest writes them.
fn with_plans(text: &str) -> String {
    let unplanned = "\"ask_on\":null,\"plan\":null,\"outcomes\":";
    let noted = "[{\"day\":null,\"outcome\":\"helped\",\"then\":\"done\"}]";
    let mut text = text
        .replace("\"outcome\":null", &format!("{unplanned}[]"))
        .replace("\"outcome\":\"helped\"}]", &format!("{unplanned}{noted}}}]"));
    for due in ["\"2026-08-14\"", "null"] {
        let (before, after) =
            (format!("\"due\":{due},"), format!("\"to\":\"\",\"due\":{due},\"plan\":null,"));
        text = text.replace(&before, &after);
    }
    for state in ["open", "renegotiated"] {
        let state = format!("\"state\":\"{state}\"");
        text = text.replace(&state, &format!("{state},\"renegotiated\":null"));
    }
    text
}

fn key(private: &str) -> KeptKey {
    let name = "Noor".to_owned();
    KeptKey { private: private.into(), name, day: day("2026-11-23"), round: None, transport: false }
}

fn collect(journal: &mut Journal, codes: &[&str]) {
    journal.change_round("#round=A", |round| {
        round.collect(codes.iter().map(|code| (*code).to_owned()));
    });
}

fn freeze(journal: &mut Journal, code: Option<&str>) {
    journal.change_round("#round=A", |round| round.frozen = code.map(str::to_owned));
}

/// The codes that were collected for that round.
fn collected(store: &Store) -> Vec<String> {
    store.journal().round("#round=A").map(|round| round.collected).unwrap_or_default()
}

fn journal_of(text: &str) -> Journal {
    Shared::holding(text).open().journal().clone()
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
    let noted = Noted { day: None, outcome: Outcome::Helped, then: Onward::Done };
    assert_eq!(journal.practices[1].outcomes, [noted]);
    assert_eq!(journal.commitments[1].state, Promise::Renegotiated);
    assert_eq!(journal.wins[0].text, "We said no to a rush job");
    assert!(journal.rounds().is_empty() && journal.plans().is_empty() && journal.keys().is_empty());
    assert_eq!(journal.drafts[0].round, None);
    assert!(journal.teams().is_empty());
}

#[test]
fn the_frozen_first_version_is_written_as_the_latest_with_nothing_lost() {
    let shared = Shared::holding(VERSION_1);
    let mut store = shared.open();
    assert_eq!(store.export(false).unwrap(), version_1_migrated());
    assert_eq!(shared.text().as_deref(), Some(VERSION_1), "opening writes nothing");
    store.commit(|_| ());
    assert_eq!(shared.text(), Some(version_1_migrated()));
    assert!(!store.has_quarantine());
}

/// Links, codes and keys of the first version of rounds can't be read any more.
#[test]
fn of_versions_before_the_fifth_all_but_sealed_rounds_and_their_keys_is_still_there() {
    for (text, version) in [(VERSION_2, 2), (VERSION_3, 3)] {
        let before: Value = serde_json::from_str(text).unwrap();
        assert!(!before["journal"]["rounds"].as_array().unwrap().is_empty());
        assert!(!before["journal"]["keys"].as_array().unwrap().is_empty());
        let shared = Shared::holding(text);
        let mut store = shared.open();
        assert_eq!((store.keeping(), store.has_quarantine()), (Keeping::Stored, false));
        let journal = store.journal();
        assert!(journal.rounds().is_empty() && journal.keys().is_empty(), "{version}");
        for team in journal.teams() {
            assert!(journal.past_rounds(&team.id).is_empty(), "{version}");
        }
        let of_none = |draft: &Draft| draft.round.is_none();
        assert_eq!(journal.drafts.len(), 1);
        assert!(journal.drafts.iter().all(of_none), "{version}");
        assert!(journal.plans().is_empty(), "{version}: their cards can't be read");
        store.commit(|_| ());
        let after: Value = serde_json::from_str(&shared.text().unwrap()).unwrap();
        assert_eq!((journal_of(text).practices.len(), journal_of(text).commitments.len()), (2, 2));
        for list in ["check_ins", "wins"] {
            assert_eq!(after["journal"][list], before["journal"][list], "{version}: {list}");
        }
        for list in ["past_rounds", "scores"] {
            assert_eq!(after["journal"][list], json!([]), "nothing is kept that nobody sees");
        }
        for list in ["teams", "actions"] {
            let before = before["journal"].get(list).cloned().unwrap_or_else(|| json!([]));
            assert_eq!(after["journal"][list], before, "{version}: {list}");
        }
    }
}

#[test]
fn the_rounds_of_the_frozen_fifth_version_are_read() {
    let store = Shared::holding(VERSION_5).open();
    let journal = store.journal();
    let rounds = journal.rounds();
    let [first, _, _, last] = rounds.as_slice() else { panic!("four rounds") };
    assert!(rounds.iter().all(|round| round.facilitates && round.keeps_as == Some(0)));
    assert!(rounds.iter().all(|round| round.keeps_since == Some(day("2026-11-25"))));
    assert_eq!(first.result.as_deref(), Some("QOGD-M2T3-FPOJ-HOJ3"));
    assert_eq!((first.released, first.collected.len(), first.releases.len()), (true, 0, 0));
    assert_eq!((last.collected.len(), last.other_lists.len(), last.heard.len()), (7, 2, 1));
    assert!(last.frozen.as_ref().is_some_and(|list| list.starts_with("PULSE1F")));
    assert!(last.own.as_ref().is_some_and(|code| code.starts_with("PULSE1C")));
    assert_eq!(last.answers.as_deref(), Some("00c0ffee00c0ffee"));
    assert_eq!(
        (last.of_actions.as_deref(), last.released, last.given_up),
        (Some("h"), false, false)
    );
    assert_eq!(journal.round(&last.link).as_ref(), Some(last));
    assert_eq!(
        [&journal.drafts[0].round, &journal.drafts[1].round],
        [&None, &Some(last.link.clone())]
    );
    let plan = &journal.plans()[0];
    assert_eq!((plan.minimum.as_str(), plan.last_day.as_str()), ("5", "2026-12-11"));
    assert_eq!((plan.distributions, plan.keeps_scores), (false, true));
    assert_eq!((plan.cards.len(), plan.actions.len()), (1, 1));
    let kept = &journal.keys()[0];
    assert_eq!((kept.private.as_str(), kept.name.as_str()), (PRIVATE, "Ada"));
    assert_eq!((kept.day, kept.round.as_ref()), (day("2026-11-25"), Some(&last.link)));
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
    assert!(store.erase());
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
    assert!(store.erase());
    assert!(*store.journal() == Journal::default() && !store.has_quarantine());
    assert_eq!(shared.texts.keys(""), ["pulse-check-2:journal", "site"]);
}

/// Cookies that are blocked while the page is open take the storage away.
#[test]
fn a_storage_that_is_withdrawn_loses_nothing_that_was_entered_and_is_not_called_erased() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| journal.wins.push(win("a")));
    shared.blocked.set(true);
    store.refresh();
    store.commit(|journal| journal.wins.push(win("b")));
    assert_eq!((store.keeping(), store.is_reachable()), (Keeping::Blocked, false));
    assert_eq!(store.journal().wins, [win("a"), win("b")]);
    assert_eq!(store.import(VERSION_1), Ok(Merged { added: 7, known: 0 }));
    assert!(store.export(false).unwrap().contains("\"b\""));
    assert!(!store.erase(), "what is stored may still be there");
    assert!(store.journal().is_empty());
    shared.blocked.set(false);
    assert_eq!(shared.open().journal().wins, [win("a")]);
}

/// Whoever can't keep a number as it is says so.
#[test]
fn numbers_of_entries_that_are_read_later_are_kept_exactly_or_refused() {
    let with = |number: &str| {
        let round = format!(r##"{{"link":"#round=a","more":[{{"number":{number}}}]}}"##);
        let none = version_1_migrated();
        none.replace("\"rounds\":[]", &format!("\"rounds\":[{round}]"))
    };
    assert!(with("0").contains("#round=a"));
    for exact in ["0", "-1", "9223372036854775808", "18446744073709551615", "-9223372036854775808"]
    {
        let mut store = Shared::holding(&with(exact)).open();
        store.commit(|journal| journal.wins.push(win("a")));
        let text = store.export(false).unwrap();
        assert!(text.contains(&format!("\"number\":{exact}}}")), "{exact}: {text}");
    }
    for odd in ["1.5", "5.0", "18446744073709551616", "1e300"] {
        let shared = Shared::holding(&with(odd));
        let store = shared.open();
        assert!(store.has_quarantine() && store.journal().is_empty(), "{odd}");
        let Err(ImportError::Unreadable(ReadError::Damaged(mistake))) =
            Shared::new().open().import(&with(odd))
        else {
            panic!("{odd}");
        };
        assert_eq!(mistake.place, "rounds[0]");
    }
}

#[test]
fn importing_twice_makes_no_doubles() {
    let mut store = Shared::new().open();
    assert_eq!(store.import(VERSION_1), Ok(Merged { added: 7, known: 0 }));
    assert_eq!(store.import(VERSION_1), Ok(Merged { added: 0, known: 7 }));
    assert_eq!(store.export(false).unwrap(), version_1_migrated());
    assert_eq!(store.import(VERSION_2), Ok(Merged { added: 0, known: 7 }));
    assert_eq!(store.import(VERSION_3), Ok(Merged { added: 6, known: 7 }));
    assert_eq!(store.import(VERSION_3), Ok(Merged { added: 0, known: 13 }));
    assert_eq!(store.import(VERSION_6), Ok(Merged { added: 18, known: 13 }));
    assert_eq!(store.import(VERSION_6), Ok(Merged { added: 0, known: 31 }));
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
    shared.room.set(store.export(false).unwrap().len());
    let mut other = Journal::default();
    other.wins.push(win("a"));
    let mut elsewhere = Shared::new().open();
    elsewhere.commit(|journal| *journal = other);
    assert_eq!(store.import(&elsewhere.export(false).unwrap()), Err(ImportError::NoRoom));
    assert_eq!(shared.text().as_deref(), Some(VERSION_1));
    assert_eq!(store.export(false).unwrap(), version_1_migrated());
}

#[test]
fn a_draft_is_gone_on_with_only_in_the_wording_that_it_answers() {
    let safety = builtin::get("safety", 0, Lang::default()).unwrap().unwrap();
    let trust = builtin::get("trust", 0, Lang::default()).unwrap().unwrap();
    let mut answers = vec![None; safety.items().len()];
    answers[0] = safety.points().answer(2);
    let draft = Draft::new("d".into(), &safety, None, 1, &answers);
    assert_eq!(draft.answers_for(&safety), Some(answers));
    assert_eq!(draft.answers_for(&trust), None);
}

#[test]
fn trends_compare_only_equal_wording() {
    let pulse = |block, id: &str, on: &str| {
        let instrument = builtin::get("pulse", block, Lang::default()).unwrap().unwrap();
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
    let safety = builtin::get("safety", 0, Lang::default()).unwrap().unwrap();
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

#[test]
fn no_export_has_a_key_before_or_after_its_release() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| {
        journal.put_key(&key(PRIVATE));
        collect(journal, &["PULSE1CA"]);
    });
    assert!(shared.text().unwrap().contains(PRIVATE));
    let before = store.export(false).unwrap();
    store.commit(|journal| {
        for key in journal.keys() {
            journal.drop_key(&key.private);
        }
        journal.change_round("#round=A", |round| round.released = true);
    });
    for export in [before, store.export(false).unwrap()] {
        assert!(!export.contains(PRIVATE) && export.contains("\"keys\":[]"), "{export}");
        assert!(export.contains("PULSE1CA"));
    }
    assert!(!shared.text().unwrap().contains(PRIVATE), "it is gone from the device, too");
    // In memory only, it is not exported either.
    let mut forgetting = Store::forgetting(Box::new(Shared::new()), "pulse-check");
    forgetting.commit(|journal| journal.put_key(&key(PRIVATE)));
    assert!(!forgetting.export(false).unwrap().contains(PRIVATE));
}

#[test]
fn what_is_printed_of_a_journal_has_no_private_key() {
    let store = Shared::holding(VERSION_6).open();
    let keys = store.journal().keys();
    assert_eq!(format!("{keys:?}"), "[KeptKey(Ada, 2026-11-25)]");
    for printed in [format!("{:?}", store.journal()), format!("{:#?}", store.journal())] {
        assert!(!printed.contains(PRIVATE) && !printed.contains(&PRIVATE[..8]));
    }
}

#[test]
fn importing_an_export_leaves_the_keys_that_are_here_untouched() {
    let shared = Shared::holding(VERSION_6);
    let mut store = shared.open();
    let own = store.export(false).unwrap();
    assert_eq!(store.import(&own), Ok(Merged { added: 0, known: 30 }));
    let kept = store.journal().keys();
    assert_eq!((kept.len(), kept[0].private.as_str()), (1, PRIVATE));
    assert_eq!(shared.text().as_deref(), Some(VERSION_6.trim_end()));
    let mut elsewhere = Shared::new().open();
    elsewhere.commit(|journal| journal.put_key(&key("ANOTHER")));
    elsewhere.commit(|journal| journal.wins.push(win("a")));
    store.import(&elsewhere.export(false).unwrap()).unwrap();
    assert_eq!(shared.open().journal().keys(), kept);
}

#[test]
fn an_import_does_not_undo_what_a_round_has_come_to_here() {
    let mut store = Shared::holding(VERSION_6).open();
    let before = store.export(false).unwrap();
    let link = store.journal().rounds()[3].link.clone();
    store.commit(|journal| {
        journal.change_round(&link, |round| {
            round.frozen = Some("PULSE1FA".into());
            round.released = true;
        });
    });
    let here = store.journal().rounds();
    store.import(&before).unwrap();
    assert_eq!(store.journal().rounds(), here);
}

#[test]
fn collected_codes_stand_in_order_of_their_text_and_once() {
    let mut journal = Journal::default();
    collect(&mut journal, &["D", "B", "D"]);
    collect(&mut journal, &["C", "B", "A"]);
    assert_eq!(journal.round("#round=A").unwrap().collected, ["A", "B", "C", "D"]);
    assert_eq!(journal.rounds().len(), 1);
    journal.change_round("#round=B", |round| round.collect(["E".to_owned()]));
    assert_eq!(journal.round("#round=A").unwrap().collected, ["A", "B", "C", "D"]);
    assert_eq!(journal.rounds().len(), 2);
}

#[test]
fn nothing_is_collected_into_a_frozen_list() {
    let mut round = SealedRound {
        collected: vec!["B".into(), "A".into()],
        frozen: Some("PULSE1FA".into()),
        ..SealedRound::default()
    };
    let before = round.clone();
    round.collect(["C".to_owned(), "A".to_owned()]);
    assert_eq!(round, before);
}

#[test]
fn two_tabs_that_collect_for_the_same_round_keep_the_codes_of_both() {
    let shared = Shared::new();
    let (mut first, mut second) = (shared.open(), shared.open());
    first.commit(|journal| collect(journal, &["B", "D"]));
    second.commit(|journal| collect(journal, &["A", "D"]));
    first.commit(|journal| collect(journal, &["C"]));
    assert_eq!(collected(&shared.open()), ["A", "B", "C", "D"]);
    second.refresh();
    assert_eq!(collected(&second), ["A", "B", "C", "D"]);
    assert_eq!(shared.open().journal().rounds().len(), 1);
}

#[test]
fn a_full_storage_keeps_collected_codes_in_memory_until_there_is_room() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| collect(journal, &["B"]));
    shared.room.set(0);
    store.commit(|journal| collect(journal, &["A"]));
    store.commit(|journal| collect(journal, &["D"]));
    store.refresh();
    assert_eq!(store.keeping(), Keeping::Full);
    assert_eq!(collected(&store), ["A", "B", "D"]);
    assert_eq!(collected(&shared.open()), ["B"]);
    shared.room.set(usize::MAX);
    store.commit(|journal| collect(journal, &["C"]));
    assert_eq!(store.keeping(), Keeping::Stored);
    assert_eq!(collected(&shared.open()), ["A", "B", "C", "D"]);
}

#[test]
fn codes_that_another_tab_collected_while_the_storage_was_full_here_are_kept_too() {
    let shared = Shared::new();
    let (mut first, mut second) = (shared.open(), shared.open());
    first.commit(|journal| collect(journal, &["B"]));
    shared.room.set(0);
    first.commit(|journal| collect(journal, &["A"]));
    shared.room.set(usize::MAX);
    second.commit(|journal| {
        collect(journal, &["C"]);
        journal.change_round("#round=A", |round| round.releases.push("PULSE1RA".into()));
    });
    first.commit(|journal| collect(journal, &["D"]));
    assert_eq!(collected(&shared.open()), ["A", "B", "C", "D"]);
    assert_eq!(shared.open().journal().rounds()[0].releases, ["PULSE1RA"]);
}

/// Two releases for different lists tell what lies between them.
#[test]
fn a_release_in_another_tab_is_not_undone_by_one_whose_storage_was_full() {
    let shared = Shared::new();
    let (mut first, mut second) = (shared.open(), shared.open());
    first.commit(|journal| {
        journal.put_key(&key(PRIVATE));
        collect(journal, &["A", "B"]);
    });
    shared.room.set(0);
    first.commit(|journal| {
        journal.put_key(&key("ANOTHER"));
        freeze(journal, Some("PULSE1FA"));
    });
    shared.room.set(usize::MAX);
    second.commit(|journal| {
        for key in journal.keys() {
            journal.drop_key(&key.private);
        }
        journal.change_round("#round=A", |round| {
            round.frozen = Some("PULSE1FB".into());
            round.releases.push("PULSE1RB".into());
            round.released = true;
        });
    });
    // What is shown here is up to date before anything is released.
    first.refresh();
    assert!(first.journal().rounds()[0].released);
    assert_eq!(first.journal().keys(), [key("ANOTHER")]);
    first.commit(|_| ());
    assert!(!shared.text().unwrap().contains(PRIVATE));
    let journal = shared.open().journal().clone();
    assert_eq!(journal.keys(), [key("ANOTHER")], "made here, and not stored before");
    assert_eq!(journal.rounds()[0].frozen.as_deref(), Some("PULSE1FB"));
    assert_eq!(journal.rounds()[0].releases, ["PULSE1RB"]);
    assert!(journal.rounds()[0].released);
}

#[test]
fn a_list_opened_again_while_the_storage_is_full_stays_open() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| freeze(journal, Some("PULSE1FA")));
    shared.room.set(0);
    store.commit(|journal| freeze(journal, None));
    store.commit(|journal| collect(journal, &["A"]));
    shared.room.set(usize::MAX);
    store.commit(|_| ());
    assert_eq!(shared.open().journal().rounds()[0].frozen, None);
    assert_eq!(collected(&shared.open()), ["A"]);
}

#[test]
fn an_import_after_the_storage_was_full_keeps_what_another_tab_has_stored() {
    let shared = Shared::new();
    let (mut first, mut second) = (shared.open(), shared.open());
    shared.room.set(0);
    first.commit(|journal| journal.wins.push(win("a")));
    shared.room.set(usize::MAX);
    second.commit(|journal| journal.wins.push(win("b")));
    first.import(VERSION_1).unwrap();
    let ids: Vec<String> =
        shared.open().journal().wins.iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(ids, ["a", "b", "00000000000000f1"]);
}

#[test]
fn a_draft_for_a_round_is_not_that_of_another_round_or_of_none() {
    let safety = builtin::get("safety", 0, Lang::default()).unwrap().unwrap();
    let draft = |id: &str, round: Option<&str>| {
        Draft::new(id.into(), &safety, round.map(str::to_owned), 1, &[])
    };
    let mut journal = Journal::default();
    journal.put_draft(draft("a", Some("#round=A")));
    assert_eq!(journal.draft("safety", None), None);
    journal.put_draft(draft("b", None));
    journal.put_draft(draft("c", Some("#round=B")));
    let id = |instrument, round| journal.draft(instrument, round).map(|draft| draft.id.as_str());
    assert_eq!(id("safety", Some("#round=A")), Some("a"));
    assert_eq!(id("safety", None), Some("b"));
    assert_eq!(id("safety", Some("#round=B")), Some("c"));
    assert_eq!(id("safety", Some("#round=C")), None);
    assert_eq!(id("trust", Some("#round=A")), None);
    let shared = Shared::new();
    shared.open().commit(|stored| *stored = journal.clone());
    assert_eq!(*shared.open().journal(), journal);
}

#[test]
fn a_key_is_blotted_out_of_quarantine_and_the_rest_left_as_it_is() {
    let damaged = format!("{VERSION_2}{PRIVATE} …");
    let shared = Shared::holding(&damaged);
    let mut store = shared.open();
    shared.texts.write(KEY, "damaged, without one").unwrap();
    store.refresh();
    store.commit(|journal| {
        journal.put_key(&key(PRIVATE));
        journal.wins.push(win("a"));
    });
    shared.texts.write("another:quarantine:1", PRIVATE).unwrap();
    shared.room.set(damaged.len());
    store.commit(|journal| journal.drop_key(PRIVATE));
    let read = |key: &str| shared.texts.read(key).unwrap();
    assert_eq!(read("pulse-check:quarantine:1"), Some(damaged.replace(PRIVATE, "")));
    assert_eq!(read("pulse-check:quarantine:2").as_deref(), Some("damaged, without one"));
    assert_eq!(read("another:quarantine:1").as_deref(), Some(PRIVATE));
    assert_eq!(shared.open().journal().wins, [win("a")]);
    let written = shared.writes.borrow().clone();
    assert_eq!(written.iter().filter(|key| key.contains("quarantine:2")).count(), 1);
    assert!(store.has_quarantine());
}

/// What is not a list of entries that can be told apart is no journal.
#[test]
fn entries_without_a_name_are_set_aside_with_all_else() {
    let good: Value = serde_json::from_str(VERSION_6).unwrap();
    let mut damaged = Vec::new();
    for (list, name) in [
        ("rounds", "link"),
        ("plans", "id"),
        ("keys", "private"),
        ("teams", "id"),
        ("past_rounds", "link"),
        ("scores", "link"),
        ("actions", "id"),
    ] {
        let mut lost = good.clone();
        lost["journal"].as_object_mut().unwrap().remove(list);
        let mut wrong = good.clone();
        wrong["journal"][list] = json!({});
        let mut odd = good.clone();
        odd["journal"][list].as_array_mut().unwrap().push(json!("PULSE1"));
        let mut nameless = good.clone();
        nameless["journal"][list][0].as_object_mut().unwrap().remove(name);
        damaged.extend([lost, wrong, odd, nameless]);
    }
    let mut draft = good.clone();
    draft["journal"]["drafts"][1]["round"] = json!(true);
    damaged.push(draft);
    for damaged in damaged {
        let damaged = damaged.to_string();
        let shared = Shared::holding(&damaged);
        let mut store = shared.open();
        assert!(store.has_quarantine(), "{damaged}");
        assert_eq!(*store.journal(), Journal::default());
        store.commit(|journal| journal.wins.push(win("a")));
        let aside = shared.texts.read("pulse-check:quarantine:1").unwrap();
        assert_eq!(aside, Some(damaged));
    }
}

const MAY_BE_MISSING: [&str; 10] = [
    "own",
    "answers",
    "of_actions",
    "frozen",
    "compared",
    "result",
    "keeps_as",
    "keeps_since",
    "team",
    "round",
];

/// Every field of rounds, plans and keys, lost or with a value that it can't have.
#[test]
fn a_damaged_round_plan_or_key_stays_as_it_is_and_hides_no_other() {
    let good: Value = serde_json::from_str(VERSION_6).unwrap();
    let mut damaged = Vec::new();
    for list in ["rounds", "plans", "keys"] {
        let last = good["journal"][list].as_array().unwrap().len() - 1;
        for name in good["journal"][list][last].as_object().unwrap().keys() {
            if ["link", "id", "private"].contains(&name.as_str()) {
                continue;
            }
            let may_be_missing = MAY_BE_MISSING.contains(&name.as_str());
            for value in [Value::Null, json!(700), json!({}), json!([7])] {
                let mut wrong = good.clone();
                if value != Value::Null || !may_be_missing {
                    wrong["journal"][list][last][name] = value;
                    damaged.push((list, wrong));
                }
            }
            let mut lost = good.clone();
            lost["journal"][list][last].as_object_mut().unwrap().remove(name);
            if !may_be_missing {
                damaged.push((list, lost));
            }
        }
    }
    let mut no_day = good.clone();
    no_day["journal"]["keys"][0]["day"] = json!("2026-02-30");
    damaged.push(("keys", no_day));
    // Of rounds, plans and keys: what has to be there, and what may be missing.
    assert_eq!(damaged.len(), (12 + 10 + 2) * 5 + (9 + 1 + 1) * 3 + 1);
    let whole = Shared::holding(VERSION_6).open().journal().clone();
    for (list, mut damaged) in damaged {
        let shared = Shared::holding(&damaged.to_string());
        let mut store = shared.open();
        assert_eq!(store.keeping(), Keeping::Stored, "{damaged}");
        assert!(!store.has_quarantine(), "{damaged}");
        let journal = store.journal();
        let fewer = [
            whole.rounds().len() - journal.rounds().len(),
            whole.plans().len() - journal.plans().len(),
            whole.keys().len() - journal.keys().len(),
        ];
        assert_eq!(fewer, ["rounds", "plans", "keys"].map(|name| usize::from(name == list)));
        // Neither an entry elsewhere nor an attempt to change this one writes over it.
        let link = whole.rounds()[3].link.clone();
        let changes = list == "rounds";
        store.commit(|journal| {
            if changes {
                journal.change_round(&link, |round| round.released = true);
            }
            journal.wins.push(win("a"));
        });
        let stored: Value = serde_json::from_str(&shared.text().unwrap()).unwrap();
        let wins = damaged["journal"]["wins"].as_array_mut().unwrap();
        wins.push(json!({ "id": "a", "day": "2026-11-23", "text": "a" }));
        assert_eq!(stored, damaged);
    }
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
    fn a_damaged_import_changes_nothing_or_is_a_journal(
        (version, entries) in prop::sample::select(vec![(VERSION_1, 7), (VERSION_6, 31)]),
        at: prop::sample::Index,
        byte in 32_u8..127,
    ) {
        let mut bytes = version.as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let text = String::from_utf8_lossy(&bytes);
        let mut store = Shared::new().open();
        match store.import(&text) {
            Ok(merged) => prop_assert_eq!(merged.added + merged.known, entries),
            Err(_) => prop_assert_eq!(store.journal(), &Journal::default()),
        }
    }
}
