//! Seeing the result: on the facilitator's device, once, and on every other keeper's page the same
//! view and its mark, worked out anew.

use serde_json::Value;
use thiserror::Error;

use super::record::RoundRecord;
use super::transport::drop_transport;
use crate::day::Day;
use crate::disclosure::ReleasedView;
use crate::journal::{Journal, Store};
use crate::round::{List, Mark, Round, TotalError};
use crate::team::{self, NotRevealed, PastRound, Said, Team, ToAsk};

/// Whose round it is.
#[derive(Clone, Debug)]
pub enum OfTeam {
    /// The team with this identifier.
    Known(String),
    /// One that is not here yet.
    New(Team),
}

impl OfTeam {
    fn id(&self) -> &str {
        match self {
            Self::Known(id) => id,
            Self::New(team) => &team.id,
        }
    }
}

/// Why a result was not shown.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RevealError {
    /// No list is here.
    #[error("there is no list that counts here; take the closed list first")]
    NoList,
    /// The list and the releases that are here make no total.
    #[error(transparent)]
    NoTotal(#[from] TotalError),
    /// What was said about earlier rounds can't be right.
    #[error(transparent)]
    NotRevealed(#[from] NotRevealed),
}

/// The earlier rounds about which something is asked before the result is seen.
pub fn to_ask(
    journal: &Journal,
    record: &RoundRecord,
    round: &Round,
    team: &str,
    today: Day,
) -> ToAsk {
    let people = record.list.as_ref().map_or(0, |list| list.people().into());
    ToAsk::before(journal, team, today, round.instrument(), people)
}

/// Lets the total through the gate, once, and keeps what was released with the team, and its mark
/// with the round. What it was made from is forgotten. `language` is the one in which the
/// questionnaire's texts are kept.
///
/// # Errors
/// If there is no total, or what was `said` about earlier rounds can't be right. Then nothing is
/// kept or forgotten.
pub fn reveal(
    store: &mut Store,
    round: &Round,
    of: &OfTeam,
    today: Day,
    language: &str,
    said: &Said,
) -> Result<(), RevealError> {
    store.refresh();
    let link = round.descriptor().to_fragment();
    // Another press or another tab may have been quicker.
    if store.journal().past_round(&link).is_some() {
        return Ok(());
    }
    let record = RoundRecord::of(store.journal(), round);
    let list = record.list.as_ref().ok_or(RevealError::NoList)?;
    let total = record.total(round).ok_or(RevealError::NoList)??;
    let mut revealed = Ok(());
    store.commit(|journal| {
        revealed = team::reveal(journal, of.id(), today, (round, total), language, said);
        if revealed.is_ok() {
            if let OfTeam::New(team) = of {
                journal.put_team(team);
            }
            drop_transport(journal, &link);
            if let Some(past) = journal.past_round(&link) {
                let mark = result_mark(round, list, &past.view).map(|mark| mark.to_string());
                journal.change_round(&link, |entry| entry.result = mark);
            }
        }
    });
    Ok(revealed?)
}

/// What is shown of the result, as every keeper's page works it out from the link, the list and
/// the releases that are here. The team's `earlier` rounds and what was `said` about them come from
/// the facilitator, as does the `day`: they stand on the wall, or in the team's history.
///
/// # Errors
/// As [`reveal`]; nothing is kept in either case.
pub fn reproduce(
    record: &RoundRecord,
    round: &Round,
    earlier: &[PastRound],
    day: Day,
    said: &Said,
) -> Result<ReleasedView, RevealError> {
    let total = record.total(round).ok_or(RevealError::NoList)??;
    // Whichever team it is makes no difference to the view.
    let team = earlier.last().map_or("team", |past| &past.team);
    let mut journal = Journal::default();
    earlier.iter().for_each(|past| {
        journal.add_past_round(past);
    });
    // The language of the texts makes no difference to the view.
    let language = round.instrument().title().languages().next().unwrap_or_default().to_owned();
    team::reveal(&mut journal, team, day, (round, total), &language, said)?;
    let past = journal.past_round(&round.descriptor().to_fragment());
    past.map(|past| past.view).ok_or(RevealError::NoList)
}

/// The mark of what is shown of the result of `list`: everything but whether the team has moved,
/// which only the facilitator's device can tell, from scores that no history holds. `None` if the
/// view can't be written: a mark of nothing would fit every result.
pub fn result_mark(round: &Round, list: &List, view: &ReleasedView) -> Option<Mark> {
    let mut shown = serde_json::to_value(view).ok()?;
    if let Value::Object(fields) = &mut shown {
        fields.remove("change");
        fields.remove("untested");
    }
    Some(round.result_mark(list, shown.to_string().as_bytes()))
}
