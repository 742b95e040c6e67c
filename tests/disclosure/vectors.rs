//! Whole rounds of teams against what an implementation of its own makes of them: every file under
//! `tests/reference/gate`, every field.

use std::fs;
use std::path::{Path, PathBuf};

use pulse_check::day::Day;
use pulse_check::disclosure::{
    Cap, ComparableRound, Detail, Earlier, ItemFigure, Minimum, Origin, Policy, ReleasedDimension,
    ReleasedHeadline, ReleasedItem, ReleasedView, ShownMean, Since, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::{Closeness, Counts};
use serde_json::{Value, json};

#[test]
fn every_round_is_shown_as_in_the_reference() {
    let files = files();
    assert!(!files.is_empty(), "there are no vectors");
    let mut wrong = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let vectors: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&vectors["format"], &vectors["points"]), (&json!(1), &json!(5)));
        let cases = vectors["cases"].as_array().unwrap();
        assert!(!cases.is_empty(), "{}", file.display());
        wrong.extend(cases.iter().flat_map(differences));
    }
    assert!(wrong.is_empty(), "{} rounds differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/gate");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|kind| kind == "json")).collect()
}

/// Where the gate shows something else than the rounds of `case` say.
fn differences(case: &Value) -> Vec<String> {
    let instrument = instrument(&case["instrument"]);
    let policy = policy(&case["policy"]);
    let mut rounds: Vec<(u32, Option<ComparableRound>)> = Vec::new();
    let mut wrong = Vec::new();
    for (at, round) in case["rounds"].as_array().unwrap().iter().enumerate() {
        let counts = Counts::new(
            &instrument,
            round["questions"].as_array().unwrap().iter().map(numbers).collect(),
            numbers(&round["scores"]),
            round["unscored"].as_u64().unwrap() as u32,
        )
        .unwrap();
        let since: Vec<Since> = round["since"].as_array().unwrap().iter().map(since).collect();
        assert_eq!(since.len(), rounds.len());
        for (since, (people, _)) in since.iter().zip(&rounds) {
            since.check(*people, counts.people()).unwrap();
        }
        let earlier = since.iter().zip(&rounds).filter_map(|(since, (_, past))| {
            past.as_ref().map(|past| Earlier { past, since: *since })
        });
        let earlier: Vec<Earlier> = earlier.collect();
        let view = release(&counts, &policy, &earlier, &[]).unwrap();
        let (found, wanted) = (written(&view, &instrument, at), expected(&round["view"]));
        if found != wanted {
            let (id, note) = (&case["id"], &case["note"]);
            wrong.push(format!("{id} {note}, round {at}\n  found  {found}\n  wanted {wanted}"));
        }
        rounds.push((counts.people(), ComparableRound::keep(&counts, &policy, day(at), view)));
    }
    wrong
}

/// Rounds are a month apart, so that their days tell them apart.
fn day(round: usize) -> Day {
    Day::new(2026, 1 + round as u32, 1).unwrap()
}

fn instrument(asked: &Value) -> Instrument {
    let dimensions = numbers(&asked["dimensions"]);
    let of = dimensions.iter().enumerate().flat_map(|(dimension, items)| {
        std::iter::repeat_n(format!("d{dimension}"), *items as usize)
    });
    let items = of.zip(numbers(&asked["reverse"])).enumerate().map(|(at, (dimension, reverse))| {
        json!({
            "id": format!("q{at}"),
            "dimension": dimension,
            "reverse": reverse == 1,
            "text": { "en": format!("Statement {at}") }
        })
    });
    let dimension = |at| json!({ "id": format!("d{at}"), "name": { "en": format!("Name {at}") } });
    let json = json!({
        "format": 1,
        "id": "vectors",
        "version": 1,
        "language": "en",
        "title": { "en": "Vectors" },
        "points": 5,
        "labels": { "en": ["1", "2", "3", "4", "5"] },
        "dimensions": (0..dimensions.len()).map(dimension).collect::<Vec<_>>(),
        "items": items.collect::<Vec<_>>()
    });
    Instrument::from_json(&json.to_string()).unwrap()
}

