//! What is refused, and that the reason is specific enough to say what to do.

use std::num::NonZeroU16;

use pulse_check::instrument::{Instrument, Points, builtin};
use pulse_check::round::{
    ActionAnswer, Actions, AnswersError, BrokenRule, Card, CardError, CardNotNamed, Check,
    CloseError, Code, CodeError, CodeKind, Contribution, ContributionError, DescriptorError,
    InstrumentRef, Keeper, KeeperError, KeeperKey, Keepers, KeepersError, Label, LabelError,
    LastDay, List, ListError, Malformed, Release, ReleaseError, Round, RoundDescriptor, RoundError,
    SealError, SealReleaseError, SealedRelease, Total, TotalError, TransportKey, UnfitScale,
};
use pulse_check::text::Lang;
use serde_json::json;

use crate::setting::{Draws, Setting, changed, code, craft_row, instrument, name, signed, title};

#[test]
fn names_are_shorter_than_titles() {
    let long = "ä".repeat(41);
    assert_eq!(Label::name(&long), Err(LabelError::TooLong { most: 40 }));
    assert_eq!(title(&long).as_str(), long);
    // Eighty characters, and yet more than 255 bytes.
    assert_eq!(Label::title(&"😀".repeat(64)), Err(LabelError::TooLong { most: 80 }));
    assert_eq!(Label::title(""), Err(LabelError::Empty));
}

#[test]
fn a_round_has_1_to_3_keepers_of_different_keys_and_names() {
    let mut draws = Draws::new(1);
    let mut card = |text: &str| KeeperKey::draw(&mut draws).card(name(text));
    let [a, b, c, d] = ["Ada", "Ben", "Cem", "Dee"].map(&mut card);
    assert_eq!(Keepers::of_cards(&[]), Err(KeepersError::Count(0)));
    let all = [a.clone(), b.clone(), c.clone(), d];
    assert_eq!(Keepers::of_cards(&all), Err(KeepersError::Count(4)));
    // The same key under another name.
    let again = Keeper { name: name("Eve"), ..Keeper::from(&a) };
    let keepers = Keepers::new(vec![Keeper::from(&a), Keeper::from(&b), again.clone()]);
    assert_eq!(
        keepers.unwrap_err().to_string(),
        "keeper 1 and keeper 3 have the same key; every keeper needs a card of their own"
    );
    // One half of it is enough.
    let half = Keeper { id: Keeper::from(&c).id, ..again };
    let keepers = Keepers::new(vec![Keeper::from(&c), half]);
    assert!(matches!(keepers, Err(KeepersError::SameKey(..))));
    let namesake = Keeper { name: name("Ada"), ..Keeper::from(&b) };
    let keepers = Keepers::new(vec![Keeper::from(&a), namesake]);
    assert!(matches!(keepers, Err(KeepersError::SameName(..))));
}

/// A card is used for the round that names key, key id and name as it does, and for no other.
#[test]
fn a_keeper_keeps_no_round_that_names_the_card_otherwise() {
    let setting = Setting::small(2, 2);
    let (key, good) = (&setting.keys[1], setting.round.descriptor());
    let named = |change: &dyn Fn(&mut Keeper)| {
        let mut keepers: Vec<_> = good.keepers.iter().map(|(_, keeper)| keeper.clone()).collect();
        change(&mut keepers[1]);
        let keepers = Keepers::new(keepers).unwrap();
        key.named_in(&RoundDescriptor { keepers, ..good.clone() }, &name("Keeper 1"))
    };
    let other = Keeper::from(&KeeperKey::draw(&mut Draws::new(3)).card(name("Eve")));
    assert_eq!(named(&|_| {}).map(|place| place.get()), Ok(1));
    assert_eq!(named(&|keeper| keeper.seal = other.seal), Err(CardNotNamed::KeyWrong));
    assert_eq!(named(&|keeper| keeper.id = other.id), Err(CardNotNamed::KeyWrong));
    assert_eq!(named(&|keeper| keeper.name = name("Eve")), Err(CardNotNamed::OtherName));
    assert_eq!(named(&|keeper| *keeper = other.clone()), Err(CardNotNamed::NotThere));
    // Whose key is not there announces nothing.
    let stranger = KeeperKey::draw(&mut Draws::new(4));
    assert_eq!(stranger.announce_keeping(good), Err(KeeperError::NotAKeeper));
}

