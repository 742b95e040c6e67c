//! Whether a language says what English says.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::layout::{Layout, problem, stem};
use crate::message::{Key, Message, Piece, Text};
use crate::{Language, Problem};

/// `language` with its messages in the order of English.
///
/// # Errors
/// What is missing, too much, or has other places or plural forms.
pub(crate) fn against(
    layout: &Layout,
    english: &Language,
    language: Language,
) -> Result<Language, Vec<Problem>> {
    let mut problems = plurals(&language);
    let mut messages = Vec::new();
    for source in &english.messages {
        let of_it = |message: &&Message| message.id == source.id;
        let found: Vec<&Message> = language.messages.iter().filter(of_it).collect();
        match found[..] {
            [message] => {
                problems.extend(differences(source, message));
                messages.push(message.clone());
            }
            [] => {
                let file = source.file.file_name().unwrap_or_default();
                let folder = language.messages.first().and_then(|it| it.file.parent());
                let path = folder.unwrap_or(std::path::Path::new("")).join(file);
                let text = source.readable();
                let what = format!("“{}” is missing; in English it is “{text}”", source.id);
                problems.push(Problem::whole(&path, what));
            }
            [_, again, ..] => {
                problems.push(problem(again, format!("“{}” is there twice", again.id)));
            }
        }
    }
    for message in &language.messages {
        if layout.slot(&message.id).is_none() {
            problems.push(problem(message, format!("English has no “{}”", message.id)));
        }
    }
    if problems.is_empty() { Ok(Language { messages, ..language }) } else { Err(problems) }
}

fn differences(source: &Message, message: &Message) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |what: String| problems.push(problem(message, what));
    if stem(&source.file) != stem(&message.file) {
        report(format!("“{}” belongs into {}.ftl", message.id, stem(&source.file)));
    }
    let (places, wanted) = (message.places(), source.places());
    for (name, kind) in &places {
        match wanted.iter().find(|(known, _)| known == name) {
            None => {
                report(format!("“{}” has a place {{ ${name} }} that English hasn’t", message.id))
            }
            Some((_, known)) if known != kind => report(format!(
                "“{}” writes ${name} in another way than English: look if it is in NAME(…), \
                 NUMBER(…) or neither",
                message.id
            )),
            Some(_) => {}
        }
    }
    for (name, _) in wanted.iter().filter(|(name, _)| places.iter().all(|it| it.0 != *name)) {
        report(format!("“{}” lacks the place {{ ${name} }}", message.id));
    }
    if message.readable().trim().is_empty() {
        report(format!("“{}” is empty", message.id));
    }
    problems
}

/// Plural forms that a language hasn't, or that are missing.
pub(crate) fn plurals(language: &Language) -> Vec<Problem> {
    let Some(wanted) = categories(&language.tag) else {
        let file = language.messages.first().map(|message| message.file.clone());
        let what = format!("“{}” is not a language tag", language.tag);
        return vec![Problem::whole(&file.unwrap_or_default(), what)];
    };
    let mut problems = Vec::new();
    for message in &language.messages {
        let mut found = Vec::new();
        choices(&message.text, &mut found);
        for keys in found {
            if keys != wanted {
                let what = format!(
                    "“{}” has variants for [{}]; the numbers of this language need [{}]",
                    message.id,
                    keys.join("] ["),
                    wanted.join("] [")
                );
                problems.push(problem(message, what));
            }
        }
    }
    problems
}

fn choices(text: &Text, found: &mut Vec<Vec<String>>) {
    for piece in text {
        if let Piece::Choice(_, variants) = piece {
            let named = variants.iter().filter_map(|(key, _)| match key {
                Key::Category(name) => Some(name.clone()),
                Key::Exactly(_) => None,
            });
            found.push(named.collect());
            variants.iter().for_each(|(_, text)| choices(text, found));
        }
    }
}

/// The plural categories of a language, in Unicode's order.
fn categories(tag: &str) -> Option<Vec<String>> {
    let locale: Locale = tag.parse().ok()?;
    let rules = PluralRules::try_new(locale.into(), Default::default()).ok()?;
    let mut all: Vec<PluralCategory> = rules.categories().collect();
    let order = |category: &PluralCategory| match category {
        PluralCategory::Zero => 0,
        PluralCategory::One => 1,
        PluralCategory::Two => 2,
        PluralCategory::Few => 3,
        PluralCategory::Many => 4,
        PluralCategory::Other => 5,
    };
    all.sort_by_key(order);
    Some(all.iter().map(|category| format!("{category:?}").to_lowercase()).collect())
}
