//! What is refused, and that the reason is specific enough to say what to do.

use std::num::NonZeroU16;

use pulse_check::instrument::{Points, builtin};
use pulse_check::round::{
    AnswersError, Bundle, BundleError, Card, CardError, Check, Code, CodeError, Contribution,
    ContributionError, DescriptorError, InstrumentRef, KeeperError, KeeperKey, Keepers,
    KeepersError, Kind, Label, LabelError, LastDay, LinkError, Malformed, PublicKey, Release,
    ReleaseError, Round, RoundDescriptor, RoundError, SealError, Total, TotalError,
};

use crate::setting::{Draws, Setting, changed, code, instrument};

fn label(text: &str) -> Label {
    Label::new(text).unwrap()
}

#[test]
fn a_name_is_one_line_of_1_to_255_bytes() {
    assert_eq!(Label::new(""), Err(LabelError::Blank));
    assert_eq!(Label::new("\u{a0} "), Err(LabelError::Blank));
    assert_eq!(Label::new("two\nlines"), Err(LabelError::Control));
    assert_eq!(Label::new(&"ä".repeat(128)), Err(LabelError::TooLong(256)));
    assert_eq!(label(&"ä".repeat(127)).as_str().len(), 254);
}

#[test]
fn a_round_has_1_to_3_different_keepers() {
    let mut draws = Draws::new(1);
    let mut card = || KeeperKey::draw(&mut draws).card(label("Noor"));
    let [a, b, c, d] = [card(), card(), card(), card()];
    assert_eq!(Keepers::new(vec![]), Err(KeepersError::Count(0)));
    let all = vec![a.clone(), b.clone(), c.clone(), d];
    assert_eq!(Keepers::new(all), Err(KeepersError::Count(4)));
    // The same key under another name.
    let again = Card { name: label("Ada"), ..a.clone() };
    let keepers = Keepers::new(vec![a, b, again]);
    assert!(
        matches!(keepers, Err(KeepersError::SameKey(first, second)) if (first.get(), second.get()) == (0, 2))
    );
    assert_eq!(
        keepers.unwrap_err().to_string(),
        "keeper 1 and keeper 3 are the same; every keeper needs a card of their own"
    );
}

#[test]
fn a_round_takes_its_own_instrument_only() {
    let setting = Setting::small(1, 2);
    let descriptor = setting.round.descriptor();
    let join = |instrument| Round::new(descriptor.clone(), instrument).map(drop);
    assert_eq!(join(instrument(3, &[false])), Ok(()));
    assert_eq!(join(instrument(3, &[true])), Err(RoundError::OtherInstrument));
    assert_eq!(join(instrument(4, &[false])), Err(RoundError::OtherInstrument));
    let safety = builtin::get("safety", 0).unwrap().unwrap();
    assert_eq!(join(safety), Err(RoundError::OtherInstrument));
}

/// A body has at most 65535 bytes, and the frozen list is one.
#[test]
fn a_round_that_no_frozen_list_could_hold_is_refused() {
    let setting = Setting::small(3, 3);
    let trust = builtin::get("trust", 0).unwrap().unwrap();
    let mut descriptor = RoundDescriptor {
        instrument: InstrumentRef::to(&trust),
        invited: NonZeroU16::new(250),
        ..setting.round.descriptor().clone()
    };
    // 8 + 3 · 48 + 19 · 5 + 18 bytes each.
    let most = 65525 / 265;
    assert_eq!(Round::new(descriptor.clone(), trust.clone()), Err(RoundError::TooLarge { most }));
    descriptor.invited = NonZeroU16::new(most);
    assert_eq!(Round::new(descriptor, trust).unwrap().most_answers(), most);
}

