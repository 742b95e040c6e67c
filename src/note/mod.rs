//! Notes to other people: thanks, feedback and an apology, written in a few fields.
//!
//! A [`Note`] becomes one text that a person hands on themselves; of what they write, nothing is kept. A
//! [`Remark`] is something to think about before it is sent, and never stands in the way. Whom somebody
//! wants to remember to thank is kept in the journal ([`ToThank`]).

mod remark;
mod to_thank;

use crate::text::{Lang, NoteMessageWords};

pub use remark::{Remark, remarks};
pub use to_thank::{LONGEST_NAME_TO_THANK, ToThank};

/// What there is to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Thanks.
    Thanks,
    /// Feedback.
    Feedback,
    /// An apology.
    Apology,
}

/// A field of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Identifier, by which its words are found.
    pub id: &'static str,
    /// Whether it is among those that count most.
    pub counts_most: bool,
}

impl Note {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Thanks, Self::Feedback, Self::Apology];

    /// Identifier, by which its words are found.
    pub fn id(self) -> &'static str {
        match self {
            Self::Thanks => "thanks",
            Self::Feedback => "feedback",
            Self::Apology => "apology",
        }
    }

    /// The note with this identifier.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|note| note.id() == id)
    }

    /// The note that the practice with this identifier is about.
    pub fn of_practice(id: &str) -> Option<Self> {
        match id {
            "precise-thanks" | "thank-a-risk" => Some(Self::Thanks),
            "feedback-little-and-often" => Some(Self::Feedback),
            "own-your-part" => Some(Self::Apology),
            _ => None,
        }
    }

    /// Its fields, in order. Owning it and offering repair count most in an apology (Lewicki, Polin &
    /// Lount 2016).
    pub fn fields(self) -> &'static [Field] {
        const fn field(id: &'static str) -> Field {
            Field { id, counts_most: false }
        }
        const fn most(id: &'static str) -> Field {
            Field { id, counts_most: true }
        }
        match self {
            Self::Thanks => {
                const {
                    &[
                        field("thanks-to"),
                        field("thanks-did"),
                        field("thanks-changed"),
                        field("thanks-mattered"),
                    ]
                }
            }
            Self::Feedback => {
                const { &[field("feedback-saw"), field("feedback-effect"), field("feedback-wish")] }
            }
            Self::Apology => {
                const {
                    &[
                        field("apology-did"),
                        most("apology-mine"),
                        field("apology-effect"),
                        field("apology-sorry"),
                        most("apology-repair"),
                        field("apology-differently"),
                    ]
                }
            }
        }
    }

    /// The finished text of what was `said` in each field; `None` while nothing was said but a name.
    pub fn text(self, lang: Lang, said: &[String]) -> Option<String> {
        let words = NoteMessageWords::from(lang);
        let said: Vec<&str> = said.iter().map(|it| it.trim()).collect();
        let is_empty = |said: &[&str]| said.iter().all(|it| it.is_empty());
        let text = match (self, &said[..]) {
            (Self::Thanks, [_, rest @ ..]) if is_empty(rest) => return None,
            (Self::Thanks, ["", did, changed, mattered]) => {
                words.thanks_unnamed(did, changed, mattered)
            }
            (Self::Thanks, [to, did, changed, mattered]) => {
                words.thanks(to, did, changed, mattered)
            }
            (Self::Feedback, [saw, effect, wish]) if !is_empty(&said) => {
                words.feedback(saw, effect, wish)
            }
            (Self::Apology, [did, mine, effect, sorry, repair, differently])
                if !is_empty(&said) =>
            {
                words.apology(did, mine, effect, sorry, repair, differently)
            }
            _ => return None,
        };
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        Some(lines.join("\n"))
    }
}
