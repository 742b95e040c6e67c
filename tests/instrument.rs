//! Questionnaires: what is read, what is refused and where, and the digest that two devices
//! compare.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use proptest::prelude::*;
use pulse_check::instrument::{Instrument, Read, builtin};
use pulse_check::text::Lang;
use serde_json::{Value, json};

fn good() -> Value {
    json!({
        "format": 1,
        "id": "retro",
        "version": 2,
        "language": "en",
        "title": { "en": "Retro", "de": "Rückblick" },
        "points": 3,
        "labels": { "en": ["No", "Partly", "Yes"], "de": ["Nein", "Teils", "Ja"] },
        "dimensions": [
            { "id": "focus", "name": { "en": "Focus", "de": "Fokus" } },
            { "id": "fun", "name": { "en": "Fun", "de": "Spaß" }, "about": { "en": "Joy.", "de": "Freude." } }
        ],
        "items": [
            { "id": "a", "dimension": "focus", "text": { "en": "We finish.", "de": "Wir werden fertig." } },
            { "id": "b", "dimension": "fun", "reverse": true, "text": { "en": "We yawn.", "de": "Wir gähnen." } }
        ]
    })
}

fn read(questionnaire: &Value) -> Read<Instrument> {
    Instrument::from_json(&questionnaire.to_string())
}

/// The place at which the good questionnaire is refused after `change`.
fn refused_at(change: impl FnOnce(&mut Value)) -> String {
    let mut questionnaire = good();
    change(&mut questionnaire);
    read(&questionnaire).unwrap_err().place
}

#[test]
fn a_good_questionnaire_is_read_whole() {
    let instrument = read(&good()).unwrap();
    assert_eq!(instrument.points().get(), 3);
    assert_eq!(instrument.items().len(), 2);
    assert!(instrument.items()[1].reverse());
    assert_eq!(instrument.dimensions()[instrument.items()[1].dimension()].id(), "fun");
    assert_eq!(instrument.title().get("de").unwrap(), "Rückblick");
}

#[test]
fn every_mistake_is_refused_at_its_place() {
    assert_eq!(refused_at(|q| q["format"] = json!(3)), "format");
    assert_eq!(refused_at(|q| q["id"] = json!("No spaces")), "id");
    assert_eq!(refused_at(|q| q["version"] = json!(0)), "version");
    assert_eq!(refused_at(|q| q["points"] = json!(2)), "points");
    assert_eq!(refused_at(|q| q["points"] = json!(8)), "points");
    assert_eq!(refused_at(|q| q["language"] = json!("fr")), "title");
    assert_eq!(refused_at(|q| q["labels"]["de"] = json!(["Nein", "Ja"])), "labels.de");
    assert_eq!(refused_at(|q| q["labels"]["en"][1] = json!(" ")), "labels.en[1]");
    assert_eq!(refused_at(|q| q["dimensions"][1]["id"] = json!("focus")), "dimensions[1].id");
    assert_eq!(
        refused_at(|q| q["dimensions"][1]["about"] = json!({"en": "Joy."})),
        "dimensions[1].about"
    );
    assert_eq!(refused_at(|q| q["items"] = json!([])), "items");
    assert_eq!(refused_at(|q| q["items"][1]["id"] = json!("a")), "items[1].id");
    assert_eq!(refused_at(|q| q["items"][1]["dimension"] = json!("pace")), "items[1].dimension");
    assert_eq!(refused_at(|q| q["items"][1]["dimension"] = json!("focus")), "items");
    assert_eq!(
        refused_at(|q| q["items"][0]["text"] = json!({"en": "We finish."})),
        "items[0].text"
    );
    assert_eq!(refused_at(|q| q["items"][0]["text"]["fr"] = json!("Fini.")), "items[0].text.fr");
    assert_eq!(refused_at(|q| q["items"][0]["text"]["en"] = json!("")), "items[0].text.en");
    assert_eq!(
        refused_at(|q| q["items"][0]["text"]["en"] = json!("two\nlines")),
        "items[0].text.en"
    );
    assert_eq!(
        refused_at(|q| q["items"][0]["text"]["en"] = json!("x".repeat(401))),
        "items[0].text.en"
    );
}

