//! What the page's author decides about an element.

use crate::text::Lang;

use super::place::Place;

/// The settings of one element.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Settings {
    /// What to ask.
    pub(crate) question: Question,
    /// The language of the screens.
    pub(crate) lang: Lang,
    /// Wanted language tags, best first: questionnaires may speak others than the screens.
    pub(crate) languages: Vec<String>,
    /// What to show first.
    pub(crate) view: Place,
    /// The page's own practices: an address or a text; empty if there are none.
    pub(crate) own_practices: String,
    /// Prefix of the storage keys.
    pub(crate) namespace: String,
    /// Keep nothing.
    pub(crate) forget: bool,
    /// Read and write the page's hash.
    pub(crate) routes: bool,
    /// The page's hash at this moment.
    pub(crate) hash: String,
}

/// Where the questionnaire comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Question {
    /// A built-in one, by name.
    BuiltIn(String),
    /// The text of a custom one.
    Custom(String),
    /// A custom one that could not be loaded, with the reason.
    Unreachable(String),
}

impl Default for Question {
    fn default() -> Self {
        Self::BuiltIn(String::new())
    }
}
