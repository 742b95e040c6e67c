//! Commitments and signatures, for any keys and any answers.

use ed25519_dalek::{Signer, SigningKey};
use proptest::prelude::*;
use pulse_check::round::{
    Announcement, AnnouncementError, Card, CardError, CodeKind, Contribution, KeeperKey, List,
    ListError, Release, ReleaseError, ReleaseNotRight,
};

use crate::setting::{Setting, changed, code, name, signed};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Every right release holds for its list and no other, and no other sum holds.
    #[test]
    fn a_release_holds_for_its_own_list_alone(
        keepers in 1_usize..=3,
        people in 5_u8..9,
        left_out: prop::sample::Index,
        byte: prop::sample::Index,
        xor in 1_u8..,
        seed: u64,
    ) {
        let mut setting = Setting::small(keepers, seed);
        let contributions = setting.contributions(people);
        let list = setting.close(contributions.clone());
        let mut fewer = contributions;
        fewer.remove(left_out.index(fewer.len()));
        let other = setting.close(fewer);
        let round = &setting.round;
        // Between head, and blinds, key and signature.
        let sums = 43..setting.releases(&list)[0].to_code().body().len() - 128;
        for (release, key) in setting.releases(&list).iter().zip(&setting.keys) {
            prop_assert_eq!(release.check(round, &list), Ok(()));
            prop_assert_eq!(release.check(round, &other), Err(ReleaseNotRight::OtherList));
            let mut body = release.to_code().body().to_vec();
            body[sums.start + byte.index(sums.len())] ^= xor;
            let wrong = Release::from_code(round, &signed(round, key, CodeKind::Release, &body)).unwrap();
            prop_assert!(!wrong.says_the_same(release));
            prop_assert_eq!(wrong.check(round, &list), Err(ReleaseNotRight::WrongSums));
        }
    }

    /// What one key signed is refused as soon as another key, kind, round or byte is meant.
    #[test]
    fn a_signature_is_for_one_key_kind_round_and_body(seed: u64, byte: prop::sample::Index) {
        let mut setting = Setting::small(2, seed);
        let contributions = setting.contributions(4);
        let list = setting.close(contributions);
        let (round, keepers) = (&setting.round, setting.places());
        let good = list.to_code();
        let by_another = signed(round, &setting.keys[1], CodeKind::List, good.body());
        prop_assert_eq!(List::from_code(round, &by_another), Err(ListError::Signature));
        let as_another = signed(round, &setting.keys[0], CodeKind::Release, good.body());
        let as_another = code(CodeKind::List, as_another.body());
        prop_assert_eq!(List::from_code(round, &as_another), Err(ListError::Signature));
        let elsewhere = Setting::small(2, seed ^ 1);
        let elsewhere = signed(&elsewhere.round, &setting.keys[0], CodeKind::List, good.body());
        prop_assert_eq!(List::from_code(round, &elsewhere), Err(ListError::Signature));

        let keeps = setting.keys[0].announce_keeping(round.descriptor()).unwrap().to_code();
        let signature = keeps.body().len() - 64;
        let at = signature + byte.index(64);
        let read = Announcement::from_code(round.descriptor(), &changed(&keeps, at, 0x40));
        prop_assert_eq!(read, Err(AnnouncementError::Signature(keepers[0])));
        let release = setting.releases(&list)[1].to_code();
        let at = release.body().len() - 64 + byte.index(64);
        let read = Release::from_code(round, &changed(&release, at, 0x40));
        prop_assert_eq!(read, Err(ReleaseError::Signature(keepers[1])));
    }

    /// A card says of its key that it made the card, and so no card can be made of another's key.
    #[test]
    fn a_card_is_made_by_its_own_key_alone(seed: u64) {
        let mut draws = crate::setting::Draws::new(seed);
        let (ada, ben) = (KeeperKey::draw(&mut draws), KeeperKey::draw(&mut draws));
        let card = ada.card(name("Ada"));
        let read = Card::from_code(&card.to_code());
        prop_assert_eq!(read.as_ref(), Ok(&card));
        let mut body = card.to_code().body().to_vec();
        let own = SigningKey::from_bytes(ben.to_bytes()[32..].try_into().unwrap());
        let unsigned = body.len() - 64;
        let message = [&crate::setting::tag("sign")[..], b"K", &[0; 32], &body[..unsigned]].concat();
        body[unsigned..].copy_from_slice(&own.sign(&message).to_bytes());
        prop_assert_eq!(Card::from_code(&code(CodeKind::Card, &body)), Err(CardError::Signature));
        // With their own signing key beside it, it is a card: of another key.
        body[33..65].copy_from_slice(ben.public().signing.bytes());
        let message = [&crate::setting::tag("sign")[..], b"K", &[0; 32], &body[..unsigned]].concat();
        body[unsigned..].copy_from_slice(&own.sign(&message).to_bytes());
        let other = Card::from_code(&code(CodeKind::Card, &body)).unwrap();
        prop_assert_ne!(other.mark(), card.mark());
    }
}

/// A key of small order says yes to some signature over everything; strict checking says no.
#[test]
fn a_key_that_says_yes_to_everything_signs_nothing() {
    let mut body = vec![2];
    body.extend([7; 32]);
    // The neutral element, and R and s that make the equation hold for it.
    let mut neutral = [0; 32];
    neutral[0] = 1;
    body.extend(neutral);
    body.extend(b"\x03Eve");
    body.extend(neutral);
    body.extend([0; 32]);
    assert_eq!(Card::from_code(&code(CodeKind::Card, &body)), Err(CardError::Signature));
}

/// Everything that a round knows of a contribution is in its bytes.
#[test]
fn a_contribution_that_was_read_is_the_one_that_was_written() {
    let mut setting = Setting::small(3, 1);
    for contribution in setting.contributions(3) {
        let read = Contribution::from_code(&setting.round, &contribution.to_code()).unwrap();
        assert_eq!(read, contribution);
        assert!(setting.keys.iter().all(|key| key.check(&setting.round, &read).is_ok()));
    }
}
