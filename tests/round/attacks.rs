//! What people with other software can do, and what comes of it.

use std::collections::BTreeSet;

use curve25519_dalek::Scalar;
use pulse_check::round::{
    AuditFinding, BadWhy, BrokenRule, CloseError, Code, CodeKind, Collected, Contribution,
    ContributionError, KeeperError, List, ListError, NotYet, Release, ReleaseError,
    ReleaseNotRight, Total, TotalError, Turn, audit,
};

use crate::setting::{Draws, Setting, changed, code, craft, craft_row, instrument, signed};

/// Bytes of a release before the sums.
const RELEASE_HEAD: usize = 8 + 1 + 2 + 32;

/// A list, its releases, and the round, of which seven people all answered 2 of 5.
fn unanimous(keepers: usize, seed: u64) -> (Setting, List, Vec<Release>) {
    let mut setting = Setting::new(instrument(5, &[false]), keepers, 7, seed);
    let contributions: Vec<_> = (0..7).map(|_| setting.seal(&[Some(2)])).collect();
    let list = setting.close(contributions);
    let releases = setting.releases(&list);
    (setting, list, releases)
}

/// The body of a release whose first lane is more by one: one more answer of 1.
fn one_more(release: &Release) -> Vec<u8> {
    let mut body = release.to_code().body().to_vec();
    body[RELEASE_HEAD] = body[RELEASE_HEAD].wrapping_sub(1);
    body
}

/// Whoever reads the chat has link, list and releases, and no key.
#[test]
fn a_bystander_can_make_no_release() {
    let (setting, _, releases) = unanimous(2, 1);
    let round = &setting.round;
    let (own, keeper) = (Setting::small(1, 2).keys.remove(0), releases[1].keeper());
    let unsigned = code(CodeKind::Release, &one_more(&releases[1]));
    assert_eq!(Release::from_code(round, &unsigned), Err(ReleaseError::Signature(keeper)));
    // Signed with a key of their own, under the keeper's key and under their own.
    let body = one_more(&releases[1]);
    let forged = signed(round, &own, CodeKind::Release, &body);
    assert_eq!(Release::from_code(round, &forged), Err(ReleaseError::Signature(keeper)));
    let mut body = body;
    let key = body.len() - 96;
    body[key..][..32].copy_from_slice(own.public().signing.bytes());
    let forged = signed(round, &own, CodeKind::Release, &body);
    assert_eq!(Release::from_code(round, &forged), Err(ReleaseError::SomebodyElse(keeper)));
    // What anybody can make says nothing about the keeper.
    let findings = audit(round, &[unsigned]);
    assert_eq!(findings, [AuditFinding::Unsigned(ReleaseError::Signature(keeper))]);
    assert!(!findings[0].is_proof() && findings[0].keeper().is_none());
}

/// The last keeper knows the sums of the others, and could choose the totals.
#[test]
fn a_keeper_who_signs_a_chosen_sum_is_named_by_everybody() {
    let (setting, list, releases) = unanimous(2, 3);
    let round = &setting.round;
    let chosen = signed(round, &setting.keys[1], CodeKind::Release, &one_more(&releases[1]));
    let chosen = Release::from_code(round, &chosen).unwrap();
    let keeper = chosen.keeper();
    assert_eq!(chosen.check(round, &list), Err(ReleaseNotRight::WrongSums));
    let total = Total::add_up(round, &list, &[releases[0].clone(), chosen.clone()]);
    assert_eq!(total, Err(TotalError::WrongSums(keeper)));
    let findings = audit(round, &[list.to_code(), chosen.to_code()]);
    assert_eq!(findings, [AuditFinding::WrongSum { keeper, list: *list.digest() }]);
    assert!(findings[0].is_proof() && findings[0].keeper() == Some(keeper));
}

/// The blinds are checked with the sums: no other sum goes with any sum of blinds that is known.
#[test]
fn a_sum_of_blinds_that_is_not_right_is_noticed() {
    let (setting, list, releases) = unanimous(1, 4);
    let round = &setting.round;
    let mut body = releases[0].to_code().body().to_vec();
    let blind = body.len() - 128;
    let more = Scalar::from_canonical_bytes(body[blind..][..32].try_into().unwrap()).unwrap();
    body[blind..][..32].copy_from_slice(&(more + Scalar::ONE).to_bytes());
    let wrong = signed(round, &setting.keys[0], CodeKind::Release, &body);
    let wrong = Release::from_code(round, &wrong).unwrap();
    assert_eq!(wrong.check(round, &list), Err(ReleaseNotRight::WrongSums));
}

