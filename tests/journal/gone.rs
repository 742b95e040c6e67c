//! What is gone from the journal is gone from texts that were set aside too, and a store can tell.

use pulse_check::team::PastRound;

use super::*;

const LINK: &str = "#round=A";
const QUARANTINE: &str = "pulse-check:quarantine:1";
const SECRETS: [&str; 6] =
    [PRIVATE, "PULSE1CAAAA", "PULSE1CBBBB", "PULSE1CCCCC", "PULSE1FAAAA", "PULSE1RAAAA"];
const COUNTS: &str = r#"{"counts":[0,3,2],"link":"#;

fn past() -> PastRound {
    let journal = Shared::holding(VERSION_6).open().journal().clone();
    PastRound { link: LINK.into(), ..journal.past_rounds("00000000000000a1").remove(0) }
}

fn fill(journal: &mut Journal) {
    let [private, first, second, own, list, release] = SECRETS;
    journal.put_key(&key(private));
    journal.change_round(LINK, |round| {
        round.collect([first, second].map(str::to_owned));
        round.own = Some(own.into());
        round.frozen = Some(list.into());
        round.releases.push(release.into());
    });
}

/// A storage with secrets, and with an earlier text with the same ones that was set aside.
fn with_quarantine() -> (Shared, Store, String) {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(fill);
    let damaged = format!("{} cut off here", shared.text().unwrap());
    shared.texts.write(KEY, &damaged).unwrap();
    store.refresh();
    assert!(store.has_quarantine() && *store.journal() == Journal::default());
    store.commit(|journal| {
        fill(journal);
        journal.wins.push(win("a"));
    });
    (shared, store, damaged)
}

fn without(text: &str, gone: &[&str]) -> String {
    gone.iter().fold(text.to_owned(), |text, secret| text.replace(secret, ""))
}

#[test]
fn what_a_change_takes_away_it_takes_out_of_quarantine_and_nothing_else() {
    type Change = fn(&mut Journal);
    let [private, first, .., list, release] = SECRETS;
    let cases: [(Change, &[&str]); 7] = [
        (|journal| journal.drop_key(PRIVATE), &[private]),
        (|journal| journal.change_round(LINK, |round| drop(round.collected.remove(0))), &[first]),
        (|journal| journal.change_round(LINK, |round| round.frozen = None), &[list]),
        (|journal| journal.change_round(LINK, |round| round.releases.clear()), &[release]),
        (|journal| journal.drop_round(LINK), &SECRETS[1..]),
        (
            |journal| journal.reveal(&past(), Some(&[0, 3, 2])),
            &[SECRETS[1], SECRETS[2], list, release],
        ),
        (|journal| journal.wins.clear(), &[]),
    ];
    for (change, gone) in cases {
        let (shared, mut store, damaged) = with_quarantine();
        store.commit(change);
        assert_eq!(shared.texts.read(QUARANTINE).unwrap(), Some(without(&damaged, gone)));
        for secret in SECRETS {
            assert_eq!(store.is_gone(secret), gone.contains(&secret), "{secret}");
        }
    }
}

#[test]
fn scores_that_are_dropped_are_gone_from_quarantine() {
    let (shared, mut store, _) = with_quarantine();
    store.commit(|journal| journal.reveal(&past(), Some(&[0, 3, 2])));
    shared.texts.write(KEY, &format!("{}?", shared.text().unwrap())).unwrap();
    store.refresh();
    let set_aside = || shared.texts.read("pulse-check:quarantine:2").unwrap().unwrap();
    assert!(set_aside().contains(COUNTS));
    store.commit(|journal| journal.reveal(&past(), Some(&[0, 3, 2])));
    assert!(set_aside().contains(COUNTS));
    store.commit(|journal| journal.drop_scores(LINK));
    assert!(!set_aside().contains(COUNTS));
}

#[test]
fn an_import_that_says_that_a_round_was_revealed_takes_its_codes_out_of_quarantine() {
    let mut elsewhere = Shared::new().open();
    elsewhere.commit(|journal| journal.reveal(&past(), None));
    let (shared, mut store, damaged) = with_quarantine();
    store.import(&elsewhere.export(false).unwrap()).unwrap();
    let gone = [SECRETS[1], SECRETS[2], SECRETS[4], SECRETS[5]];
    assert_eq!(shared.texts.read(QUARANTINE).unwrap(), Some(without(&damaged, &gone)));
}

#[test]
fn what_could_not_be_taken_from_a_full_storage_stays_in_quarantine_until_it_is() {
    let (shared, mut store, damaged) = with_quarantine();
    shared.room.set(0);
    store.commit(|journal| journal.drop_key(PRIVATE));
    assert_eq!(store.keeping(), Keeping::Full);
    assert_eq!(shared.texts.read(QUARANTINE).unwrap(), Some(damaged.clone()));
    assert!(!store.is_gone(PRIVATE));
    shared.room.set(usize::MAX);
    store.commit(|_| ());
    assert_eq!(shared.texts.read(QUARANTINE).unwrap(), Some(without(&damaged, &[PRIVATE])));
    assert!(store.is_gone(PRIVATE));
}

#[test]
fn a_key_is_gone_only_when_the_storage_shows_it() {
    let shared = Shared::new();
    let mut store = shared.open();
    assert!(store.is_gone(PRIVATE));
    store.commit(|journal| journal.put_key(&key(PRIVATE)));
    assert!(!store.is_gone(PRIVATE));
    store.commit(|journal| journal.drop_key(PRIVATE));
    assert!(store.is_gone(PRIVATE) && shared.text().is_none());

    // Another tab brings it back, and this one has not looked yet.
    shared.open().commit(|journal| journal.put_key(&key(PRIVATE)));
    assert!(!store.is_gone(PRIVATE));
}

#[test]
fn nothing_is_called_gone_where_the_storage_can_not_tell() {
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| journal.put_key(&key(PRIVATE)));

    // Another tab runs a newer version already, which may keep a key in other ways.
    let stored = shared.text().unwrap();
    let newer = stored.replace("\"version\":6", "\"version\":7");
    for text in [newer.as_str(), &newer.replace(PRIVATE, "")] {
        shared.texts.write(KEY, text).unwrap();
        store.commit(|journal| journal.drop_key(PRIVATE));
        assert_eq!(store.keeping(), Keeping::Newer);
        assert!(!store.is_gone(PRIVATE));
    }

    shared.texts.write(KEY, &stored).unwrap();
    let mut store = shared.open();
    shared.blocked.set(true);
    assert!(!store.is_gone(PRIVATE));
    store.commit(|journal| journal.drop_key(PRIVATE));
    assert_eq!(store.keeping(), Keeping::Blocked);
    assert!(!store.is_gone(PRIVATE));
    shared.blocked.set(false);
    assert!(!store.is_gone(PRIVATE));
    assert!(!Store::blocked().is_gone(PRIVATE));
}

#[test]
fn a_key_in_memory_is_not_gone() {
    let shared = Shared::new();
    let mut store = Store::forgetting(Box::new(shared.clone()), "pulse-check");
    store.commit(|journal| journal.put_key(&key(PRIVATE)));
    assert!(!store.is_gone(PRIVATE));
    store.commit(|journal| journal.drop_key(PRIVATE));
    assert!(store.is_gone(PRIVATE));
    shared.texts.write(QUARANTINE, PRIVATE).unwrap();
    assert!(!store.is_gone(PRIVATE));
}
