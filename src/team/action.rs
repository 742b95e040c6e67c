//! What a team agreed to do.

use serde::Serialize;

use super::{LONGEST_NAME, PastRound, any_line, day, line, short};
use crate::day::Day;
use crate::json::{Node, Read};
use crate::promise::Promise;

/// Something that a team agreed on. At the start of the next round the team says what became of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Action {
    /// Random identifier.
    pub id: String,
    /// The team's identifier.
    pub team: String,
    /// What will be done.
    pub text: String,
    /// Who sees to it, as the team put it; may be empty.
    pub owner: String,
    /// By when, if a day was given.
    pub due: Option<Day>,
    /// The moment to do it at, a clause for “When …”; may be empty.
    pub when: String,
    /// By what the team will notice that it helps; may be empty.
    pub sign: String,
    /// The day on which it was agreed.
    pub agreed: Day,
    /// What became of it.
    pub state: Promise,
    /// The link of the round whose result it was agreed on at, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<String>,
}

impl Action {
    /// The longest text, in characters.
    pub const LONGEST: usize = 500;

    /// The longest text that is agreed on here.
    pub const LONGEST_NEW: usize = 200;

    /// Agreed on at the result of `round`, with nothing said but what will be done.
    pub fn new(id: String, text: String, round: &PastRound, agreed: Day) -> Self {
        Self {
            id,
            team: round.team.clone(),
            text,
            owner: String::new(),
            due: None,
            when: String::new(),
            sign: String::new(),
            agreed,
            state: Promise::Open,
            round: Some(round.link.clone()),
        }
    }

    /// Whether it was agreed at the result of `round`, or after it and before anything else is
    /// known.
    pub fn belongs_to(&self, round: &PastRound) -> bool {
        match &self.round {
            Some(link) => *link == round.link,
            None => self.agreed >= round.day,
        }
    }

    /// Whether the next round after `last` may ask if it helped: what was agreed on then and kept, and
    /// whatever is open.
    pub fn may_be_asked_about(&self, last: Option<&PastRound>) -> bool {
        match self.state {
            Promise::Open => true,
            Promise::Kept => last.is_some_and(|round| self.belongs_to(round)),
            Promise::Renegotiated | Promise::Missed => false,
        }
    }

    /// Whether it is still open although its day is over.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state == Promise::Open && self.due.is_some_and(|due| due < today)
    }

    pub(crate) fn read(node: &Node) -> Read<Self> {
        Ok(Self {
            id: short(node, "id", LONGEST_NAME)?,
            team: short(node, "team", LONGEST_NAME)?,
            text: line(node, "text", Self::LONGEST)?,
            owner: any_line(&node.field("owner")?, LONGEST_NAME)?,
            due: node.optional("due")?.map(|due| due.day()).transpose()?,
            when: remark(node, "when")?,
            sign: remark(node, "sign")?,
            agreed: day(node, "agreed")?,
            state: Promise::read(&node.field("state")?)?,
            round: node.optional("round")?.map(|it| it.text().map(str::to_owned)).transpose()?,
        })
    }
}

/// A line that may be empty, or lack: earlier versions had none.
fn remark(node: &Node, name: &str) -> Read<String> {
    let remark = node.optional(name)?;
    remark.map_or(Ok(String::new()), |remark| any_line(&remark, Action::LONGEST))
}

/// In the order in which a team looks at them: open ones before settled ones, and of those the ones
/// that were due first; those without a day last.
pub fn due_first(mut actions: Vec<Action>) -> Vec<Action> {
    actions.sort_by_key(|action| {
        (action.state != Promise::Open, action.due.is_none(), action.due, action.agreed)
    });
    actions
}
