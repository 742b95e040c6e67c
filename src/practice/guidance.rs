//! What a practice says.

use crate::text::{Lang, PracticeText, PracticeWords};

/// What a practice says in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    /// The tag of that language.
    pub language: &'static str,
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
    fn by_the_screens(text: PracticeText, lang: Lang) -> Self {
        Self {
            language: lang.tag(),
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

/// Where the words of a practice are.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Spoken {
    /// Among those of the screens.
    ByTheScreens,
    /// In its own file, those in the default language first.
    Here(Vec<Guidance>),
}

impl Spoken {
    pub(super) fn guidance(
        &self,
        id: &str,
        lang: Lang,
        nearest: impl FnOnce(&[&str]) -> Option<String>,
    ) -> Guidance {
        match self {
            Self::ByTheScreens => {
                let text = PracticeWords::from(lang).by_id(id);
                text.map(|text| Guidance::by_the_screens(text, lang)).unwrap_or_default()
            }
            Self::Here(said) => {
                let offered: Vec<_> = said.iter().map(|said| said.language).collect();
                let nearest = nearest(&offered);
                let wanted = said.iter().find(|said| nearest.as_deref() == Some(said.language));
                wanted.or(said.first()).cloned().unwrap_or_default()
            }
        }
    }

    pub(super) fn has_remote(&self) -> bool {
        match self {
            Self::ByTheScreens => true,
            Self::Here(said) => said.iter().all(|said| said.remote.is_some()),
        }
    }
}