#[test]
fn a_descriptor_is_refused_at_its_first_wrong_field() {
    let setting = Setting::small(2, 4);
    let good = setting.round.descriptor().encode();
    let refusal = |position: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[position] = byte;
        RoundDescriptor::decode(&bytes).unwrap_err()
    };
    assert_eq!(refusal(0, 2), DescriptorError::OtherVersion(2));
    assert_eq!(refusal(1, 0), DescriptorError::Keepers(KeepersError::Count(0)));
    assert_eq!(refusal(1, 3), DescriptorError::Malformed(Malformed::TooShort));
    assert!(matches!(refusal(1, 1), DescriptorError::Malformed(Malformed::TooLong(_))));
    assert_eq!(refusal(2, 3), DescriptorError::Minimum(3));
    assert_eq!(refusal(2, 101), DescriptorError::Minimum(101));
    assert_eq!(refusal(3, 2), DescriptorError::Detail(2));
    // The instrument's identifier, after its length.
    let control = Malformed::Label(LabelError::Control);
    assert_eq!(refusal(43, b'\t'), DescriptorError::Malformed(control));
    assert_eq!(refusal(43, 0xff), DescriptorError::Malformed(Malformed::NotText));
    assert_eq!(RoundDescriptor::decode(&[]), Err(DescriptorError::Malformed(Malformed::TooShort)));
}

#[test]
fn a_link_is_found_in_what_is_around_it() {
    let setting = Setting::small(2, 5);
    let descriptor = setting.round.descriptor();
    let fragment = descriptor.to_fragment();
    let read = RoundDescriptor::from_link;
    assert_eq!(
        read(&format!("Please: https://example.org/x?y{fragment}. Thanks!")).unwrap(),
        *descriptor
    );
    assert_eq!(read(&fragment.to_lowercase()).unwrap(), *descriptor);
    assert_eq!(
        read(&format!("{}\u{200b}{}", &fragment[..30], &fragment[30..])).unwrap(),
        *descriptor
    );
    assert_eq!(read("https://example.org/"), Err(LinkError::NotALink));
    assert_eq!(read("#round="), Err(LinkError::Descriptor(Malformed::TooShort.into())));
    assert_eq!(read("#round=A"), Err(LinkError::Damaged));
    assert!(read(&fragment[..fragment.len() - 1]).is_err());
    assert!(read(&format!("{fragment}A")).is_err());
}

#[test]
fn a_round_is_over_after_its_last_day() {
    let mut descriptor = Setting::small(1, 6).round.descriptor().clone();
    assert!(!descriptor.is_over(u32::MAX));
    descriptor.last_day = LastDay::new(20_800);
    assert_eq!(
        [20_799, 20_800, 20_801].map(|today| descriptor.is_over(today)),
        [false, false, true]
    );
    assert_eq!(RoundDescriptor::decode(&descriptor.encode()).unwrap(), descriptor);
}

#[test]
fn a_code_of_another_kind_is_called_by_its_name() {
    let mut setting = Setting::small(1, 7);
    let contribution = setting.seal(&[Some(1)]).to_code();
    let found = Kind::Contribution;
    let other = |expected| CodeError::OtherKind { expected, found };
    assert_eq!(Card::from_code(&contribution), Err(CardError::Code(other(Kind::Card))));
    let bundle = Bundle::from_code(&setting.round, &contribution);
    assert_eq!(bundle, Err(BundleError::Code(other(Kind::Bundle))));
    let release = Release::from_code(&setting.round, &contribution);
    assert_eq!(release, Err(ReleaseError::Code(other(Kind::Release))));
    assert_eq!(release.unwrap_err().to_string(), "this is a contribution; here goes a release");
    let card = setting.keys[0].card(label("Noor")).to_code();
    let contribution = Contribution::from_code(&setting.round, &card);
    let other = CodeError::OtherKind { expected: Kind::Contribution, found: Kind::Card };
    assert_eq!(contribution, Err(ContributionError::Code(other)));
}

