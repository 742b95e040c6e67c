//! What a practice says.

use crate::text::{Lang, PracticeText, PracticeWords};

/// What a practice says in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    /// What to do, in a few words.
    pub title: &'static str,
    /// Why it helps.
    pub why: &'static str,
    /// How to go about it, step by step.
    pub how: Vec<&'static str>,
    /// Something to do today.
    pub first_step: &'static str,
    /// A sentence to say, in quotation marks.
    pub say: Option<&'static str>,
    /// Moments to hang it on, each a clause for “When …”.
    pub cues: Vec<&'static str>,
    /// By what to see that it helps.
    pub sign: Option<&'static str>,
    /// How often.
    pub again: Option<&'static str>,
    /// What differs on screens.
    pub remote: Option<&'static str>,
    /// When not to, and whom to go to instead.
    pub careful: Option<&'static str>,
}

impl Guidance {
    /// The fields that it may lack, by their names in files, and whether they are there.
    pub(super) fn optional(&self) -> [(&'static str, bool); 6] {
        [
            ("say", self.say.is_some()),
            ("cues", !self.cues.is_empty()),
            ("sign", self.sign.is_some()),
            ("again", self.again.is_some()),
            ("remote", self.remote.is_some()),
            ("careful", self.careful.is_some()),
        ]
    }
}

impl From<PracticeText> for Guidance {
    fn from(text: PracticeText) -> Self {
        Self {
            title: text.title,
            why: text.why,
            how: text.how,
            first_step: text.first_step,
            say: Some(text.say),
            cues: text.cue,
            sign: Some(text.sign),
            again: Some(text.again),
            remote: Some(text.remote),
            careful: text.careful,
        }
    }
}

/// Where the words of a practice are.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Spoken {
    /// Among those of the screens.
    ByTheScreens,
    /// In its own file, by language tag, the default language first.
    Here(Vec<(String, Guidance)>),
}

impl Spoken {
    pub(super) fn guidance(&self, id: &str, lang: Lang) -> Guidance {
        let found = match self {
            Self::ByTheScreens => PracticeWords::from(lang).by_id(id).map(Guidance::from),
            Self::Here(words) => nearest(words, lang).map(|(_, guidance)| guidance.clone()),
        };
        found.unwrap_or_default()
    }

    pub(super) fn language(&self, lang: Lang) -> &str {
        match self {
            Self::ByTheScreens => lang.tag(),
            Self::Here(words) => nearest(words, lang).map_or(lang.tag(), |(tag, _)| tag),
        }
    }

    pub(super) fn has_remote(&self) -> bool {
        match self {
            Self::ByTheScreens => true,
            Self::Here(words) => words.iter().all(|(_, guidance)| guidance.remote.is_some()),
        }
    }
}

/// The words in `lang`, else in a language that begins alike (`de-AT` and `de`), else the first ones.
fn nearest(words: &[(String, Guidance)], lang: Lang) -> Option<&(String, Guidance)> {
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let same = words.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(lang.tag()));
    let alike = || words.iter().find(|(tag, _)| first(tag) == first(lang.tag()));
    same.or_else(alike).or(words.first())
}
