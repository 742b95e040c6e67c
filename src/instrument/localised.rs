//! A text in several languages.

use std::collections::BTreeMap;

/// One value per language tag. The languages of an instrument are the same in all its texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Localised<T>(BTreeMap<String, T>);

impl<T> Localised<T> {
    pub(super) fn new(texts: BTreeMap<String, T>) -> Self {
        Self(texts)
    }

    /// The text in `language`, as returned by [`super::Instrument::speaks`].
    ///
    /// Falls back to the first language there is, so that a caller with a stale tag still shows
    /// words.
    pub fn get(&self, language: &str) -> Option<&T> {
        self.0.get(language).or_else(|| self.0.values().next())
    }

    /// The language tags on offer.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The language on offer that serves a reader of `tag`: the same tag, else the same primary
    /// language (`de` for `de-AT`, `pt-BR` for `pt`).
    pub(super) fn closest(&self, tag: &str) -> Option<&str> {
        let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
        self.languages()
            .find(|offered| offered.eq_ignore_ascii_case(tag))
            .or_else(|| self.languages().find(|offered| primary(offered) == primary(tag)))
    }
}
