//! Releases that go from keeper to keeper where others look, and lists that are closed from told
//! fingerprints.

use std::collections::BTreeSet;

use pulse_check::journal::Store;
use pulse_check::roles::{
    DAYS_KEYS_LAST, RoundRecord, TakenRelease, Taking, Useless, announce_list, announce_transport,
    close_list, collect, erase_old_keys, give_up, note_compared, release, remove_round,
    seal_releases, take_list, take_posted,
};
use pulse_check::round::{
    CloseError, Code, CodeKind, Fingerprint, KeeperError, KeeperIndex, KeeperKey, List,
    SealReleaseError, TransportKey,
};

use crate::devices::{Devices, device, today};

/// Everything that is kept of the round, decoded.
fn record(store: &Store, devices: &Devices) -> RoundRecord {
    RoundRecord::of(store.journal(), &devices.round)
}

/// Every announcement on this device, as text.
fn said(store: &Store, devices: &Devices) -> String {
    store.journal().round(&devices.link()).unwrap().announcements.join("\n")
}

/// A closed list that both have announced, with their transport keys if so asked.
fn announced(seed: u64, transport: bool) -> Devices {
    let mut devices = Devices::new(seed);
    let codes = devices.codes(5);
    let list = devices.list(&codes);
    take_list(&mut devices.ben, &devices.round, &list);
    note_compared(&mut devices.ben, &devices.round, &list);
    for store in [&mut devices.ada, &mut devices.ben] {
        announce_list(store, &devices.round, None).unwrap();
        if transport {
            announce_transport(store, &devices.round, today(), &mut devices.draws).unwrap();
        }
    }
    let (adas, bens) = (said(&devices.ada, &devices), said(&devices.ben, &devices));
    take_posted(&mut devices.ben, &devices.round, &adas);
    take_posted(&mut devices.ada, &devices.round, &bens);
    devices
}

fn sealed(store: &Store, devices: &Devices) -> Vec<String> {
    store.journal().round(&devices.link()).unwrap().sealed_releases
}

#[test]
fn both_keepers_get_each_others_release_sealed_and_no_key_is_left() {
    let mut devices = announced(1, true);
    let round = devices.round.clone();
    release(&mut devices.ada, &round, None).unwrap();
    assert_eq!(seal_releases(&mut devices.ada, &round, &mut devices.draws), []);
    let adas = sealed(&devices.ada, &devices);
    assert_eq!(adas.len(), 1);
    assert_eq!(Code::read(&adas[0]).unwrap().kind(), CodeKind::SealedRelease);
    // What lies in the mailbox stays the same, however often it is asked for.
    seal_releases(&mut devices.ada, &round, &mut devices.draws);
    assert_eq!(sealed(&devices.ada, &devices), adas);

    let taken = take_posted(&mut devices.ben, &round, &adas[0]);
    assert_eq!(taken.releases, [TakenRelease::Right(KeeperIndex::FACILITATOR)]);
    release(&mut devices.ben, &round, None).unwrap();
    seal_releases(&mut devices.ben, &round, &mut devices.draws);
    // Once all releases are here, what they were sealed to goes, too.
    let bens = sealed(&devices.ben, &devices);
    take_posted(&mut devices.ben, &round, &adas[0]);
    take_posted(&mut devices.ada, &round, &bens[0]);
    assert!(record(&devices.ada, &devices).adds_up(&round).unwrap().is_ok());
    assert_eq!(devices.ada.journal().keys(), []);
    assert_eq!(devices.ben.journal().keys(), []);
}

#[test]
fn a_transport_key_is_drawn_once_and_opens_nothing_but_releases() {
    let mut devices = announced(2, true);
    let round = devices.round.clone();
    let before = said(&devices.ben, &devices);
    announce_transport(&mut devices.ben, &round, today(), &mut devices.draws).unwrap();
    assert_eq!(said(&devices.ben, &devices), before);
    let keys = devices.ben.journal().keys();
    let (transport, own): (Vec<_>, Vec<_>) = keys.iter().partition(|key| key.transport);
    assert_eq!((transport.len(), own.len()), (1, 1));
    assert_eq!(
        announce_transport(&mut device(), &round, today(), &mut devices.draws),
        Err(KeeperError::NotAKeeper)
    );
}

