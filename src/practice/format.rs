//! The JSON format of practices, and every way in which a file can be wrong.
//!
//! `docs/practice.schema.json` describes the same format for editors. In the built-in files practices
//! have no words: those are with the words of the screens, for the language that is spoken.

use super::guidance::Spoken;
use super::{Audience, Evidence, EvidenceLevel, GroupSize, Guidance, Practice, Strategy};
use crate::json::{Node, Read, parse_explained};

/// The only version of the format.
const FORMAT: u32 = 1;
const MOST_PRACTICES: usize = 100;
const MOST_STEPS: usize = 8;
const MOST_CUES: usize = 5;
const MOST_SOURCES: usize = 10;
const MOST_DIMENSIONS: usize = 20;
const LONGEST_TEXT: usize = 600;
const LONGEST_ID: usize = 40;
const LONGEST_FIRST_STEP: u16 = 9;
const LONGEST_PRACTICE: u16 = 480;

/// Fields of a practice, but for its words.
const FACTS: [&str; 8] =
    ["id", "strategy", "audience", "people", "serves", "first_step_minutes", "minutes", "evidence"];

/// Fields of the words.
const WORDS: [&str; 10] =
    ["title", "why", "how", "first_step", "say", "cues", "sign", "again", "remote", "careful"];

/// Reads a file that comes with the project.
pub(super) fn read_built_in(json: &str) -> Read<Vec<Practice>> {
    let value = parse_explained(json)?;
    let root = Node::root(&value);
    root.only(&["$schema", "format", "practices"])?;
    practices(&root, &FACTS, |_| Ok(Spoken::ByTheScreens))
}

/// Reads a page's own file.
pub(super) fn read_own(json: &str) -> Read<Vec<Practice>> {
    let value = parse_explained(json)?;
    let root = Node::root(&value);
    root.only(&["$schema", "format", "language", "practices"])?;
    let language = root.field("language")?.text()?;
    let known: Vec<&str> = FACTS.into_iter().chain(["words"]).collect();
    practices(&root, &known, |node| words(&node.field("words")?, language))
}

fn practices(
    root: &Node,
    known: &[&str],
    spoken: impl Fn(&Node) -> Read<Spoken>,
) -> Read<Vec<Practice>> {
    let format = root.field("format")?;
    if format.number(u32::MAX)? != FORMAT {
        return format.refuse(format!("must be {FORMAT}: there is no other format yet"));
    }
    let mut practices: Vec<Practice> = Vec::new();
    for node in some(&root.field("practices")?, MOST_PRACTICES)? {
        node.only(known)?;
        let practice = practice(&node, spoken(&node)?)?;
        if practices.iter().any(|earlier| earlier.id == practice.id) {
            return node.field("id")?.refuse(format!("“{}” is there twice", practice.id));
        }
        practices.push(practice);
    }
    Ok(practices)
}

fn practice(node: &Node, spoken: Spoken) -> Read<Practice> {
    let first_step_minutes = minutes(&node.field("first_step_minutes")?, LONGEST_FIRST_STEP)?;
    let whole = node.field("minutes")?;
    let minutes = minutes(&whole, LONGEST_PRACTICE)?;
    if minutes < first_step_minutes {
        return whole.refuse("is less than its first step takes");
    }
    Ok(Practice {
        id: id(&node.field("id")?)?.to_owned(),
        strategy: one_of(
            &node.field("strategy")?,
            &[
                ("connections", Strategy::Connections),
                ("reliability", Strategy::Reliability),
                ("growth", Strategy::Growth),
                ("technology", Strategy::Technology),
            ],
        )?,
        audience: one_of(
            &node.field("audience")?,
            &[("anyone", Audience::Anyone), ("leader", Audience::Leader), ("team", Audience::Team)],
        )?,
        people: one_of(
            &node.field("people")?,
            &[("alone", GroupSize::Alone), ("pair", GroupSize::Pair), ("team", GroupSize::Team)],
        )?,
        serves: serves(&node.field("serves")?)?,
        first_step_minutes,
        minutes,
        evidence: evidence(&node.field("evidence")?)?,
        spoken,
    })
}

fn minutes(node: &Node, most: u16) -> Read<u16> {
    match u16::try_from(node.number(most.into())?) {
        Ok(minutes @ 1..) => Ok(minutes),
        _ => node.refuse("must be 1 or more"),
    }
}