#[test]
fn a_round_takes_its_own_instrument_only() {
    let setting = Setting::small(1, 2);
    let descriptor = setting.round.descriptor();
    let join = |instrument| Round::new(descriptor.clone(), instrument).map(drop);
    assert_eq!(join(instrument(3, &[false])), Ok(()));
    assert_eq!(join(instrument(3, &[true])), Err(RoundError::OtherInstrument));
    assert_eq!(join(instrument(4, &[false])), Err(RoundError::OtherInstrument));
    let safety = builtin::get("safety", 0, Lang::default()).unwrap().unwrap();
    assert_eq!(join(safety), Err(RoundError::OtherInstrument));
}

#[test]
fn a_round_refuses_the_scales_that_it_was_not_worked_out_for() {
    let asked = |points: u8, first: u8, own: bool| {
        let labels = json!({ "en": ["Low", "High"] });
        let own = own.then(|| labels.clone());
        let whole = json!({
            "format": 2, "id": "Scale_1", "version": 1, "language": "en",
            "title": { "en": "Title" }, "points": points, "first": first, "labels": labels,
            "dimensions": [{ "id": "all", "name": { "en": "All" }, "labels": own }],
            "items": [{ "id": "a", "dimension": "all", "text": { "en": "A statement." } }],
        });
        let instrument = Instrument::from_json(&whole.to_string()).unwrap();
        let descriptor = RoundDescriptor {
            instrument: InstrumentRef::to(&instrument),
            ..Setting::small(1, 2).round.descriptor().clone()
        };
        let link = RoundDescriptor::decode(&descriptor.encode()).unwrap();
        Round::new(link, instrument).map(drop)
    };
    for points in 2..=11 {
        let expected = match points {
            2 => Err(RoundError::Scale(UnfitScale::TwoPoints)),
            3..=7 => Ok(()),
            _ => Err(RoundError::Scale(UnfitScale::TooFine(points))),
        };
        assert_eq!(asked(points, 1, false), expected);
    }
    assert_eq!(asked(5, 0, false), Err(RoundError::Scale(UnfitScale::FromZero)));
    assert_eq!(asked(5, 1, true), Err(RoundError::Scale(UnfitScale::Several)));
}

/// A body of a list has at most 2²⁶ bytes.
#[test]
fn a_round_that_no_list_could_hold_is_refused() {
    let setting = Setting::small(3, 3);
    let many = instrument(7, &[false; 100]);
    let mut descriptor = RoundDescriptor {
        instrument: InstrumentRef::to(&many),
        invited: NonZeroU16::new(u16::MAX),
        ..setting.round.descriptor().clone()
    };
    // 726 cells of two bytes are 73 lanes; 3 · 80 for the keepers, and 8 for the round.
    let most = u16::try_from(((1_u32 << 26) - 106) / (8 + 3 * 80 + 2 * 726 + 73 * 8)).unwrap();
    assert_eq!(Round::new(descriptor.clone(), many.clone()), Err(RoundError::TooLarge { most }));
    descriptor.invited = NonZeroU16::new(most);
    assert_eq!(Round::new(descriptor, many).unwrap().most_answers(), most);
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
    assert_eq!(refusal(0, 1), DescriptorError::OlderVersion);
    // Keepers, threshold, proofs, flags, detail: only a newer version knows better.
    for (position, byte) in [(0, 3), (1, 4), (2, 1), (3, 1), (4, 4), (6, 2)] {
        assert_eq!(refusal(position, byte), DescriptorError::NewerVersion);
    }
    assert_eq!(refusal(5, 3), DescriptorError::Minimum(3));
    assert_eq!(refusal(5, 101), DescriptorError::Minimum(101));
    assert_eq!(refusal(8, 3), DescriptorError::Invited(3));
    // The instrument's identifier, after its length, and the title after that.
    assert_eq!(refusal(38, b' '), DescriptorError::Instrument);
    let text = |why: Malformed| DescriptorError::Malformed(why);
    assert_eq!(refusal(38, 0xff), text(Malformed::NotText));
    assert_eq!(refusal(44, b'\t'), text(Malformed::Label(LabelError::Character('\t'))));
    assert_eq!(refusal(4, 2), text(Malformed::TooShort));
    assert_eq!(RoundDescriptor::decode(&[]), Err(text(Malformed::TooShort)));
    let none = [&[2, 0, 0][..], &good[3..]].concat();
    let refusal = RoundDescriptor::decode(&none);
    assert_eq!(refusal, Err(DescriptorError::Keepers(KeepersError::Count(0))));
    let longer = [&good[..], &[0]].concat();
    assert_eq!(RoundDescriptor::decode(&longer), Err(text(Malformed::TooLong(1))));
    let (read, length) = RoundDescriptor::decode_prefix(&longer).unwrap();
    assert_eq!((&read, length), (setting.round.descriptor(), good.len()));
}

