//! Lists held against chats, pasted chats, and announcements of the reference values.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use pulse_check::instrument::Instrument;
use pulse_check::round::{
    Announcement, Code, CodeKind, Comparison, Fingerprint, List, Mark, Round, RoundDescriptor,
    Says, announcements, find,
};
use serde_json::Value;

use crate::vectors::{fingerprint, list, rounds, text, texts};

#[path = "../round/setting.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod setting;

fn descriptor_of(given: &Value) -> RoundDescriptor {
    let bytes = HEXLOWER.decode(text(&given["descriptor_hex"]).as_bytes()).unwrap();
    RoundDescriptor::decode(&bytes).unwrap()
}

pub fn round_of(given: &Value) -> Round {
    let instrument: Instrument = setting::instrument_of(&given["instrument"]);
    Round::new(descriptor_of(given), instrument).unwrap()
}

pub fn list_of(round: &Round, code: &Value) -> List {
    List::from_code(round, &Code::read(text(code)).unwrap()).unwrap()
}

fn shown(fingerprints: &[Fingerprint]) -> Vec<String> {
    fingerprints.iter().map(ToString::to_string).collect()
}

fn marks(marks: &[Mark]) -> Vec<String> {
    marks.iter().map(ToString::to_string).collect()
}

#[test]
fn a_list_and_a_chat_are_compared_as_the_other_implementation_does() {
    let mut compared = 0;
    for given in rounds().iter().filter(|given| !list(&given["compared"]).is_empty()) {
        let round = round_of(given);
        for case in list(&given["compared"]) {
            let code = if case["list"].is_null() { &given["list"] } else { &case["list"] };
            let list_code = list_of(&round, code);
            let found = Comparison::of(&round, &list_code, text(&case["chat"]));
            let what = &case["what"];
            assert_eq!(shown(&found.by_code), texts(&case["by_code"]), "{what}");
            assert_eq!(shown(&found.by_mark), texts(&case["by_mark"]), "{what}");
            assert_eq!(shown(&found.not_in_chat), texts(&case["not_in_chat"]), "{what}");
            assert_eq!(shown(&found.not_in_list), texts(&case["not_in_list"]), "{what}");
            assert_eq!(
                marks(&found.marks_not_in_list),
                texts(&case["marks_not_in_list"]),
                "{what}"
            );
            assert_eq!(shown(&found.said_in_list), texts(&case["said_in_list"]), "{what}");
            assert_eq!(shown(&found.other_rounds), texts(&case["other_rounds"]), "{what}");
            let elsewhere: Vec<Vec<String>> = found
                .said_in_another_list
                .iter()
                .map(|(mine, other)| marks(&[*mine, *other]))
                .collect();
            let pairs: Vec<Vec<String>> =
                list(&case["said_in_another_list"]).iter().map(texts).collect();
            assert_eq!(elsewhere, pairs, "{what}");
            let before: BTreeMap<String, &str> = found
                .before
                .iter()
                .map(|(mark, words)| (mark.to_string(), words.as_str()))
                .collect();
            let expected: BTreeMap<String, &str> = case["before"]
                .as_object()
                .unwrap()
                .iter()
                .map(|(mark, words)| (mark.clone(), text(words)))
                .collect();
            assert_eq!(before, expected, "{what}");
            let together: Vec<Vec<String>> = found.together.iter().map(|all| marks(all)).collect();
            let expected: Vec<Vec<String>> = list(&case["together"]).iter().map(texts).collect();
            assert_eq!(together, expected, "{what}");
            assert_eq!(found.agrees(), case["agrees"].as_bool().unwrap(), "{what}");
            compared += 1;
        }
    }
    assert!(compared >= 12);
}

#[test]
fn a_chat_with_a_code_that_is_cut_or_of_another_round_does_not_agree() {
    let rounds = rounds();
    let given = &rounds[0];
    let round = round_of(given);
    let mut agreeing = list(&given["compared"]).iter().filter(|case| case["agrees"] == true);
    let chat = text(&agreeing.next_back().unwrap()["chat"]);
    let (list, codes) = (list_of(&round, &given["list"]), find(chat).codes);
    let code = codes[0].code.to_string();
    let compare = |more: &str| Comparison::of(&round, &list, &format!("{chat}\n{more}\n"));
    assert!(compare("Ivo: thanks!").agrees());
    // Somebody quotes a code that is there.
    assert!(compare(&format!("> {}…", &code[..40])).agrees());

    let mut other = code.clone().into_bytes();
    let middle = other.len() / 2;
    other[middle] = if other[middle] == b'A' { b'B' } else { b'A' };
    let cut = String::from_utf8(other).unwrap();
    let found = compare(&format!("Ivo: {}", &cut[..cut.len() - 30]));
    assert!(!found.agrees());
    assert_eq!(found.unreadable, ["Ivo:"]);

    let elsewhere = find(text(&rounds[1]["pasted_chat"])).codes;
    let elsewhere = elsewhere.iter().find(|it| it.code.kind() == CodeKind::Contribution).unwrap();
    let found = compare(&format!("Ivo: {}", elsewhere.code));
    assert_eq!((found.other_rounds.len(), found.agrees()), (1, false));
}

#[test]
fn pasted_chats_hold_the_contributions_that_the_other_implementation_finds() {
    let mut pasted = 0;
    for given in rounds().iter().filter(|given| given["pasted_chat"].is_string()) {
        let findings = find(text(&given["pasted_chat"]));
        let found: Vec<String> =
            findings.codes.iter().map(|found| fingerprint(&found.code)).collect();
        assert_eq!(found, texts(&given["pasted_chat_finds"]));
        assert!(findings.codes.iter().all(|found| found.code.kind() == CodeKind::Contribution));
        assert_eq!(findings.damaged, []);
        pasted += 1;
    }
    assert!(pasted >= 5);
}

#[test]
fn announcements_are_found_and_told_apart() {
    let mut told = 0;
    for given in rounds().iter().filter(|given| !given["announcements"].is_null()) {
        let announced = announcements(&descriptor_of(given), text(&given["announcements"]["text"]));
        let says = list(&given["announcements"]["says"]);
        assert_eq!(announced.len(), says.len());
        for (announced, expected) in announced.iter().zip(says) {
            let announcement: &Announcement = announced.announcement.as_ref().unwrap();
            assert_eq!(
                u64::from(announcement.keeper().get()),
                expected["keeper"].as_u64().unwrap()
            );
            match announcement.says() {
                Says::Keeps => assert_eq!(text(&expected["what"]), "keeps"),
                Says::WillRelease(digest) => {
                    assert_eq!(text(&expected["what"]), "will release");
                    let hex = HEXLOWER.encode(digest.bytes());
                    assert_eq!(hex, text(&expected["list_digest_hex"]));
                }
                Says::Transport(_) => assert_eq!(text(&expected["what"]), "transport key"),
            }
            told += 1;
        }
    }
    assert!(told >= 12);
}
