//! A name or title that travels inside a code.

use std::fmt;

use thiserror::Error;

use crate::instrument::Instrument;

/// One line of text of 1 to 255 bytes: the name of a keeper, the title of a round. Never blank,
/// and without control characters, so that it can stand anywhere on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(String);

/// Why a text can't be a [`Label`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LabelError {
    /// Nothing but white space.
    #[error("a name or title is empty; give one")]
    Blank,
    /// Longer than 255 bytes; it has this many.
    #[error("a name or title is {0} bytes long; shorten it to 255")]
    TooLong(usize),
    /// A line end, a tab or another control character.
    #[error("a name or title holds a line end, a tab or another control character; remove it")]
    Control,
}

impl Label {
    /// Takes `text` as it is.
    ///
    /// # Errors
    /// Says why if `text` can't be a name or title.
    pub fn new(text: &str) -> Result<Self, LabelError> {
        if text.trim().is_empty() {
            return Err(LabelError::Blank);
        }
        if text.len() > usize::from(u8::MAX) {
            return Err(LabelError::TooLong(text.len()));
        }
        if text.chars().any(char::is_control) {
            return Err(LabelError::Control);
        }
        Ok(Self(text.to_owned()))
    }

    /// The identifier of `instrument`: lower-case letters, digits and hyphens, and few of them.
    pub(super) fn of_instrument(instrument: &Instrument) -> Self {
        Self(instrument.id().to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The length in bytes.
    pub(super) fn length(&self) -> u8 {
        // At most 255: see `new`.
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
