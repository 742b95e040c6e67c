//! The JSON format of a questionnaire, and every way in which one can be wrong.
//!
//! `docs/questionnaire.schema.json` describes the same format for editors.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use thiserror::Error;

use super::{Dimension, Instrument, Item, Localised, Points};

/// The version of the format that this code reads.
const FORMAT: u32 = 1;
const MAX_ITEMS: usize = 100;
const MAX_TEXT: usize = 400;
const MAX_ID: usize = 40;

/// Why a questionnaire was refused. The text names the place and what to change there.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum FormatError {
    /// Not JSON, or a field is missing, misspelt or of the wrong type.
    #[error("line {line}, column {column}: {reason}")]
    Json {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the JSON reader says.
        reason: String,
    },
    /// Readable, but it doesn't make a questionnaire.
    #[error("{place}: {reason}")]
    Content {
        /// Path of the offending value, such as `items[3].text`.
        place: String,
        /// What is wrong and what would be right.
        reason: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawInstrument {
    #[serde(rename = "$schema")]
    _schema: Option<String>,
    format: u32,
    id: String,
    version: u16,
    language: String,
    title: RawText,
    points: u8,
    labels: BTreeMap<String, Vec<String>>,
    dimensions: Vec<RawDimension>,
    items: Vec<RawItem>,
}

type RawText = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDimension {
    id: String,
    name: RawText,
    about: Option<RawText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawItem {
    id: String,
    dimension: String,
    #[serde(default)]
    reverse: bool,
    text: RawText,
}

pub(super) fn read(json: &str) -> Result<Instrument, FormatError> {
    let raw: RawInstrument =
        serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|error| {
            FormatError::Json {
                line: error.line(),
                column: error.column(),
                reason: plain_reason(&error.to_string()),
            }
        })?;
    if raw.format != FORMAT {
        let reason = format!("is {}, but this version reads format {FORMAT} only", raw.format);
        return refuse("format", reason);
    }
    check_id("id", &raw.id)?;
    if raw.version == 0 {
        return refuse("version", "must be 1 or more");
    }
    let Some(points) = Points::new(raw.points) else {
        return refuse("points", format!("is {}, but a scale has 3 to 7 points", raw.points));
    };

    let reader = Reader { languages: raw.title.keys().cloned().collect() };
    if !reader.languages.contains(&raw.language) {
        let reason = format!("the default language “{}” has no title", raw.language);
        return refuse("title", reason);
    }
    let title = reader.text("title", raw.title)?;
    let labels = reader.labels(raw.labels, points)?;
    let dimensions = reader.dimensions(raw.dimensions)?;
    let items = reader.items(raw.items, &dimensions)?;
    Ok(Instrument {
        id: raw.id,
        version: raw.version,
        language: raw.language,
        title,
        points,
        labels,
        dimensions,
        items,
    })
}

/// Checks texts against the languages that the title is in.
struct Reader {
    languages: BTreeSet<String>,
}

impl Reader {
    fn text(&self, place: &str, texts: RawText) -> Result<Localised<String>, FormatError> {
        self.check_languages(place, texts.keys())?;
        for (language, text) in &texts {
            check_text(&format!("{place}.{language}"), text)?;
        }
        Ok(Localised::new(texts))
    }

    fn labels(
        &self,
        labels: BTreeMap<String, Vec<String>>,
        points: Points,
    ) -> Result<Localised<Vec<String>>, FormatError> {
        self.check_languages("labels", labels.keys())?;
        for (language, labels) in &labels {
            let place = format!("labels.{language}");
            let (found, wanted) = (labels.len(), usize::from(points.get()));
            if found != wanted {
                let reason = format!("has {found} labels, but the scale has {wanted} points");
                return refuse(&place, reason);
            }
            for (position, label) in labels.iter().enumerate() {
                check_text(&format!("{place}[{position}]"), label)?;
            }
        }
        Ok(Localised::new(labels))
    }

    fn dimensions(&self, raw: Vec<RawDimension>) -> Result<Vec<Dimension>, FormatError> {
        let mut dimensions: Vec<Dimension> = Vec::with_capacity(raw.len());
        for (position, raw) in raw.into_iter().enumerate() {
            let place = format!("dimensions[{position}]");
            check_id(&format!("{place}.id"), &raw.id)?;
            if dimensions.iter().any(|earlier| earlier.id == raw.id) {
                return refuse(&format!("{place}.id"), format!("“{}” is there twice", raw.id));
            }
            let name = self.text(&format!("{place}.name"), raw.name)?;
            let about = match raw.about {
                Some(about) => Some(self.text(&format!("{place}.about"), about)?),
                None => None,
            };
            dimensions.push(Dimension { id: raw.id, name, about });
        }
        Ok(dimensions)
    }

    fn items(&self, raw: Vec<RawItem>, dimensions: &[Dimension]) -> Result<Vec<Item>, FormatError> {
        if raw.is_empty() || raw.len() > MAX_ITEMS {
            let reason = format!("has {} items, but 1 to {MAX_ITEMS} are possible", raw.len());
            return refuse("items", reason);
        }
        let mut items: Vec<Item> = Vec::with_capacity(raw.len());
        for (position, raw) in raw.into_iter().enumerate() {
            let place = format!("items[{position}]");
            check_id(&format!("{place}.id"), &raw.id)?;
            if items.iter().any(|earlier| earlier.id == raw.id) {
                return refuse(&format!("{place}.id"), format!("“{}” is there twice", raw.id));
            }
            let dimension = dimensions.iter().position(|known| known.id == raw.dimension);
            let Some(dimension) = dimension else {
                let reason = format!("“{}” is not among the dimensions", raw.dimension);
                return refuse(&format!("{place}.dimension"), reason);
            };
            let text = self.text(&format!("{place}.text"), raw.text)?;
            items.push(Item { id: raw.id, dimension, reverse: raw.reverse, text });
        }
        for (position, dimension) in dimensions.iter().enumerate() {
            if !items.iter().any(|item| item.dimension == position) {
                let reason = format!("no item belongs to “{}”", dimension.id);
                return refuse(&format!("dimensions[{position}]"), reason);
            }
        }
        Ok(items)
    }

    fn check_languages<'a>(
        &self,
        place: &str,
        found: impl Iterator<Item = &'a String>,
    ) -> Result<(), FormatError> {
        let found: BTreeSet<&String> = found.collect();
        if let Some(missing) = self.languages.iter().find(|language| !found.contains(language)) {
            let reason = format!("has no text in “{missing}”, which the title has");
            return refuse(place, reason);
        }
        if let Some(extra) = found.iter().find(|language| !self.languages.contains(**language)) {
            let reason = format!("has a text in “{extra}”, which the title has not");
            return refuse(place, reason);
        }
        Ok(())
    }
}

fn check_id(place: &str, id: &str) -> Result<(), FormatError> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || id.len() > MAX_ID || !id.bytes().all(plain) {
        let reason = format!("“{id}” must be 1 to {MAX_ID} lower-case letters, digits or hyphens");
        return refuse(place, reason);
    }
    Ok(())
}

fn check_text(place: &str, text: &str) -> Result<(), FormatError> {
    if text.trim().is_empty() {
        return refuse(place, "is empty");
    }
    if text.chars().count() > MAX_TEXT {
        return refuse(place, format!("is longer than {MAX_TEXT} characters"));
    }
    // The digest joins items by tabs and line ends.
    if text.chars().any(char::is_control) {
        return refuse(place, "holds a line end, a tab or another control character");
    }
    Ok(())
}

fn refuse<T>(place: &str, reason: impl Into<String>) -> Result<T, FormatError> {
    Err(FormatError::Content { place: place.into(), reason: reason.into() })
}

/// The JSON reader appends the place, which we say first.
fn plain_reason(reason: &str) -> String {
    reason.rsplit_once(" at line ").map_or(reason, |(reason, _)| reason).into()
}