fn policy(policy: &Value) -> Policy {
    let minimum = Minimum::new(policy["minimum"].as_u64().unwrap() as u8).unwrap();
    let detail = match policy["detail"].as_str().unwrap() {
        "steps" => Detail::Steps,
        "distributions" => Detail::Distributions,
        other => panic!("there is no detail {other}"),
    };
    let invited = policy["invited"].as_u64().map(|invited| invited as u32);
    Policy::new(minimum, detail, invited).keeping_scores(true)
}

fn since(since: &Value) -> Since {
    match since.as_array() {
        None => Since::Unknown,
        Some(pair) => Since::Known {
            joined: pair[0].as_u64().unwrap() as u32,
            left: pair[1].as_u64().unwrap() as u32,
        },
    }
}

fn numbers(list: &Value) -> Vec<u32> {
    list.as_array().unwrap().iter().map(|number| number.as_u64().unwrap() as u32).collect()
}

/// The reference leaves out what has no cap.
fn expected(view: &Value) -> Value {
    let with_cap = |figure: &Value| {
        let mut figure = figure.clone();
        if let Some(fields) = figure.as_object_mut()
            && fields.contains_key("value")
        {
            fields.entry("cap").or_insert(Value::Null);
        }
        figure
    };
    let list = |name: &str| view[name].as_array().unwrap().iter().map(with_cap).collect::<Vec<_>>();
    let mut whole = view.clone();
    whole["headline"] = with_cap(&view["headline"]);
    whole["dimensions"] = json!(list("dimensions"));
    whole["questions"] = json!(list("questions"));
    whole
}

/// The view in the form of the reference; `this` is the index of its round.
fn written(view: &ReleasedView, instrument: &Instrument, this: usize) -> Value {
    let as_of = |origin: Origin| match origin {
        Origin::New => json!(this),
        Origin::AsOn(day) => json!(day.parts().1 - 1),
        Origin::OfSeveral => Value::Null,
    };
    let headline = |headline: &ReleasedHeadline| {
        let mut value = mean(headline.mean());
        value["range"] = json!([headline.range().low(), headline.range().high()]);
        value["word"] = word(headline.closeness().shown());
        let with_everyone = headline.with_everyone();
        let limits = with_everyone.shown().map(|range| [range.low(), range.high()]);
        value["with_everyone"] = json!(limits);
        value["as_of"] = as_of(headline.origin());
        value
    };
    let dimension = |dimension: &ReleasedDimension| {
        let Some(shown) = dimension.mean().shown().copied() else { return Value::Null };
        let mut value = mean(shown);
        value["word"] = word(dimension.closeness().shown());
        value["lower_question"] = json!(dimension.lower_question().map(|at| {
            let dimension = instrument.items()[at].dimension();
            instrument.items_of(dimension).position(|(item, _)| item == at).unwrap()
        }));
        value["made_from_questions"] = json!(dimension.made_from_questions());
        value["as_before"] = json!(dimension.origin().as_before());
        value
    };
    let question = |(at, item): (usize, &ReleasedItem)| {
        let turn = |about| if instrument.items()[at].reverse() { 600 - about } else { about };
        let mut value = match item.figure().shown() {
            None => return Value::Null,
            Some(ItemFigure::Mean(shown)) => mean(*shown),
            Some(ItemFigure::Bars(bars)) => json!({
                "low": [bars.low().fewest(), bars.low().most()],
                "high": [bars.high().fewest(), bars.high().most()],
                "about": turn(bars.about()),
            }),
        };
        value["as_of"] = as_of(item.origin());
        value
    };
    let change = view
        .change()
        .shown()
        .map(|change| json!({ "mean": json!(change.mean()), "spread": json!(change.spread()) }));
    json!({
        "people": view.people(),
        "headline": view.headline().shown().map(headline),
        "dimensions": view.dimensions().iter().map(dimension).collect::<Vec<_>>(),
        "questions": view.items().iter().enumerate().map(question).collect::<Vec<_>>(),
        "change": change,
    })
}

fn mean(shown: ShownMean) -> Value {
    let cap = shown.cap().map(|cap| match cap {
        Cap::OrLower => "or lower",
        Cap::OrHigher => "or higher",
    });
    json!({ "value": shown.hundredths(), "cap": cap })
}

fn word(closeness: Option<&Closeness>) -> Value {
    json!(closeness.map(|closeness| match closeness {
        Closeness::Close => "close",
        Closeness::Mixed => "mixed",
        Closeness::FarApart => "far apart",
    }))
}