#[test]
fn what_a_round_asks_and_keeps_is_in_its_link() {
    let mut descriptor = Setting::small(1, 5).round.descriptor().clone();
    let plain = descriptor.digest();
    descriptor.keeps_scores = true;
    assert_ne!(descriptor.digest(), plain);
    assert_eq!(RoundDescriptor::decode(&descriptor.encode()).as_ref(), Ok(&descriptor));
    let actions = |count| Actions::new(vec![title("Ask first"); count]);
    assert!(actions(4).is_err());
    descriptor.actions = actions(3).unwrap();
    assert_eq!(RoundDescriptor::decode(&descriptor.encode()).as_ref(), Ok(&descriptor));
}

#[test]
fn a_round_is_over_a_day_after_its_last_day_in_every_calendar() {
    let mut descriptor = Setting::small(1, 6).round.descriptor().clone();
    assert!(!descriptor.is_over(u32::MAX));
    descriptor.last_day = LastDay::new(20_800);
    assert_eq!(
        [20_799, 20_800, 20_801, 20_802].map(|today| descriptor.is_over(today)),
        [false, false, false, true]
    );
    // The calendars of Auckland (13 hours ahead of UTC in summer) and Honolulu (10 behind) at
    // every hour around the last day: whoever is ahead may answer as long as it lasts elsewhere.
    let day = |hour: i32, ahead: i32| u32::try_from((hour + ahead).div_euclid(24)).unwrap();
    for hour in 20_799 * 24..20_803 * 24 {
        let (auckland, honolulu) = (day(hour, 13), day(hour, -10));
        if honolulu <= 20_800 {
            assert!(!descriptor.is_over(auckland), "at hour {hour}");
        }
    }
    assert_eq!(RoundDescriptor::decode(&descriptor.encode()).unwrap(), descriptor);
}

#[test]
fn a_code_of_another_kind_is_called_by_its_name() {
    let mut setting = Setting::small(1, 7);
    let contribution = setting.seal(&[Some(1)]).to_code();
    let found = CodeKind::Contribution;
    let other = |expected| CodeError::OtherKind { expected, found };
    assert_eq!(Card::from_code(&contribution), Err(CardError::Code(other(CodeKind::Card))));
    let list = List::from_code(&setting.round, &contribution);
    assert_eq!(list, Err(ListError::Code(other(CodeKind::List))));
    let release = Release::from_code(&setting.round, &contribution);
    assert_eq!(release, Err(ReleaseError::Code(other(CodeKind::Release))));
    assert_eq!(release.unwrap_err().to_string(), "this is a contribution; here goes a release");
}

#[test]
fn codes_of_another_round_are_foreign() {
    let (mut ours, mut theirs) = (Setting::small(1, 8), Setting::small(1, 9));
    let contributions = theirs.contributions(4);
    let list = theirs.close(contributions.clone());
    let releases = theirs.releases(&list);
    let (round, key) = (&ours.round, &ours.keys[0]);
    let foreign = Contribution::from_code(round, &contributions[0].to_code());
    assert_eq!(foreign, Err(ContributionError::ForeignRound));
    let closed = List::close(round, contributions.clone(), key);
    assert_eq!(closed, Err(CloseError::Rule(BrokenRule::ForeignContribution)));
    assert_eq!(List::from_code(round, &list.to_code()), Err(ListError::ForeignRound));
    let release = Release::from_code(round, &releases[0].to_code());
    assert_eq!(release, Err(ReleaseError::ForeignRound));
    assert_eq!(Total::add_up(round, &list, &releases), Err(TotalError::ForeignRound));
    assert_eq!(key.check_all(round, &list).unwrap_err(), KeeperError::ForeignRound);
    assert_eq!(key.check(round, &contributions[0]), Err(KeeperError::ForeignRound));
    assert_eq!(key.check_all(&theirs.round, &list).unwrap_err(), KeeperError::NotAKeeper);
    let closed = List::close(&theirs.round, contributions, key);
    assert_eq!(closed, Err(CloseError::NotTheFacilitator));

    let own = ours.contributions(4);
    let own = ours.close(own);
    assert_eq!(Total::add_up(&ours.round, &own, &releases), Err(TotalError::ForeignRound));
}