#[test]
fn codes_of_another_round_are_foreign() {
    let (mut ours, mut theirs) = (Setting::small(1, 8), Setting::small(1, 9));
    let contributions = theirs.contributions(4);
    let bundle = Bundle::freeze(&theirs.round, contributions.clone()).unwrap();
    let releases = theirs.releases(&bundle);
    let round = &ours.round;
    let foreign = Contribution::from_code(round, &contributions[0].to_code());
    assert_eq!(foreign, Err(ContributionError::ForeignRound));
    assert_eq!(Bundle::freeze(round, contributions.clone()), Err(BundleError::ForeignRound));
    assert_eq!(Bundle::from_code(round, &bundle.to_code()), Err(BundleError::ForeignRound));
    let release = Release::from_code(round, &releases[0].to_code());
    assert_eq!(release, Err(ReleaseError::ForeignRound));
    assert_eq!(Total::add_up(round, &bundle, &releases), Err(TotalError::ForeignRound));
    let key = &ours.keys[0];
    assert_eq!(key.release(round, &bundle), Err(KeeperError::ForeignRound));
    assert_eq!(key.check(round, &contributions[0]), Err(KeeperError::ForeignRound));
    assert_eq!(key.release(&theirs.round, &bundle), Err(KeeperError::NotAKeeper));

    let own = ours.contributions(4);
    let own = Bundle::freeze(&ours.round, own).unwrap();
    assert_eq!(Total::add_up(&ours.round, &own, &releases), Err(TotalError::ForeignRound));
}

#[test]
fn answers_that_are_not_to_the_instrument_are_not_sealed() {
    let mut setting = Setting::small(1, 10);
    let seven = Points::new(7).unwrap();
    let mut seal = |answers: &[_]| Contribution::seal(&setting.round, answers, &mut setting.draws);
    let too_many = AnswersError::TooMany { answers: 2, items: 1 };
    assert_eq!(seal(&[None, None]), Err(SealError::Answers(too_many)));
    let off = AnswersError::OffTheScale { item: 0 };
    assert_eq!(seal(&[seven.answer(4)]), Err(SealError::Answers(off)));
    assert!(seal(&[seven.answer(3)]).is_ok());
}

/// With such a key, a mask would be known to everybody (RFC 9180, section 7.1.4).
#[test]
fn nothing_is_sealed_to_a_key_that_is_no_secret() {
    let setting = Setting::small(2, 11);
    let mut body = vec![0; 32];
    body.extend(b"\x04Noor");
    let worthless = Card::from_code(&code(Kind::Card, &body)).unwrap();
    assert_eq!(PublicKey::bytes(&worthless.key), &[0; 32]);
    let mut descriptor = setting.round.descriptor().clone();
    let (first, honest) = descriptor.keepers.iter().next().unwrap();
    assert_eq!(first.get(), 0);
    descriptor.keepers = Keepers::new(vec![honest.clone(), worthless]).unwrap();
    let round = Round::new(descriptor, setting.round.instrument().clone()).unwrap();
    let refusal = Contribution::seal(&round, &[], &mut Draws::new(11)).unwrap_err();
    assert!(matches!(refusal, SealError::KeeperKey(keeper) if keeper.get() == 1));
}

#[test]
fn a_frozen_list_is_sorted_and_all_different() {
    let mut setting = Setting::small(1, 12);
    let contributions = setting.contributions(5);
    let round = &setting.round;
    let twice = contributions.iter().chain(&contributions).cloned();
    let bundle = Bundle::freeze(round, twice).unwrap();
    assert_eq!((bundle.people(), bundle.contributions().len()), (5, 5));

    let good = bundle.to_code();
    let length = (good.body().len() - 10) / 5;
    let swapped = |from: usize, to: usize| {
        let mut body = good.body().to_vec();
        let moved = body[10 + from * length..][..length].to_vec();
        body[10 + to * length..][..length].copy_from_slice(&moved);
        Bundle::from_code(round, &code(Kind::Bundle, &body)).unwrap_err()
    };
    assert_eq!(swapped(1, 2), BundleError::Double);
    assert_eq!(swapped(4, 0), BundleError::NotSorted);

    let mut body = good.body().to_vec();
    body.push(0);
    let longer = Bundle::from_code(round, &code(Kind::Bundle, &body)).unwrap_err();
    let (expected, found) = (good.body().len(), good.body().len() + 1);
    assert_eq!(longer, BundleError::WrongLength { expected, found });
    body.truncate(9);
    let shorter = Bundle::from_code(round, &code(Kind::Bundle, &body)).unwrap_err();
    assert_eq!(shorter, BundleError::WrongLength { expected: 10, found: 9 });
}

