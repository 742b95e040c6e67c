//! Agreement, byte for byte, with another implementation of the same codes.

use std::collections::BTreeSet;
use std::fs;

use curve25519_dalek::ristretto::CompressedRistretto;
use curve25519_dalek::{RistrettoPoint, Scalar};
use data_encoding::{BASE32_NOPAD, HEXLOWER};
use pulse_check::round::{
    ActionAnswer, Announcement, AnnouncementError, BadWhy, BrokenRule, Card, CardError,
    CardNotNamed, Check, CloseError, Code, CodeError, Collected, Contribution, ContributionError,
    DescriptorError, KeeperError, KeeperIndex, KeeperKey, KeepersError, Label, LabelError, List,
    ListError, Malformed, NotYet, Release, ReleaseError, ReleaseNotRight, Round, RoundDescriptor,
    Says, SealedRelease, SealedReleaseError, Total, TotalError, TransportKey, Turn,
};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::setting::{self, Draws, answers, cells, instrument_of, open, row, unmask};

/// Every reference file, whatever files there are.
fn each_file(check: impl Fn(&Value)) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/sealed");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut checked = 0;
    for path in paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        check(&serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap());
        checked += 1;
    }
    assert!(checked > 0);
}

/// Every reference round.
fn each_round(check: impl Fn(&Value)) {
    each_file(|file| list(&file["rounds"]).iter().for_each(&check));
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// What is listed; nothing if the field is missing.
fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn bytes(value: &Value) -> Vec<u8> {
    HEXLOWER.decode(text(value).as_bytes()).unwrap()
}

fn array<const N: usize>(value: &Value) -> [u8; N] {
    bytes(value).try_into().unwrap()
}

fn number(value: &Value) -> usize {
    value.as_u64().unwrap().try_into().unwrap()
}

fn numbers(value: &Value) -> Vec<u32> {
    list(value).iter().map(|number| number.as_u64().unwrap().try_into().unwrap()).collect()
}

fn code(value: &Value) -> Code {
    Code::read(text(value)).unwrap()
}

fn round_of(given: &Value) -> Round {
    let descriptor = RoundDescriptor::decode(&bytes(&given["descriptor_hex"])).unwrap();
    Round::new(descriptor, instrument_of(&given["instrument"])).unwrap()
}

fn key_of(keeper: &Value) -> KeeperKey {
    let secret = [bytes(&keeper["hpke_private_hex"]), bytes(&keeper["signing_seed_hex"])].concat();
    KeeperKey::from_bytes(&secret.try_into().unwrap()).unwrap()
}

fn keys_of(given: &Value) -> Vec<KeeperKey> {
    list(&given["keepers"]).iter().map(key_of).collect()
}

fn transport_of(keeper: &Value) -> TransportKey {
    TransportKey::from_bytes(&array(&keeper["transport_private_hex"])).unwrap()
}

fn place(round: &Round, value: &Value) -> KeeperIndex {
    round.descriptor().keepers.index(value.as_u64().unwrap().try_into().unwrap()).unwrap()
}

fn point(answer: &Value) -> Option<u8> {
    answer.as_u64().map(|point| point.try_into().unwrap())
}

fn action(answer: Option<u8>) -> Option<ActionAnswer> {
    answer.map(|answer| match answer {
        0 => ActionAnswer::Helped,
        1 => ActionAnswer::NoDifference,
        2 => ActionAnswer::NotTried,
        other => panic!("no answer to an action: {other}"),
    })
}

/// A person's answers, and the randomness their contribution is made of.
struct Person {
    answers: Vec<Option<u8>>,
    actions: Vec<Option<u8>>,
    ephemeral: Vec<u8>,
}

impl Person {
    /// Seals with exactly the given randomness.
    fn seal(self, round: &Round) -> Contribution {
        let mut draws = Draws::of(self.ephemeral);
        let answers = answers(round.instrument(), &self.answers);
        let actions: Vec<_> = self.actions.into_iter().map(action).collect();
        let contribution = Contribution::seal(round, &answers, &actions, &mut draws).unwrap();
        assert!(draws.is_used_up());
        contribution
    }
}

/// Everybody in a round, listed one by one or by a rule.
fn people(given: &Value) -> Vec<Person> {
    if given["contributions"].is_array() {
        let listed = list(&given["contributions"]).iter();
        let person = |listed: &Value| Person {
            answers: list(&listed["answers"]).iter().map(point).collect(),
            actions: list(&listed["actions"]).iter().map(point).collect(),
            ephemeral: list(&listed["ephemeral_ikm_hex"]).iter().flat_map(bytes).collect(),
        };
        return listed.map(person).collect();
    }
    let items = list(&given["instrument"]["items"]).len();
    let keepers = u8::try_from(list(&given["keepers"]).len()).unwrap();
    let seed = text(&given["seed"]);
    let person = |(person, answers): (u16, &Value)| {
        let digit = |digit: char| digit.to_digit(10).map(|digit| digit.try_into().unwrap());
        let mut answers: Vec<Option<u8>> = text(answers).chars().map(digit).collect();
        let actions = answers.split_off(items);
        let ephemeral = (0..keepers).flat_map(|keeper| {
            let seed = format!("{seed} ephemeral ");
            Sha256::digest([seed.as_bytes(), &person.to_be_bytes(), &[keeper]].concat())
        });
        Person { answers, actions, ephemeral: ephemeral.collect() }
    };
    (0..).zip(list(&given["contributions"]["answers"])).map(person).collect()
}

fn contributions_of(given: &Value) -> Vec<Contribution> {
    let round = round_of(given);
    people(given).into_iter().map(|person| person.seal(&round)).collect()
}

/// The list that the facilitator closes.
fn list_of(given: &Value) -> List {
    List::close(&round_of(given), contributions_of(given), &keys_of(given)[0]).unwrap()
}

fn releases_of(given: &Value) -> Vec<Release> {
    let round = round_of(given);
    let read = |release| Release::from_code(&round, &code(release)).unwrap();
    list(&given["releases"]).iter().map(read).collect()
}

/// The total with the `cells` of the reference.
fn total_of(round: &Round, people: u32, cells: &Value) -> Option<Total> {
    Total::of_cells(round, people, &numbers(cells))
}

/// That `refusal` is why a label was refused, as the reference names it.
fn is_label(why: &str, refusal: &LabelError) -> bool {
    match why {
        "label: empty" => matches!(refusal, LabelError::Empty),
        "label: too long" => matches!(refusal, LabelError::TooLong { .. }),
        "label: character not allowed" => matches!(refusal, LabelError::Character(_)),
        "label: joiner out of place" => matches!(refusal, LabelError::Joiner),
        "label: space at an end or doubled" => matches!(refusal, LabelError::Blanks),
        "label: not NFC" => matches!(refusal, LabelError::NotComposed),
        "label: too many accents in a row" => matches!(refusal, LabelError::Accents),
        "label: looks like a mark" => matches!(refusal, LabelError::LooksLikeAMark),
        _ => panic!("{why}"),
    }
}

fn label(given: &Value) -> Result<Label, LabelError> {
    match text(&given["kind"]) {
        "name" => Label::name(text(&given["text"])),
        "title" | "action" => Label::title(text(&given["text"])),
        other => panic!("{other}"),
    }
}

#[test]
fn labels_are_accepted_or_refused_for_their_reason() {
    each_file(|file| {
        for accepted in list(&file["labels"]["accept"]) {
            assert_eq!(label(accepted).unwrap().as_str(), text(&accepted["text"]));
        }
        for refused in list(&file["labels"]["refuse"]) {
            let refusal = label(refused).unwrap_err();
            assert!(is_label(text(&refused["why"]), &refusal), "{refused}: {refusal:?}");
        }
    });
}

#[test]
fn descriptors_links_digests_and_marks_match() {
    each_round(|given| {
        let round = round_of(given);
        let descriptor = round.descriptor();
        assert_eq!(descriptor.encode(), bytes(&given["descriptor_hex"]));
        assert_eq!(descriptor.to_fragment(), text(&given["link_fragment"]));
        let link = RoundDescriptor::from_link(text(&given["link_fragment"])).unwrap();
        assert_eq!(&link, descriptor);
        assert_eq!(round.digest().bytes()[..], bytes(&given["round_digest_hex"]));
        assert_eq!(round.mark().to_string(), text(&given["round_mark"]));
        let digest = round.instrument().digest();
        assert_eq!(digest.bytes()[..], bytes(&given["instrument_digest_hex"]));

        let expected = &given["round"];
        assert_eq!(descriptor.title.as_str(), text(&expected["title"]));
        assert_eq!(descriptor.minimum.get(), expected["minimum"]);
        assert_eq!(descriptor.policy().detail() as u8, expected["detail"]);
        assert_eq!(descriptor.invited.map_or(0, |invited| invited.get()), expected["invited"]);
        assert_eq!(descriptor.last_day.map_or(0, |day| day.days()), expected["last_day"]);
        let asks = descriptor.actions.count() > 0;
        let flags = u8::from(descriptor.keeps_scores) | u8::from(asks) << 1;
        assert_eq!(flags, expected["flags"]);
        let names = descriptor.keepers.iter().map(|(_, keeper)| keeper.name.as_str());
        assert!(names.eq(list(&expected["keepers"]).iter().map(text)));
        let actions = descriptor.actions.labels().iter().map(Label::as_str);
        assert!(actions.eq(list(&expected["actions"]).iter().map(text)));
    });
}

/// Of links that are refused, those whose bytes can be read: what their descriptors say is wrong.
#[test]
fn descriptors_are_refused_for_their_reason() {
    each_file(|file| {
        let mut checked = 0;
        for refused in list(&file["links"]).iter().flat_map(|link| list(&link["refuse"])) {
            let why = text(&refused["why"]);
            if matches!(why, "no link in this text" | "cut short" | "check bytes wrong") {
                continue;
            }
            let (_, digits) = text(&refused["text"]).split_once("#round=").unwrap();
            let bytes = BASE32_NOPAD.decode(digits.as_bytes()).unwrap();
            let refusal = RoundDescriptor::decode_prefix(&bytes).unwrap_err();
            let expected = match &refusal {
                DescriptorError::Malformed(Malformed::Label(refusal)) => is_label(why, refusal),
                DescriptorError::OlderVersion => why == "made by an older version",
                DescriptorError::NewerVersion => why == "newer version",
                DescriptorError::Minimum(_) => why == "minimum is not 4 to 100",
                DescriptorError::Invited(_) => why == "fewer invited than needed",
                DescriptorError::Instrument => why == "no identifier of a questionnaire",
                DescriptorError::Keepers(
                    KeepersError::SameKey(..) | KeepersError::SameName(..),
                ) => why == "two keepers are the same",
                DescriptorError::Actions(_) => why == "actions are not 1 to 3",
                _ => false,
            };
            assert!(expected, "{why}: {refusal:?}");
            checked += 1;
        }
        assert!(list(&file["links"]).is_empty() || checked > 0);
    });
}

#[test]
fn keys_cards_and_announcements_match() {
    each_round(|given| {
        let round = round_of(given);
        let descriptor = round.descriptor();
        for (number, keeper) in list(&given["keepers"]).iter().enumerate() {
            let key = key_of(keeper);
            assert_eq!(key.public().seal.bytes()[..], bytes(&keeper["hpke_public_hex"]));
            assert_eq!(key.public().signing.bytes()[..], bytes(&keeper["signing_public_hex"]));
            assert_eq!(key.public().id().bytes()[..], bytes(&keeper["key_id_hex"]));
            assert_eq!(key.public().id().mark().to_string(), text(&keeper["mark"]));

            let card = Card::from_code(&code(&keeper["card"])).unwrap();
            assert_eq!((card.keys(), card.name().as_str()), (key.public(), text(&keeper["name"])));
            assert_eq!(card.mark().to_string(), text(&keeper["mark"]));
            assert_eq!(key.card(card.name().clone()), card);
            assert_eq!(card.to_code().to_string(), text(&keeper["card"]));

            let place = key.index_in(&round).unwrap();
            assert_eq!(usize::from(place.get()), number);
            assert_eq!(key.named_in(descriptor, card.name()), Ok(place));

            let said = |made: Announcement, given: &Value, says: Says| {
                assert_eq!(made.to_code().to_string(), text(given));
                let read = Announcement::from_code(descriptor, &code(given)).unwrap();
                assert_eq!((read.keeper(), *read.says()), (place, says));
                assert_eq!(read, made);
            };
            said(key.announce_keeping(descriptor).unwrap(), &keeper["keeps"], Says::Keeps);
            if keeper.get("transport").is_some() {
                let transport = transport_of(keeper);
                let public = transport.public();
                assert_eq!(public.bytes()[..], bytes(&keeper["transport_public_hex"]));
                let made = key.announce_transport(descriptor, &transport).unwrap();
                said(made, &keeper["transport"], Says::Transport(public));
            }
            let list = list_of(given);
            let made = key.check_all(&round, &list).unwrap().announce();
            said(made, &keeper["will_release"], Says::WillRelease(*list.digest()));
        }
    });
}

#[test]
fn contributions_match() {
    each_round(|given| {
        let sealed = contributions_of(given);
        if given["contributions"].is_array() {
            for (sealed, given) in sealed.iter().zip(list(&given["contributions"])) {
                assert_eq!(sealed.to_code().to_string(), text(&given["code"]));
                assert_eq!(sealed.fingerprint().to_string(), text(&given["fingerprint"]));
            }
        } else {
            let expected = &given["contributions"];
            let codes: Vec<String> =
                sealed.iter().map(|sealed| sealed.to_code().to_string()).collect();
            assert_eq!(codes[0], text(&expected["first"]));
            assert_eq!(codes.last().unwrap(), text(&expected["last"]));
            let digest = Sha256::digest(codes.join("\n"));
            assert_eq!(digest[..], bytes(&expected["all_codes_sha256_hex"]));
        }
        let round = round_of(given);
        for sealed in sealed {
            let read = Contribution::from_code(&round, &sealed.to_code()).unwrap();
            assert_eq!(read, sealed);
            assert_eq!(sealed.to_code().body().len(), number(&given["contribution_bytes"]));
        }
    });
}

/// Taken apart by HPKE alone: masks, blinds, rows, and commitments under the given generators.
#[test]
fn masks_blinds_and_commitments_are_the_given_ones() {
    each_file(|file| {
        let generator = |value: &Value| -> RistrettoPoint {
            CompressedRistretto(array(value)).decompress().unwrap()
        };
        let lanes: Vec<_> = list(&file["generators"]["lanes_hex"]).iter().map(generator).collect();
        let blinds = generator(&file["generators"]["blind_hex"]);
        assert!(lanes.iter().copied().eq((0..).map(setting::generator).take(lanes.len())));
        assert_eq!(blinds, setting::generator(u16::MAX));
        for given in list(&file["rounds"]) {
            let round = round_of(given);
            let keys = keys_of(given);
            let lengths: Vec<_> = list(&given["lane_bytes"]).iter().map(number).collect();
            let reckoned = setting::lanes(&round).into_iter().map(|lane| lane + 8);
            assert!(reckoned.eq(lengths.iter().copied()));
            for sealed in list(&given["contributions"]) {
                let sealed_code = code(&sealed["code"]);
                let mut lanes_left = row(keys.len(), sealed_code.body()).to_vec();
                for (index, key) in keys.iter().enumerate() {
                    let opened = open(&round, index, key, sealed_code.body());
                    unmask(&round, &mut lanes_left, &opened.masks);
                    assert_eq!(opened.masks, bytes(&sealed["mask_hex"][index]));
                    let blind = Scalar::from_bytes_mod_order_wide(&opened.blind);
                    assert_eq!(blind.to_bytes()[..], bytes(&sealed["blind_hex"][index]));
                    if lengths.len() > lanes.len() {
                        continue;
                    }
                    let mut rest = &opened.masks[..];
                    let mut commitment = blind * blinds;
                    for (length, lane) in lengths.iter().zip(&lanes) {
                        let (mask, others) = rest.split_at(*length);
                        let mut number = [0; 32];
                        number[..*length].copy_from_slice(mask);
                        commitment += Scalar::from_bytes_mod_order(number) * lane;
                        rest = others;
                    }
                    let start = 8 + 32 * (keys.len() + index);
                    let stated = &sealed_code.body()[start..][..32];
                    assert_eq!(commitment.compress().to_bytes()[..], *stated);
                }
                assert_eq!(cells(&round, &lanes_left), numbers(&sealed["vector"]));
            }
        }
    });
}

#[test]
fn lists_releases_totals_and_results_match() {
    each_round(|given| {
        let (round, list_made) = (round_of(given), list_of(given));
        let written = list_made.to_code().to_string();
        if given["list"].is_string() {
            assert_eq!(written, text(&given["list"]));
        } else {
            assert_eq!(written.len(), number(&given["list"]["characters"]));
            let digest = Sha256::digest(&written);
            assert_eq!(digest[..], bytes(&given["list"]["sha256_hex"]));
        }
        assert_eq!(List::from_code(&round, &list_made.to_code()).unwrap(), list_made);
        assert_eq!(list_made.digest().bytes()[..], bytes(&given["list_digest_hex"]));
        let mut reckoning = list_made.digest().reckoning();
        assert_eq!(reckoning.some(100_000), None);
        let mark = reckoning.some(100_000).unwrap();
        assert_eq!(mark.to_string(), text(&given["list_mark"]));
        assert_eq!(list_made.mark(), mark);
        assert_eq!(list_made.digest().reckoning().some(0), Some(mark));
        assert!(contributions_of(given).iter().all(|one| list_made.contains(&one.fingerprint())));

        let made = setting::releases(&round, &keys_of(given), &list_made);
        let codes = made.iter().map(|release| release.to_code().to_string());
        assert!(codes.eq(list(&given["releases"]).iter().map(text)));
        let releases = releases_of(given);
        assert_eq!(releases, made);

        let total = Total::add_up(&round, &list_made, &releases).unwrap();
        assert_eq!(Some(total), total_of(&round, list_made.people().into(), &given["total"]));
        let mark = round.result_mark(&list_made, &bytes(&given["view_hex"]));
        assert_eq!(mark.to_string(), text(&given["result_mark"]));
    });
}

#[test]
fn a_new_signature_under_the_same_release_is_no_second_release() {
    each_round(|given| {
        let Some(anew) = given.get("release_signed_anew") else { return };
        let round = round_of(given);
        let anew = Release::from_code(&round, &code(anew)).unwrap();
        let mut releases = releases_of(given);
        let place = usize::from(anew.keeper().get());
        assert_ne!(anew, releases[place]);
        assert!(anew.says_the_same(&releases[place]));
        releases.push(anew);
        let total = Total::add_up(&round, &list_of(given), &releases).unwrap();
        assert_eq!(Some(total), total_of(&round, list_of(given).people().into(), &given["total"]));
    });
}

#[test]
fn sealed_releases_match() {
    each_round(|given| {
        let round = round_of(given);
        let keepers = list(&given["keepers"]);
        for sealed in list(&given["sealed_releases"]) {
            let (from, to) = (place(&round, &sealed["from"]), place(&round, &sealed["to"]));
            let release = &releases_of(given)[usize::from(from.get())];
            let theirs = &keepers[usize::from(to.get())];
            let announced = code(&theirs["transport"]);
            let announced = Announcement::from_code(round.descriptor(), &announced).unwrap();
            let mut draws = Draws::of(bytes(&sealed["ephemeral_ikm_hex"]));
            let made = SealedRelease::seal(&round, release, to, &[announced], &mut draws).unwrap();
            assert!(draws.is_used_up());
            assert_eq!(made.to_code().to_string(), text(&sealed["code"]));
            let read = SealedRelease::from_code(&round, &code(&sealed["code"])).unwrap();
            assert_eq!((&read, read.from(), read.to()), (&made, from, to));
            assert_eq!(read.open(&round, to, &transport_of(theirs)).as_ref(), Ok(release));
        }
    });
}

#[test]
fn crafted_rows_do_or_do_not_add_up() {
    each_round(|given| {
        let round = round_of(given);
        for crafted in list(&given["crafted"]) {
            let list_read = List::from_code(&round, &code(&crafted["list"])).unwrap();
            // No keeper can tell.
            let made = setting::releases(&round, &keys_of(given), &list_read);
            let codes = made.iter().map(|release| release.to_code().to_string());
            assert!(codes.eq(list(&crafted["releases"]).iter().map(text)));
            let total = Total::add_up(&round, &list_read, &made);
            if crafted.get("total").is_some() {
                let people = list_read.people().into();
                assert_eq!(total.ok(), total_of(&round, people, &crafted["total"]));
                continue;
            }
            let Err(TotalError::DoesNotAddUp(check)) = total else { panic!("{total:?}") };
            let named = match check {
                Check::Lane => "lane",
                Check::Answer { .. } => "answer",
                Check::Item { .. } => "item",
                Check::Score | Check::Scores => "scores",
                Check::Action { .. } => "action",
            };
            assert_eq!(format!("does not add up: {named}"), text(&crafted["why"]));
        }
    });
}

#[test]
fn of_changed_copies_one_is_taken_after_the_other() {
    each_round(|given| {
        let Some(variants) = given.get("variants") else { return };
        let round = round_of(given);
        let facilitator = &keys_of(given)[0];
        let mut collected = Collected::default();
        for seen in list(&variants["seen"]) {
            let seen = Contribution::from_code(&round, &code(seen)).unwrap();
            assert_eq!(collected.add(&round, facilitator, seen.clone()), Ok(true));
            assert_eq!(collected.add(&round, facilitator, seen), Ok(false));
        }
        assert_eq!(collected.seen().count(), list(&variants["seen"]).len());
        let mut named = BTreeSet::new();
        for expected in list(&variants["takes"]) {
            let taken = collected.taken(&named);
            let taken: Vec<_> = taken.iter().map(|taken| taken.fingerprint()).collect();
            assert_eq!(taken.len(), 1);
            assert_eq!(taken[0].to_string(), text(expected));
            named.extend(taken);
        }
        assert!(collected.taken(&named).is_empty());
    });
}

#[test]
fn what_must_be_refused_is_refused_for_its_reason() {
    each_round(|given| {
        for refuse in list(&given["refuse"]) {
            refused(given, refuse);
        }
    });
}

fn refused(given: &Value, refuse: &Value) {
    let round = round_of(given);
    let (by, why) = (text(&refuse["by"]), text(&refuse["why"]));
    let expected = match by {
        "reading" => {
            let refusal = Code::read(text(&refuse["code"])).unwrap_err();
            match why {
                "checksum (or stray bits) wrong" => refusal == CodeError::CheckBytes,
                "cut short" => refusal == CodeError::TooShort,
                "unknown letter" => matches!(refusal, CodeError::UnknownLetter(_)),
                "newer version" => refusal == CodeError::NewerVersion,
                _ => panic!("{why}"),
            }
        }
        "collecting" => collecting(given, refuse, why),
        "last keeper on release" | "every keeper on release" | "keeper on release" => {
            accepted_by_others(given, refuse, why)
        }
        "card" => {
            let refusal = Card::from_code(&code(&refuse["code"])).unwrap_err();
            match (&refusal, why) {
                (CardError::Signature, "signature wrong") => true,
                (CardError::NewerVersion, "newer version") => true,
                (CardError::Malformed(Malformed::Label(refusal)), why) => is_label(why, refusal),
                (CardError::Malformed(_), "wrong length") => true,
                _ => false,
            }
        }
        "announcement" => {
            let announcement = code(&refuse["code"]);
            match Announcement::from_code(round.descriptor(), &announcement).unwrap_err() {
                AnnouncementError::Signature(_) => why == "signature wrong",
                AnnouncementError::SomebodyElse(_) => {
                    why == "signed by somebody else than this keeper"
                }
                AnnouncementError::ForeignRound => why == "belongs to another round",
                AnnouncementError::NoSuchKeeper(_) => why == "no such keeper",
                AnnouncementError::NewerVersion => why == "newer version",
                AnnouncementError::WrongLength { .. } => why == "wrong length",
                AnnouncementError::Code(_) => false,
            }
        }
        "keeper’s own page" => {
            let link = RoundDescriptor::from_link(text(&refuse["link"])).unwrap();
            let keeper = &list(&given["keepers"])[number(&refuse["keeper"])];
            let name = setting::name(text(&keeper["name"]));
            match key_of(keeper).named_in(&link, &name).unwrap_err() {
                CardNotNamed::NotThere => why == "this key is not in this round",
                CardNotNamed::KeyWrong => why == "names this key wrongly",
                CardNotNamed::OtherName => why == "names this keeper otherwise",
            }
        }
        "list" => list_refused(&List::from_code(&round, &code(&refuse["code"])).unwrap_err(), why),
        "release" => match Release::from_code(&round, &code(&refuse["code"])).unwrap_err() {
            ReleaseError::ForeignRound => why == "belongs to another round",
            ReleaseError::WrongLength { .. } => why == "wrong length for this round",
            ReleaseError::NoSuchKeeper(_) => why == "no such keeper",
            ReleaseError::SomebodyElse(_) => why == "signed by somebody else than this keeper",
            ReleaseError::Signature(_) => why == "signature wrong",
            ReleaseError::NoScalar(_) => why == "randomness sum is no scalar",
            ReleaseError::Code(_) => false,
        },
        "total" => {
            let read = |release| Release::from_code(&round, &code(release)).unwrap();
            let releases: Vec<_> = list(&refuse["codes"]).iter().map(read).collect();
            let keeper = place(&round, &refuse["keeper"]);
            let refusal = Total::add_up(&round, &list_of(given), &releases).unwrap_err();
            let expected = match why {
                "release is for another list" => TotalError::OtherList(keeper),
                "sums are not those of the commitments" => TotalError::WrongSums(keeper),
                "released twice, and not the same" => TotalError::KeeperTwice(keeper),
                "release missing" => TotalError::Missing(vec![keeper]),
                _ => panic!("{why}"),
            };
            refusal == expected
        }
        "releasing" => releasing(given, refuse, why),
        "sealed release" => {
            let keeper = place(&round, &refuse["keeper"]);
            let transport = transport_of(&list(&given["keepers"])[number(&refuse["keeper"])]);
            let opened = SealedRelease::from_code(&round, &code(&refuse["code"]))
                .and_then(|sealed| sealed.open(&round, keeper, &transport));
            match opened.unwrap_err() {
                SealedReleaseError::ForeignRound => why == "belongs to another round",
                SealedReleaseError::WrongLength { .. } => why == "wrong length for this round",
                SealedReleaseError::NoSuchKeeper => why == "no such keeper",
                SealedReleaseError::ForAnother(_) => why == "sealed for another keeper",
                SealedReleaseError::DoesNotOpen(_) => why == "does not open",
                SealedReleaseError::NotOfThisKeeper(_) => why == "not the release of this keeper",
                SealedReleaseError::Release(ReleaseError::Signature(_)) => why == "signature wrong",
                SealedReleaseError::Release(_) | SealedReleaseError::Code(_) => false,
            }
        }
        _ => panic!("{by}: {why}"),
    };
    assert!(expected, "{by}: {why}");
}

/// Whether a contribution is refused by everybody who collects.
fn collecting(given: &Value, refuse: &Value, why: &str) -> bool {
    let round = round_of(given);
    let refused = match Contribution::from_code(&round, &code(&refuse["code"])) {
        Ok(refused) => refused,
        Err(refusal) => {
            return match refusal {
                ContributionError::ForeignRound => why == "belongs to another round",
                ContributionError::WrongLength { .. } => why == "wrong length for this round",
                ContributionError::NoCommitment => why == "a commitment is no group element",
                ContributionError::ChangedCopy => why == "shares a part with another contribution",
                ContributionError::Code(_) => false,
            };
        }
    };
    assert_eq!(why, "shares a part with another contribution");
    let mut contributions = contributions_of(given);
    let beside = contributions[number(&refuse["beside"])].clone();
    contributions.push(refused.clone());
    let closed = List::close(&round, contributions, &keys_of(given)[0]);
    assert!(matches!(closed, Err(CloseError::Rule(BrokenRule::SharedPart(..)))), "{closed:?}");
    refused.shares_a_part_with(&beside)
}

/// Whether exactly the named keepers refuse a list in which the code stands for another one.
fn accepted_by_others(given: &Value, refuse: &Value, why: &str) -> bool {
    let round = round_of(given);
    let bad = Contribution::from_code(&round, &code(&refuse["code"])).unwrap();
    let mut contributions = contributions_of(given);
    contributions[number(&refuse["instead_of"])] = bad.clone();
    let keys = keys_of(given);
    let closed = List::close(&round, contributions, &keys[0]).unwrap();
    let expected = match why {
        "commitment is not that of the masks" => BadWhy::Commitment,
        _ => BadWhy::DoesNotOpen,
    };
    keys.iter().enumerate().all(|(number, key)| {
        let refuses = list(&refuse["keepers"]).contains(&number.into());
        match key.check_all(&round, &closed) {
            Ok(_) => !refuses && key.check(&round, &bad).is_ok(),
            Err(refusal) => {
                assert_eq!(key.check(&round, &bad), Err(refusal.clone()));
                let KeeperError::Bad(named) = refusal else { panic!("{refusal}") };
                assert_eq!((named.len(), named[0].fingerprint), (1, bad.fingerprint()));
                refuses && named[0].why == expected
            }
        }
    })
}

fn list_refused(refusal: &ListError, why: &str) -> bool {
    match refusal {
        ListError::Signature => why == "signature wrong",
        ListError::SomebodyElse => why == "signed by somebody else than keeper 0",
        ListError::ForeignRound => why == "belongs to another round",
        ListError::WrongLength { .. } => why == "wrong length for this round",
        ListError::Rule(rule) => match rule {
            BrokenRule::TooFew { .. } => why == "too few",
            BrokenRule::MoreThanInvited { .. } => why == "more than invited",
            BrokenRule::TooMany { .. } => why == "too many",
            BrokenRule::NotSorted => why == "not sorted",
            BrokenRule::Double(_) => why == "double",
            BrokenRule::SharedPart(..) | BrokenRule::ChangedCopy(_) => {
                why == "shares a part with another contribution"
            }
            BrokenRule::ForeignContribution => why == "a contribution belongs to another round",
            BrokenRule::NoCommitment(_) => why == "a commitment is no group element",
        },
        ListError::Code(_) => false,
    }
}

fn releasing(given: &Value, refuse: &Value, why: &str) -> bool {
    let round = round_of(given);
    let closed = list_of(given);
    let keeper = place(&round, &refuse["keeper"]);
    let announced = |announcement: &Value| {
        Announcement::from_code(round.descriptor(), &code(announcement)).unwrap()
    };
    let announced: Vec<_> = list(&refuse["announced"]).iter().map(announced).collect();
    let released = |release| Release::from_code(&round, &code(release)).unwrap();
    let released: Vec<_> = list(&refuse["releases"]).iter().map(released).collect();
    match Turn::of(&round, &closed, keeper, &announced, &[], &released).unwrap_err() {
        NotYet::NotAnnounced(_) => why == "not every keeper has announced this list",
        NotYet::AnnouncedAnother(_) => why == "a keeper announced another list",
        NotYet::ReleaseMissing(_) => why == "a release before this one is missing",
        NotYet::ReleaseNotRight { why: not_right, .. } => match not_right {
            ReleaseNotRight::OtherList => why == "release is for another list",
            ReleaseNotRight::WrongSums => why == "sums are not those of the commitments",
            ReleaseNotRight::ForeignRound => false,
        },
        NotYet::ForeignRound => false,
    }
}