#[test]
fn nothing_is_sealed_to_a_keeper_who_has_announced_no_key_or_two() {
    let mut devices = announced(3, false);
    let round = devices.round.clone();
    let ben = round.descriptor().keepers.index(1).unwrap();
    release(&mut devices.ada, &round, None).unwrap();
    let refused = seal_releases(&mut devices.ada, &round, &mut devices.draws);
    assert_eq!(refused, [(ben, SealReleaseError::NoKey(ben))]);
    assert_eq!(sealed(&devices.ada, &devices), Vec::<String>::new());

    // Ben's key signs two.
    let kept = devices.ben.journal().keys();
    let bytes = data_encoding::BASE32_NOPAD.decode(kept[0].private.as_bytes()).unwrap();
    let key = KeeperKey::from_bytes(bytes.first_chunk().unwrap()).unwrap();
    let mut two = Vec::new();
    for _ in 0..2 {
        let drawn = TransportKey::draw(&mut devices.draws);
        let said = key.announce_transport(round.descriptor(), &drawn).unwrap();
        two.push(said.to_code().to_string());
    }
    take_posted(&mut devices.ada, &round, &two.join("\n"));
    let refused = seal_releases(&mut devices.ada, &round, &mut devices.draws);
    assert_eq!(refused, [(ben, SealReleaseError::TwoKeys(ben))]);
}

#[test]
fn a_sealed_release_that_is_for_somebody_else_or_does_not_open_is_named() {
    let mut devices = announced(4, true);
    let round = devices.round.clone();
    release(&mut devices.ada, &round, None).unwrap();
    seal_releases(&mut devices.ada, &round, &mut devices.draws);
    let [code] = &sealed(&devices.ada, &devices)[..] else { panic!("one") };
    let own = take_posted(&mut devices.ada, &round, code);
    assert_eq!((own.releases.len(), &own.refused[..]), (0, &[Useless::ForAnother][..]));
    let mut body = Code::read(code).unwrap().body().to_vec();
    *body.last_mut().unwrap() ^= 1;
    let changed = crate::setting::code(CodeKind::SealedRelease, &body).to_string();
    let taken = take_posted(&mut devices.ben, &round, &changed);
    assert_eq!(taken.refused, [Useless::DoesNotOpen(KeeperIndex::FACILITATOR)]);
    // A member has no key.
    let taken = take_posted(&mut device(), &round, code);
    assert_eq!((taken.releases.len(), taken.refused.len()), (0, 1));
}

#[test]
fn a_transport_key_goes_with_the_round_that_is_given_up_removed_or_forgotten() {
    for ending in 0..3 {
        let mut devices = announced(5, true);
        let (round, link) = (devices.round.clone(), devices.link());
        match ending {
            0 => give_up(&mut devices.ben, &round).unwrap(),
            1 => remove_round(&mut devices.ben, &link, Some(&round)),
            _ => {
                let later = today().plus(2 * DAYS_KEYS_LAST);
                assert_eq!(erase_old_keys(&mut devices.ben, later), 2);
            }
        }
        assert_eq!(devices.ben.journal().keys(), [], "{ending}");
    }
    // Who has released and waits for the others in vain has not given up.
    let mut devices = announced(6, true);
    let (round, link) = (devices.round.clone(), devices.link());
    release(&mut devices.ada, &round, None).unwrap();
    assert_eq!(erase_old_keys(&mut devices.ada, today().plus(2 * DAYS_KEYS_LAST)), 1);
    assert!(!devices.ada.journal().round(&link).unwrap().given_up);
}

#[test]
fn of_more_codes_than_people_the_told_ones_make_the_list() {
    let mut devices = Devices::new(7);
    let round = devices.round.clone();
    let codes = devices.codes(8);
    collect(&mut devices.ada, &round, &codes.join("\n"));
    let all: Vec<Fingerprint> =
        record(&devices.ada, &devices).taken().iter().map(|one| one.fingerprint()).collect();
    let told =
        |count: usize| -> BTreeSet<Fingerprint> { all.iter().copied().take(count).collect() };
    assert!(matches!(
        close_list(&mut devices.ada, &round, Taking::Told(&told(4))),
        Err(CloseError::Rule(_))
    ));
    close_list(&mut devices.ada, &round, Taking::Told(&told(5))).unwrap();
    let frozen = devices.ada.journal().round(&devices.link()).unwrap().frozen.unwrap();
    let list = List::from_code(&round, &Code::read(&frozen).unwrap()).unwrap();
    let listed: BTreeSet<Fingerprint> =
        list.contributions().iter().map(|one| one.fingerprint()).collect();
    assert_eq!(listed, told(5));

    // What was left out is still here, should the list be opened again.
    pulse_check::roles::reopen_list(&mut devices.ada, &round).unwrap();
    close_list(&mut devices.ada, &round, Taking::All).unwrap();
    assert_eq!(record(&devices.ada, &devices).list.unwrap().people(), 8);
}