#[test]
fn what_came_with_the_second_format_is_refused_in_the_first_and_read_in_the_second() {
    type Change = fn(&mut Value);
    let news: [(&str, Change); 8] = [
        ("id", |q| q["id"] = json!("Retro_2")),
        ("items[0].id", |q| q["items"][0]["id"] = json!("Q1_a")),
        ("points", |q| {
            q["points"] = json!(2);
            q["labels"] = json!({ "en": ["No", "Yes"], "de": ["Nein", "Ja"] });
        }),
        ("labels.de", |q| q["labels"] = json!({ "en": ["No", "Yes"], "de": ["Nein", "Ja"] })),
        ("stem", |q| q["stem"] = json!({ "en": "On my team …", "de": "In meinem Team …" })),
        ("first", |q| q["first"] = json!(0)),
        ("items[0].about", |q| q["items"][0]["about"] = json!({ "en": "All.", "de": "Alles." })),
        ("dimensions[0].labels", |q| {
            q["dimensions"][0]["labels"] = json!({ "en": ["Low", "High"], "de": ["Tief", "Hoch"] });
        }),
    ];
    for (place, change) in news {
        assert_eq!(refused_at(change), place);
        let mut second = good();
        second["format"] = json!(2);
        change(&mut second);
        let read = read(&second);
        assert!(read.is_ok(), "{place}: {}", read.unwrap_err());
    }
}

fn eleven() -> Value {
    json!({
        "format": 2, "id": "Team_Scales", "version": 1, "language": "en",
        "title": { "en": "Scales" }, "stem": { "en": "On my team …" },
        "points": 11, "first": 0, "labels": { "en": ["Not at all", "Entirely"] },
        "dimensions": [
            { "id": "a", "name": { "en": "A" } },
            { "id": "b", "name": { "en": "B" }, "labels": { "en": ["Never", "Always"] } }
        ],
        "items": [
            { "id": "Q1", "dimension": "a", "text": { "en": "One." } },
            { "id": "Q2", "dimension": "b", "text": { "en": "Two." }, "about": { "en": "Both." } }
        ]
    })
}