#[test]
fn a_list_of_fewer_than_the_minimum_is_neither_frozen_nor_read() {
    let mut setting = Setting::small(1, 13);
    let contributions = setting.contributions(4);
    let whole = Bundle::freeze(&setting.round, contributions.clone()).unwrap().to_code();
    let too_few = BundleError::TooFew { found: 3, minimum: 4 };
    let few = contributions[..3].to_vec();
    assert_eq!(Bundle::freeze(&setting.round, few), Err(too_few));
    let length = (whole.body().len() - 10) / 4;
    let mut body = whole.body()[..whole.body().len() - length].to_vec();
    body[9] = 3;
    let read = Bundle::from_code(&setting.round, &code(Kind::Bundle, &body));
    assert_eq!(read, Err(too_few));
    // The same one four times is one.
    let same = vec![contributions[0].clone(); 4];
    let too_few = BundleError::TooFew { found: 1, minimum: 4 };
    assert_eq!(Bundle::freeze(&setting.round, same), Err(too_few));
}

/// Where it is not known how many are invited, cells have one byte, which counts to 255.
#[test]
fn more_than_can_be_counted_are_not_frozen() {
    let mut setting = Setting::small(1, 14);
    let mut contributions: Vec<_> = (0..256).map(|_| setting.seal(&[Some(1)])).collect();
    let too_many = BundleError::TooMany { found: 256, most: 255 };
    assert_eq!(Bundle::freeze(&setting.round, contributions.clone()), Err(too_many));
    contributions.pop();
    let bundle = Bundle::freeze(&setting.round, contributions).unwrap();
    let total = Total::add_up(&setting.round, &bundle, &setting.releases(&bundle)).unwrap();
    assert_eq!(total.items, [[255, 0, 0]]);
}

#[test]
fn every_keeper_has_to_release_once_and_for_the_same_list() {
    let mut setting = Setting::small(3, 15);
    let contributions = setting.contributions(5);
    let round = &setting.round;
    let bundle = Bundle::freeze(round, contributions.clone()).unwrap();
    let other = Bundle::freeze(round, contributions[..4].to_vec()).unwrap();
    let releases = setting.releases(&bundle);
    let [a, b, c] = releases.as_slice() else { panic!("three keepers") };
    let add_up = |releases: &[&Release]| {
        let releases: Vec<Release> = releases.iter().copied().cloned().collect();
        Total::add_up(round, &bundle, &releases).map(|total| total.people)
    };
    assert_eq!(add_up(&[c, a, b]), Ok(5));
    assert_eq!(add_up(&[c, a, a, b]), Ok(5), "the same release twice is one");
    assert_eq!(add_up(&[b]), Err(TotalError::Missing(vec![a.keeper(), c.keeper()])));
    let for_other = setting.keys[1].release(round, &other).unwrap();
    assert_eq!(add_up(&[a, &for_other, c]), Err(TotalError::OtherList(b.keeper())));
    assert_eq!(add_up(&[a, b, &for_other, c]), Err(TotalError::KeeperTwice(b.keeper())));
    assert_eq!(
        add_up(&[b]).unwrap_err().to_string(),
        "not released yet: keeper 1, keeper 3; ask for it"
    );
}

