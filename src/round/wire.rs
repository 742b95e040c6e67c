//! The bytes of a body, read and written in order. Numbers are big-endian; a text is one byte of
//! length and that many bytes of UTF-8.

use thiserror::Error;

use super::{Label, LabelError};

/// Why bytes are not what they should be. Check bytes usually catch damage earlier, so that this
/// points to a program that wrote them wrongly, or to a link that was cut.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Malformed {
    /// The bytes end before the last field does.
    #[error("it ends too early; copy it again, from the first to the last character")]
    TooShort,
    /// This many bytes follow the last field.
    #[error("{0} bytes too many follow its end; ask for it again")]
    TooLong(usize),
    /// A text is not UTF-8.
    #[error("a name or title in it can't be read; ask for it again")]
    NotText,
    /// A text is there, but can't be a name or title.
    #[error(transparent)]
    Label(#[from] LabelError),
}

/// Takes fields off the front.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (field, rest) = self.0.split_first_chunk().ok_or(Malformed::TooShort)?;
        self.0 = rest;
        Ok(*field)
    }

    pub(super) fn u8(&mut self) -> Result<u8, Malformed> {
        self.array().map(|[byte]| byte)
    }

    pub(super) fn u16(&mut self) -> Result<u16, Malformed> {
        self.array().map(u16::from_be_bytes)
    }

    pub(super) fn u32(&mut self) -> Result<u32, Malformed> {
        self.array().map(u32::from_be_bytes)
    }

    pub(super) fn take(&mut self, length: usize) -> Result<&'a [u8], Malformed> {
        let (field, rest) = self.0.split_at_checked(length).ok_or(Malformed::TooShort)?;
        self.0 = rest;
        Ok(field)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, Malformed> {
        let length = self.u8()?.into();
        str::from_utf8(self.take(length)?).map_err(|_| Malformed::NotText)
    }

    pub(super) fn name(&mut self) -> Result<Label, Malformed> {
        Ok(Label::name(self.text()?)?)
    }

    pub(super) fn title(&mut self) -> Result<Label, Malformed> {
        Ok(Label::title(self.text()?)?)
    }

    /// Whatever has not been taken yet.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// Makes sure that everything was taken.
    pub(super) fn end(self) -> Result<(), Malformed> {
        if self.0.is_empty() { Ok(()) } else { Err(Malformed::TooLong(self.0.len())) }
    }
}

/// Writes a text that is known to have at most 255 bytes.
pub(super) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    bytes.push(u8::try_from(text.len()).unwrap_or(u8::MAX));
    bytes.extend_from_slice(text.as_bytes());
}
