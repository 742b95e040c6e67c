//! The kinds of entries, as they are stored by the latest version.

use serde::ser::{Error as _, SerializeStruct};
use serde::{Serialize, Serializer};

use super::raw_entry::{EntryKind, RawEntry};
use super::{ChosenPractice, Commitment, Day, Goal};
use crate::instrument::{Answer, Instrument, Item};
use crate::scoring::{Mean, Tally, profile};

/// Everything that a person has on this device, in order of entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    /// Finished check-ins.
    pub check_ins: Vec<CheckIn>,
    /// Unfinished check-ins; two tabs may each have one.
    pub drafts: Vec<Draft>,
    /// Practices that the person set out to try.
    pub practices: Vec<ChosenPractice>,
    /// What the person said they would do.
    pub commitments: Vec<Commitment>,
    /// Small wins.
    pub wins: Vec<Win>,
    /// What the person works on.
    pub goal: Option<Goal>,
    /// What is read only where it is needed, by [`EntryKind`].
    pub(super) raw: [Vec<RawEntry>; EntryKind::ALL.len()],
    /// Whether something was entered that can't be written and is not among the entries.
    pub(super) lacks_an_entry: bool,
}

impl Serialize for Journal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { check_ins, drafts, practices, commitments, wins, goal, raw, lacks_an_entry } =
            self;
        if *lacks_an_entry {
            return Err(S::Error::custom("lacks an entry"));
        }
        let mut journal = serializer.serialize_struct("Journal", 6 + raw.len())?;
        journal.serialize_field("check_ins", check_ins)?;
        journal.serialize_field("drafts", drafts)?;
        journal.serialize_field("practices", practices)?;
        journal.serialize_field("commitments", commitments)?;
        journal.serialize_field("wins", wins)?;
        journal.serialize_field("goal", goal)?;
        for kind in EntryKind::ALL {
            journal.serialize_field(kind.name(), self.of(kind))?;
        }
        journal.end()
    }
}

/// A finished check-in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckIn {
    /// Random identifier.
    pub id: String,
    /// The day on which it was finished.
    pub day: Day,
    /// The instrument's identifier.
    pub instrument: String,
    /// The instrument's digest, in hexadecimal.
    pub digest: String,
    /// The instrument's title, in the language in which it was answered.
    pub title: String,
    /// Points of the scale.
    pub points: u8,
    /// The number by which people know the lowest point: 0 or 1. Left out where it is 1.
    #[serde(skip_serializing_if = "is_one")]
    pub first: u8,
    /// The chosen points, counted from 1, in the order of the instrument's items; `null` for a
    /// skipped one.
    pub answers: Vec<Option<u8>>,
    /// The score over all items.
    pub headline: Score,
    /// The scores of the dimensions. Kept beside the answers so that they can still be read when
    /// the instrument's wording is no longer at hand.
    pub scores: Vec<Score>,
}

/// What was answered of one set of items.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Score {
    /// The dimension's identifier; the instrument's for the headline.
    pub of: String,
    /// Its name, in the language in which it was answered.
    pub name: String,
    /// Digest over the items, in hexadecimal: scores are comparable where these are equal.
    pub digest: String,
    /// Sum of the answers, reverse-worded ones turned round.
    pub sum: u32,
    /// How many items were answered.
    pub answered: u32,
    /// How many items there are.
    pub items: u32,
    /// Which of the items were answered, in their order: `110` for the first two of three. Numbers
    /// that rest on different questions are not compared.
    pub which: String,
}

/// An unfinished check-in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Draft {
    /// The identifier that the finished check-in will have.
    pub id: String,
    /// The instrument's identifier.
    pub instrument: String,
    /// The instrument's digest, in hexadecimal.
    pub digest: String,
    /// Position of the question to go on with.
    pub at: usize,
    /// The chosen points so far, in the order of the instrument's items.
    pub answers: Vec<Option<u8>>,
    /// The link of the sealed round that is being answered, if it is one.
    pub round: Option<String>,
}

/// A small win.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Win {
    /// Random identifier.
    pub id: String,
    /// The day on which it was noted.
    pub day: Day,
    /// What went well.
    pub text: String,
}

fn is_one(first: &u8) -> bool {
    *first == 1
}

