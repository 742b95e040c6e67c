//! What a page finds in a mailbox by itself does less than what a person pastes.

use pulse_check::journal::Store;
use pulse_check::roles::{
    KnownOfKeeper, RoundRecord, announce_list, choose_list, hear, known_of, look_up, note_compared,
    release, take_found, take_posted,
};
use pulse_check::round::{BrokenRule, CodeKind, KeeperIndex};

use crate::devices::{Devices, device};
use crate::setting::signed;

fn record(store: &Store, devices: &Devices) -> RoundRecord {
    RoundRecord::of(store.journal(), &devices.round)
}

fn all_said(store: &Store, devices: &Devices) -> String {
    store.journal().round(&devices.link()).unwrap().announcements.join("\n")
}

#[test]
fn that_somebody_keeps_the_round_is_taken_only_once_its_mark_was_told() {
    let devices = Devices::new(1);
    let messages = devices.messages().join("\n");
    let mut member = device();
    take_found(&mut member, &devices.round, &messages);
    let known = |store: &Store| known_of(&record(store, &devices), KeeperIndex::FACILITATOR);
    assert_eq!(known(&member), KnownOfKeeper::Nothing);
    // Another mark, or that of a key, is not the round's.
    hear(&mut member, &devices.round, "ABCD-EFGH-IJKL-MNOP");
    let key = devices.round.descriptor().keepers.get(KeeperIndex::FACILITATOR).unwrap().mark();
    hear(&mut member, &devices.round, &key.to_string());
    take_found(&mut member, &devices.round, &messages);
    assert_eq!(known(&member), KnownOfKeeper::Nothing);
    hear(&mut member, &devices.round, &devices.round.mark().to_string());
    take_found(&mut member, &devices.round, &messages);
    assert_eq!(known(&member), KnownOfKeeper::Signed);
    // What somebody pastes was posted where they saw it.
    let mut other = device();
    hear(&mut other, &devices.round, &messages);
    assert_eq!(known(&other), KnownOfKeeper::Signed);
}

#[test]
fn a_second_list_waits_until_one_is_chosen_and_the_one_passed_over_does_not_come_back() {
    let mut devices = Devices::new(2);
    let codes = devices.codes(6);
    let first = devices.list(&codes[..5]);
    let second = devices.list(&codes);
    let both = [&second, &first].map(|list| list.to_code().to_string()).join("\n");
    let round = devices.round.clone();
    for store in [&mut devices.ben, &mut device()] {
        take_found(store, &round, &first.to_code().to_string());
        take_found(store, &round, &both);
        let known = RoundRecord::of(store.journal(), &round);
        assert_eq!(known.list.as_ref(), Some(&first));
        assert_eq!(known.other_lists, std::slice::from_ref(&second));

        assert!(choose_list(store, &round, second.mark()));
        take_found(store, &round, &both);
        let known = RoundRecord::of(store.journal(), &round);
        assert_eq!(known.list.as_ref(), Some(&second));
        assert_eq!((known.other_lists, known.passed_over), (Vec::new(), vec![first.clone()]));
    }
    // The way to the release is free.
    note_compared(&mut devices.ben, &round, &second);
    for store in [&mut devices.ada, &mut devices.ben] {
        announce_list(store, &round, None).unwrap();
    }
    let said = all_said(&devices.ada, &devices);
    take_found(&mut devices.ben, &round, &[&both, &said].map(String::as_str).join("\n"));
    let said = all_said(&devices.ben, &devices);
    take_posted(&mut devices.ada, &round, &said);
    let adas = release(&mut devices.ada, &round, None).unwrap();
    take_found(&mut devices.ben, &round, &format!("{both}\n{}", adas.to_code()));
    release(&mut devices.ben, &round, None).unwrap();
}

#[test]
fn a_list_that_was_passed_over_is_asked_about_again_when_somebody_pastes_it() {
    let mut devices = Devices::new(3);
    let codes = devices.codes(6);
    let (first, second) = (devices.list(&codes[..5]), devices.list(&codes));
    let round = devices.round.clone();
    for list in [&first, &second] {
        take_found(&mut devices.ben, &round, &list.to_code().to_string());
    }
    choose_list(&mut devices.ben, &round, second.mark());
    look_up(&mut devices.ben, &round, &first.to_code().to_string()).unwrap();
    assert_eq!(record(&devices.ben, &devices).other_lists, [first]);
}

#[test]
fn a_list_that_the_facilitator_has_signed_against_the_rules_is_told_and_not_taken() {
    let mut devices = Devices::new(3);
    let codes = devices.codes(6);
    let list = devices.list(&codes[..5]);
    let one = list.contributions()[0].to_code().body().len();
    let mut body = list.to_code().body().to_vec();
    body.drain(10..10 + one);
    body[9] = 4;
    let key = record(&devices.ada, &devices).key.unwrap();
    let few = signed(&devices.round, &key, CodeKind::List, &body).to_string();
    let mut member = device();
    let broken = Some(BrokenRule::TooFew { found: 4, minimum: 5 });
    assert_eq!(take_found(&mut member, &devices.round, &few).broken_list, broken);
    assert_eq!(take_posted(&mut member, &devices.round, &few).broken_list, broken);
    assert_eq!(record(&member, &devices).list, None);
    // Anybody can make one that the facilitator has not signed.
    let bens = record(&devices.ben, &devices).key.unwrap();
    let forged = signed(&devices.round, &bens, CodeKind::List, &body).to_string();
    assert_eq!(take_found(&mut member, &devices.round, &forged).broken_list, None);
}