#[test]
fn answers_that_are_not_to_the_round_are_not_sealed() {
    let mut setting = Setting::with_actions(instrument(3, &[false]), 1, 0, 1, 10);
    let seven = Points::new(7).unwrap();
    let mut seal = |answers: &[_], actions: &[_]| {
        Contribution::seal(&setting.round, answers, actions, &mut setting.draws)
    };
    let too_many = AnswersError::TooMany { answers: 2, items: 1 };
    assert_eq!(seal(&[None, None], &[]), Err(SealError::Answers(too_many)));
    let off = AnswersError::OffTheScale { item: 0 };
    assert_eq!(seal(&[seven.answer(4)], &[]), Err(SealError::Answers(off)));
    let too_many = AnswersError::TooManyActions { answers: 2, actions: 1 };
    let helped = Some(ActionAnswer::Helped);
    assert_eq!(seal(&[], &[helped, helped]), Err(SealError::Answers(too_many)));
    assert!(seal(&[seven.answer(3)], &[helped]).is_ok());
}

/// With such a key, a mask would be known to everybody (RFC 9180, section 7.1.4).
#[test]
fn nothing_is_sealed_to_a_key_that_is_no_secret() {
    let setting = Setting::small(2, 11);
    let good = setting.round.descriptor();
    // The second keeper's key stands behind the first one's keeper.
    let mut bytes = good.encode();
    let (_, second) = good.keepers.iter().last().unwrap();
    let start = bytes.windows(32).position(|key| key == second.seal.bytes()).unwrap();
    bytes[start..][..32].fill(0);
    let descriptor = RoundDescriptor::decode(&bytes).unwrap();
    let round = Round::new(descriptor, setting.round.instrument().clone()).unwrap();
    let refusal = Contribution::seal(&round, &[], &[], &mut Draws::new(11)).unwrap_err();
    assert!(matches!(refusal, SealError::KeeperKey(keeper) if keeper.get() == 1));
}

#[test]
fn a_list_is_sorted_and_all_different() {
    let mut setting = Setting::small(1, 12);
    let contributions = setting.contributions(5);
    let round = &setting.round;
    let list = setting.close(contributions.iter().chain(&contributions).cloned());
    assert_eq!((list.people(), list.contributions().len()), (5, 5));

    let good = list.to_code();
    let length = list.contributions()[0].to_code().body().len();
    let swapped = |from: usize, to: usize| {
        let mut body = good.body().to_vec();
        let moved = body[10 + from * length..][..length].to_vec();
        body[10 + to * length..][..length].copy_from_slice(&moved);
        List::from_code(round, &signed(round, &setting.keys[0], CodeKind::List, &body)).unwrap_err()
    };
    let twice = list.contributions()[1].fingerprint();
    assert_eq!(swapped(1, 2), ListError::Rule(BrokenRule::Double(twice)));
    assert_eq!(swapped(4, 0), ListError::Rule(BrokenRule::NotSorted));

    let mut body = good.body().to_vec();
    body.push(0);
    let longer = List::from_code(round, &code(CodeKind::List, &body)).unwrap_err();
    let (expected, found) = (good.body().len(), good.body().len() + 1);
    assert_eq!(longer, ListError::WrongLength { expected, found });
    body.truncate(9);
    let shorter = List::from_code(round, &code(CodeKind::List, &body)).unwrap_err();
    assert_eq!(shorter, ListError::WrongLength { expected: 106, found: 9 });
}

#[test]
fn fewer_than_the_minimum_are_no_list() {
    let mut setting = Setting::small(1, 13);
    let contributions = setting.contributions(4);
    let (round, key) = (&setting.round, &setting.keys[0]);
    let few = |found| CloseError::Rule(BrokenRule::TooFew { found, minimum: 4 });
    assert_eq!(List::close(round, contributions[..3].to_vec(), key), Err(few(3)));
    // The same one four times is one.
    assert_eq!(List::close(round, vec![contributions[0].clone(); 4], key), Err(few(1)));
}