#[test]
fn points_without_a_label_have_the_number_that_people_know_them_by() {
    let instrument = read(&eleven()).unwrap();
    let middle = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let with = |low: &str, high: &str| {
        [&[low][..], &middle, &[high]].concat().iter().map(|it| it.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(instrument.labels(0, "en"), with("Not at all", "Entirely"));
    assert_eq!(instrument.labels(1, "en"), with("Never", "Always"));
    assert!(!instrument.has_one_scale());
    let numbers: Vec<u8> =
        instrument.points().answers().map(|answer| instrument.number(answer)).collect();
    assert_eq!(numbers, Vec::from_iter(0..=10));
    let two = |first: u8| {
        let mut two = eleven();
        two["points"] = json!(2);
        two["first"] = json!(first);
        read(&two).unwrap().labels(0, "en")
    };
    assert_eq!(two(0), ["Not at all", "Entirely"]);
    assert_eq!(two(1), ["Not at all", "Entirely"]);
}

#[test]
fn the_digest_covers_what_the_second_format_added_where_it_is_there() {
    let digest = |change: fn(&mut Value)| {
        let mut questionnaire = eleven();
        change(&mut questionnaire);
        let read = read(&questionnaire).unwrap();
        (read.digest(), read.dimension_digest(1), read.item_digest(1))
    };
    let whole = digest(|_| ());
    for change in [
        (|q| q["stem"] = json!({ "en": "In my department …" })) as fn(&mut Value),
        |q| q["stem"] = json!(null),
        |q| q["first"] = json!(1),
        |q| q["items"][1]["about"] = json!(null),
        |q| q["items"][1]["about"] = json!({ "en": "All." }),
    ] {
        let other = digest(change);
        assert!(whole.0 != other.0 && whole.1 != other.1 && whole.2 != other.2);
    }
    let mut first = good();
    let before = read(&first).unwrap().digest();
    first["format"] = json!(2);
    assert_eq!(read(&first).unwrap().digest(), before);
}

#[test]
fn what_is_missing_misspelt_or_of_the_wrong_kind_is_refused_at_its_place() {
    assert_eq!(refused_at(|q| drop(q.as_object_mut().unwrap().remove("id"))), "id");
    assert_eq!(refused_at(|q| q["fromat"] = json!(1)), "fromat");
    assert_eq!(refused_at(|q| q["items"][1]["reversed"] = json!(true)), "items[1].reversed");
    assert_eq!(refused_at(|q| q["format"] = json!("1")), "format");
    assert_eq!(refused_at(|q| q["points"] = json!(3.5)), "points");
    assert_eq!(refused_at(|q| q["title"] = json!("Retro")), "title");
    assert_eq!(refused_at(|q| q["items"] = json!({})), "items");
    assert_eq!(refused_at(|q| q["items"][0]["reverse"] = json!("yes")), "items[0].reverse");
    assert_eq!(refused_at(|q| q["items"][0]["text"]["en"] = json!(7)), "items[0].text.en");
    assert_eq!(refused_at(|q| *q = json!([])), "the whole");
}

#[test]
fn what_is_not_json_is_refused_with_line_and_column() {
    let broken = Instrument::from_json("{\n  \"format\": 1,,\n}").unwrap_err();
    assert_eq!(broken.place, "line 2, column 15");
    assert!(!broken.reason.contains("line"), "{broken}");
    assert_eq!(Instrument::from_json("").unwrap_err().place, "line 1, column 0");
}

#[test]
fn digests_agree_with_an_independent_implementation() {
    let vectors: Value =
        serde_json::from_str(include_str!("reference/sealed/vectors.json")).unwrap();
    let rounds = vectors["rounds"].as_array().unwrap();
    assert!(!rounds.is_empty());
    for round in rounds {
        let given = &round["instrument"];
        let points = usize::try_from(given["points"].as_u64().unwrap()).unwrap();
        let items: Vec<Value> = given["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| {
                json!({
                    "id": item["id"],
                    "dimension": "all",
                    "reverse": item["reverse"],
                    "text": { "en": item["text"] }
                })
            })
            .collect();
        let instrument = read(&json!({
            "format": 1,
            "id": given["id"],
            "version": given["version"],
            "language": "en",
            "title": { "en": "Fixture" },
            "points": points,
            "labels": { "en": vec!["label"; points] },
            "dimensions": [{ "id": "all", "name": { "en": "All" } }],
            "items": items
        }))
        .unwrap();
        assert_eq!(instrument.digest().to_string(), round["instrument_digest_hex"]);
    }
}

#[test]
fn the_digest_changes_with_all_that_is_asked_and_with_nothing_else() {
    let digest = |change: fn(&mut Value)| {
        let mut questionnaire = good();
        change(&mut questionnaire);
        read(&questionnaire).unwrap().digest()
    };
    let original = digest(|_| {});
    let same: [fn(&mut Value); 3] = [
        |q| q["title"]["en"] = json!("Other"),
        |q| q["items"][0]["text"]["de"] = json!("Anders."),
        |q| q["labels"]["en"][0] = json!("Never"),
    ];
    for change in same {
        assert_eq!(digest(change), original);
    }
    let other: [fn(&mut Value); 5] = [
        |q| q["id"] = json!("other"),
        |q| q["version"] = json!(3),
        |q| q["items"][0]["text"]["en"] = json!("Other."),
        |q| q["items"][0]["reverse"] = json!(true),
        |q| q["items"][0]["id"] = json!("c"),
    ];
    for change in other {
        assert_ne!(digest(change), original);
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC*") {
        let _ = Instrument::from_json(&text);
    }

    /// A built-in questionnaire with one byte changed is read whole or refused, never half-read.
    #[test]
    fn a_damaged_questionnaire_is_read_whole_or_refused(at in 0_usize..3000, byte in 32_u8..127) {
        let text = include_str!("../src/instrument/builtin/safety.json");
        let mut bytes = text.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(Ok(instrument)) = String::from_utf8(bytes).map(|text| Instrument::from_json(&text)) {
            let original = builtin::get("safety", 0, Lang::default()).unwrap().unwrap();
            prop_assert_eq!(instrument.items().len(), original.items().len());
            prop_assert_eq!(instrument.dimensions().len(), original.dimensions().len());
        }
    }
}

#[test]
fn every_questionnaire_of_the_docs_is_read() {
    let docs = include_str!("../docs/questionnaires.md");
    let blocks: Vec<&str> = docs
        .split("```json\n")
        .skip(1)
        .filter_map(|rest| rest.split_once("```").map(|(block, _)| block))
        .filter(|block| block.contains("\"format\""))
        .collect();
    assert_eq!(blocks.len(), 4);
    for block in blocks {
        let read = Instrument::from_json(block);
        assert!(read.is_ok(), "{}\n{block}", read.unwrap_err());
    }
}
