//! The words: a table per language and part of the program, and what the shell knows of them.

use std::{fs, iter, path::Path};

use anyhow::{Context, Result, anyhow};
use pulse_check_words::{
    Language, Languages, Layout, PARTS, SOURCE, fingerprint, list, read, table,
};
use serde_json::{Map, Value, json};

use super::{files_of, shell};
use crate::workspace::Workspace;

const FOLDER: &str = "src/text";

/// What the shell has to know where there is no table, its own words, and what the questionnaires are
/// called.
const LOCALE: [(&str, &str); 1] = [("language-", "locale")];
const SHELL: &str = "shell-";
const TITLE: &str = "title-";

/// What it says on the card, as the program does.
const CARD: [(&str, &str); 17] = [
    ("language-", "direction"),
    ("element-", "label"),
    ("element-", "journal"),
    ("element-", "rounds"),
    ("check-in-", "questions"),
    ("check-in-", "minutes"),
    ("check-in-", "promise"),
    ("check-in-", "promise-forgetting"),
    ("check-in-", "forget"),
    ("check-in-", "start"),
    ("check-in-", "how"),
    ("check-in-", "keyboard"),
    ("check-in-", "limits"),
    ("check-in-", "limit-page"),
    ("check-in-", "limit-device"),
    ("check-in-", "limit-clearing"),
    ("check-in-", "coming"),
];

pub fn read_all(workspace: &Workspace) -> Result<Languages> {
    read(&workspace.root.join(FOLDER)).map_err(|problems| anyhow!(list(&problems)))
}

/// Writes the tables of `languages`, and into the shell's files what they have to know of them.
pub fn write(languages: &Languages, folder: &Path) -> Result<()> {
    for language in &languages.all {
        for (part, (name, _)) in PARTS.iter().enumerate() {
            let file = folder.join(format!("pulse-check.{}.{name}.txt", language.tag));
            fs::write(&file, table(&languages.layout, language, part))
                .with_context(|| format!("{} can't be written", file.display()))?;
        }
    }
    fill_in(&folder.join(shell::NAME), "__WORDS__", &known(languages))?;
    fill_in(&folder.join(shell::TROUBLE), "__SHELL__", &shells(languages))
}

/// The tables as they are: there is nothing in them to make smaller.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files_of(from)? {
        if let Some(name) = file.file_name().filter(|_| is_table(&file)) {
            fs::copy(&file, to.join(name))
                .with_context(|| format!("{} can't be copied", file.display()))?;
        }
    }
    Ok(())
}

fn is_table(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "txt")
}

fn known(languages: &Languages) -> Value {
    let layout = &languages.layout;
    let tags: Vec<&str> = languages.all.iter().map(|language| language.tag.as_str()).collect();
    let parts: Map<String, Value> = PARTS
        .iter()
        .enumerate()
        .map(|(at, (name, _))| ((*name).to_owned(), fingerprint(layout, at).into()))
        .collect();
    let own = said_of_the_first(layout);
    let english = languages.all.iter().find(|language| language.tag == SOURCE);
    json!({ "languages": tags, "parts": parts, "own": own, "english": english.map(own_words) })
}

/// What the shell calls the records of the first table, the fingerprint before all; nothing for those
/// that it does not say.
fn said_of_the_first(layout: &Layout) -> Vec<&str> {
    let groups = layout.groups.iter().filter(|group| group.part == 0);
    let ids = groups.flat_map(|group| &group.slots).map(|slot| &*slot.id);
    let said = ids.map(|id| own_name(id).or_else(|| card_name(id)).unwrap_or_default());
    let mut names: Vec<&str> = iter::once("").chain(said).collect();
    while names.last().is_some_and(|name| name.is_empty()) {
        names.pop();
    }
    names
}

/// The shell's own words in every language.
fn shells(languages: &Languages) -> Value {
    languages.all.iter().map(|language| (language.tag.clone(), own_words(language))).collect()
}

fn own_words(language: &Language) -> Value {
    let own = language.messages.iter();
    own.filter_map(|message| Some((own_name(&message.id)?.to_owned(), message.readable().into())))
        .collect::<Map<String, Value>>()
        .into()
}

/// What the shell calls the message, if it says it itself.
fn own_name(id: &str) -> Option<&str> {
    name_among(&LOCALE, id).or_else(|| id.strip_prefix(SHELL))
}

/// What the shell calls the message, if it says it on the card.
fn card_name(id: &str) -> Option<&str> {
    name_among(&CARD, id).or_else(|| id.strip_prefix(TITLE))
}

fn name_among(names: &[(&str, &'static str)], id: &str) -> Option<&'static str> {
    let named = |(group, name): &(&str, &'static str)| {
        (id.strip_prefix(group) == Some(*name)).then_some(*name)
    };
    names.iter().find_map(named)
}

fn fill_in(file: &Path, place: &str, value: &Value) -> Result<()> {
    let text =
        fs::read_to_string(file).with_context(|| format!("{} can't be read", file.display()))?;
    anyhow::ensure!(text.contains(place), "{} has no {place}", file.display());
    fs::write(file, text.replace(place, &value.to_string()))
        .with_context(|| format!("{} can't be written", file.display()))
}
