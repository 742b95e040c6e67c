//! Codes of the reference values are found where they stand, and damage is told apart.

use pulse_check::round::{Code, CodeError, find};
use serde_json::Value;

use crate::vectors::{self, entries, list, name, text, texts};

fn reason(why: &CodeError) -> &'static str {
    match why {
        CodeError::NotACode => "no code",
        CodeError::NewerVersion => "newer version",
        CodeError::UnknownLetter(_) => "unknown letter",
        CodeError::TooShort => "cut short",
        CodeError::InTwoParts => "in two parts",
        CodeError::CheckBytes => "checksum (or stray bits) wrong",
        CodeError::OtherKind { .. } => "another kind",
    }
}

#[test]
fn texts_hold_the_codes_that_the_other_implementation_finds() {
    let cases = entries("reading");
    assert!(cases.len() >= 25);
    for case in &cases {
        let findings = find(text(&case["text"]));
        let codes: Vec<String> = findings.codes.iter().map(|found| name(&found.code)).collect();
        let damaged: Vec<&str> =
            findings.damaged.iter().map(|damaged| reason(&damaged.why)).collect();
        let fits = |expected: &Value| {
            codes == texts(&expected["finds"]) && damaged == texts(&expected["damaged"])
        };
        let as_good = !case["or"].is_null() && fits(&case["or"]);
        assert!(fits(case) || as_good, "{}: {codes:?}, {damaged:?}", case["what"]);
    }
}

#[test]
fn codes_that_reading_refuses_are_refused_for_the_same_reason() {
    let rounds = vectors::rounds();
    let refused = rounds.iter().flat_map(|round| list(&round["refuse"]));
    let by_reading: Vec<_> = refused.filter(|refused| refused["by"] == "reading").collect();
    assert!(by_reading.len() >= 21);
    for refused in by_reading {
        let code = text(&refused["code"]);
        let why = Code::read(code).unwrap_err();
        assert_eq!(reason(&why), text(&refused["why"]), "{code}");
        let findings = find(code);
        let damaged: Vec<&str> =
            findings.damaged.iter().map(|damaged| reason(&damaged.why)).collect();
        assert_eq!((findings.codes.len(), damaged), (0, vec![text(&refused["why"])]), "{code}");
    }
}