impl CheckIn {
    /// A check-in finished on `day`, scored, with its words in `language`.
    pub fn new(
        id: String,
        day: Day,
        instrument: &Instrument,
        language: &str,
        answers: &[Option<Answer>],
    ) -> Self {
        let profile = profile(instrument, answers);
        let title = instrument.title().get(language).cloned().unwrap_or_default();
        let scores = instrument.dimensions().iter().zip(&profile.dimensions).enumerate();
        Self {
            id,
            day,
            instrument: instrument.id().into(),
            digest: instrument.digest().to_string(),
            title: title.clone(),
            points: instrument.points().get(),
            first: instrument.first(),
            answers: stored_answers(answers),
            headline: Score::new(
                instrument.id(),
                title,
                instrument.digest().to_string(),
                &profile.headline,
                which(answers, |_| true, instrument),
            ),
            scores: scores
                .map(|(position, (dimension, tally))| {
                    let name = dimension.name().get(language).cloned().unwrap_or_default();
                    let digest = instrument.dimension_digest(position).to_string();
                    let of_dimension = |item: &Item| item.dimension() == position;
                    let which = which(answers, of_dimension, instrument);
                    Score::new(dimension.id(), name, digest, tally, which)
                })
                .collect(),
        }
    }
}

impl Score {
    fn new(of: &str, name: String, digest: String, tally: &Tally, which: String) -> Self {
        Self {
            of: of.into(),
            name,
            digest,
            sum: tally.sum,
            answered: tally.answered,
            items: tally.items,
            which,
        }
    }

    /// The score's value; `None` where it is undefined.
    pub fn mean(&self) -> Option<Mean> {
        let Self { sum, answered, items, .. } = *self;
        Tally { sum, answered, items }.score()
    }
}

impl Draft {
    /// The draft of a check-in with `instrument`, for a sealed round or none, to go on at position
    /// `at`.
    pub fn new(
        id: String,
        instrument: &Instrument,
        round: Option<String>,
        at: usize,
        answers: &[Option<Answer>],
    ) -> Self {
        Self {
            id,
            instrument: instrument.id().into(),
            digest: instrument.digest().to_string(),
            at,
            answers: stored_answers(answers),
            round,
        }
    }

    /// The answers on the scale of `instrument`; `None` if the draft is of another wording.
    pub fn answers_for(&self, instrument: &Instrument) -> Option<Vec<Option<Answer>>> {
        let items = instrument.items().len();
        if self.digest != instrument.digest().to_string() || self.answers.len() != items {
            return None;
        }
        let answer =
            |stored: &Option<u8>| stored.and_then(|point| instrument.points().answer(point));
        Some(self.answers.iter().map(answer).collect())
    }
}

impl Journal {
    /// The entries of this kind.
    pub(crate) fn of(&self, kind: EntryKind) -> &Vec<RawEntry> {
        &self.raw[kind as usize]
    }

    /// The entries of this kind, to change.
    pub(crate) fn of_mut(&mut self, kind: EntryKind) -> &mut Vec<RawEntry> {
        &mut self.raw[kind as usize]
    }

    /// The latest unfinished check-in with the instrument called `instrument`, for the sealed round
    /// with the link `round` or for none.
    pub fn draft(&self, instrument: &str, round: Option<&str>) -> Option<&Draft> {
        self.drafts
            .iter()
            .rfind(|draft| draft.instrument == instrument && draft.round.as_deref() == round)
    }

    /// Keeps `draft` in place of its earlier state.
    pub fn put_draft(&mut self, draft: Draft) {
        self.drop_draft(&draft.id);
        self.drafts.push(draft);
    }

    /// Forgets the draft with this identifier.
    pub fn drop_draft(&mut self, id: &str) {
        self.drafts.retain(|draft| draft.id != id);
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.len() == 0 && !self.lacks_an_entry
    }

    /// Adds a finished check-in; they stay in order of day.
    pub fn add_check_in(&mut self, check_in: CheckIn) {
        let place = self.check_ins.partition_point(|earlier| earlier.day <= check_in.day);
        self.check_ins.insert(place, check_in);
    }
}

fn stored_answers(answers: &[Option<Answer>]) -> Vec<Option<u8>> {
    answers.iter().map(|answer| answer.map(Answer::point)).collect()
}

fn which(
    answers: &[Option<Answer>],
    belongs: impl Fn(&Item) -> bool,
    instrument: &Instrument,
) -> String {
    let items = instrument.items().iter().enumerate().filter(|(_, item)| belongs(item));
    items
        .map(|(position, _)| match answers.get(position) {
            Some(Some(_)) => '1',
            _ => '0',
        })
        .collect()
}
