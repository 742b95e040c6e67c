//! A group's figures agree with reference values made with R, and hold at every edge.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod change;
mod datasets;
mod edges;
mod expect;
mod intervals;
mod properties;
mod published;

use std::fs;
use std::path::{Path, PathBuf};

use pulse_check::instrument::Instrument;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/measurement")
}

fn reference(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join(name)).unwrap()).unwrap()
}

/// An instrument of one dimension with `items` items; the positions in `reverse` are
/// reverse-worded.
fn instrument(points: u64, items: usize, reverse: &[usize]) -> Instrument {
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
        "format": 2,
        "id": "reference",
        "version": 1,
        "language": "en",
        "title": { "en": "Reference" },
        "points": points,
        "labels": { "en": labels },
        "dimensions": [{ "id": "all", "name": { "en": "All" } }],
        "items": (0..items).map(item).collect::<Vec<_>>()
    });
    Instrument::from_json(&json.to_string()).unwrap()
}
