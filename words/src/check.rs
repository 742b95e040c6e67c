//! Whether a language says what English says.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::layout::{Layout, problem, stem};
use crate::message::{Key, Kind, Message, Piece, Text};
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
    let mut problems = of_itself(&language);
    let mut messages = Vec::new();
    let mut missing = Vec::new();
    for source in &english.messages {
        let of_it = |message: &&Message| message.id == source.id;
        let found: Vec<&Message> = language.messages.iter().filter(of_it).collect();
        match found[..] {
            [message] => {
                problems.extend(differences(source, message));
                messages.push(message.clone());
            }
            [] => missing.push(source),
            [_, again, ..] => {
                problems.push(problem(again, format!("“{}” is there twice", again.id)));
            }
        }
    }
    // Without a message there are no attributes of it either: that is one mistake.
    let is_alone = |source: &&&Message| {
        let owner = source.id.split_once('.').map_or("", |(owner, _)| owner);
        missing.iter().all(|other| other.id != owner)
    };
    for source in missing.iter().filter(is_alone) {
        problems.push(absent(source, english, &language));
    }
    for message in language.messages.iter().filter(|it| layout.slot(&it.id).is_none()) {
        let nearest = missing.iter().min_by_key(|source| slips(&source.id, &message.id));
        problems.push(problem(
            message,
            match nearest.filter(|source| slips(&source.id, &message.id) <= 3) {
                Some(source) => {
                    format!("English has no “{}”: is “{}” meant?", message.id, source.id)
                }
                None => format!("English has no “{}”: take it out", message.id),
            },
        ));
    }
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    if problems.is_empty() { Ok(Language { messages, ..language }) } else { Err(problems) }
}

/// That `source` is missing, at the line of what stands before it in English.
fn absent(source: &Message, english: &Language, language: &Language) -> Problem {
    let of_file = |message: &&Message| message.file == source.file;
    let before = english.messages.iter().filter(of_file).take_while(|it| it.id != source.id);
    let before: Vec<&str> = before.map(|message| &*message.id).collect();
    let known = |id: &&str| language.messages.iter().find(|message| message.id == **id);
    let (after, line) = match before.iter().rev().find_map(known) {
        Some(message) => (format!(", after “{}”", message.id), message.line),
        None => (String::new(), 1),
    };
    let name = source.file.file_name().unwrap_or_default();
    let text = source.readable().replace('\n', " ");
    let what = format!("“{}” is missing here{after}; in English it is “{text}”", source.id);
    Problem { file: language.folder.join(name), line, what }
}

/// In how many letters two names differ.
fn slips(name: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in name.bytes().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], at + 1);
        for (to, known) in other.bytes().enumerate() {
            let changed = corner + usize::from(letter != known);
            corner = row[to + 1];
            row[to + 1] = changed.min(corner + 1).min(row[to] + 1);
        }
    }
    row[other.len()]
}

fn differences(source: &Message, message: &Message) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |what: String| problems.push(problem(message, what));
    let id = &message.id;
    if stem(&source.file) != stem(&message.file) {
        report(format!("“{id}” belongs in {}.ftl", stem(&source.file)));
    }
    let (places, wanted) = (message.places(), source.places());
    for (name, kind) in &places {
        match wanted.iter().find(|(known, _)| known == name) {
            None if wanted.is_empty() => {
                report(format!("“{id}” has a place {{ ${name} }}, and English has none"));
            }
            None => report(format!(
                "“{id}” has a place {{ ${name} }} that English hasn’t; its places are {}",
                wanted
                    .iter()
                    .map(|(name, kind)| written(name, *kind))
                    .collect::<Vec<_>>()
                    .join(", ")
            )),
            // What goes in is a number whether the text says so or not.
            Some((_, Kind::Number)) if *kind != Kind::Name => {}
            Some((_, known)) if known != kind => report(match kind {
                Kind::Number if chooses(&message.text, name) => {
                    format!("“{id}” chooses by ${name}, which is no number")
                }
                _ => format!(
                    "“{id}” writes {}: write {}",
                    written(name, *kind),
                    written(name, *known)
                ),
            }),
            Some(_) => {}
        }
    }
    let shown = shown(&message.text);
    for name in self::shown(&source.text).iter().filter(|name| !shown.contains(name)) {
        if !places.iter().any(|(other, _)| other == name) {
            let kind = wanted.iter().find(|(other, _)| other == name).map(|(_, kind)| *kind);
            let place = written(name, kind.unwrap_or(Kind::Text));
            report(format!("“{id}” lacks the place {place}"));
        } else {
            report(format!("“{id}” lacks {{ ${name} }} in “*[other]”"));
        }
    }
    problems
}

/// How a place is written.
fn written(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!("{{ ${name} }}"),
        Kind::Name => format!("{{ NAME(${name}) }}"),
        Kind::Number => format!("{{ NUMBER(${name}) }}"),
    }
}

/// The places that are seen where nothing but `other` is chosen.
fn shown(text: &Text) -> Vec<String> {
    let piece = |piece: &Piece| match piece {
        Piece::Words(_) => Vec::new(),
        Piece::Place(name, _) => vec![name.clone()],
        Piece::Choice(_, variants) => variants.last().map(|it| shown(&it.1)).unwrap_or_default(),
    };
    text.iter().flat_map(piece).collect()
}

