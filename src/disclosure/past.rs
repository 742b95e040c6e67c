//! What is kept of a round, to hold later ones against it.

use serde::Serialize;

use super::since::FEW_APART;
use super::{Policy, ReleasedView};
use crate::day::Day;
use crate::instrument::{Digest, Instrument};
use crate::json::{Node, Read};
use crate::scoring::{Counts, Distribution, quarter};

/// A round that was released. Its scores, if people were told that they are kept, stay on the
/// facilitator's device and are never exported; without them a later round is still held against
/// this one, but nothing is said about change.
#[derive(Clone)]
pub struct ComparableRound {
    pub(super) day: Day,
    pub(super) view: ReleasedView,
    pub(super) asked: Digests,
    pub(super) answers: Answers,
    scores: Option<Distribution>,
}

impl ComparableRound {
    /// Keeps a round that was released on `day`; `None` if nothing of it was shown, for then
    /// nothing is kept either.
    pub fn keep(counts: &Counts, policy: &Policy, day: Day, view: ReleasedView) -> Option<Self> {
        let answers = Answers::behind(&view, counts);
        let scores = policy.keeps_scores().then(|| counts.headline());
        let scores = scores.filter(|_| view.headline.shown().is_some());
        let asked = Digests::of(counts.instrument());
        view.shows_something().then_some(Self { day, view, asked, answers, scores })
    }

    /// A round that was kept: what was shown on which day, what was asked, how many answers lie
    /// behind it, and how often each score was reached, in quarter points from 1 up, if that is
    /// still known. Scores on another scale, or of other than the people behind the headline, are
    /// not used. `None` if nothing was shown.
    pub(crate) fn restored(
        day: Day,
        view: ReleasedView,
        asked: Digests,
        answers: Answers,
        scores: Option<Vec<u32>>,
    ) -> Option<Self> {
        let cells = quarter::cells(view.points().into());
        let scores = scores.filter(|scores| {
            let people = scores.iter().try_fold(0_u32, |sum, count| sum.checked_add(*count));
            scores.len() == cells && people.is_some() && people == answers.scored
        });
        let scores = scores.map(Distribution::of_quarters);
        view.shows_something().then_some(Self { day, view, asked, answers, scores })
    }

    /// What was shown of the round.
    pub fn view(&self) -> &ReleasedView {
        &self.view
    }

    /// Whether people of this round could be in a round of another team, of which `people` answered
    /// `instrument`: they share a question and have at most four people more or fewer. Then whoever
    /// shows that round is asked.
    pub fn could_overlap(&self, instrument: &Instrument, people: u32) -> bool {
        let asked = Digests::of(instrument);
        let shares = asked.questions.iter().any(|digest| self.asked.questions.contains(digest));
        self.view.shows_something() && shares && self.view.people.abs_diff(people) <= FEW_APART
    }

    /// What has to be kept of the scores for [`Self::restored`].
    pub(crate) fn scores_to_keep(&self) -> Option<&[u32]> {
        self.scores.as_ref().map(Distribution::counts)
    }

    pub(super) fn scores(&self) -> Option<&Distribution> {
        self.scores.as_ref()
    }
}

/// By what figures of two rounds are known to be of the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests {
    /// Of the questionnaire: for the headline.
    pub(crate) instrument: Digest,
    /// Per dimension, of its questions.
    pub(crate) dimensions: Vec<Digest>,
    /// Per question.
    pub(crate) questions: Vec<Digest>,
}

impl Digests {
    /// Of what `instrument` asks.
    pub fn of(instrument: &Instrument) -> Self {
        Self {
            instrument: instrument.digest(),
            dimensions: (0..instrument.dimensions().len())
                .map(|at| instrument.dimension_digest(at))
                .collect(),
            questions: (0..instrument.items().len()).map(|at| instrument.item_digest(at)).collect(),
        }
    }
}

/// How many answers lie behind what is shown: by how much newcomers could have moved it. Of what is
/// withheld it is not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// People with a score, if the headline is shown.
    pub(crate) scored: Option<u32>,
    /// Answers per question, if it or its dimension is shown.
    pub(crate) questions: Vec<Option<u32>>,
}

impl Answers {
    /// The answers behind `view`, which was made of `counts`.
    pub fn behind(view: &ReleasedView, counts: &Counts) -> Self {
        let items = counts.instrument().items().iter().zip(&view.items).enumerate();
        let is_shown = |dimension: usize| {
            view.dimensions.get(dimension).is_some_and(|it| it.mean.shown().is_some())
        };
        let questions = items.map(|(at, (item, shown))| {
            let counted = shown.figure.shown().is_some() || is_shown(item.dimension());
            counted.then(|| counts.item(at).people())
        });
        Self {
            scored: view.headline.shown().map(|_| counts.headline().people()),
            questions: questions.collect(),
        }
    }

    /// Reads the answers behind `view`.
    ///
    /// # Errors
    /// If they are not known of just what is shown, or are more than there are people.
    pub(crate) fn read(node: &Node, view: &ReleasedView) -> Read<Self> {
        let people = |node: &Node| node.number(view.people);
        let questions = node.field("questions")?;
        let answers = Self {
            scored: node.optional("scored")?.map(|scored| people(&scored)).transpose()?,
            questions: questions
                .list()?
                .iter()
                .map(|node| if node.is_null() { Ok(None) } else { people(node).map(Some) })
                .collect::<Read<_>>()?,
        };
        let shown = view.items.iter().zip(&answers.questions);
        let fits = answers.scored.is_some() == view.headline.shown().is_some()
            && answers.questions.len() == view.items.len()
            && shown
                .into_iter()
                .all(|(item, answers)| item.figure.shown().is_none() || answers.is_some());
        let least = u32::from(view.minimum.get());
        let few = |answers: &Option<u32>| answers.is_some_and(|answers| answers < least);
        if !fits || few(&answers.scored) || answers.questions.iter().any(few) {
            return node.refuse("must hold the answers behind all that is shown, and no more");
        }
        Ok(answers)
    }
}
