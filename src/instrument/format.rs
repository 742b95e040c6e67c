//! The JSON format of a questionnaire, and every way in which one can be wrong.
//!
//! `docs/questionnaire.schema.json` describes the same format for editors.

use super::{Dimension, Instrument, Item, Localised, Points};
use crate::json::{Node, Read, parse_explained};

/// The newest version of the format. Files of the first are read as they were.
const FORMAT: u32 = 2;
const MAX_ITEMS: usize = 100;
const MAX_TEXT: usize = 400;
const MAX_ID: usize = 40;

pub(super) fn read(json: &str) -> Read<Instrument> {
    let value = parse_explained(json)?;
    let root = Node::root(&value);
    let known = [
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
        "stem",
        "first",
    ];
    root.only(&known)?;
    let format = root.field("format")?;
    let format = match format.number(u32::MAX)? {
        version @ 1..=FORMAT => version,
        _ => return format.refuse(format!("must be 1 or {FORMAT}: there is no other format yet")),
    };
    let title = root.field("title")?;
    let languages: Vec<&str> = title.fields()?.into_iter().map(|(language, _)| language).collect();
    let language = root.field("language")?.text()?;
    if !languages.contains(&language) {
        return title.refuse(format!("is missing in the default language “{language}”"));
    }
    let texts = Texts { languages, format };
    let points = points(&root.field("points")?, format)?;
    let dimensions = dimensions(&root.field("dimensions")?, &texts, points)?;
    let items = items(&root.field("items")?, &texts, &dimensions)?;
    Ok(Instrument {
        id: id(&root.field("id")?, format)?,
        version: version(&root.field("version")?)?,
        language: language.to_owned(),
        title: texts.read(&title)?,
        stem: texts.since_2(&root, "stem")?.map(|stem| texts.read(&stem)).transpose()?,
        points,
        first: texts.since_2(&root, "first")?.map_or(Ok(1), |first| self::first(&first))?,
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

fn points(node: &Node, format: u32) -> Read<Points> {
    let points = u8::try_from(node.number(u32::from(u8::MAX))?).ok().and_then(Points::new);
    match points {
        Some(points) if format > 1 || points.fit_rounds() => Ok(points),
        Some(_) => node.refuse("must be from 3 to 7; from 2 to 11 if the format is 2"),
        None => node.refuse("must be from 2 to 11"),
    }
}

fn first(node: &Node) -> Read<u8> {
    match node.number(1)? {
        0 => Ok(0),
        _ => Ok(1),
    }
}

fn labels(node: &Node, texts: &Texts, points: Points) -> Read<Localised<Vec<String>>> {
    texts.per_language(node, |labels| {
        let found = labels.list()?;
        let wanted = usize::from(points.get());
        let ends_only = texts.format > 1 && found.len() == 2;
        if found.len() != wanted && !ends_only {
            let found = found.len();
            let or = if texts.format > 1 { "; give one for each, or two for the ends" } else { "" };
            return labels.refuse(format!("has {found} labels, but the scale {wanted} points{or}"));
        }
        found.iter().map(line).collect()
    })
}

fn dimensions(node: &Node, texts: &Texts, points: Points) -> Read<Vec<Dimension>> {
    let mut dimensions: Vec<Dimension> = Vec::new();
    for node in node.list()? {
        node.only(&["id", "name", "about", "labels"])?;
        let id = id(&node.field("id")?, texts.format)?;
        if dimensions.iter().any(|earlier| earlier.id == id) {
            return node.field("id")?.refuse(format!("“{id}” is there twice"));
        }
        let about = node.optional("about")?;
        dimensions.push(Dimension {
            id,
            name: texts.read(&node.field("name")?)?,
            about: about.map(|about| texts.read(&about)).transpose()?,
            labels: texts
                .since_2(&node, "labels")?
                .map(|own| labels(&own, texts, points))
                .transpose()?,
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
        node.only(&["id", "dimension", "reverse", "text", "about"])?;
        let id = id(&node.field("id")?, texts.format)?;
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
            about: texts.since_2(&node, "about")?.map(|about| texts.read(&about)).transpose()?,
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
    /// The version of the format that the file names.
    format: u32,
}

impl Texts<'_> {
    fn read(&self, node: &Node) -> Read<Localised<String>> {
        self.per_language(node, line)
    }

    /// The field `name`, which came with the second version of the format.
    fn since_2<'b>(&self, node: &Node<'b>, name: &str) -> Read<Option<Node<'b>>> {
        let field = node.optional(name)?;
        match &field {
            Some(field) if self.format < 2 => {
                field.refuse("came with format 2: put 2 as the format, or leave it out")
            }
            _ => Ok(field),
        }
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

fn id(node: &Node, format: u32) -> Read<String> {
    let id = node.text()?;
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let more = |byte: u8| format > 1 && (byte.is_ascii_uppercase() || byte == b'_');
    if id.is_empty() || id.len() > MAX_ID || !id.bytes().all(|byte| plain(byte) || more(byte)) {
        let (letters, more) = match format {
            1 => ("lower-case letters", "; format 2 takes capitals and underscores too"),
            _ => ("letters from a to z, large or small, underscores", ""),
        };
        return node.refuse(format!("must be 1 to {MAX_ID} {letters}, digits or hyphens{more}"));
    }
    Ok(id.to_owned())
}

/// One line, for the digest joins items by tabs and line ends.
fn line(node: &Node) -> Read<String> {
    node.line(MAX_TEXT).map(str::to_owned)
}
