//! Nothing that is read makes the program panic: random bytes, changed and cut codes, random text.

use proptest::prelude::*;
use pulse_check::round::{
    Announcement, Card, Code, CodeKind, Contribution, KeeperKey, List, Release, Round,
    RoundDescriptor, SealedRelease, Total, TransportKey, audit, find,
};

use crate::setting::{Draws, Setting, code, instrument, name, signed};

const KINDS: [CodeKind; 6] = [
    CodeKind::Card,
    CodeKind::Announcement,
    CodeKind::Contribution,
    CodeKind::List,
    CodeKind::Release,
    CodeKind::SealedRelease,
];

/// Reads a code as everything that there is. What is read has to be written the same.
fn read(round: &Round, code: &Code) {
    if let Ok(card) = Card::from_code(code) {
        assert_eq!(card.to_code(), *code);
    }
    if let Ok(announcement) = Announcement::from_code(round.descriptor(), code) {
        assert_eq!(announcement.to_code(), *code);
    }
    if let Ok(contribution) = Contribution::from_code(round, code) {
        assert_eq!(contribution.to_code(), *code);
    }
    if let Ok(list) = List::from_code(round, code) {
        assert_eq!(list.to_code(), *code);
    }
    if let Ok(release) = Release::from_code(round, code) {
        assert_eq!(release.to_code(), *code);
    }
    if let Ok(sealed) = SealedRelease::from_code(round, code) {
        assert_eq!(sealed.to_code(), *code);
        let transport = TransportKey::draw(&mut Draws::new(99));
        let _ = sealed.open(round, sealed.to(), &transport);
    }
    let _ = audit(round, std::slice::from_ref(code));
}

/// Reads a body as a code of every kind, and signed by the facilitator too, so that what lies
/// behind the signature is reached.
fn read_as_everything(round: &Round, key: &KeeperKey, body: &[u8]) {
    for kind in KINDS {
        // Longer ones are no codes.
        let longest = match kind {
            CodeKind::Card | CodeKind::Announcement => 1024,
            CodeKind::Contribution | CodeKind::Release | CodeKind::SealedRelease => 4096,
            CodeKind::List => usize::MAX,
        };
        if body.len() > longest {
            continue;
        }
        read(round, &code(kind, body));
        if body.len() >= 64
            && matches!(kind, CodeKind::Announcement | CodeKind::List | CodeKind::Release)
        {
            read(round, &signed(round, key, kind, body));
        }
    }
    if let Ok(descriptor) = RoundDescriptor::decode(body) {
        assert_eq!(descriptor.encode(), body);
        let _ = Round::new(descriptor, round.instrument().clone());
    }
}

/// A round, and the body of every kind of code in it, the descriptor last.
fn bodies() -> (Setting, Vec<Vec<u8>>) {
    let mut setting = Setting::new(instrument(4, &[false, true]), 2, 0, 1);
    let contributions = setting.contributions(5);
    let list = setting.close(contributions.clone());
    let releases = setting.releases(&list);
    let transport = TransportKey::draw(&mut Draws::new(99));
    let announced = setting.keys[1].announce_transport(setting.round.descriptor(), &transport);
    let announced = [announced.unwrap()];
    let (round, to) = (&setting.round, announced[0].keeper());
    let sealed =
        SealedRelease::seal(round, &releases[0], to, &announced, &mut setting.draws).unwrap();
    let codes = [
        setting.keys[0].card(name("Keeper 0")).to_code(),
        setting.announcements(&list)[0].to_code(),
        contributions[0].to_code(),
        list.to_code(),
        releases[0].to_code(),
        sealed.to_code(),
    ];
    let mut bodies: Vec<Vec<u8>> = codes.iter().map(|code| code.body().to_vec()).collect();
    bodies.push(setting.round.descriptor().encode());
    (setting, bodies)
}

