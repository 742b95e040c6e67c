//! A page's own practices: what is read, and what is refused where.

use pulse_check::practice::{Catalogue, GroupSize, Guidance, Practice, Read};
use serde_json::{Value, json};

use crate::languages::english;

fn words(title: &str) -> Value {
    json!({
        "title": title,
        "why": "It helps.",
        "how": ["Begin.", "End."],
        "first_step": "Begin today.",
        "say": "“Shall we?”",
        "cues": ["it is Monday"],
        "remote": "The same."
    })
}

fn good() -> Value {
    json!({
        "format": 1,
        "language": "en",
        "practices": [{
            "id": "walk-and-talk",
            "strategy": "connections",
            "audience": "team",
            "people": "pair",
            "serves": ["openness", "weather"],
            "first_step_minutes": 5,
            "minutes": 20,
            "evidence": { "level": "advice", "sources": [] },
            "words": { "de": words("Geht ein Stück"), "en": words("Take a walk") }
        }]
    })
}

fn read(file: &Value) -> Read<Catalogue> {
    Catalogue::with_own(&file.to_string())
}

/// What it says where `nearest` of its languages is the one.
fn in_nearest(practice: &Practice, nearest: Option<&str>) -> Guidance {
    practice.guidance(english(), |_| nearest.map(str::to_owned))
}

/// What is said of the good file after `change`.
fn refused(change: impl FnOnce(&mut Value)) -> String {
    let mut file = good();
    change(&mut file);
    read(&file).unwrap_err().to_string()
}

#[test]
fn a_good_file_is_read() {
    let catalogue = read(&good()).unwrap();
    let practice = catalogue.all().next().unwrap();
    assert!(catalogue.is_own(practice));
    assert_eq!((practice.id.as_str(), practice.people), ("walk-and-talk", GroupSize::Pair));
    let said = in_nearest(practice, Some("en"));
    assert_eq!((said.title, said.careful, said.how.len()), ("Take a walk", None, 2));
    let said = in_nearest(practice, Some("de"));
    assert_eq!((said.language, said.title), ("de", "Geht ein Stück"));
    assert_eq!(catalogue.all().count(), Catalogue::BUILT_IN.all().count() + 1);
}

#[test]
fn all_its_languages_are_on_offer_and_the_default_one_is_for_whoever_wants_none_of_them() {
    let mut file = good();
    file["language"] = json!("sr");
    file["practices"][0]["words"] =
        json!({ "nl": words("Loop"), "sr": words("Шетња"), "sr-Latn": words("Šetnja") });
    let practice = read(&file).unwrap().all().next().unwrap();
    let mut on_offer = Vec::new();
    practice.guidance(english(), |offered| {
        on_offer.extend(offered.iter().map(|tag| (*tag).to_owned()));
        None
    });
    assert_eq!(on_offer, ["sr", "nl", "sr-Latn"]);
    assert_eq!(in_nearest(practice, Some("sr-Latn")).title, "Šetnja");
    let said = in_nearest(practice, None);
    assert_eq!((said.language, said.title), ("sr", "Шетња"));
}

#[test]
fn one_that_is_called_like_a_built_in_one_takes_its_place() {
    let mut file = good();
    file["practices"][0]["id"] = json!("second-voice");
    let catalogue = read(&file).unwrap();
    assert_eq!(catalogue.all().count(), Catalogue::BUILT_IN.all().count());
    let practice = catalogue.with_id("second-voice").unwrap();
    assert_eq!(in_nearest(practice, Some("en")).title, "Take a walk");
}

