//! A text in several languages.

/// One value per language tag. The languages of an instrument are the same in all its texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Localised<T>(Vec<(String, T)>);

impl<T> Localised<T> {
    pub(super) fn new(texts: Vec<(String, T)>) -> Self {
        Self(texts)
    }

    /// Adds the text in a language that it isn't there in.
    pub(super) fn add(&mut self, language: &str, text: T) {
        if self.languages().all(|offered| offered != language) {
            self.0.push((language.to_owned(), text));
        }
    }

    /// The text in `language`, one of [`Self::languages`].
    ///
    /// Falls back to the first language there is, so that a caller with a stale tag still shows
    /// words.
    pub fn get(&self, language: &str) -> Option<&T> {
        let wanted = self.0.iter().find(|(offered, _)| offered == language);
        wanted.or(self.0.first()).map(|(_, text)| text)
    }

    /// The language tags on offer.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(language, _)| language.as_str())
    }
}