#[test]
fn sums_that_can_not_be_are_not_shown_and_the_failed_check_is_named() {
    let mut setting = Setting::small(2, 16);
    let contributions: Vec<_> = [1, 1, 2, 3].map(|point| setting.seal(&[Some(point)])).into();
    let bundle = Bundle::freeze(&setting.round, contributions).unwrap();
    let [first, second] = setting.releases(&bundle).try_into().unwrap();
    // Items [2, 1, 1]; scores 2 at 1, 1 at 2, 1 at 3; nobody without.
    let total = |cell: usize, more: u8| {
        let mut body = second.to_code().body().to_vec();
        let byte = &mut body[27 + cell];
        *byte = byte.wrapping_add(more);
        let second = Release::from_code(&setting.round, &code(Kind::Release, &body)).unwrap();
        Total::add_up(&setting.round, &bundle, &[first.clone(), second])
    };
    let failed = |cell, more| match total(cell, more) {
        Err(TotalError::DoesNotAddUp(check)) => check,
        other => panic!("{other:?}"),
    };
    assert_eq!(total(0, 0).unwrap().items, [[2, 1, 1]]);
    assert_eq!(failed(0, 3), Check::Answer { item: 0 });
    assert_eq!(failed(1, 255 - 1), Check::Answer { item: 0 });
    assert_eq!(failed(1, 1), Check::Item { item: 0 });
    assert_eq!(failed(3, 3), Check::Score);
    assert_eq!(failed(12, 5), Check::Score);
    assert_eq!(failed(3, 1), Check::Scores);
    assert_eq!(failed(7, 255), Check::Scores);
    assert_eq!(failed(12, 1), Check::Scores);
    assert_eq!(
        total(0, 3).unwrap_err().to_string(),
        "the answers don't add up, so nothing is shown (more people than there are gave the same \
         answer to question 1); run the round again"
    );
    // By design: one answer fewer is possible, so nobody can tell.
    assert_eq!(total(1, 255).unwrap().items, [[2, 0, 1]]);
}

#[test]
fn a_keeper_names_all_contributions_that_do_not_open() {
    let mut setting = Setting::small(2, 17);
    let mut contributions = setting.contributions(6);
    let round = &setting.round;
    let last = contributions[0].to_code().body().len() - 1;
    for contribution in &mut contributions[..2] {
        let bad = changed(&contribution.to_code(), last, 1);
        *contribution = Contribution::from_code(round, &bad).unwrap();
    }
    let bundle = Bundle::freeze(round, contributions.clone()).unwrap();
    // The last tag is the second keeper's.
    assert!(setting.keys[0].release(round, &bundle).is_ok());
    let Err(KeeperError::TagsDoNotOpen(named)) = setting.keys[1].release(round, &bundle) else {
        panic!("the second keeper has to refuse")
    };
    let in_list =
        bundle.contributions().iter().filter(|listed| contributions[..2].contains(listed));
    assert!(in_list.map(Contribution::fingerprint).eq(named.iter().copied()));
    let refusal = KeeperError::TagsDoNotOpen(named.clone()).to_string();
    assert!(named.iter().all(|fingerprint| refusal.contains(&fingerprint.to_string())));
}

#[test]
fn a_release_is_of_one_of_the_keepers() {
    let mut setting = Setting::small(1, 18);
    let contributions = setting.contributions(4);
    let bundle = Bundle::freeze(&setting.round, contributions).unwrap();
    let good = setting.releases(&bundle)[0].to_code();
    let read = |code: &Code| Release::from_code(&setting.round, code);
    assert_eq!(read(&changed(&good, 8, 1)), Err(ReleaseError::NoSuchKeeper(1)));
    let (expected, found) = (good.body().len(), good.body().len() - 1);
    let cut = code(Kind::Release, &good.body()[..found]);
    assert_eq!(read(&cut), Err(ReleaseError::WrongLength { expected, found }));
}