#[test]
fn a_keeper_who_releases_twice_is_named() {
    let mut setting = Setting::small(2, 5);
    let contributions = setting.contributions(6);
    let round = &setting.round;
    let whole = setting.close(contributions.clone());
    let less = setting.close(contributions[1..].to_vec());
    let (first, second) = (setting.releases(&whole), setting.releases(&less));
    let keeper = first[0].keeper();
    let both = [first[0].clone(), second[0].clone(), first[1].clone()];
    assert_eq!(Total::add_up(round, &whole, &both), Err(TotalError::KeeperTwice(keeper)));
    let codes = [whole.to_code(), first[0].to_code(), second[0].to_code()];
    assert_eq!(audit(round, &codes), [AuditFinding::SecondRelease { keeper }]);
    assert!(audit(round, &codes)[0].is_proof());
    // Two lists, and one announced but the other released: reasons to ask.
    let announced = setting.announcements(&less)[1].to_code();
    let codes = [whole.to_code(), less.to_code(), first[1].to_code(), announced];
    let findings = audit(round, &codes);
    let digests = BTreeSet::from([*whole.digest(), *less.digest()]);
    let asked = AuditFinding::AnnouncedAnother {
        keeper: first[1].keeper(),
        announced: *less.digest(),
        released: *whole.digest(),
    };
    assert_eq!(findings, [AuditFinding::TwoLists(digests.into_iter().collect()), asked]);
    assert!(!findings.iter().any(AuditFinding::is_proof));
    // The same code twice is one release, and honest codes show nothing.
    let honest: Vec<Code> = first.iter().chain(&first).map(Release::to_code).collect();
    assert_eq!(audit(round, &[honest, vec![whole.to_code()]].concat()), []);
}

/// The facilitator's key signs a list of three where four are needed, and a keeper releases it.
#[test]
fn who_makes_and_who_releases_a_list_against_the_rules_is_named() {
    let mut setting = Setting::small(2, 6);
    let contributions = setting.contributions(4);
    let round = &setting.round;
    let list = setting.close(contributions);
    let good = list.to_code();
    let length = list.contributions()[0].to_code().body().len();
    let mut body = good.body().to_vec();
    body.drain(10..10 + length);
    body[9] = 3;
    let few = signed(round, &setting.keys[0], CodeKind::List, &body);
    let rule = BrokenRule::TooFew { found: 3, minimum: 4 };
    assert_eq!(List::from_code(round, &few), Err(ListError::Rule(rule)));
    let made = audit(round, std::slice::from_ref(&few));
    let [AuditFinding::BrokenList { list: digest, rule: broken }] = made[..] else {
        panic!("{made:?}")
    };
    assert_eq!(broken, rule);
    let mut body = setting.releases(&list)[1].to_code().body().to_vec();
    body[11..RELEASE_HEAD].copy_from_slice(digest.bytes());
    let released = signed(round, &setting.keys[1], CodeKind::Release, &body);
    let keeper = setting.places()[1];
    let findings = audit(round, &[released, few]);
    assert_eq!(findings[1], AuditFinding::ReleasedBrokenList { keeper, list: digest, rule });
    assert!(findings.iter().all(AuditFinding::is_proof));
    // Signed by anybody else, it shows nothing.
    let forged = signed(round, &setting.keys[1], CodeKind::List, good.body());
    assert_eq!(List::from_code(round, &forged), Err(ListError::Signature));
    assert_eq!(audit(round, &[forged]), []);
}

