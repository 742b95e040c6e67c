//! What the page's author decides about an element.

/// The settings of one element.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Settings {
    /// What to ask.
    pub(crate) question: Question,
    /// Wanted language tags, best first.
    pub(crate) languages: Vec<String>,
    /// What to show first.
    pub(crate) view: View,
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

/// What an element shows first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum View {
    /// The check-in.
    #[default]
    CheckIn,
    /// The journal.
    Journal,
    /// Sealed rounds.
    Rounds(Place),
}

/// A place among the screens of sealed rounds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Place {
    /// All rounds of this device.
    All,
    /// Where somebody makes a keeper's card.
    Keeper,
    /// The round that is being prepared under this identifier.
    Plan(String),
    /// The round with this link, which nobody has looked at yet.
    Round(String),
    /// The questions of the round with this link, whoever else this device is in it.
    Answer(String),
    /// The history of the team with this identifier.
    Team(String),
    /// What was released of the round with this link.
    Result(String),
}