#[derive(Clone, Debug)]
enum Change {
    Set(prop::sample::Index, u8),
    Remove(prop::sample::Index),
    Insert(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Double(prop::sample::Index),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    // Lengths and counts are small numbers, or large ones by mistake.
    let byte = || prop_oneof![0_u8..8, any::<u8>(), 250_u8..=255];
    prop_oneof![
        4 => (at(), byte()).prop_map(|(at, byte)| Change::Set(at, byte)),
        1 => at().prop_map(Change::Remove),
        1 => (at(), byte()).prop_map(|(at, byte)| Change::Insert(at, byte)),
        1 => at().prop_map(Change::Cut),
        1 => at().prop_map(Change::Double),
    ]
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    match change {
        Change::Set(at, byte) => bytes[at.index(length)] = *byte,
        Change::Remove(at) => drop(bytes.remove(at.index(length))),
        Change::Insert(at, byte) => bytes.insert(at.index(length), *byte),
        Change::Cut(at) => bytes.truncate(at.index(length)),
        Change::Double(at) => bytes.extend_from_within(at.index(length)..),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn random_bodies_are_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..400)) {
        let setting = Setting::small(1, 2);
        read_as_everything(&setting.round, &setting.keys[0], &body);
    }

    #[test]
    fn random_text_is_searched(text in "\\PC{0,300}") {
        let _ = (find(&text), Code::read(&text), RoundDescriptor::from_link(&text));
    }

    #[test]
    fn text_that_is_almost_codes_is_searched(text in "(PULSE[12]?[KACFRSX]?|[A-Z2-7]{0,40}|[ \n>]|\u{200b}|#round=|[0-9]){0,40}") {
        let _ = (find(&text), Code::read(&text), RoundDescriptor::from_link(&text));
    }
}

/// One case sets up a round, so all changes of many codes go into it.
#[test]
fn changed_and_cut_codes_are_read_or_refused() {
    let (setting, bodies) = bodies();
    let one = (0..bodies.len(), prop::collection::vec(change(), 1..6));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(3_000));
    let check = |(which, changes): (usize, Vec<Change>)| {
        let mut body: Vec<u8> = bodies[which].clone();
        changes.iter().for_each(|change| apply(&mut body, change));
        read_as_everything(&setting.round, &setting.keys[0], &body);
        let text = data_encoding::BASE32_NOPAD.encode(&body);
        let _ = RoundDescriptor::from_link(&format!("#round={text}"));
        Ok(())
    };
    runner.run(&one, check).unwrap();
}

#[test]
fn changed_and_cut_texts_are_searched() {
    let (_, bodies) = bodies();
    let texts: Vec<String> =
        bodies.iter().zip(KINDS).map(|(body, kind)| code(kind, body).to_string()).collect();
    let one = (0..texts.len(), prop::collection::vec(change(), 1..6));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(10_000));
    let check = |(which, changes): (usize, Vec<Change>)| {
        let mut text = texts[which].clone().into_bytes();
        changes.iter().for_each(|change| apply(&mut text, change));
        let _ = find(&String::from_utf8_lossy(&text));
        Ok(())
    };
    runner.run(&one, check).unwrap();
}

/// Whatever sums a keeper signs that are not those of the masks are refused.
#[test]
fn any_signed_sum_is_refused() {
    let mut setting = Setting::new(instrument(4, &[false, true]), 1, 0, 3);
    let contributions = setting.contributions(4);
    let list = setting.close(contributions);
    let good = setting.releases(&list)[0].to_code();
    // Between head, and blinds, key and signature.
    let sums = 43..good.body().len() - 128;
    for _ in 0..500 {
        let mut body = good.body().to_vec();
        let random = setting.draws.bytes(sums.len());
        body[sums.clone()].copy_from_slice(&random);
        let code = signed(&setting.round, &setting.keys[0], CodeKind::Release, &body);
        let release = Release::from_code(&setting.round, &code).unwrap();
        assert!(Total::add_up(&setting.round, &list, &[release]).is_err());
    }
}
