//! A keeper's device: cards, lists, keys.

use pulse_check::day::Day;
use pulse_check::journal::{KeptKey, Store};
use pulse_check::roles::{
    AnnounceError, DAYS_KEYS_LAST, RoundRecord, TakenList, TakenRelease, Useless, announce_list,
    check_some, checking_of, choose_list, draw_card, drop_card, erase_old_keys, free_cards,
    give_up, keep_round, keys_until_of, note_compared, release, remove_round, settle, take_list,
    take_posted,
};
use pulse_check::round::{
    Code, KeeperError, LabelError, LastDay, List, Mark, Round, RoundDescriptor, Says,
};

use crate::devices::{Devices, device, instrument, today};
use crate::setting::{Draws, changed, title};

#[test]
fn a_card_is_free_until_it_keeps_a_round_and_is_thrown_away_with_its_keys() {
    let mut devices = Devices::before_ben_keeps(1, "2026-11-30", &[]);
    let [free] = &free_cards(devices.ben.journal())[..] else { panic!("one card") };
    assert_eq!((free.card.name().as_str(), free.until), ("Ben", today().plus(DAYS_KEYS_LAST)));
    keep_round(&mut devices.ben, &devices.round, today()).unwrap();
    assert_eq!(free_cards(devices.ben.journal()), []);

    let mut other = device();
    let card = draw_card(&mut other, " Cleo\u{fe0f} ", today(), &mut devices.draws).unwrap();
    assert_eq!(card.name().as_str(), "Cleo");
    drop_card(&mut other, &card);
    assert_eq!(other.journal().keys(), []);
    for (name, why) in [
        ("", LabelError::Empty),
        ("ABCD-EFGH-IJKL-MNOP", LabelError::LooksLikeAMark),
        ("Ada\u{202e}", LabelError::Character('\u{202e}')),
    ] {
        assert_eq!(draw_card(&mut other, name, today(), &mut devices.draws), Err(why));
    }
    assert_eq!(other.journal().keys(), []);
}

#[test]
fn of_two_signed_lists_the_mark_that_was_said_chooses_and_what_was_announced_of_the_other_is_over()
{
    let mut devices = Devices::new(2);
    let codes = devices.codes(6);
    let first = devices.list(&codes[..5]);
    assert_eq!(take_list(&mut devices.ben, &devices.round, &first), TakenList::Counts);
    assert_eq!(take_list(&mut devices.ben, &devices.round, &first), TakenList::Counts);
    note_compared(&mut devices.ben, &devices.round, &first);
    announce_list(&mut devices.ben, &devices.round, None).unwrap();

    let second = devices.list(&codes);
    assert_eq!(take_list(&mut devices.ben, &devices.round, &second), TakenList::Another);
    let record = RoundRecord::of(devices.ben.journal(), &devices.round);
    assert_eq!(record.list.as_ref(), Some(&first));
    assert_eq!(record.other_lists, std::slice::from_ref(&second));

    assert!(!choose_list(&mut devices.ben, &devices.round, Mark::new([7; 10])));
    assert!(choose_list(&mut devices.ben, &devices.round, second.mark()));
    // Another tab may still show that the first was compared.
    assert!(!note_compared(&mut devices.ben, &devices.round, &first));
    let record = RoundRecord::of(devices.ben.journal(), &devices.round);
    assert_eq!(record.list.as_ref(), Some(&second));
    assert!(record.other_lists.is_empty() && !record.is_compared());
    let announced = |said: &Says| matches!(said, Says::WillRelease(_));
    assert!(!record.announcements.iter().any(|said| announced(said.says())));
}

#[test]
fn a_list_with_bad_codes_names_all_of_them_and_is_not_announced() {
    let mut devices = Devices::new(3);
    let mut codes = devices.codes(6);
    // The last bytes are for Ben to check; Ada can't tell.
    for place in [1, 4] {
        let code = Code::read(&codes[place]).unwrap();
        codes[place] = changed(&code, code.body().len() - 1, 1).to_string();
    }
    let list = devices.list(&codes);
    take_list(&mut devices.ben, &devices.round, &list);
    let record = RoundRecord::of(devices.ben.journal(), &devices.round);
    let mut checking = checking_of(&record, &devices.round).unwrap();
    assert!(check_some(&record, &devices.round, &mut checking, 2) && !checking.is_done());
    assert!(check_some(&record, &devices.round, &mut checking, 100) && checking.is_done());
    let named: Vec<_> = checking.bad().iter().map(|it| it.fingerprint).collect();
    let made = |place: usize| {
        let code = Code::read(&codes[place]).unwrap();
        pulse_check::round::Contribution::from_code(&devices.round, &code).unwrap().fingerprint()
    };
    assert_eq!(named.len(), 2);
    assert!([1, 4].into_iter().all(|place| named.contains(&made(place))));
    note_compared(&mut devices.ben, &devices.round, &list);
    assert!(announce_list(&mut devices.ben, &devices.round, None).is_err());
}