/// A bystander changes a posted code where the facilitator's key doesn't look.
#[test]
fn a_changed_copy_is_no_new_code() {
    let mut setting = Setting::small(2, 7);
    let mut contributions = setting.contributions(4);
    let (round, facilitator) = (&setting.round, &setting.keys[0]);
    let good = contributions[0].to_code();
    let last = good.body().len() - 1;
    let copy = Contribution::from_code(round, &changed(&good, last, 1)).unwrap();
    assert!(copy.shares_a_part_with(&contributions[0]));
    assert!(!contributions[1].shares_a_part_with(&contributions[0]));

    let mut collected = Collected::default();
    for contribution in [&copy].into_iter().chain(&contributions) {
        assert_eq!(collected.add(round, facilitator, contribution.clone()), Ok(true));
    }
    let taken = |named: &[&Contribution]| -> Vec<Contribution> {
        let named = named.iter().map(|named| named.fingerprint()).collect();
        collected.taken(&named).into_iter().cloned().collect()
    };
    // The facilitator can't tell which of the two is right, and takes the first; the other keeper
    // names it, and the next list takes the other.
    let first = taken(&[]);
    assert!(first.contains(&copy) && !first.contains(&contributions[0]));
    let list = setting.close(first);
    let refusal = setting.keys[1].check_all(round, &list).unwrap_err();
    let KeeperError::Bad(bad) = refusal else { panic!("{refusal}") };
    assert_eq!((bad[0].fingerprint, bad[0].why), (copy.fingerprint(), BadWhy::DoesNotOpen));
    let next = setting.close(taken(&[&copy]));
    assert!(next.contains(&contributions[0].fingerprint()) && next.people() == 4);
    assert_eq!(setting.releases(&next).len(), 2);

    // Both in one list is against the rules.
    contributions.push(copy);
    let closed = List::close(round, contributions, facilitator);
    assert!(matches!(closed, Err(CloseError::Rule(BrokenRule::SharedPart(..)))));
}

/// A copy that the facilitator's own key doesn't open is never taken.
#[test]
fn of_a_code_and_its_copies_the_first_that_opens_is_taken() {
    let mut setting = Setting::small(2, 8);
    let good = setting.seal(&[Some(1)]);
    let (round, facilitator) = (&setting.round, &setting.keys[0]);
    let body = good.to_code();
    // A byte of the row, which every tag is over.
    let row = body.body().len() - 33;
    let copy = Contribution::from_code(round, &changed(&body, row, 1)).unwrap();
    let mut collected = Collected::default();
    collected.add(round, facilitator, copy.clone()).unwrap();
    collected.add(round, facilitator, good.clone()).unwrap();
    assert_eq!(collected.taken(&BTreeSet::new()), [&good]);
    let bad: Vec<_> = collected.bad().map(|bad| bad.fingerprint).collect();
    assert_eq!(bad, [copy.fingerprint()]);
    let foreign = Setting::small(2, 9).seal(&[Some(1)]);
    assert_eq!(collected.add(round, facilitator, foreign), Err(KeeperError::ForeignRound));
}

/// A member makes a code that opens for the first keeper only, or whose commitment is wrong for
/// one: it is named before anybody releases.
#[test]
fn a_code_that_is_right_for_one_keeper_only_is_named_by_the_other() {
    let mut setting = Setting::small(2, 10);
    let mut contributions = setting.contributions(3);
    let round = setting.round.clone();
    let mut cells = vec![0; 13];
    (cells[0], cells[3]) = (1, 1);
    let wrong = |keeper, blind| if keeper == 1 { blind + Scalar::ONE } else { blind };
    let wrong = craft(&round, &cells, wrong, &mut setting.draws);
    let wrong = Contribution::from_code(&round, &wrong).unwrap();
    contributions.push(wrong.clone());
    let list = setting.close(contributions);
    assert!(setting.keys[0].check_all(&round, &list).is_ok());
    let refusal = setting.keys[1].check_all(&round, &list).unwrap_err();
    let KeeperError::Bad(bad) = refusal else { panic!("{refusal}") };
    assert_eq!((bad[0].fingerprint, bad[0].why), (wrong.fingerprint(), BadWhy::Commitment));
}

/// By design: one made-up code can change the result of a question, and nobody can tell.
#[test]
fn a_made_up_row_can_turn_a_unanimous_two_into_a_unanimous_five() {
    let mut setting = Setting::new(instrument(5, &[false]), 2, 7, 11);
    let mut contributions: Vec<_> = (0..6).map(|_| setting.seal(&[Some(2)])).collect();
    // Five answers, seventeen scores, one without: a score of 2 is the fifth, of 5 the last.
    let mut cells = vec![0; 23];
    (cells[1], cells[4]) = (-6, 7);
    (cells[5 + 4], cells[5 + 16]) = (-6, 7);
    contributions.push(craft_row(&setting.round, &cells, &mut setting.draws));
    let list = setting.close(contributions);
    let total = Total::add_up(&setting.round, &list, &setting.releases(&list)).unwrap();
    let mut all_agree = vec![0; 23];
    (all_agree[4], all_agree[5 + 16]) = (7, 7);
    assert_eq!(Some(total), Total::of_cells(&setting.round, 7, &all_agree));
}

