//! Where one changed byte is noticed, for every byte of every code, and where it can't be.

use pulse_check::round::{
    Bundle, BundleError, Card, Code, CodeError, Contribution, ContributionError, KeeperError,
    KeeperKey, LinkError, Release, ReleaseError, RoundDescriptor, Total, TotalError, find,
};

use crate::setting::{Setting, changed};

const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A code of every kind, from one round with two keepers.
fn one_of_each(setting: &mut Setting) -> [Code; 4] {
    let contributions = setting.contributions(4);
    let bundle = Bundle::freeze(&setting.round, contributions.clone()).unwrap();
    let (_, card) = setting.round.descriptor().keepers.iter().next().unwrap();
    [
        card.to_code(),
        contributions[0].to_code(),
        bundle.to_code(),
        setting.releases(&bundle)[0].to_code(),
    ]
}

/// Noticed at reading: every digit is covered by the check bytes, or is one of them.
#[test]
fn one_changed_character_after_the_letter_is_noticed_at_reading() {
    let mut setting = Setting::small(2, 1);
    for code in one_of_each(&mut setting) {
        let text = code.to_string();
        for position in "PULSE1K".len()..text.len() {
            let old = DIGITS.find(&text[position..=position]).unwrap();
            let (next, far) = ((old + 1) % 32, (old + 16) % 32);
            for new in [next, far].map(|digit| &DIGITS[digit..=digit]) {
                let damaged = [&text[..position], new, &text[position + 1..]].concat();
                let why = Code::read(&damaged).unwrap_err();
                assert!(matches!(why, CodeError::CheckBytes | CodeError::TooShort), "{damaged}");
                assert!(find(&damaged).codes.is_empty());
            }
        }
    }
}

/// The letter is not covered by the check bytes. Noticed when the body is read: bodies of
/// different kinds differ in their length or their beginning.
#[test]
fn a_changed_letter_is_noticed_at_the_latest_when_the_body_is_read() {
    let mut setting = Setting::small(2, 2);
    for code in one_of_each(&mut setting) {
        let text = code.to_string();
        for letter in 'A'..='Z' {
            if letter == code.kind().letter() {
                continue;
            }
            let relabelled = format!("PULSE1{letter}{}", &text["PULSE1K".len()..]);
            let Ok(relabelled) = Code::read(&relabelled) else {
                assert_eq!(Code::read(&relabelled), Err(CodeError::UnknownLetter(letter)));
                continue;
            };
            let round = &setting.round;
            assert!(Card::from_code(&relabelled).is_err());
            assert!(Contribution::from_code(round, &relabelled).is_err());
            assert!(Bundle::from_code(round, &relabelled).is_err());
            assert!(Release::from_code(round, &relabelled).is_err());
        }
    }
}

/// With the check bytes made anew. The start of the round's digest is noticed at collecting; the
/// encapsulated keys and the masked vector are under every tag, so every keeper notices; a tag is
/// noticed by its keeper alone.
#[test]
fn a_changed_byte_of_a_contribution_is_noticed_by_the_keepers_whose_tag_is_over_it() {
    let mut setting = Setting::small(2, 3);
    let good = setting.seal(&[Some(2)]).to_code();
    let round = &setting.round;
    let first_tag = good.body().len() - 32;
    for position in 0..good.body().len() {
        let xor = if position % 2 == 0 { 0x80 } else { 0x01 };
        let changed = Contribution::from_code(round, &changed(&good, position, xor));
        if position < 8 {
            assert_eq!(changed, Err(ContributionError::ForeignRound));
            continue;
        }
        let changed = changed.unwrap();
        let refuses = |key: &KeeperKey| match key.check(round, &changed) {
            Ok(()) => false,
            Err(refusal) => {
                assert_eq!(refusal, KeeperError::TagsDoNotOpen(vec![changed.fingerprint()]));
                true
            }
        };
        let expected = match position.checked_sub(first_tag) {
            None => [true, true],
            Some(0..16) => [true, false],
            Some(_) => [false, true],
        };
        let refused: Vec<bool> = setting.keys.iter().map(refuses).collect();
        assert_eq!(refused, expected, "byte {position}");
    }
}