fn chooses(text: &Text, place: &str) -> bool {
    text.iter().any(|piece| match piece {
        Piece::Choice(name, variants) => {
            name == place || variants.iter().any(|(_, text)| chooses(text, place))
        }
        _ => false,
    })
}

/// What is wrong whatever English says.
pub(crate) fn of_itself(language: &Language) -> Vec<Problem> {
    let mut problems = Vec::new();
    for message in &language.messages {
        if message.readable().trim().is_empty() {
            problems.push(problem(message, format!("“{}” is empty", message.id)));
        }
        let text = message.readable();
        let what = match &*message.id {
            "language-direction" if text != "ltr" && text != "rtl" => {
                "“language-direction” is “ltr” or “rtl”, in every language".to_owned()
            }
            "language-locale" if locale(&text).is_none() => {
                format!("“language-locale” is a language tag such as “pt-BR”, and “{text}” is none")
            }
            _ => continue,
        };
        problems.push(problem(message, what));
    }
    problems.extend(plurals(language));
    problems
}

/// Plural forms that a language hasn't, or that are missing.
fn plurals(language: &Language) -> Vec<Problem> {
    // Numbers follow the locale that days and numbers are written by.
    let own = language.messages.iter().find(|message| message.id == "language-locale");
    let tag = own.map_or(language.tag.clone(), Message::readable);
    let Some(rules) = locale(&tag).and_then(plural_rules) else { return Vec::new() };
    let wanted = categories(&rules);
    let mut problems = Vec::new();
    for message in &language.messages {
        let mut found = Vec::new();
        choices(&message.text, &mut found);
        for (place, variants) in found {
            let named = |category: &&String| {
                variants.iter().any(|(key, _)| *key == Key::Category((**category).clone()))
            };
            let lacking: Vec<&String> = wanted.iter().filter(|it| !named(it)).collect();
            let foreign = variants.iter().filter_map(|(key, _)| match key {
                Key::Category(name) if !wanted.contains(name) => Some(name),
                _ => None,
            });
            let foreign: Vec<&String> = foreign.collect();
            if !lacking.is_empty() || !foreign.is_empty() {
                let what = format!(
                    "“{}” {}{}{}: in this language ${place} needs {}",
                    message.id,
                    bracketed("lacks ", &lacking),
                    if lacking.is_empty() || foreign.is_empty() { "" } else { " and " },
                    bracketed("has no use for ", &foreign),
                    bracketed("", &wanted.iter().collect::<Vec<_>>()),
                );
                problems.push(problem(message, what));
            }
            problems.extend(unsaid(message, place, variants, &rules));
        }
    }
    problems
}

/// Variants that are for several numbers and don't say which: “one answer” for 21.
fn unsaid(
    message: &Message,
    place: &str,
    variants: &[(Key, Text)],
    rules: &PluralRules,
) -> Vec<Problem> {
    let says = |text: &Text| shown(text).iter().any(|name| name == place);
    let is_needed = variants.last().is_some_and(|(_, text)| says(text));
    let silent = variants.iter().filter(|(_, text)| is_needed && !says(text));
    let several = |(key, _): &(Key, Text)| {
        let Key::Category(name) = key else { return None };
        let exact = |number: u32| variants.iter().any(|it| it.0 == Key::Exactly(number));
        let of_it = |number: &u32| rules_name(rules, *number) == *name && !exact(*number);
        let numbers: Vec<String> =
            (0..200).filter(of_it).take(3).map(|number: u32| number.to_string()).collect();
        (numbers.len() > 1).then(|| {
            let what = format!(
                "“{}”: in this language [{name}] is for {} as well: write {{ ${place} }} in it, or \
                 a variant for exactly one number such as “[1]” besides",
                message.id,
                numbers.join(", ")
            );
            problem(message, what)
        })
    };
    silent.filter_map(several).collect()
}

fn rules_name(rules: &PluralRules, number: u32) -> String {
    name(rules.category_for(number))
}

fn name(category: PluralCategory) -> String {
    format!("{category:?}").to_lowercase()
}

fn bracketed(before: &str, names: &[&String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("[{name}]")).collect();
    if names.is_empty() { String::new() } else { format!("{before}{}", names.join(" ")) }
}

type Choice<'a> = (&'a str, &'a [(Key, Text)]);

fn choices<'a>(text: &'a Text, found: &mut Vec<Choice<'a>>) {
    for piece in text {
        if let Piece::Choice(place, variants) = piece {
            found.push((place, variants));
            variants.iter().for_each(|(_, text)| choices(text, found));
        }
    }
}

/// What `tag` stands for, if it is a language tag in its usual form: “pt-BR”.
pub(crate) fn locale(tag: &str) -> Option<Locale> {
    let locale: Locale = tag.parse().ok()?;
    // Longer ones can be read and are not in use: “german”.
    let is_language = (2..=3).contains(&locale.id.language.as_str().len());
    (is_language && locale.to_string() == tag).then_some(locale)
}

fn plural_rules(locale: Locale) -> Option<PluralRules> {
    PluralRules::try_new(locale.into(), Default::default()).ok()
}

/// The plural categories of a language, in Unicode's order.
fn categories(rules: &PluralRules) -> Vec<String> {
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
    all.into_iter().map(name).collect()
}