/// The same link but for the keys, sent to one person, leads to another round.
#[test]
fn a_code_made_for_another_link_belongs_to_another_round() {
    let (mut sent, posted) = (Setting::small(2, 12), Setting::small(2, 13));
    assert_eq!(sent.round.descriptor().title, posted.round.descriptor().title);
    let made = sent.seal(&[Some(3)]).to_code();
    let refusal = Contribution::from_code(&posted.round, &made);
    assert_eq!(refusal, Err(ContributionError::ForeignRound));
    assert_ne!(sent.round.mark(), posted.round.mark());
    // Relabelled, no keeper of the posted round opens it.
    let start = posted.round.digest().start();
    let body = [&start[..], &made.body()[8..]].concat();
    let relabelled =
        Contribution::from_code(&posted.round, &code(CodeKind::Contribution, &body)).unwrap();
    assert!(posted.keys.iter().all(|key| key.check(&posted.round, &relabelled).is_err()));
}

#[test]
fn no_list_holds_more_codes_than_people_were_invited() {
    let mut setting = Setting::new(instrument(3, &[false]), 2, 5, 14);
    let contributions = setting.contributions(6);
    let closed = List::close(&setting.round, contributions, &setting.keys[0]);
    let rule = BrokenRule::MoreThanInvited { found: 6, invited: 5 };
    assert_eq!(closed, Err(CloseError::Rule(rule)));
}

/// Who releases late enough sees the sum before the others, but only in their turn.
#[test]
fn nobody_releases_before_everybody_has_announced_and_those_before_have_released() {
    let mut setting = Setting::small(3, 15);
    let contributions = setting.contributions(6);
    let round = &setting.round;
    let list = setting.close(contributions[..5].to_vec());
    let other = setting.close(contributions);
    let (announced, released) = (setting.announcements(&list), setting.releases(&list));
    let places = setting.places();
    let turn = |keeper: usize, announced: &[_], settled: &[_], released: &[_]| {
        Turn::of(round, &list, places[keeper], announced, settled, released).map(|_| ())
    };
    assert_eq!(turn(0, &[], &[], &[]), Err(NotYet::NotAnnounced(places.clone())));
    let missing = NotYet::NotAnnounced(vec![places[2]]);
    assert_eq!(turn(0, &announced[..2], &[], &[]), Err(missing));
    assert_eq!(turn(0, &announced, &[], &[]), Ok(()));
    assert_eq!(turn(1, &announced, &[], &[]), Err(NotYet::ReleaseMissing(vec![places[0]])));
    assert_eq!(turn(1, &announced, &[], &released[..1]), Ok(()));
    let missing = NotYet::ReleaseMissing(vec![places[0]]);
    assert_eq!(turn(2, &announced, &[], &released[1..2]), Err(missing));
    assert_eq!(turn(2, &announced, &[], &released), Ok(()));

    let wrong = setting.releases(&other).swap_remove(0);
    let why = ReleaseNotRight::OtherList;
    let refusal = NotYet::ReleaseNotRight { keeper: places[0], why };
    assert_eq!(turn(1, &announced, &[], &[wrong]), Err(refusal));

    let mut twice = announced.clone();
    twice.push(setting.announcements(&other).swap_remove(2));
    assert_eq!(turn(0, &twice, &[], &[]), Err(NotYet::AnnouncedAnother(places[2])));
    assert_eq!(turn(0, &twice, &[places[2]], &[]), Ok(()));

    // A turn is for one keeper and one list.
    let turn = Turn::of(round, &list, places[0], &announced, &[], &[]).unwrap();
    let second = setting.keys[1].check_all(round, &list).unwrap();
    assert!(second.release(&turn).is_err());
    let of_another = setting.keys[0].check_all(round, &other).unwrap();
    assert!(of_another.release(&turn).is_err());
    let right = setting.keys[0].check_all(round, &list).unwrap();
    assert_eq!(right.release(&turn).unwrap(), released[0]);
}