#[test]
fn after_a_release_another_list_changes_nothing() {
    let mut devices = Devices::new(4);
    let codes = devices.codes(6);
    let list = devices.list(&codes[..5]);
    let posted = released(&mut devices, &list);
    // Ada's device is another one now, which knows nothing of that.
    let mut impostor = Devices::new(4);
    let codes = impostor.codes(6);
    assert_eq!(impostor.round, devices.round);
    let other = impostor.list(&codes);
    assert_eq!(take_list(&mut devices.ben, &devices.round, &other), TakenList::ReleasedAnother);
    let record = RoundRecord::of(devices.ben.journal(), &devices.round);
    assert_eq!(record.list.as_ref(), Some(&list));
    assert!(!choose_list(&mut devices.ben, &devices.round, other.mark()));
    assert!(
        posted
            .releases
            .contains(&TakenRelease::Right(devices.round.descriptor().keepers.index(0).unwrap()))
    );
}

/// Ada releases, then Ben; gives what came of Ada's text at Ben's.
fn released(devices: &mut Devices, list: &List) -> pulse_check::roles::Posted {
    let Devices { ada, ben, round, .. } = devices;
    take_list(ben, round, list);
    note_compared(ben, round, list);
    let bens = announce_list(ben, round, None).unwrap();
    let adas = announce_list(ada, round, None).unwrap();
    take_posted(ada, round, &bens.to_code().to_string());
    let release_of_ada = release(ada, round, None).unwrap();
    let text = format!("{} and, later,\n{}", adas.to_code(), release_of_ada.to_code());
    let posted = take_posted(ben, round, &text);
    release(ben, round, None).unwrap();
    posted
}

#[test]
fn what_other_keepers_post_is_told_apart() {
    let mut devices = Devices::new(5);
    let codes = devices.codes(5);
    let list = devices.list(&codes);
    let posted = released(&mut devices, &list);
    assert_eq!((posted.announcements, posted.refused.len()), (1, 0));

    let Devices { ada, ben, round, .. } = &mut devices;
    let own = RoundRecord::of(ben.journal(), round).entry.releases;
    let release = Code::read(own.last().unwrap()).unwrap();
    let last = release.body().len() - 1;
    let forged = changed(&release, last, 1).to_string();
    let foreign = Devices::new(6).messages().concat();
    let ben_place = round.descriptor().keepers.index(1).unwrap();
    let text = format!("{forged}\n{foreign}\n{}", &release.to_string()[..200]);
    let posted = take_posted(ada, round, &text);
    assert_eq!(posted.announcements, 0);
    assert_eq!(posted.releases, []);
    assert_eq!(
        posted.refused,
        [Useless::Unsigned(ben_place), Useless::Foreign, Useless::Foreign, Useless::Damaged]
    );
    let posted = take_posted(ada, round, &release.to_string());
    assert_eq!(posted.releases, [TakenRelease::Right(ben_place)]);
}

#[test]
fn keys_that_nobody_has_used_are_erased_ninety_days_after_the_last_day() {
    let day = |text: &str| Day::parse(text).unwrap();
    for (last_day, until) in [("2026-11-30", "2027-02-28"), ("", "2027-02-23")] {
        let mut devices = Devices::with(7, last_day, &[]);
        let until = day(until);
        assert_eq!(keys_until_of(devices.ben.journal(), &devices.round), Some(until));
        let [KeptKey { private, .. }] = &devices.ben.journal().keys()[..] else { panic!("a key") };
        let before = Day::after_1970(until.since_1970() - 1);
        assert_eq!(erase_old_keys(&mut devices.ben, before), 0);
        assert!(devices.bens_storage.text().contains(private));
        assert_eq!(erase_old_keys(&mut devices.ben, until), 1);
        assert!(!devices.bens_storage.text().contains(private));
        let entry = devices.ben.journal().round(&devices.link()).unwrap();
        assert!(entry.given_up && !entry.released);
    }
    let mut other = device();
    draw_card(&mut other, "Cleo", today(), &mut Draws::new(8)).unwrap();
    assert_eq!(erase_old_keys(&mut other, today().plus(DAYS_KEYS_LAST - 1)), 0);
    assert_eq!(erase_old_keys(&mut other, today().plus(DAYS_KEYS_LAST)), 1);
    assert_eq!(other.journal().keys(), []);
}

