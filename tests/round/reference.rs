//! Agreement, byte for byte, with another implementation of the same codes.

use std::fs;

use pulse_check::round::{
    Bundle, BundleError, Card, Code, CodeError, Contribution, ContributionError, KeeperError,
    KeeperKey, Release, Round, RoundDescriptor, Total, TotalError, find,
};
use serde_json::Value;

use crate::setting::{Draws, answers, instrument_of, mask, masked};

/// Every reference round, read from whatever files there are.
fn each_round(check: impl Fn(&Value)) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/sealed");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut checked = 0;
    for path in paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        for round in file["rounds"].as_array().unwrap() {
            check(round);
            checked += 1;
        }
    }
    assert!(checked > 0);
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn bytes(value: &Value) -> Vec<u8> {
    data_encoding::HEXLOWER.decode(text(value).as_bytes()).unwrap()
}

fn numbers(value: &Value) -> Vec<u32> {
    list(value).iter().map(|number| number.as_u64().unwrap().try_into().unwrap()).collect()
}

fn round_of(given: &Value) -> Round {
    let descriptor = RoundDescriptor::decode(&bytes(&given["descriptor_hex"])).unwrap();
    Round::new(descriptor, instrument_of(&given["instrument"])).unwrap()
}

fn keys_of(given: &Value) -> Vec<KeeperKey> {
    let private = |keeper: &Value| bytes(&keeper["private_key_hex"]).try_into().unwrap();
    let keepers = list(&given["keepers"]).iter();
    keepers.map(|keeper| KeeperKey::from_bytes(&private(keeper)).unwrap()).collect()
}

fn contribution(round: &Round, code: &Value) -> Contribution {
    Contribution::from_code(round, &Code::read(text(code)).unwrap()).unwrap()
}

fn contributions_of(given: &Value) -> Vec<Contribution> {
    let round = round_of(given);
    let given = list(&given["contributions"]).iter();
    given.map(|given| contribution(&round, &given["code"])).collect()
}

fn bundle_of(given: &Value) -> Bundle {
    Bundle::from_code(&round_of(given), &Code::read(text(&given["bundle"])).unwrap()).unwrap()
}

fn releases_of(given: &Value) -> Vec<Release> {
    let (round, releases) = (round_of(given), list(&given["releases"]).iter());
    let read = |code| Release::from_code(&round, &Code::read(text(code)).unwrap()).unwrap();
    releases.map(read).collect()
}

/// The cells of a total, in the order of a vector.
fn cells(total: &Total) -> Vec<u32> {
    let items = total.items.iter().flatten();
    items.chain(&total.scores).chain([&total.unscored]).copied().collect()
}

/// What is left of a contribution without its masks, in cells of as many bytes as are given.
fn unmasked(given: &Value, keys: &[KeeperKey], contribution: &Contribution) -> Vec<u32> {
    let (round, code) = (round_of(given), contribution.to_code());
    let wide = given["cell_bytes"] == 2;
    let mut vector = counts(wide, masked(keys.len(), code.body()));
    for (index, key) in keys.iter().enumerate() {
        let mask = counts(wide, &mask(&round, keys.len(), index, key, code.body()));
        let modulus = if wide { 0x1_0000 } else { 0x100 };
        vector.iter_mut().zip(mask).for_each(|(cell, mask)| *cell = (*cell + mask) % modulus);
    }
    vector
}

fn counts(wide: bool, cells: &[u8]) -> Vec<u32> {
    let cells = cells.chunks(if wide { 2 } else { 1 });
    cells.map(|cell| cell.iter().fold(0, |count, byte| count << 8 | u32::from(*byte))).collect()
}

#[test]
fn descriptors_links_and_digests_match() {
    each_round(|given| {
        let link = RoundDescriptor::from_link(text(&given["link_fragment"])).unwrap();
        assert_eq!(link.encode(), bytes(&given["descriptor_hex"]));
        let round = round_of(given);
        let descriptor = round.descriptor();
        assert_eq!(&link, descriptor);
        assert_eq!(descriptor.to_fragment(), text(&given["link_fragment"]));
        assert_eq!(round.digest().bytes()[..], bytes(&given["round_digest_hex"]));
        let digest = round.instrument().digest();
        assert_eq!(digest.bytes()[..], bytes(&given["instrument_digest_hex"]));

        let expected = &given["round"];
        assert_eq!(descriptor.title.as_str(), text(&expected["title"]));
        assert_eq!(descriptor.minimum.get(), expected["minimum"]);
        assert_eq!(descriptor.invited.map_or(0, |invited| invited.get()), expected["invited"]);
        assert_eq!(descriptor.last_day.map_or(0, |day| day.days()), expected["last_day"]);
        let names = descriptor.keepers.iter().map(|(_, card)| card.name.as_str());
        assert!(names.eq(list(&expected["keepers"]).iter().map(text)));
    });
}