/// All who pool what they know learn the rest: less their own, the total is the others'.
#[test]
fn a_list_of_made_up_codes_tells_the_answers_of_the_one_that_is_left() {
    let mut setting = Setting::new(instrument(5, &[false]), 2, 7, 16);
    let victim = setting.seal(&[Some(5)]);
    let made_up: Vec<_> = (0..6).map(|_| setting.seal(&[Some(3)])).collect();
    let list = setting.close(made_up.into_iter().chain([victim]));
    let total = Total::add_up(&setting.round, &list, &setting.releases(&list)).unwrap();
    // By design: what prevents it is that keepers compare the list with what was posted.
    let mut of_one = vec![0; 23];
    (of_one[2], of_one[4], of_one[5 + 8], of_one[5 + 16]) = (6, 1, 6, 1);
    assert_eq!(Some(total), Total::of_cells(&setting.round, 7, &of_one));
}

/// Nothing here is random but what was drawn: the same draws make the same codes.
#[test]
fn the_same_randomness_makes_the_same_code() {
    let seal = |seed| {
        let setting = Setting::small(2, 17);
        let mut draws = Draws::new(seed);
        Contribution::seal(&setting.round, &[], &[], &mut draws).unwrap()
    };
    assert_eq!(seal(1), seal(1));
    assert_ne!(seal(1), seal(2));
}

/// The sums alone say for how many they are; a release that says another number holds nowhere, and
/// so its key is named.
#[test]
fn a_release_for_another_number_of_people_names_its_key() {
    let (setting, list, releases) = unanimous(2, 18);
    let round = &setting.round;
    let keeper = releases[1].keeper();
    let mut body = releases[1].to_code().body().to_vec();
    body[10] += 1;
    let wrong = signed(round, &setting.keys[1], CodeKind::Release, &body);
    let release = Release::from_code(round, &wrong).unwrap();
    assert_eq!(release.check(round, &list), Err(ReleaseNotRight::OtherList));
    let findings = audit(round, &[list.to_code(), wrong]);
    assert_eq!(findings, [AuditFinding::WrongPeople { keeper, list: *list.digest() }]);
    assert!(findings[0].is_proof() && findings[0].keeper() == Some(keeper));
}

/// A code whose part for a keeper is a point of low order agrees on a secret that everybody knows.
/// Every keeper to whom such a part goes names the code.
#[test]
fn a_code_with_a_point_of_low_order_is_named() {
    let mut setting = Setting::small(2, 19);
    let contribution = setting.seal(&[Some(1)]);
    let round = &setting.round;
    let good = contribution.to_code();
    let mut one = [0; 32];
    one[0] = 1;
    let mut less_one = [0xff; 32];
    (less_one[0], less_one[31]) = (0xec, 0x7f);
    for point in [[0; 32], one, less_one] {
        for keeper in 0..2 {
            let mut body = good.body().to_vec();
            body[8 + 32 * keeper..][..32].copy_from_slice(&point);
            let code = code(CodeKind::Contribution, &body);
            let opens = match Contribution::from_code(round, &code) {
                Ok(read) => setting.keys[keeper].check(round, &read).is_ok(),
                Err(_) => false,
            };
            assert!(!opens, "{keeper}: {point:?}");
        }
    }
}

/// A keeper who has announced a list stands by it: until that is settled, nobody has a turn.
#[test]
fn a_second_list_after_an_announcement_stops_the_round_until_it_is_settled() {
    let mut setting = Setting::small(2, 20);
    let contributions = setting.contributions(6);
    let round = &setting.round;
    let first = setting.close(contributions[..5].to_vec());
    let second = setting.close(contributions);
    let mut announced = setting.announcements(&second);
    announced.push(setting.announcements(&first).swap_remove(1));
    let ben = setting.places()[1];
    for keeper in setting.places() {
        let turn = Turn::of(round, &second, keeper, &announced, &[], &setting.releases(&second));
        assert_eq!(turn.map(|_| ()), Err(NotYet::AnnouncedAnother(ben)));
    }
    let codes: Vec<Code> = [&first, &second].into_iter().map(List::to_code).collect();
    assert!(
        matches!(audit(round, &codes)[..], [AuditFinding::TwoLists(ref both)] if both.len() == 2)
    );
}