/// The total with these counts in these of its cells, and nothing in the others.
fn expected(round: &Round, people: u32, cells: usize, counts: &[(usize, u32)]) -> Total {
    let mut all = vec![0; cells];
    counts.iter().for_each(|(cell, count)| all[*cell] = *count);
    Total::of_cells(round, people, &all).unwrap()
}

/// Where it is not known how many are invited, cells have one byte, which counts to 255.
#[test]
fn more_than_can_be_counted_are_no_list() {
    let mut setting = Setting::small(1, 14);
    let mut contributions: Vec<_> = (0..256).map(|_| setting.seal(&[Some(1)])).collect();
    let too_many = CloseError::Rule(BrokenRule::TooMany { found: 256, most: 255 });
    let closed = List::close(&setting.round, contributions.clone(), &setting.keys[0]);
    assert_eq!(closed, Err(too_many));
    contributions.pop();
    let list = setting.close(contributions);
    let total = Total::add_up(&setting.round, &list, &setting.releases(&list)).unwrap();
    // Three answers, nine scores, one without.
    assert_eq!(total, expected(&setting.round, 255, 13, &[(0, 255), (3, 255)]));
}

#[test]
fn every_keeper_has_to_release_once_and_for_the_same_list() {
    let mut setting = Setting::small(3, 15);
    let contributions = setting.contributions(5);
    let round = &setting.round;
    let list = setting.close(contributions.clone());
    let other = setting.close(contributions[..4].to_vec());
    let releases = setting.releases(&list);
    let [a, b, c] = releases.as_slice() else { panic!("three keepers") };
    let add_up = |releases: &[&Release]| {
        let releases: Vec<Release> = releases.iter().copied().cloned().collect();
        Total::add_up(round, &list, &releases).map(|total| total.people())
    };
    assert_eq!(add_up(&[c, a, b]), Ok(5));
    assert_eq!(add_up(&[c, a, a, b]), Ok(5), "the same release twice is one");
    assert_eq!(add_up(&[b]), Err(TotalError::Missing(vec![a.keeper(), c.keeper()])));
    let for_other = &setting.releases(&other)[1];
    assert_eq!(add_up(&[a, for_other, c]), Err(TotalError::OtherList(b.keeper())));
    assert_eq!(add_up(&[a, b, for_other, c]), Err(TotalError::KeeperTwice(b.keeper())));
    assert_eq!(
        add_up(&[b]).unwrap_err().to_string(),
        "not released yet: keeper 1, keeper 3; ask for it"
    );
}

#[test]
fn sums_that_can_not_be_are_not_shown_and_the_failed_check_is_named() {
    let mut setting = Setting::with_actions(instrument(3, &[false]), 2, 0, 1, 16);
    let three: Vec<_> = [1, 1, 2].map(|point| setting.seal(&[Some(point)])).into();
    // The fourth, honest, chose the third point, which is the score 3: the ninth of nine. Cells:
    // three answers, nine scores, one without, three of the action.
    let mut honest = vec![0_i64; 16];
    (honest[2], honest[3 + 8]) = (1, 1);
    let round = setting.round.clone();
    let mut total = |changes: &[(usize, i64)]| {
        let mut cells = honest.clone();
        changes.iter().for_each(|(cell, more)| cells[*cell] += more);
        let fourth = craft_row(&setting.round, &cells, &mut setting.draws);
        let list = setting.close(three.iter().cloned().chain([fourth]));
        Total::add_up(&setting.round, &list, &setting.releases(&list))
    };
    let scores = [(3, 2), (3 + 4, 1), (3 + 8, 1)];
    let counted = |answers: [(usize, u32); 3]| {
        expected(&round, 4, 16, &[answers.as_slice(), &scores].concat())
    };
    assert_eq!(total(&[]).unwrap(), counted([(0, 2), (1, 1), (2, 1)]));
    let mut failed = |changes: &[(usize, i64)]| match total(changes) {
        Err(TotalError::DoesNotAddUp(check)) => check,
        other => panic!("{other:?}"),
    };
    assert_eq!(failed(&[(0, 3)]), Check::Answer { item: 0 });
    assert_eq!(failed(&[(1, 1)]), Check::Item { item: 0 });
    assert_eq!(failed(&[(3, 3)]), Check::Score);
    assert_eq!(failed(&[(12, 5)]), Check::Score);
    assert_eq!(failed(&[(3, 1)]), Check::Scores);
    assert_eq!(failed(&[(12, 1)]), Check::Scores);
    assert_eq!(failed(&[(14, 3), (15, 2)]), Check::Action { action: 0 });
    // A lane below nothing, and one that its bytes can't hold.
    assert_eq!(failed(&[(15, -1)]), Check::Lane);
    assert_eq!(failed(&[(15, 256)]), Check::Lane);
    // Less than none in one cell is taken from the next.
    assert_eq!(failed(&[(1, -2)]), Check::Answer { item: 0 });
    let refusal = total(&[(0, 3)]).unwrap_err().to_string();
    assert!(refusal.contains("more people than there are gave the same answer to question 1"));
    assert!(refusal.contains("don't repeat the round with other people"));
    // By design: one answer moved is possible, so nobody can tell.
    assert_eq!(total(&[(1, -1)]).unwrap(), counted([(0, 2), (1, 0), (2, 1)]));
}