#[test]
fn cards_match() {
    each_round(|given| {
        for (keeper, key) in list(&given["keepers"]).iter().zip(keys_of(given)) {
            let card = Card::from_code(&Code::read(text(&keeper["card"])).unwrap()).unwrap();
            assert_eq!(card.key.bytes()[..], bytes(&keeper["public_key_hex"]));
            assert_eq!(card.name.as_str(), text(&keeper["name"]));
            assert_eq!(&card.key, key.public());
            assert_eq!(key.card(card.name).to_code().to_string(), text(&keeper["card"]));
        }
    });
}

#[test]
fn keepers_find_themselves_by_their_key() {
    each_round(|given| {
        let round = round_of(given);
        let places = keys_of(given).into_iter().map(|key| key.index_in(&round).unwrap().get());
        assert!(places.eq(0..round.descriptor().keepers.count()));
        assert_eq!(KeeperKey::draw(&mut Draws::new(1)).index_in(&round), None);
    });
}

#[test]
fn given_contributions_open_and_hold_the_given_vectors() {
    each_round(|given| {
        let (round, keys) = (round_of(given), keys_of(given));
        for sealed in list(&given["contributions"]) {
            let contribution = contribution(&round, &sealed["code"]);
            assert_eq!(contribution.to_code().body(), bytes(&sealed["body_hex"]));
            assert_eq!(contribution.to_code().to_string(), text(&sealed["code"]));
            assert_eq!(contribution.fingerprint().to_string(), text(&sealed["fingerprint"]));
            assert_eq!(unmasked(given, &keys, &contribution), numbers(&sealed["vector"]));
            for key in &keys {
                key.check(&round, &contribution).unwrap();
            }
        }
    });
}

#[test]
fn lists_releases_and_totals_match() {
    each_round(|given| {
        let round = round_of(given);
        let mut contributions = contributions_of(given);
        contributions.reverse();
        let bundle = Bundle::freeze(&round, contributions).unwrap();
        assert_eq!(bundle.to_code().to_string(), text(&given["bundle"]));
        assert_eq!(bundle_of(given), bundle);
        assert_eq!(bundle.set().bytes()[..], bytes(&given["set_digest_hex"]));

        let releases: Vec<Release> =
            keys_of(given).iter().map(|key| key.release(&round, &bundle).unwrap()).collect();
        let codes = releases.iter().map(|release| release.to_code().to_string());
        assert!(codes.eq(list(&given["releases"]).iter().map(text)));
        assert_eq!(releases_of(given), releases);

        let total = Total::add_up(&round, &bundle, &releases).unwrap();
        assert_eq!(cells(&total), numbers(&given["total"]));
        assert_eq!(total.people, u32::from(bundle.people()));
    });
}

#[test]
fn contributions_made_here_hold_the_same_vectors_and_add_up_to_the_same() {
    each_round(|given| {
        let (round, keys) = (round_of(given), keys_of(given));
        let mut draws = Draws::new(20);
        let mut contributions = Vec::new();
        for reference in list(&given["contributions"]) {
            let point = |answer: &Value| answer.as_u64().map(|point| point.try_into().unwrap());
            let points: Vec<Option<u8>> = list(&reference["answers"]).iter().map(point).collect();
            let answers = answers(round.instrument(), &points);
            let sealed = Contribution::seal(&round, &answers, &mut draws).unwrap();
            assert_eq!(unmasked(given, &keys, &sealed), numbers(&reference["vector"]));
            assert_eq!(sealed.to_code().body().len(), bytes(&reference["body_hex"]).len());
            contributions.push(sealed);
        }
        let bundle = Bundle::freeze(&round, contributions).unwrap();
        let releases: Vec<Release> =
            keys.iter().map(|key| key.release(&round, &bundle).unwrap()).collect();
        let total = Total::add_up(&round, &bundle, &releases).unwrap();
        assert_eq!(cells(&total), numbers(&given["total"]));
    });
}