/// With the check bytes made anew. Noticed at reading (round, number, order), else by a keeper
/// before the release, and, if the releases are there already, by the set that they name.
#[test]
fn a_changed_byte_of_a_frozen_list_is_noticed_before_and_after_the_release() {
    let mut setting = Setting::small(2, 4);
    let contributions = setting.contributions(4);
    let round = &setting.round;
    let bundle = Bundle::freeze(round, contributions).unwrap();
    let releases = setting.releases(&bundle);
    let good = bundle.to_code();
    let length = (good.body().len() - 10) / 4;
    let mut read_all_the_same = 0;
    for position in 0..good.body().len() {
        match Bundle::from_code(round, &changed(&good, position, 0x10)) {
            Ok(changed) => {
                read_all_the_same += 1;
                let refused = |key: &KeeperKey| key.release(round, &changed).is_err();
                assert!(setting.keys.iter().any(refused), "byte {position}");
                let total = Total::add_up(round, &changed, &releases);
                assert!(matches!(total, Err(TotalError::OtherList(_))));
            }
            Err(BundleError::WrongLength { .. }) => assert!((8..10).contains(&position)),
            Err(BundleError::ForeignRound) => {
                assert!(position < 8 || position >= 10 && (position - 10) % length < 8);
            }
            Err(BundleError::NotSorted) => assert!((8..40).contains(&((position - 10) % length))),
            Err(other) => panic!("{other}"),
        }
    }
    assert!(read_all_the_same > good.body().len() / 2);
}

/// With the check bytes made anew. Everything but the sum is noticed. A changed sum is noticed if
/// the total becomes impossible, which it does wherever scores are counted: they have to be as many
/// as people. By design nobody can tell that a keeper shifted the answers to an item as long as
/// there are no more of them than people.
#[test]
fn a_changed_byte_of_a_release_is_noticed_unless_the_total_stays_possible() {
    let mut setting = Setting::small(2, 5);
    // Nobody skips, so more answers than given are impossible, and fewer are not.
    let contributions = setting.contributions(4);
    let round = &setting.round;
    let bundle = Bundle::freeze(round, contributions).unwrap();
    let releases = setting.releases(&bundle);
    let honest = Total::add_up(round, &bundle, &releases).unwrap();
    let good = releases[1].to_code();
    let mut unnoticed = 0;
    for position in 0..good.body().len() {
        for bit in 0..8 {
            let changed = Release::from_code(round, &changed(&good, position, 1 << bit));
            let changed = match (position, changed) {
                (0..8, changed) => {
                    assert_eq!(changed, Err(ReleaseError::ForeignRound));
                    continue;
                }
                (8, Err(ReleaseError::NoSuchKeeper(_))) => continue,
                (_, changed) => changed.unwrap(),
            };
            let total = Total::add_up(round, &bundle, &[releases[0].clone(), changed]);
            match (position, total) {
                (8, total) => assert_eq!(total, Err(TotalError::KeeperTwice(releases[0].keeper()))),
                (9..27, total) => {
                    assert_eq!(total, Err(TotalError::OtherList(releases[1].keeper())));
                }
                (27..30, Ok(total)) => {
                    unnoticed += 1;
                    assert!(total.items[0].iter().sum::<u32>() < 4);
                    assert_eq!((total.scores, total.people), (honest.scores.clone(), 4));
                }
                (_, total) => assert!(matches!(total, Err(TotalError::DoesNotAddUp(_)))),
            }
        }
    }
    assert!(unnoticed > 0);
}

/// With the check bytes made anew. A card is not signed. A changed key is noticed only when the
/// keeper does not find it among the keys of the round, a changed name only by people who read it.
#[test]
fn a_changed_byte_of_a_card_is_noticed_by_its_keeper_only() {
    let setting = Setting::small(1, 6);
    let key = &setting.keys[0];
    let (_, card) = setting.round.descriptor().keepers.iter().next().unwrap();
    let good = card.to_code();
    for position in 0..good.body().len() {
        let changed = Card::from_code(&changed(&good, position, 0x01));
        match position {
            0..32 => assert_ne!(&changed.unwrap().key, key.public()),
            32 => assert!(changed.is_err()),
            _ => assert_ne!(changed.unwrap().name, card.name),
        }
    }
}

/// A link has no check bytes. One that can still be read leads to another round: what is made in
/// it is foreign to the round of all the others.
#[test]
fn one_changed_character_of_a_link_leads_nowhere_or_to_another_round() {
    let setting = Setting::small(2, 7);
    let descriptor = setting.round.descriptor();
    let link = descriptor.to_fragment();
    let mut readable = 0;
    for position in "#round=".len()..link.len() {
        let old = DIGITS.find(&link[position..=position]).unwrap();
        for new in (0..32).filter(|new| *new != old).map(|digit| &DIGITS[digit..=digit]) {
            let changed = [&link[..position], new, &link[position + 1..]].concat();
            match RoundDescriptor::from_link(&changed) {
                Ok(other) => {
                    readable += 1;
                    assert_ne!(other.digest().start(), descriptor.digest().start());
                }
                Err(LinkError::Damaged | LinkError::Descriptor(_)) => {}
                Err(LinkError::NotALink) => panic!("{changed}"),
            }
        }
    }
    assert!(readable > 0);
    assert_eq!(RoundDescriptor::from_link("#rounds=AEBA"), Err(LinkError::NotALink));
}
