//! The search's own rules agree with the reference views of one round.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::joint::model::{Chosen, Dimension, Mean, POINTS, Question, Round, Totals, View, Word};

fn numbers(value: &Value) -> Vec<u32> {
    value.as_array().unwrap().iter().map(|it| it.as_u64().unwrap() as u32).collect()
}

fn totals(round: &Value, reverse: &[u32]) -> Totals {
    let mut scores = [0; 4 * POINTS - 3];
    scores.iter_mut().zip(numbers(&round["scores"])).for_each(|(cell, count)| *cell = count);
    let unscored = round["unscored"].as_u64().unwrap() as u32;
    let questions = round["questions"].as_array().unwrap().iter().zip(reverse);
    let keyed = |(counts, reverse): (&Value, &u32)| {
        let mut counts = numbers(counts);
        if *reverse == 1 {
            counts.reverse();
        }
        let mut chosen: Chosen = [0; POINTS];
        chosen[..5].copy_from_slice(&counts);
        chosen
    };
    let questions = questions.map(keyed).collect();
    Totals { people: scores.iter().sum::<u32>() + unscored, questions, scores }
}

/// What the reference says of a figure, without what is made from the rest of the view.
fn reference(view: &Value) -> Value {
    let only = |part: &Value, keys: &[&str]| {
        let Some(part) = part.as_object() else { return Value::Null };
        let kept = keys.iter().filter_map(|key| Some((key.to_string(), part.get(*key)?.clone())));
        Value::Object(kept.collect())
    };
    let all = |parts: &Value, keys: &[&str]| -> Vec<Value> {
        parts.as_array().unwrap().iter().map(|part| only(part, keys)).collect()
    };
    json!({
        "headline": only(&view["headline"], &["value", "cap", "range", "word"]),
        "dimensions": all(&view["dimensions"], &["value", "cap", "word", "lower_question"]),
        "questions": all(&view["questions"], &["value", "cap", "low", "high"]),
    })
}

fn with_mean(mean: Mean, mut part: Value) -> Value {
    part["value"] = mean.value.into();
    match mean.cap {
        -1 => part["cap"] = "or lower".into(),
        1 => part["cap"] = "or higher".into(),
        _ => {}
    }
    part
}

fn word(word: Option<Word>) -> Value {
    match word {
        Some(Word::Close) => "close".into(),
        Some(Word::Mixed) => "mixed".into(),
        Some(Word::FarApart) => "far apart".into(),
        None => Value::Null,
    }
}

/// A view as the reference writes it; bars of reverse-worded questions are as answered there.
fn written(view: &View, reverse: &[u32]) -> Value {
    let dimension = |it: Dimension| {
        with_mean(it.mean, json!({ "word": word(it.word), "lower_question": it.marked }))
    };
    let question = |(it, reverse): (&Option<Question>, &u32)| match it {
        Some(Question::Mean(mean)) => with_mean(*mean, json!({})),
        Some(Question::Bars(low, high)) if *reverse == 1 => json!({ "low": high, "high": low }),
        Some(Question::Bars(low, high)) => json!({ "low": low, "high": high }),
        None => Value::Null,
    };
    let headline = view
        .headline
        .map(|it| with_mean(it.mean, json!({ "range": it.range, "word": word(it.word) })));
    json!({
        "headline": headline,
        "dimensions": view.dimensions.iter().map(|it| it.map(dimension)).collect::<Vec<_>>(),
        "questions": view.questions.iter().zip(reverse).map(question).collect::<Vec<_>>(),
    })
}

#[test]
fn the_searchs_own_rules_give_the_reference_views() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/gate/views.json");
    let all: Value = serde_json::from_str(&fs::read_to_string(folder).unwrap()).unwrap();
    for case in all["cases"].as_array().unwrap() {
        let dimensions = numbers(&case["instrument"]["dimensions"]);
        let dimensions: Vec<usize> = dimensions.iter().map(|size| *size as usize).collect();
        let reverse = numbers(&case["instrument"]["reverse"]);
        let policy = &case["policy"];
        let minimum = policy["minimum"].as_u64().unwrap() as u32;
        let round = Round::new(5, &dimensions, minimum, policy["detail"] == "distributions");
        let first = &case["rounds"][0];
        let view = round.released(&totals(first, &reverse), u32::MAX);
        assert_eq!(written(&view, &reverse), reference(&first["view"]), "{}", case["id"]);
    }
}