#[test]
fn a_keeper_names_all_bad_contributions_at_once() {
    let mut setting = Setting::small(2, 17);
    let mut contributions = setting.contributions(6);
    let round = &setting.round;
    let last = contributions[0].to_code().body().len() - 1;
    for contribution in &mut contributions[..2] {
        let bad = changed(&contribution.to_code(), last, 1);
        *contribution = Contribution::from_code(round, &bad).unwrap();
    }
    let list = setting.close(contributions.clone());
    // The last tag is the second keeper's.
    assert!(setting.keys[0].check_all(round, &list).is_ok());
    let refusal = setting.keys[1].check_all(round, &list).unwrap_err();
    let KeeperError::Bad(named) = &refusal else { panic!("the second keeper has to refuse") };
    let in_list = list.contributions().iter().filter(|listed| contributions[..2].contains(listed));
    assert!(in_list.map(Contribution::fingerprint).eq(named.iter().map(|bad| bad.fingerprint)));
    let said = refusal.to_string();
    assert!(named.iter().all(|bad| said.contains(&bad.fingerprint.to_string())));
}

#[test]
fn a_release_is_sealed_to_one_known_key_of_another_keeper() {
    let mut setting = Setting::small(2, 18);
    let contributions = setting.contributions(4);
    let list = setting.close(contributions);
    let releases = setting.releases(&list);
    let (round, places) = (&setting.round, setting.places());
    let announce = |seed| {
        let transport = TransportKey::draw(&mut Draws::new(seed));
        setting.keys[1].announce_transport(round.descriptor(), &transport).unwrap()
    };
    let (one, other) = (announce(1), announce(2));
    let keeps = setting.keys[1].announce_keeping(round.descriptor()).unwrap();
    let mut draws = Draws::new(19);
    let mut seal = |to: usize, announced: &[_]| {
        SealedRelease::seal(round, &releases[0], places[to], announced, &mut draws)
    };
    assert!(seal(1, std::slice::from_ref(&one)).is_ok());
    assert!(seal(1, &[one.clone(), keeps.clone(), one.clone()]).is_ok());
    assert_eq!(seal(1, &[keeps]), Err(SealReleaseError::NoKey(places[1])));
    assert_eq!(seal(1, &[one.clone(), other]), Err(SealReleaseError::TwoKeys(places[1])));
    assert_eq!(seal(0, &[one]), Err(SealReleaseError::ToItself(places[0])));
}

#[test]
fn a_release_is_of_one_of_the_keepers() {
    let mut setting = Setting::small(1, 18);
    let contributions = setting.contributions(4);
    let list = setting.close(contributions);
    let good = setting.releases(&list)[0].to_code();
    let read = |code: &Code| Release::from_code(&setting.round, code);
    assert_eq!(read(&changed(&good, 8, 1)), Err(ReleaseError::NoSuchKeeper(1)));
    let (expected, found) = (good.body().len(), good.body().len() - 1);
    let cut = code(CodeKind::Release, &good.body()[..found]);
    assert_eq!(read(&cut), Err(ReleaseError::WrongLength { expected, found }));
}
