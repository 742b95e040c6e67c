//! A round that was revealed.

use serde::Serialize;

use super::{AskedAction, LONGEST_NAME, PastQuestionnaire, Told, day, short};
use crate::day::Day;
use crate::disclosure::{Answers, ComparableRound, ReleasedView};
use crate::json::{Node, Read};
use crate::round::RoundDescriptor;

/// What is kept of a round once its result was seen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastRound {
    /// The round's link: what tells rounds apart. It holds the title and what was promised.
    pub link: String,
    /// The team's identifier.
    pub team: String,
    /// The day on which the result was first seen.
    pub day: Day,
    /// What was asked.
    pub asked: PastQuestionnaire,
    /// What was released.
    pub view: ReleasedView,
    /// How many answers lie behind what is shown.
    pub answers: Answers,
    /// What was said about who joined and left before it was seen.
    pub told: Told,
    /// The agreed actions that it asked about, and what may be shown of whether they helped.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub helped: Vec<AskedAction>,
}

impl PastRound {
    /// What was agreed before anyone answered; `None` only for a link of a later version.
    pub fn descriptor(&self) -> Option<RoundDescriptor> {
        RoundDescriptor::from_link(&self.link).ok()
    }

    /// The round as later ones are held against it; `scores` are how often each score was reached,
    /// if that is known. `None` if nothing of it was shown.
    pub(crate) fn past(&self, scores: Option<Vec<u32>>) -> Option<ComparableRound> {
        let (view, answers) = (self.view.clone(), self.answers.clone());
        ComparableRound::restored(self.day, view, self.asked.digests()?, answers, scores)
    }

    /// Reads a round and checks that its parts belong together.
    pub(crate) fn read(node: &Node) -> Read<Self> {
        let link = node.field("link")?;
        let Ok(descriptor) = RoundDescriptor::from_link(link.text()?) else {
            return link.refuse("must be the link of a round");
        };
        // Else one round could be there twice, under two spellings.
        if descriptor.to_fragment() != link.text()? {
            return link.refuse("must be the link of a round and no more");
        }
        let day = day(node, "day")?;
        let asked = PastQuestionnaire::read(&node.field("asked")?)?;
        let shown = node.field("view")?;
        let view = ReleasedView::read(&shown)?;
        let dimensions = view.dimensions().iter().map(|shown| shown.id());
        let items = view.items().iter().map(|shown| shown.id());
        let nothing = view.dimensions().is_empty() && view.items().is_empty();
        let fits = nothing
            || dimensions.eq(asked.dimensions.iter().map(|dimension| dimension.id.as_str()))
                && items.eq(asked.questions.iter().map(|question| question.id.as_str()));
        if view.instrument() != asked.instrument
            || usize::from(view.points()) != asked.labels.len()
            || !fits
        {
            return shown.refuse("must be of what was asked");
        }
        if view.minimum() < descriptor.minimum {
            return shown.refuse("must have the minimum that the round had, or a greater one");
        }
        if asked.parsed_digest().is_none_or(|digest| !descriptor.instrument.has(&digest)) {
            return link.refuse("must be of a round that asked this");
        }
        let counted = node.field("answers")?;
        let answers = Answers::read(&counted, &view)?;
        Ok(Self {
            link: link.text()?.to_owned(),
            team: short(node, "team", LONGEST_NAME)?,
            day,
            asked,
            view,
            answers,
            told: Told::read(&node.field("told")?)?,
            helped: helped(node, &descriptor)?,
        })
    }
}

/// What is kept of the actions that the round of `descriptor` asked about.
fn helped(node: &Node, descriptor: &RoundDescriptor) -> Read<Vec<AskedAction>> {
    let Some(list) = node.optional("helped")? else { return Ok(Vec::new()) };
    let actions: Vec<AskedAction> =
        list.list()?.iter().map(AskedAction::read).collect::<Read<_>>()?;
    let asked = descriptor.actions.labels().iter().map(|label| label.to_string());
    if !actions.iter().map(|action| action.what.clone()).eq(asked) {
        return list.refuse("must be about the actions that the round asked about");
    }
    Ok(actions)
}
