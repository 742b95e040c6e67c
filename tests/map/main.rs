//! Holds the rooms to the map at the top of `src/lib.rs`: what a room calls is what its row says, and
//! no room calls one that calls it back.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod screens;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Calls = BTreeMap<String, BTreeSet<String>>;

/// What every room may stand on.
const GROUND: [&str; 3] = ["day", "promise", "json"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The words in backticks, without brackets around them.
fn names(cell: &str) -> BTreeSet<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The rows of the table in `src/lib.rs`.
fn map() -> Calls {
    let text = fs::read_to_string(source().join("lib.rs")).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | "));
    rows.filter_map(|row| {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [room, _, calls] = cells[..] else { panic!("three cells: {row}") };
        Some((names(room).pop_first()?, names(calls)))
    })
    .collect()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules of the crate that `code` names, but for its tests and comments.
fn named(code: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut named = BTreeSet::new();
    for line in lines {
        for (at, found) in line.match_indices("crate::") {
            let name: String = line[at + found.len()..]
                .chars()
                .take_while(|letter| letter.is_ascii_lowercase() || *letter == '_')
                .collect();
            assert!(!name.is_empty(), "names one module at a time: {line}");
            named.insert(name);
        }
    }
    named
}

/// What every folder of `src` calls.
fn calls() -> Calls {
    let mut calls = Calls::new();
    for entry in fs::read_dir(source()).unwrap() {
        let room = entry.unwrap().path();
        if !room.is_dir() {
            continue;
        }
        let name = room.file_name().unwrap().to_str().unwrap().to_owned();
        let mut paths = Vec::new();
        files(&room, &mut paths);
        let mut called = BTreeSet::new();
        for path in paths {
            called.extend(named(&fs::read_to_string(path).unwrap()));
        }
        called.retain(|other| *other != name && !GROUND.contains(&other.as_str()));
        calls.insert(name, called);
    }
    calls
}

#[test]
fn every_room_calls_what_the_map_says() {
    assert_eq!(calls(), map());
}

#[test]
fn no_room_calls_one_that_calls_it_back() {
    let mut left = calls();
    while !left.is_empty() {
        let lowest =
            left.iter().find(|(_, calls)| calls.is_disjoint(&left.keys().cloned().collect()));
        let Some((room, _)) = lowest else { panic!("a circle among {:?}", left.keys()) };
        let room = room.clone();
        left.remove(&room);
    }
}

#[test]
fn the_ground_calls_nothing_above_it() {
    for name in GROUND {
        let code = fs::read_to_string(source().join(name).with_extension("rs")).unwrap();
        let above: Vec<_> =
            named(&code).into_iter().filter(|other| !GROUND.contains(&other.as_str())).collect();
        assert!(above.is_empty(), "{name} calls {above:?}");
    }
}

/// The types that `code` defines outside of its tests.
fn defined(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    // A type within a trait's implementation is named by the trait.
    let lines = code.lines().filter(|line| !line.starts_with("    type "));
    lines
        .filter_map(|line| {
            let line = line.trim_start();
            let behind = line.strip_prefix("pub(").and_then(|line| line.split_once(") "));
            let line = behind.map_or(line, |(_, line)| line);
            let (kind, name) = line.strip_prefix("pub ").unwrap_or(line).split_once(' ')?;
            let name: String = name.chars().take_while(|it| it.is_alphanumeric()).collect();
            let is_type = ["struct", "enum", "type", "trait"].contains(&kind);
            (is_type && name.starts_with(char::is_uppercase)).then_some(name)
        })
        .collect()
}

/// One name, one meaning: `docs/glossary.md`.
#[test]
fn no_two_types_have_the_same_name() {
    let mut paths = Vec::new();
    files(&source(), &mut paths);
    let mut found: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in paths {
        for name in defined(&fs::read_to_string(&path).unwrap()) {
            found.entry(name).or_default().push(path.clone());
        }
    }
    assert!(found.len() > 300, "types are found: {}", found.len());
    found.retain(|_, places| places.len() > 1);
    assert_eq!(found, BTreeMap::new());
}

/// What the glossary says is a type is one.
#[test]
fn the_glossary_names_what_is_there() {
    let mut paths = Vec::new();
    files(&source(), &mut paths);
    let known: BTreeSet<String> =
        paths.iter().flat_map(|path| defined(&fs::read_to_string(path).unwrap())).collect();
    let glossary = include_str!("../../docs/glossary.md");
    let types = glossary.split('`').skip(1).step_by(2).filter_map(|name| {
        let first = name.split("::").next()?;
        first.starts_with(char::is_uppercase).then(|| first.to_owned())
    });
    let types: BTreeSet<String> = types.collect();
    let unknown: Vec<_> = types.difference(&known).collect();
    assert!(types.len() > 30 && unknown.is_empty(), "{unknown:?}");
}
