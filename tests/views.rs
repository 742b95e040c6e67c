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

/// `view!` without a global class sets `innerHTML`, which pages that require Trusted Types forbid.
/// `html!` gives it one.
#[test]
fn every_view_is_built_element_by_element() {
    let mut views = 0;
    for (file, text) in source("ui") {
        if file.ends_with("html.rs") {
            assert!(text.contains("::leptos::view! { class=\"pc\","), "{file}");
            continue;
        }
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!line.contains("view!"), "{file}: {line}");
            views += line.matches("html! {").count();
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

/// Page translators put elements where texts were, and a text node that Leptos changes in place is
/// not in the page any more: what changes is set with `prop:textContent`, and what is a closure
/// between tags makes elements.
#[test]
fn no_text_between_tags_changes() {
    let files = source("ui");
    let of = |is: fn(&str) -> bool| -> Vec<String> {
        files.iter().flat_map(|(_, text)| functions(text, is)).collect()
    };
    let of_views = of(|head| head.rsplit(") -> ").next().is_some_and(|it| it.contains("View")));
    let of_closures = of(|head| head.contains(") -> impl Fn"));
    let makes_elements =
        |code: &str| code.contains("html!") || of_views.iter().any(|call| calls(code, call));
    let changes = |code: &str| {
        let words = ["move ||", "RwSignal::new", "Memo::new", "Signal::derive"];
        words.iter().any(|word| code.contains(word))
            || of_closures.iter().any(|call| calls(code, call))
    };
    let mut closures = 0;
    for (file, text) in &files {
        for call in &of_closures {
            assert!(!text.contains(&format!("{{{call}")), "{file}: {{{call}");
        }
        for (at, _) in text.match_indices("{move ||") {
            let code = &text[at..][..closing(&text[at..])];
            assert!(makes_elements(code), "{file}: {code}");
            closures += 1;
        }
        for (at, name) in names_between_tags(text) {
            if let Some(code) = binding(&text[..at], name).filter(|code| changes(code)) {
                assert!(makes_elements(code), "{file}: {{{name}}} is {code}");
                closures += 1;
            }
        }
    }
    assert!(closures > 50);
    assert!(!of_closures.is_empty());
}

/// How the functions of a file are called whose signature `is` such a one: a dot before the name of
/// those that have a `self`.
fn functions(text: &str, is: fn(&str) -> bool) -> Vec<String> {
    let called = |function: &str| {
        let head = function.split("{\n").next()?;
        let (name, arguments) = head.split_once(['(', '<'])?;
        let has_self = arguments.trim_start_matches('&').starts_with("self");
        let dot = if has_self { "." } else { "" };
        is(head).then(|| format!("{dot}{name}("))
    };
    text.split("fn ").skip(1).filter_map(called).collect()
}

/// Whether `code` has that call.
fn calls(code: &str, call: &str) -> bool {
    code.match_indices(call).any(|(at, _)| {
        let goes_on = |before: char| before.is_alphanumeric() || "_.".contains(before);
        call.starts_with('.') || !code[..at].ends_with(goes_on)
    })
}

/// Where the brace closes that `text` begins with.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, one) in text.char_indices() {
        depth += i32::from(one == '{') - i32::from(one == '}');
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// Each `{name}` that stands in a view as a child, with where it stands.
fn names_between_tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('{').filter_map(|(at, _)| {
        let name = &text[at + 1..][..text[at + 1..].find('}')?];
        let is_name = !name.is_empty() && name.chars().all(|it| it.is_alphanumeric() || it == '_');
        is_name.then_some((at, name))
    })
}

/// What `let name = …;` is, of those before the one that is in scope at the end.
fn binding<'a>(before: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("let {name} =");
    let lines: Vec<&str> = before.split_inclusive('\n').collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let first = lines.iter().enumerate().rposition(|(at, line)| {
        let in_scope = |later: &&str| later.trim().is_empty() || indent(later) >= indent(line);
        line.trim_start().starts_with(&start) && lines[at..].iter().all(in_scope)
    })?;
    let ends = |line: &&str| line.trim_end().ends_with(';') && indent(line) == indent(lines[first]);
    let last = first + lines[first..].iter().position(ends)?;
    let offset = |line: usize| lines[..line].iter().map(|line| line.len()).sum::<usize>();
    Some(&before[offset(first)..offset(last + 1)])
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