#[test]
fn every_mistake_is_refused_with_its_place() {
    let first = |field: &'static str, value: Value| {
        move |file: &mut Value| file["practices"][0][field] = value
    };
    let said = |field: &'static str, value: Value| {
        move |file: &mut Value| file["practices"][0]["words"]["en"][field] = value
    };
    let cases = [
        (refused(|file| file["format"] = json!(2)), "format: must be 1"),
        (refused(|file| file["extra"] = json!(2)), "extra: is unknown here"),
        (refused(|file| file["practices"] = json!([])), "practices: has 0; there can be 1 to 100"),
        (
            refused(|file| file["language"] = json!("fr")),
            "practices[0].words: is missing in the default",
        ),
        (refused(first("id", json!("a b"))), "practices[0].id: must be 1 to 40 letters"),
        (
            refused(first("strategy", json!("luck"))),
            "practices[0].strategy: must be one of connections,",
        ),
        (
            refused(first("audience", json!("boss"))),
            "practices[0].audience: must be one of anyone,",
        ),
        (refused(first("people", json!(3))), "practices[0].people: must be a text"),
        (refused(first("serves", json!([]))), "practices[0].serves: has 0; there can be 1 to 20"),
        (refused(first("serves", json!(["a", "a"]))), "practices[0].serves[1]: “a” is there twice"),
        (
            refused(first("first_step_minutes", json!(10))),
            "practices[0].first_step_minutes: must be",
        ),
        (
            refused(first("minutes", json!(4))),
            "practices[0].minutes: is less than its first step takes",
        ),
        (refused(first("minutes", json!(0))), "practices[0].minutes: must be 1 or more"),
        (refused(first("weight", json!(1))), "practices[0].weight: is unknown here"),
        (
            refused(first("evidence", json!({ "level": "tested", "sources": [] }))),
            "practices[0].evidence.sources: is empty",
        ),
        (
            refused(first("evidence", json!({ "level": "sure", "sources": [] }))),
            "practices[0].evidence.level: must be one of tested, related, advice",
        ),
        (refused(said("title", json!(" "))), "practices[0].words.en.title: is empty"),
        (refused(said("why", json!("a\nb"))), "practices[0].words.en.why: holds a line end"),
        (
            refused(said("why", json!("a".repeat(601)))),
            "practices[0].words.en.why: is longer than 600",
        ),
        (refused(said("how", json!([]))), "practices[0].words.en.how: has 0; there can be 1 to 8"),
        (refused(said("song", json!("la"))), "practices[0].words.en.song: is unknown here"),
        (refused(said("sign", json!("Calm."))), "practices[0].words.de: lacks “sign”, unlike “en”"),
        (refused(said("say", Value::Null)), "practices[0].words.de: has “say”, unlike “en”"),
        (
            refused(|file| {
                let again = file["practices"][0].clone();
                file["practices"].as_array_mut().unwrap().push(again);
            }),
            "practices[1].id: “walk-and-talk” is there twice",
        ),
    ];
    for (said, wanted) in cases {
        assert!(said.starts_with(wanted), "{said}");
    }
    assert!(Catalogue::with_own("{").unwrap_err().to_string().starts_with("line 1, column"));
}

/// What the schema for editors knows is what the reader knows.
#[test]
fn the_schema_has_the_fields_that_are_read() {
    let schema: Value =
        serde_json::from_str(include_str!("../../docs/practice.schema.json")).unwrap();
    let fields = |node: &Value| {
        let mut names: Vec<String> =
            node["properties"].as_object().unwrap().keys().cloned().collect();
        names.sort();
        names.join(", ")
    };
    let known = |said: String| {
        let list = said.split_once("there are ").unwrap().1.to_owned();
        let mut names: Vec<&str> = list.split(", ").collect();
        names.sort_unstable();
        names.join(", ")
    };
    let extra = || json!(1);
    assert_eq!(known(refused(|file| file["extra"] = extra())), fields(&schema));
    let practice = &schema["$defs"]["practice"];
    assert_eq!(known(refused(|file| file["practices"][0]["extra"] = extra())), fields(practice));
    let words = &schema["$defs"]["words"];
    let change = |file: &mut Value| file["practices"][0]["words"]["en"]["extra"] = extra();
    assert_eq!(known(refused(change)), fields(words));
}
