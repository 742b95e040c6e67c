//! The search's own rules agree with the reference views of one round, and with the gate.

use std::fs;
use std::path::Path;

use pulse_check::disclosure::{
    Cap, Detail, ItemFigure, Minimum, Part, Policy, ReleasedDimension, ReleasedItem, ReleasedView,
    ShownMean, Threes, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::scoring::{Closeness, Responses};
use serde_json::{Value, json};

use crate::model::{
    Chosen, Dimension, Headline, Mean, POINTS, Question, Round, Totals, View, Word,
};
use crate::teams::{Chance, Kind};

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
        let view = round.released(&totals(first, &reverse));
        assert_eq!(written(&view, &reverse), reference(&first["view"]), "{}", case["id"]);
    }
}

/// The gate's view, as the search writes it.
fn seen(view: &ReleasedView, sizes: &[usize], reverse: &[u32]) -> View {
    let mean = |shown: ShownMean| Mean {
        value: shown.hundredths().into(),
        cap: match shown.cap() {
            Some(Cap::OrLower) => -1,
            Some(Cap::OrHigher) => 1,
            None => 0,
        },
    };
    let word = |part: Part<Closeness>| {
        part.shown().map(|word| match word {
            Closeness::Close => Word::Close,
            Closeness::Mixed => Word::Mixed,
            Closeness::FarApart => Word::FarApart,
        })
    };
    let headline = view.headline().shown().map(|it| Headline {
        mean: mean(it.mean()),
        range: (it.range().low().into(), it.range().high().into()),
        word: word(it.closeness()),
    });
    // Where each dimension's first question is.
    let firsts = (0..sizes.len()).map(|at| sizes[..at].iter().sum());
    let dimension = |(it, first): (&ReleasedDimension, usize)| {
        let of = |shown: &ShownMean| Dimension {
            mean: mean(*shown),
            word: word(it.closeness()),
            marked: it.lower_question().map(|question| question - first),
        };
        it.mean().shown().map(of)
    };
    let question = |(it, reverse): (&ReleasedItem, &u32)| {
        it.figure().shown().map(|figure| match figure {
            ItemFigure::Mean(shown) => Question::Mean(mean(*shown)),
            ItemFigure::Bars(bars) => {
                let range = |threes: Threes| (threes.fewest(), threes.most());
                let (low, high) = (range(bars.low()), range(bars.high()));
                if *reverse == 1 { Question::Bars(high, low) } else { Question::Bars(low, high) }
            }
        })
    };
    View {
        headline,
        dimensions: view.dimensions().iter().zip(firsts).map(dimension).collect(),
        questions: view.items().iter().zip(reverse).map(question).collect(),
    }
}

/// Questions in dimensions of the given sizes, some of them reverse-worded.
fn asked(points: u8, dimensions: &[usize], reverse: &[u32]) -> Instrument {
    let of = dimensions.iter().enumerate().flat_map(|(at, size)| std::iter::repeat_n(at, *size));
    let item = |(at, (dimension, reverse)): (usize, (usize, &u32))| {
        json!({
            "id": format!("q{at}"),
            "dimension": format!("d{dimension}"),
            "reverse": *reverse == 1,
            "text": { "en": format!("Statement {at}") }
        })
    };
    let name = |at| json!({ "id": format!("d{at}"), "name": { "en": format!("Name {at}") } });
    let labels: Vec<String> = (1..=points).map(|point| format!("Point {point}")).collect();
    let json = json!({
        "format": 1,
        "id": "asked",
        "version": 1,
        "language": "en",
        "title": { "en": "Asked" },
        "points": points,
        "labels": { "en": labels },
        "dimensions": (0..dimensions.len()).map(name).collect::<Vec<_>>(),
        "items": of.zip(reverse).enumerate().map(item).collect::<Vec<_>>()
    });
    Instrument::from_json(&json.to_string()).unwrap()
}

#[test]
fn the_searchs_own_rules_give_what_the_gate_gives() {
    let mut chance = Chance::new(11);
    let shapes: [&[usize]; 10] = [
        &[2, 2, 2, 2],
        &[3, 3, 3, 2, 2, 2, 2, 2],
        &[3, 3, 3],
        &[1],
        &[2],
        &[1, 1],
        &[2, 1],
        &[5],
        &[3, 3, 1],
        &[1, 1, 1, 1, 1, 1, 1],
    ];
    for points in 3..=7 {
        for shape in shapes {
            let questions: usize = shape.iter().sum();
            let reverse: Vec<u32> =
                (0..questions).map(|_| u32::from(chance.unit() < 0.2)).collect();
            let instrument = asked(points, shape, &reverse);
            for kind in Kind::all(points) {
                for _ in 0..12 {
                    let people = 4 + chance.below(27);
                    let minimum = 4 + chance.below(3) as u32;
                    let bars = chance.unit() < 0.5;
                    let skipped = [0.0, 0.05, 0.2][chance.below(3)];
                    let table = kind.team(people, questions, skipped, &mut chance).table;
                    let answered = |question: usize| {
                        let mirror = (reverse[question] == 1).then_some(points + 1);
                        table.iter().map(move |row| match (row[question], mirror) {
                            (point, Some(mirror)) if point > 0 => mirror - point,
                            (point, _) => point,
                        })
                    };
                    let columns = (0..questions).flat_map(answered).collect();
                    let responses = Responses::from_columns(&instrument, people, columns).unwrap();
                    let detail = if bars { Detail::Distributions } else { Detail::Steps };
                    let minimum_of = Minimum::new(minimum as u8).unwrap();
                    let policy = Policy::new(minimum_of, detail, None);
                    let view = release(&responses.counts(), &policy, &[], &[]).unwrap();
                    let own = Round::new(points, shape, minimum, bars).view(&table);
                    assert_eq!(
                        seen(&view, shape, &reverse),
                        own,
                        "{points} points, {shape:?}, {table:?}"
                    );
                }
            }
        }
    }
}
