//! A name, title or action that travels inside a code.

use std::fmt;

use thiserror::Error;

/// One line of text that can stand anywhere on a screen and changes nothing around it: a keeper's
/// name, a round's title, an agreed action. Texts are refused, never repaired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(String);

/// Why a text can't be a [`Label`]; checked in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LabelError {
    /// Nothing.
    #[error("a name or title is empty; give one")]
    Empty,
    /// Longer than `most` characters, or than 255 bytes.
    #[error("a name or title is too long; shorten it to {most} characters or fewer")]
    TooLong {
        /// Characters that there may be.
        most: usize,
    },
    /// A character that can't be seen, or that turns or breaks what stands around it.
    #[error("a name or title holds a character that can't be shown ({0:?}); remove it")]
    Character(char),
    /// A joiner that joins nothing which needs it.
    #[error("a name or title holds a character without a width where none belongs; remove it")]
    Joiner,
    /// A blank at an end, or two in a row.
    #[error("a name or title begins or ends with a blank, or has two in a row; remove it")]
    Blanks,
    /// Not in Unicode's composed form.
    #[error("a name or title holds a letter in two parts; type it anew")]
    NotComposed,
    /// More than four accents on one letter.
    #[error("a name or title has more than four accents on one letter; remove some")]
    Accents,
    /// It could be taken for a mark.
    #[error("a name or title looks like a mark, such as ABCD-EFGH-IJKL-MNOP; change it")]
    LooksLikeAMark,
}

impl Label {
    /// The most characters that a name can have.
    pub const LONGEST_NAME: usize = 40;
    /// The most characters that a title or an action can have.
    pub const LONGEST_TITLE: usize = 80;

    /// Takes `text`, as it is, as a keeper's name: 1 to 40 characters.
    ///
    /// # Errors
    /// Says why if `text` can't be a name.
    pub fn name(text: &str) -> Result<Self, LabelError> {
        Self::new(text, Self::LONGEST_NAME)
    }

    /// Takes `text`, as it is, as the title of a round or as an action: 1 to 80 characters.
    ///
    /// # Errors
    /// Says why if `text` can't be a title.
    pub fn title(text: &str) -> Result<Self, LabelError> {
        Self::new(text, Self::LONGEST_TITLE)
    }

    fn new(_text: &str, _most: usize) -> Result<Self, LabelError> {
        todo!()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
