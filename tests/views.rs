//! Habits of the views that no compiler checks.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

fn source(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
    let files = sources(&root).into_iter();
    files.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

/// Without a global class Leptos sets `innerHTML`, which pages that require Trusted Types forbid.
#[test]
fn every_view_is_built_element_by_element() {
    let mut views = 0;
    for (file, text) in source("ui") {
        for view in text.split("view! {").skip(1) {
            let first = view.trim_start();
            assert!(first.starts_with("class=\"pc\","), "{file}: view! {{ {:.40}", first);
            views += 1;
        }
    }
    assert!(views > 30);
}

/// Exact totals go from the room of roles to the gate, and what the gate has released comes back.
#[test]
fn no_view_has_exact_totals_in_its_hands() {
    let mut words = 0;
    for (file, text) in source("ui") {
        for word in text.split(|it: char| !it.is_alphanumeric() && it != '_') {
            let exact = ["Total", "add_up", "Counts", "ActionCounts", "Responses"];
            assert!(!exact.contains(&word), "{file}: {word}");
            words += 1;
        }
    }
    assert!(words > 10_000);
}

/// A `style` attribute is inline style, which strict policies forbid.
#[test]
fn no_view_has_an_inline_style() {
    for (file, text) in source("ui") {
        assert!(!text.contains("style="), "{file}");
    }
}

#[test]
fn the_core_knows_no_browser() {
    for room in [
        "instrument",
        "scoring",
        "disclosure",
        "discussion",
        "round",
        "practice",
        "journal",
        "picture",
        "report",
        "team",
        "text",
    ] {
        for (file, text) in source(room) {
            for word in
                ["leptos", "web_sys", "js_sys", "wasm_bindgen", "crate::ui", "crate::element"]
            {
                assert!(!text.contains(word), "{file} mentions {word}");
            }
        }
    }
}