#[test]
fn what_must_be_refused_is_refused_for_its_reason() {
    each_round(|given| {
        for refuse in list(&given["refuse"]) {
            let code = text(&refuse["code"]);
            if refuse.get("unless_same").is_some_and(|same| text(same) == code) {
                continue;
            }
            refused(given, code, text(&refuse["by"]), text(&refuse["why"]));
        }
    });
}

fn refused(given: &Value, code: &str, by: &str, why: &str) {
    let round = round_of(given);
    if by == "reading" {
        let expected = match why {
            "checksum (or stray bits) wrong" => CodeError::CheckBytes,
            "cut short" => CodeError::TooShort,
            _ => panic!("reading: {why}"),
        };
        assert_eq!(Code::read(code), Err(expected));
        let damaged = find(code).damaged;
        assert_eq!([(0..code.len(), expected)], [(damaged[0].at.clone(), damaged[0].why)]);
        return;
    }
    let code = Code::read(code).unwrap();
    match (by, why) {
        ("collecting", "belongs to another round") => {
            let refusal = Contribution::from_code(&round, &code).unwrap_err();
            assert_eq!(refusal, ContributionError::ForeignRound);
        }
        ("collecting", "wrong length for this round") => {
            let refusal = Contribution::from_code(&round, &code).unwrap_err();
            assert!(matches!(refusal, ContributionError::WrongLength { .. }));
        }
        ("last keeper on release", "tag does not open") => {
            let accepted = accepted_by(given, &code);
            let (last, others) = accepted.split_last().unwrap();
            assert!(!last && others.iter().all(|accepted| *accepted));
        }
        ("every keeper on release", "masked vector changed: tags do not open") => {
            assert!(accepted_by(given, &code).iter().all(|accepted| !accepted));
        }
        ("total", "release is for another list") => {
            let release = Release::from_code(&round, &code).unwrap();
            let mut releases = releases_of(given);
            let keeper = release.keeper();
            releases.retain(|other| other.keeper() != keeper);
            releases.push(release);
            let refusal = Total::add_up(&round, &bundle_of(given), &releases).unwrap_err();
            assert_eq!(refusal, TotalError::OtherList(keeper));
        }
        _ => panic!("{by}: {why}"),
    }
}

/// Per keeper, whether they release a list in which `code` stands for the contribution that it was
/// made from. Who does not, names it.
fn accepted_by(given: &Value, code: &Code) -> Vec<bool> {
    let round = round_of(given);
    let bad = Contribution::from_code(&round, code).unwrap();
    let mut contributions = contributions_of(given);
    // Both begin with the same encapsulated keys.
    let start = |contribution: &Contribution| contribution.to_code().body()[..40].to_vec();
    contributions.retain(|contribution| start(contribution) != start(&bad));
    contributions.push(bad.clone());
    assert_eq!(contributions.len(), list(&given["contributions"]).len());
    let bundle = Bundle::freeze(&round, contributions).unwrap();
    let accepted = |key: &KeeperKey| match key.release(&round, &bundle) {
        Ok(_) => true,
        Err(refusal) => {
            assert_eq!(refusal, KeeperError::TagsDoNotOpen(vec![bad.fingerprint()]));
            assert_eq!(key.check(&round, &bad), Err(refusal));
            false
        }
    };
    keys_of(given).iter().map(accepted).collect()
}

#[test]
fn the_pasted_chat_yields_exactly_the_listed_contributions() {
    each_round(|given| {
        let round = round_of(given);
        let findings = find(text(&given["pasted_chat"]));
        assert_eq!(findings.damaged, []);
        let found = findings.codes.iter().map(|found| {
            Contribution::from_code(&round, &found.code).unwrap().fingerprint().to_string()
        });
        let found: Vec<String> = found.collect();
        let listed: Vec<&str> = list(&given["pasted_chat_finds"]).iter().map(text).collect();
        assert_eq!(found, listed);
    });
}

#[test]
fn one_fewer_than_needed_are_too_few() {
    each_round(|given| {
        let round = round_of(given);
        let minimum = round.descriptor().minimum.get();
        let found = usize::from(minimum) - 1;
        let few = contributions_of(given).into_iter().take(found);
        let refusal = Bundle::freeze(&round, few).unwrap_err();
        assert_eq!(refusal, BundleError::TooFew { found, minimum });
    });
}
