//! Texts: the same places to fill in, and something to read, in every language.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::collections::BTreeMap;

/// The fields of a language file with their texts; plural forms joined.
fn fields(source: &str) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    let mut group = String::new();
    let mut part = String::new();
    let mut field = String::new();
    for line in source.lines() {
        let line = line.trim();
        if let Some((_, name)) = line.split_once("const ").filter(|_| line.starts_with("pub")) {
            group = name.split(':').next().unwrap_or_default().to_owned();
            part.clear();
        } else if let Some((name, _)) = line.split_once(": ").filter(|_| line.ends_with("Words {"))
        {
            part = format!("{name}.");
        } else if let Some((name, text)) = line.split_once(": ").filter(|_| !line.starts_with('"'))
        {
            if !["one", "other"].contains(&name) {
                field = format!("{group}.{part}{name}");
            }
            fields.entry(field.clone()).or_insert_with(String::new).push_str(text);
        } else if !group.is_empty() {
            fields.entry(field.clone()).or_insert_with(String::new).push_str(line);
        }
    }
    fields
}

fn places(text: &str) -> Vec<&str> {
    let mut places: Vec<&str> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(place, _)| place.trim()))
        .filter(|place| !place.is_empty() && place.chars().all(|c| c.is_ascii_lowercase()))
        .collect();
    places.sort_unstable();
    places.dedup();
    places
}

#[test]
fn every_text_has_the_same_places_in_every_language() {
    let english = fields(concat!(
        include_str!("../src/text/en.rs"),
        include_str!("../src/text/en/report.rs"),
        include_str!("../src/text/en/teams.rs"),
        include_str!("../src/text/en/discussion.rs"),
        include_str!("../src/text/en/keepers.rs"),
        include_str!("../src/text/en/members.rs"),
        include_str!("../src/text/en/rounds.rs")
    ));
    let german = fields(concat!(
        include_str!("../src/text/de.rs"),
        include_str!("../src/text/de/report.rs"),
        include_str!("../src/text/de/teams.rs"),
        include_str!("../src/text/de/discussion.rs"),
        include_str!("../src/text/de/keepers.rs"),
        include_str!("../src/text/de/members.rs"),
        include_str!("../src/text/de/rounds.rs")
    ));
    assert!(english.len() > 300);
    assert_eq!(english.keys().collect::<Vec<_>>(), german.keys().collect::<Vec<_>>());
    for (name, text) in &english {
        assert!(text.contains('"') && !text.contains("\"\""), "{name} is empty in English");
        let german = &german[name];
        assert!(german.contains('"') && !german.contains("\"\""), "{name} is empty in German");
        assert_eq!(places(text), places(german), "{name}");
    }
}

#[test]
fn every_practice_speaks_every_language() {
    for practice in pulse_check::practice::all() {
        let (en, de) = (&practice.text.en, &practice.text.de);
        for text in [en, de] {
            assert!(!text.title.is_empty() && !text.why.is_empty() && !text.first_step.is_empty());
            assert!((2..=4).contains(&text.how.len()), "{}", practice.id);
        }
        assert_eq!(en.how.len(), de.how.len(), "{}", practice.id);
        assert_ne!(en.title, de.title);
    }
}
