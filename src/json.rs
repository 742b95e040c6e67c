//! Reading JSON by hand, with the place of every mistake.
//!
//! Questionnaires and journals come from people's files and storage: a mistake has to be named
//! with its place (`items[3].text`). Walking a parsed value does that, and costs the browser less
//! than half of what derived deserialisers for the same types do.

use serde_json::{Map, Value};
use thiserror::Error;

use crate::day::Day;

/// Something in a JSON text that should be different.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{place}: {reason}")]
pub struct Mistake {
    /// Path of the value, such as `items[3].text`; line and column where it isn't JSON at all.
    pub place: String,
    /// What is wrong, and what would be right.
    pub reason: String,
}

/// What was read, or the mistake that kept it from being read. Boxed: it comes up once in a long
/// while, and every caller passes it on.
pub type Read<T> = Result<T, Box<Mistake>>;

/// A value and the path that leads to it.
#[derive(Clone)]
pub(crate) struct Node<'a> {
    value: &'a Value,
    place: String,
}

/// The value that `text` holds.
pub(crate) fn parse(text: &str) -> Read<Value> {
    value_of(text, |_| "is not JSON".to_owned())
}

/// Like [`parse`], for people who write such texts: the reason says what is wrong. The words for
/// that are heavy, and what is stored does without.
pub(crate) fn parse_explained(text: &str) -> Read<Value> {
    value_of(text, |error| {
        let reason = error.to_string();
        // The parser appends the place, which comes first here.
        reason.split_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason).to_owned()
    })
}

fn value_of(text: &str, reason: impl FnOnce(&serde_json::Error) -> String) -> Read<Value> {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        Box::new(Mistake { place, reason: reason(&error) })
    })
}

impl<'a> Node<'a> {
    /// The outermost value.
    pub(crate) fn root(value: &'a Value) -> Self {
        Self { value, place: String::new() }
    }

    /// The value of the field `name`, which must be there.
    pub(crate) fn field(&self, name: &str) -> Read<Self> {
        match self.optional(name)? {
            Some(field) => Ok(field),
            None => mistake(self.place_of(name), "is missing".to_owned()),
        }
    }

    /// The value of the field `name`; `None` if it is missing or null.
    pub(crate) fn optional(&self, name: &str) -> Read<Option<Self>> {
        let value = self.object()?.get(name).filter(|value| !value.is_null());
        Ok(value.map(|value| Self { value, place: self.place_of(name) }))
    }

    /// Refuses fields other than `known`.
    pub(crate) fn only(&self, known: &[&str]) -> Read<()> {
        match self.object()?.keys().find(|name| !known.contains(&name.as_str())) {
            None => Ok(()),
            Some(name) => {
                let known = known.join(", ");
                mistake(self.place_of(name), format!("is unknown here; there are {known}"))
            }
        }
    }

    /// Every field with its name.
    pub(crate) fn fields(&self) -> Read<Vec<(&'a str, Self)>> {
        let fields = self.object()?.iter();
        Ok(fields
            .map(|(name, value)| (name.as_str(), Self { value, place: self.place_of(name) }))
            .collect())
    }

    /// The elements of a list.
    pub(crate) fn list(&self) -> Read<Vec<Self>> {
        let Value::Array(values) = self.value else { return self.refuse("must be a list") };
        let place = |position| format!("{}[{position}]", self.place);
        let nodes = values.iter().enumerate();
        Ok(nodes.map(|(position, value)| Self { value, place: place(position) }).collect())
    }

    /// A text.
    pub(crate) fn text(&self) -> Read<&'a str> {
        self.value.as_str().map_or_else(|| self.refuse("must be a text"), Ok)
    }

    /// A text on one line that says something, of at most `most` characters.
    pub(crate) fn line(&self, most: usize) -> Read<&'a str> {
        let text = self.text()?;
        if text.trim().is_empty() {
            return self.refuse("is empty");
        }
        if text.chars().count() > most {
            return self.refuse(format!("is longer than {most} characters"));
        }
        if text.chars().any(char::is_control) {
            return self.refuse("holds a line end, a tab or another control character");
        }
        Ok(text)
    }

    /// A whole number from 0 to `most`.
    pub(crate) fn number(&self, most: u32) -> Read<u32> {
        match self.value.as_u64().and_then(|number| u32::try_from(number).ok()) {
            Some(number) if number <= most => Ok(number),
            _ => self.refuse(format!("must be a whole number from 0 to {most}")),
        }
    }

    /// A whole number from `-most` to `most`.
    pub(crate) fn whole(&self, most: u32) -> Read<i16> {
        match self.value.as_i64().and_then(|number| i16::try_from(number).ok()) {
            Some(number) if u32::from(number.unsigned_abs()) <= most => Ok(number),
            _ => self.refuse(format!("must be a whole number from -{most} to {most}")),
        }
    }

    /// A day.
    pub(crate) fn day(&self) -> Read<Day> {
        Day::parse(self.text()?).map_or_else(|| self.refuse("must be a day such as 2026-11-23"), Ok)
    }

    /// True or false.
    pub(crate) fn flag(&self) -> Read<bool> {
        self.value.as_bool().map_or_else(|| self.refuse("must be true or false"), Ok)
    }

    /// Whether the value is null.
    pub(crate) fn is_null(&self) -> bool {
        self.value.is_null()
    }

    /// The value itself.
    pub(crate) fn value(&self) -> &'a Value {
        self.value
    }

    /// A mistake at this place.
    pub(crate) fn refuse<T>(&self, reason: impl Into<String>) -> Read<T> {
        let place = if self.place.is_empty() { "the whole" } else { &self.place };
        mistake(place.to_owned(), reason.into())
    }

    fn object(&self) -> Read<&'a Map<String, Value>> {
        self.value.as_object().map_or_else(|| self.refuse("must be an object"), Ok)
    }

    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }
}

fn mistake<T>(place: String, reason: String) -> Read<T> {
    Err(Box::new(Mistake { place, reason }))
}
