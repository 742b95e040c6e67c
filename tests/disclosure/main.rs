//! The gate keeps what it promises.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod history;
mod rules;
mod utility;
mod vectors;
mod withheld;

use pulse_check::instrument::Instrument;
use serde_json::json;

#[test]
fn a_view_has_no_other_source_and_no_way_back() {
    trybuild::TestCases::new().compile_fail("tests/disclosure/not_compiled/*.rs");
}

/// An instrument of dimensions with so many questions each.
fn instrument_of(dimensions: &[usize]) -> Instrument {
    let named = |at: usize| json!({ "id": format!("d{at}"), "name": { "en": format!("D{at}") } });
    let of = dimensions.iter().enumerate().flat_map(|(at, items)| std::iter::repeat_n(at, *items));
    let item = |(at, dimension): (usize, usize)| {
        json!({
            "id": format!("i{at}"),
            "dimension": format!("d{dimension}"),
            "text": { "en": format!("Statement {at}") }
        })
    };
    let json = json!({
        "format": 1,
        "id": "groups",
        "version": 1,
        "language": "en",
        "title": { "en": "Groups" },
        "points": 5,
        "labels": { "en": ["1", "2", "3", "4", "5"] },
        "dimensions": (0..dimensions.len()).map(named).collect::<Vec<_>>(),
        "items": of.enumerate().map(item).collect::<Vec<_>>()
    });
    Instrument::from_json(&json.to_string()).unwrap()
}

/// An instrument of one dimension with `items` items; the positions in `reverse` are
/// reverse-worded.
fn instrument(points: u8, items: usize, reverse: &[usize]) -> Instrument {
    let item = |position| {
        json!({
            "id": format!("i{position}"),
            "dimension": "all",
            "reverse": reverse.contains(&position),
            "text": { "en": format!("Statement {position}") }
        })
    };
    let labels: Vec<String> = (1..=points).map(|point| format!("Point {point}")).collect();
    let json = json!({
        "format": 1,
        "id": "group",
        "version": 1,
        "language": "en",
        "title": { "en": "Group" },
        "points": points,
        "labels": { "en": labels },
        "dimensions": [{ "id": "all", "name": { "en": "All" } }],
        "items": (0..items).map(item).collect::<Vec<_>>()
    });
    Instrument::from_json(&json.to_string()).unwrap()
}