fn serves(node: &Node) -> Read<Vec<String>> {
    let mut serves: Vec<String> = Vec::new();
    for dimension in some(node, MOST_DIMENSIONS)? {
        let name = id(&dimension)?;
        if serves.iter().any(|earlier| earlier == name) {
            return dimension.refuse(format!("“{name}” is there twice"));
        }
        serves.push(name.to_owned());
    }
    Ok(serves)
}

fn evidence(node: &Node) -> Read<Evidence> {
    node.only(&["level", "sources"])?;
    let level = one_of(
        &node.field("level")?,
        &[
            ("tested", EvidenceLevel::Tested),
            ("related", EvidenceLevel::Related),
            ("advice", EvidenceLevel::Advice),
        ],
    )?;
    let sources = node.field("sources")?;
    let found = sources.list()?;
    if found.len() > MOST_SOURCES {
        return sources.refuse(format!("has {}; there can be {MOST_SOURCES}", found.len()));
    }
    if level != EvidenceLevel::Advice && found.is_empty() {
        return sources.refuse("is empty: name the studies, or say that it is advice");
    }
    let sources = found
        .iter()
        .map(|source| source.line(LONGEST_TEXT).map(str::to_owned))
        .collect::<Read<_>>()?;
    Ok(Evidence { level, sources })
}

/// The words in every language, those in `language` first.
fn words(node: &Node, language: &str) -> Read<Spoken> {
    let mut words: Vec<Guidance> = Vec::new();
    for (tag, node) in node.fields()? {
        let at = if tag == language { 0 } else { words.len() };
        words.insert(at, guidance(tag, &node)?);
    }
    let Some(default) = words.first().filter(|said| said.language == language) else {
        return node.refuse(format!("is missing in the default language “{language}”"));
    };
    for (tag, node) in node.fields()? {
        let Some(other) = words.iter().find(|said| said.language == tag) else { continue };
        for ((name, is_there), (_, here)) in default.optional().into_iter().zip(other.optional()) {
            if is_there != here {
                let has = if here { "has" } else { "lacks" };
                return node.refuse(format!("{has} “{name}”, unlike “{language}”"));
            }
        }
    }
    Ok(Spoken::Here(words))
}

fn guidance(language: &str, node: &Node) -> Read<Guidance> {
    node.only(&WORDS)?;
    let kept = |text: &str| -> &'static str { String::leak(text.to_owned()) };
    let text =
        |name: &str| -> Read<&'static str> { Ok(kept(node.field(name)?.line(LONGEST_TEXT)?)) };
    let optional = |name: &str| -> Read<Option<&'static str>> {
        node.optional(name)?.map(|field| Ok(kept(field.line(LONGEST_TEXT)?))).transpose()
    };
    let lines = |node: &Node, most| {
        some(node, most)?
            .iter()
            .map(|node| Ok(kept(node.line(LONGEST_TEXT)?)))
            .collect::<Read<Vec<_>>>()
    };
    Ok(Guidance {
        language: kept(language),
        title: text("title")?,
        why: text("why")?,
        how: lines(&node.field("how")?, MOST_STEPS)?,
        first_step: text("first_step")?,
        say: optional("say")?,
        cues: node.optional("cues")?.map_or(Ok(Vec::new()), |cues| lines(&cues, MOST_CUES))?,
        sign: optional("sign")?,
        again: optional("again")?,
        remote: optional("remote")?,
        careful: optional("careful")?,
    })
}

/// A list that is not empty.
fn some<'a>(node: &Node<'a>, most: usize) -> Read<Vec<Node<'a>>> {
    let found = node.list()?;
    if found.is_empty() || found.len() > most {
        return node.refuse(format!("has {}; there can be 1 to {most}", found.len()));
    }
    Ok(found)
}

fn one_of<T: Copy>(node: &Node, known: &[(&str, T)]) -> Read<T> {
    let name = node.text()?;
    match known.iter().find(|(known, _)| *known == name) {
        Some((_, value)) => Ok(*value),
        None => {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            node.refuse(format!("must be one of {}", names.join(", ")))
        }
    }
}

fn id<'a>(node: &Node<'a>) -> Read<&'a str> {
    let id = node.text()?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(fits) {
        return node.refuse(format!(
            "must be 1 to {LONGEST_ID} letters from a to z, large or small, underscores, digits or \
             hyphens"
        ));
    }
    Ok(id)
}
