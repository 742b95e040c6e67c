//! Where one changed byte is noticed, for every byte of every code.

use pulse_check::round::{
    Announcement, AnnouncementError, Card, CardError, Code, CodeError, Contribution,
    ContributionError, KeeperKey, List, ListError, Release, ReleaseError, RoundDescriptor,
    SealedRelease, SealedReleaseError, TransportKey,
};

use crate::setting::{Draws, Setting, changed};

const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A code of every kind, from one round with two keepers.
fn one_of_each(setting: &mut Setting) -> [Code; 6] {
    let contributions = setting.contributions(4);
    let list = setting.close(contributions.clone());
    let releases = setting.releases(&list);
    let transport = TransportKey::draw(&mut Draws::new(99));
    let announced =
        setting.keys[1].announce_transport(setting.round.descriptor(), &transport).unwrap();
    let to = announced.keeper();
    let announced = [announced];
    let sealed =
        SealedRelease::seal(&setting.round, &releases[0], to, &announced, &mut setting.draws);
    [
        setting.keys[0].card(crate::setting::name("Keeper 0")).to_code(),
        setting.announcements(&list)[0].to_code(),
        contributions[0].to_code(),
        list.to_code(),
        releases[0].to_code(),
        sealed.unwrap().to_code(),
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
            let new = (old + 16 * (position % 2) + 1) % 32;
            let damaged = [&text[..position], &DIGITS[new..=new], &text[position + 1..]].concat();
            let why = Code::read(&damaged).unwrap_err();
            assert!(matches!(why, CodeError::CheckBytes | CodeError::TooShort), "{damaged}");
        }
    }
}

/// The letter is not covered by the check bytes, but by every signature.
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
            let Ok(relabelled) = Code::read(&relabelled) else { continue };
            let round = &setting.round;
            assert!(Card::from_code(&relabelled).is_err());
            assert!(Announcement::from_code(round.descriptor(), &relabelled).is_err());
            assert!(Contribution::from_code(round, &relabelled).is_err());
            assert!(List::from_code(round, &relabelled).is_err());
            assert!(Release::from_code(round, &relabelled).is_err());
            assert!(SealedRelease::from_code(round, &relabelled).is_err());
        }
    }
}

/// With the check bytes made anew. The start of the round's digest is noticed at collecting; keys,
/// commitments and row are under every tag, so every keeper notices; a tag is noticed by its keeper
/// alone. Most changed commitments are noticed by everybody: they are no group element.
#[test]
fn a_changed_byte_of_a_contribution_is_noticed_by_the_keepers_whose_tag_is_over_it() {
    let mut setting = Setting::small(2, 3);
    let good = setting.seal(&[Some(2)]).to_code();
    let round = &setting.round;
    let first_tag = good.body().len() - 32;
    let mut read = 0;
    for position in 0..good.body().len() {
        let xor = if position % 2 == 0 { 0x80 } else { 0x01 };
        let changed = match Contribution::from_code(round, &changed(&good, position, xor)) {
            Ok(changed) => changed,
            Err(ContributionError::ForeignRound) if position < 8 => continue,
            Err(ContributionError::NoCommitment) if (72..136).contains(&position) => continue,
            Err(other) => panic!("byte {position}: {other}"),
        };
        read += 1;
        let refuses = |key: &KeeperKey| key.check(round, &changed).is_err();
        let expected = match position.checked_sub(first_tag) {
            None => [true, true],
            Some(0..16) => [true, false],
            Some(_) => [false, true],
        };
        let refused: Vec<bool> = setting.keys.iter().map(refuses).collect();
        assert_eq!(refused, expected, "byte {position}");
    }
    assert!(read > 100);
}

/// Every byte of a card, an announcement, a list and a release is under a signature, or is one.
#[test]
fn a_changed_byte_of_what_is_signed_is_noticed_by_everybody() {
    let mut setting = Setting::small(2, 4);
    let [card, announcement, _, list, release, sealed] = one_of_each(&mut setting);
    let round = &setting.round;
    for position in 0..card.body().len() {
        let changed = Card::from_code(&changed(&card, position, 0x01));
        assert!(changed.is_err(), "byte {position}");
        if (1..65).contains(&position) || position >= card.body().len() - 64 {
            assert_eq!(changed, Err(CardError::Signature), "byte {position}");
        }
    }
    for position in 0..announcement.body().len() {
        let changed =
            Announcement::from_code(round.descriptor(), &changed(&announcement, position, 0x01));
        match changed.unwrap_err() {
            AnnouncementError::ForeignRound => assert!(position < 8),
            AnnouncementError::WrongLength { .. } => assert_eq!(position, 8),
            AnnouncementError::SomebodyElse(_) => {
                assert!(position == 9 || (42..74).contains(&position));
            }
            AnnouncementError::Signature(_) => {
                assert!((10..42).contains(&position) || position >= 74)
            }
            other => panic!("byte {position}: {other}"),
        }
    }
    let key = list.body().len() - 96;
    for position in 0..list.body().len() {
        match List::from_code(round, &changed(&list, position, 0x10)).unwrap_err() {
            ListError::ForeignRound => assert!(position < 8),
            ListError::WrongLength { .. } => assert!((8..10).contains(&position)),
            ListError::SomebodyElse => assert!((key..key + 32).contains(&position)),
            ListError::Signature => assert!((10..key).contains(&position) || position >= key + 32),
            other => panic!("byte {position}: {other}"),
        }
    }
    let key = release.body().len() - 96;
    for position in 0..release.body().len() {
        match Release::from_code(round, &changed(&release, position, 0x01)).unwrap_err() {
            ReleaseError::ForeignRound => assert!(position < 8),
            ReleaseError::SomebodyElse(_) => {
                assert!(position == 8 || (key..key + 32).contains(&position));
            }
            ReleaseError::Signature(_) => {
                assert!((9..key).contains(&position) || position >= key + 32);
            }
            other => panic!("byte {position}: {other}"),
        }
    }
    let transport = TransportKey::draw(&mut Draws::new(99));
    let to = setting.places()[1];
    for position in 0..sealed.body().len() {
        let opened = SealedRelease::from_code(round, &changed(&sealed, position, 0x02))
            .and_then(|sealed| sealed.open(round, to, &transport));
        match opened.unwrap_err() {
            SealedReleaseError::ForeignRound => assert!(position < 8),
            SealedReleaseError::NoSuchKeeper => assert!((8..10).contains(&position)),
            SealedReleaseError::DoesNotOpen(_) => assert!(position >= 10),
            other => panic!("byte {position}: {other}"),
        }
    }
}

/// Link and check bytes differ together only by chance, which is one in 2³².
#[test]
fn one_changed_character_of_a_link_leads_nowhere() {
    let setting = Setting::small(2, 7);
    let link = setting.round.descriptor().to_fragment();
    for position in "#round=".len()..link.len() {
        let old = DIGITS.find(&link[position..=position]).unwrap();
        for new in [(old + 1) % 32, (old + 16) % 32] {
            let changed = [&link[..position], &DIGITS[new..=new], &link[position + 1..]].concat();
            assert!(RoundDescriptor::from_link(&changed).is_err(), "{changed}");
        }
    }
}
