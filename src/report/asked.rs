//! What was asked, in words, whether or not the questionnaire is still at hand.

use crate::instrument::{Instrument, Localised};

/// The words of a questionnaire in one language, in the order of the view that they go with. Where
/// one is missing, its identifier stands for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionnaireWords {
    /// Tag of the language of these words.
    pub language: String,
    /// Title of the questionnaire.
    pub title: String,
    /// What the points of the scale mean, lowest first; empty if that isn't known any more.
    pub labels: Vec<String>,
    /// Names of the dimensions.
    pub dimensions: Vec<String>,
    /// The questions.
    pub questions: Vec<QuestionWords>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    /// The statement.
    pub text: String,
    /// Whether agreeing speaks against the dimension.
    pub reversed: bool,
}

impl QuestionnaireWords {
    /// The words of `instrument` in `language`, one that it offers.
    pub fn of(instrument: &Instrument, language: &str) -> Self {
        let said = |text: &Localised<String>| text.get(language).cloned().unwrap_or_default();
        let dimensions = instrument.dimensions().iter();
        let items = instrument.items().iter();
        Self {
            language: language.to_owned(),
            title: said(instrument.title()),
            labels: instrument.labels(0, language),
            dimensions: dimensions.map(|dimension| said(dimension.name())).collect(),
            questions: items
                .map(|item| QuestionWords { text: said(item.text()), reversed: item.reverse() })
                .collect(),
        }
    }

    /// Name of the dimension at `at`, which is known as `id`.
    pub(super) fn dimension<'a>(&'a self, at: usize, id: &'a str) -> &'a str {
        self.dimensions.get(at).map_or(id, String::as_str)
    }

    /// Text of the question at `at`, which is known as `id`.
    pub(super) fn question<'a>(&'a self, at: usize, id: &'a str) -> &'a str {
        self.questions.get(at).map_or(id, |question| &question.text)
    }

    /// Whether the question at `at` counts the other way round.
    pub(super) fn is_reversed(&self, at: usize) -> bool {
        self.questions.get(at).is_some_and(|question| question.reversed)
    }

    /// What each of `points` means; its number where that isn't known.
    pub(super) fn labels(&self, points: u8) -> Vec<String> {
        let label = |point: u8| {
            let known = self.labels.get(usize::from(point) - 1);
            known.cloned().unwrap_or_else(|| point.to_string())
        };
        (1..=points).map(label).collect()
    }
}