/// Whoever makes the link chooses the last day: no such day has a key erased at the next opening.
#[test]
fn no_last_day_erases_a_key_that_was_just_announced() {
    for last_day in [1, 20_000, 3_000_000, u32::MAX] {
        let mut devices = Devices::before_ben_keeps(13, "", &[]);
        let last = LastDay::new(last_day);
        let descriptor = RoundDescriptor { last_day: last, ..devices.round.descriptor().clone() };
        devices.round = Round::new(descriptor, instrument()).unwrap();
        keep_round(&mut devices.ben, &devices.round, today()).unwrap();
        let until = keys_until_of(devices.ben.journal(), &devices.round).unwrap();
        assert!(until >= today().plus(DAYS_KEYS_LAST), "{last_day}: {until}");
        assert_eq!(Day::parse(&until.to_string()), Some(until));
        assert_eq!(erase_old_keys(&mut devices.ben, today()), 0);
        assert_eq!(devices.ben.journal().keys().len(), 1);
    }
}

#[test]
fn keys_that_the_storage_would_not_let_go_of_are_not_called_erased() {
    let mut devices = Devices::new(9);
    let [KeptKey { private, .. }] = &devices.ben.journal().keys()[..] else { panic!("a key") };
    devices.bens_storage.full.set(true);
    assert_eq!(erase_old_keys(&mut devices.ben, today().plus(1000)), 0);
    assert!(devices.bens_storage.text().contains(private));
    let entry = devices.ben.journal().round(&devices.link()).unwrap();
    assert!(!entry.given_up);
    assert_eq!(devices.ben.journal().keys().len(), 1);
}

#[test]
fn a_round_that_is_removed_takes_its_keys_along() {
    let mut devices = Devices::new(10);
    let [KeptKey { private, .. }] = &devices.ben.journal().keys()[..] else { panic!("a key") };
    let link = devices.link();
    remove_round(&mut devices.ben, &link, Some(&devices.round));
    assert!(!devices.bens_storage.text().contains(private));
    assert_eq!(devices.ben.journal().rounds(), []);
}

/// Who makes links can name a key in as many as they like; it keeps the round for which it was
/// announced.
#[test]
fn a_card_that_keeps_a_round_is_of_no_use_for_any_other() {
    let mut devices = Devices::new(11);
    let codes = devices.codes(5);
    let first = devices.round.clone();
    let second = RoundDescriptor { title: title("Another"), ..first.descriptor().clone() };
    let second = Round::new(second, instrument()).unwrap();
    let kept = devices.ben.journal().keys();

    // Ada's device has made a list for each of them.
    let list = devices.list(&codes);
    let keys = devices.ada.journal().keys();
    devices.ada.commit(|journal| {
        let link = Some(second.descriptor().to_fragment());
        keys.iter()
            .for_each(|key| journal.put_key(&KeptKey { round: link.clone(), ..key.clone() }));
    });
    devices.round = second.clone();
    let codes = devices.codes(5);
    let other = devices.list(&codes);

    let Devices { ben, .. } = &mut devices;
    assert!(RoundRecord::of(ben.journal(), &second).key.is_none());
    take_list(ben, &second, &other);
    note_compared(ben, &second, &other);
    assert_eq!(announce_list(ben, &second, None), Err(KeeperError::NotAKeeper.into()));
    assert_eq!(release(ben, &second, None), Err(KeeperError::NotAKeeper.into()));
    give_up(ben, &second).unwrap();
    assert_eq!(ben.journal().keys(), kept);
    remove_round(ben, &second.descriptor().to_fragment(), Some(&second));
    assert_eq!(ben.journal().keys(), kept);

    take_list(ben, &first, &list);
    note_compared(ben, &first, &list);
    assert!(announce_list(ben, &first, None).is_ok());
}

/// The press that uses a card up comes first.
#[test]
fn a_list_of_a_round_that_is_not_kept_is_not_announced() {
    let mut devices = Devices::before_ben_keeps(12, "2026-11-30", &[]);
    let codes = devices.codes(5);
    let list = devices.list(&codes);
    take_list(&mut devices.ben, &devices.round, &list);
    note_compared(&mut devices.ben, &devices.round, &list);
    let announced = announce_list(&mut devices.ben, &devices.round, None);
    assert_eq!(announced, Err(KeeperError::NotAKeeper.into()));
    keep_round(&mut devices.ben, &devices.round, today()).unwrap();
    assert!(announce_list(&mut devices.ben, &devices.round, None).is_ok());
}

/// A file that was taken in may say of a round that this device facilitates it; the key tells.
#[test]
fn an_entry_that_says_facilitator_spares_nobody_comparing() {
    let mut devices = Devices::new(14);
    let codes = devices.codes(6);
    let (first, second) = (devices.list(&codes[..5]), devices.list(&codes));
    let link = devices.link();
    let Devices { ben, round, .. } = &mut devices;
    take_list(ben, round, &first);
    ben.commit(|journal| journal.change_round(&link, |entry| entry.facilitates = true));
    assert_eq!(announce_list(ben, round, None), Err(AnnounceError::NotCompared));
    note_compared(ben, round, &first);
    take_list(ben, round, &second);
    assert_eq!(announce_list(ben, round, None), Err(AnnounceError::NoList));
}

