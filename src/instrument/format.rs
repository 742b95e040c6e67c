//! The JSON format of a questionnaire, and every way in which one can be wrong.
//!
//! `docs/questionnaire.schema.json` describes the same format for editors.

use super::{Dimension, Instrument, Item, Localised, Points};
use crate::json::{Node, Read, parse};

/// The version of the format that this code reads.
const FORMAT: u32 = 1;
const MAX_ITEMS: usize = 100;
const MAX_TEXT: usize = 400;
const MAX_ID: usize = 40;

pub(super) fn read(json: &str) -> Read<Instrument> {
    let value = parse(json)?;
    let root = Node::root(&value);
    root.only(&[
        "$schema",
        "format",
        "id",
        "version",
        "language",
        "title",
        "points",
        "labels",
        "dimensions",
        "items",
    ])?;
    let format = root.field("format")?;
    if format.number(u32::MAX)? != FORMAT {
        return format.refuse(format!("must be {FORMAT}: this version reads no other format"));
    }
    let title = root.field("title")?;
    let languages: Vec<&str> = title.fields()?.into_iter().map(|(language, _)| language).collect();
    let language = root.field("language")?.text()?;
    if !languages.contains(&language) {
        return title.refuse(format!("is missing in the default language “{language}”"));
    }
    let texts = Texts { languages };
    let points = points(&root.field("points")?)?;
    let dimensions = dimensions(&root.field("dimensions")?, &texts)?;
    let items = items(&root.field("items")?, &texts, &dimensions)?;
    Ok(Instrument {
        id: id(&root.field("id")?)?,
        version: version(&root.field("version")?)?,
        language: language.to_owned(),
        title: texts.read(&title)?,
        points,
        labels: labels(&root.field("labels")?, &texts, points)?,
        dimensions,
        items,
    })
}

fn version(node: &Node) -> Read<u16> {
    match u16::try_from(node.number(u32::from(u16::MAX))?) {
        Ok(version @ 1..) => Ok(version),
        _ => node.refuse("must be 1 or more"),
    }
}

fn points(node: &Node) -> Read<Points> {
    let points = u8::try_from(node.number(u32::from(u8::MAX))?).ok();
    points.and_then(Points::new).map_or_else(|| node.refuse("must be from 3 to 7"), Ok)
}

fn labels(node: &Node, texts: &Texts, points: Points) -> Read<Localised<Vec<String>>> {
    texts.per_language(node, |labels| {
        let found = labels.list()?;
        let wanted = usize::from(points.get());
        if found.len() != wanted {
            let found = found.len();
            return labels.refuse(format!("has {found} labels, but the scale {wanted} points"));
        }
        found.iter().map(line).collect()
    })
}

fn dimensions(node: &Node, texts: &Texts) -> Read<Vec<Dimension>> {
    let mut dimensions: Vec<Dimension> = Vec::new();
    for node in node.list()? {
        node.only(&["id", "name", "about"])?;
        let id = id(&node.field("id")?)?;
        if dimensions.iter().any(|earlier| earlier.id == id) {
            return node.field("id")?.refuse(format!("“{id}” is there twice"));
        }
        let about = node.optional("about")?;
        dimensions.push(Dimension {
            id,
            name: texts.read(&node.field("name")?)?,
            about: about.map(|about| texts.read(&about)).transpose()?,
        });
    }
    Ok(dimensions)
}

fn items(node: &Node, texts: &Texts, dimensions: &[Dimension]) -> Read<Vec<Item>> {
    let nodes = node.list()?;
    if nodes.is_empty() || nodes.len() > MAX_ITEMS {
        return node.refuse(format!("has {} items; there can be 1 to {MAX_ITEMS}", nodes.len()));
    }
    let mut items: Vec<Item> = Vec::with_capacity(nodes.len());
    for node in nodes {
        node.only(&["id", "dimension", "reverse", "text"])?;
        let id = id(&node.field("id")?)?;
        if items.iter().any(|earlier| earlier.id == id) {
            return node.field("id")?.refuse(format!("“{id}” is there twice"));
        }
        let of = node.field("dimension")?;
        let name = of.text()?;
        let Some(dimension) = dimensions.iter().position(|known| known.id == name) else {
            return of.refuse(format!("“{name}” is not among the dimensions"));
        };
        let reverse = node.optional("reverse")?;
        items.push(Item {
            id,
            dimension,
            reverse: reverse.map_or(Ok(false), |reverse| reverse.flag())?,
            text: texts.read(&node.field("text")?)?,
        });
    }
    let used = |position| items.iter().any(|item| item.dimension == position);
    match dimensions.iter().enumerate().find(|(position, _)| !used(*position)) {
        None => Ok(items),
        Some((_, dimension)) => node.refuse(format!("none belongs to “{}”", dimension.id)),
    }
}

/// Reads texts in the languages that the title is in, no fewer and no more.
struct Texts<'a> {
    languages: Vec<&'a str>,
}

impl Texts<'_> {
    fn read(&self, node: &Node) -> Read<Localised<String>> {
        self.per_language(node, line)
    }

    fn per_language<T>(&self, node: &Node, read: impl Fn(&Node) -> Read<T>) -> Read<Localised<T>> {
        let found = node.fields()?;
        let has = |language: &str| found.iter().any(|(found, _)| *found == language);
        if let Some(missing) = self.languages.iter().find(|language| !has(language)) {
            return node.refuse(format!("has no text in “{missing}”, which the title has"));
        }
        let mut texts = Vec::with_capacity(found.len());
        for (language, node) in found {
            if !self.languages.contains(&language) {
                return node.refuse("is in a language that the title has not");
            }
            texts.push((language.to_owned(), read(&node)?));
        }
        Ok(Localised::new(texts))
    }
}

fn id(node: &Node) -> Read<String> {
    let id = node.text()?;
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || id.len() > MAX_ID || !id.bytes().all(plain) {
        return node.refuse(format!("must be 1 to {MAX_ID} lower-case letters, digits or hyphens"));
    }
    Ok(id.to_owned())
}

fn line(node: &Node) -> Read<String> {
    let text = node.text()?;
    if text.trim().is_empty() {
        return node.refuse("is empty");
    }
    if text.chars().count() > MAX_TEXT {
        return node.refuse(format!("is longer than {MAX_TEXT} characters"));
    }
    // The digest joins items by tabs and line ends.
    if text.chars().any(char::is_control) {
        return node.refuse("holds a line end, a tab or another control character");
    }
    Ok(text.to_owned())
}