/// Announcing the same list again makes the same code, so the person says that it holds after all.
#[test]
fn an_announcement_that_was_withdrawn_holds_again_once_its_keeper_says_so() {
    let mut devices = Devices::new(15);
    let codes = devices.codes(6);
    let (first, second) = (devices.list(&codes[..5]), devices.list(&codes));
    let Devices { ada, ben, round, .. } = &mut devices;
    let place = round.descriptor().keepers.index(1).unwrap();
    let announce = |ben: &mut Store, list: &List| {
        take_list(ben, round, list);
        choose_list(ben, round, list.mark());
        note_compared(ben, round, list);
        announce_list(ben, round, None).unwrap().to_code().to_string()
    };
    let of_first = announce(ben, &first);
    let of_second = announce(ben, &second);
    take_posted(ada, round, &format!("{of_first} {of_second}"));
    settle(ada, round, place);
    let record = |ada: &Store| RoundRecord::of(ada.journal(), round);
    let announced = |ada: &Store| record(ada).will_release(place).count();
    assert!(record(ada).has_announced(place) && announced(ada) == 1);

    // Ada goes back to the first list, and Ben with her.
    ada.commit(|journal| {
        let code = first.to_code().to_string();
        journal.change_round(&round.descriptor().to_fragment(), |entry| entry.frozen = Some(code));
    });
    assert_eq!(announce(ben, &first), of_first);
    take_posted(ada, round, &of_first);
    // Pasting the chat again brings nothing back by itself.
    assert!(!record(ada).has_announced(place) && record(ada).has_withdrawn(place));
    settle(ada, round, place);
    assert!(record(ada).has_announced(place) && !record(ada).has_withdrawn(place));
    assert_eq!(announced(ada), 1);
}

/// What was opened ahead counts for the very list and key alone, and only if it was all of it.
#[test]
fn what_was_opened_ahead_is_taken_for_nothing_else() {
    let mut devices = Devices::new(11);
    let codes = devices.codes(6);
    let first = devices.list(&codes[..5]);
    let Devices { ada, ben, round, .. } = &mut devices;
    take_list(ben, round, &first);
    note_compared(ben, round, &first);
    let record = RoundRecord::of(ben.journal(), round);
    let key = record.key.as_ref().unwrap();
    let mut half = checking_of(&record, round).unwrap();
    check_some(&record, round, &mut half, 3);
    let not_whole = key.checked(&half, round, &first).map(drop);
    assert_eq!(not_whole, Err(KeeperError::NotWhole));
    let mut whole = half.clone();
    check_some(&record, round, &mut whole, 100);
    assert!(key.checked(&whole, round, &first).is_ok());
    // Another keeper's key, or another list.
    let adas = RoundRecord::of(ada.journal(), round).key.unwrap();
    let others_key = adas.checked(&whole, round, &first).map(drop);
    assert_eq!(others_key, Err(KeeperError::NotAKeeper));
    let second = devices.list(&codes);
    let Devices { ben, round, .. } = &mut devices;
    let other_list = key.checked(&whole, round, &second).map(drop);
    assert_eq!(other_list, Err(KeeperError::ForeignRound));
    assert_eq!(key.check_some(&mut whole, round, &second, 1), Err(KeeperError::ForeignRound));

    // What is announced is the same, whatever was opened before.
    let announced = announce_list(ben, round, Some(&whole)).unwrap();
    assert_eq!(announce_list(ben, round, Some(&half)), Ok(announced.clone()));
    assert_eq!(announce_list(ben, round, None), Ok(announced));
}

#[test]
fn a_list_with_bad_codes_is_not_announced_on_what_was_opened_ahead_either() {
    let mut devices = Devices::new(12);
    let mut codes = devices.codes(5);
    let code = Code::read(&codes[2]).unwrap();
    codes[2] = changed(&code, code.body().len() - 1, 1).to_string();
    let list = devices.list(&codes);
    let Devices { ben, round, .. } = &mut devices;
    take_list(ben, round, &list);
    note_compared(ben, round, &list);
    let record = RoundRecord::of(ben.journal(), round);
    let mut checking = checking_of(&record, round).unwrap();
    check_some(&record, round, &mut checking, 100);
    assert!(checking.is_done());
    let key = record.key.as_ref().unwrap();
    assert!(
        matches!(key.checked(&checking, round, &list).map(drop), Err(KeeperError::Bad(bad)) if bad.len() == 1)
    );
    assert!(announce_list(ben, round, Some(&checking)).is_err());
}
