//! What is asked before a result is seen: who joined and left since earlier rounds, and who is in a
//! round of another team as well.

use serde::Serialize;

use super::{PastRound, day};
use crate::day::Day;
use crate::disclosure::{Overlap, Since};
use crate::instrument::Instrument;
use crate::journal::Journal;
use crate::json::{Node, Read};

/// For how long rounds of a team are held against each other, in days.
const A_YEAR: u32 = 366;

/// For how long another team's rounds are asked about, in days.
const A_MONTH: u32 = 30;

/// The rounds about which something is asked before a result is seen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToAsk {
    /// The team's own, of the last year, the earliest first: how many joined and how many left
    /// since?
    pub earlier: Vec<PastRound>,
    /// Other teams', of the last 30 days, that share a question and have about as many people: is
    /// somebody in both?
    pub elsewhere: Vec<PastRound>,
}

impl ToAsk {
    /// The rounds to ask about before showing on `day` that `people` of `team` answered
    /// `instrument`.
    pub fn before(
        journal: &Journal,
        team: &str,
        day: Day,
        instrument: &Instrument,
        people: u32,
    ) -> Self {
        let within = |round: &PastRound, days: u32| round.day.plus(days) >= day;
        let mut earlier = journal.past_rounds(team);
        earlier.retain(|round| within(round, A_YEAR) && round.past(None).is_some());
        let others = journal.teams().into_iter().filter(|other| other.id != team);
        let mut elsewhere: Vec<PastRound> =
            others.flat_map(|other| journal.past_rounds(&other.id)).collect();
        elsewhere.retain(|round| {
            let past = round.past(None).filter(|_| within(round, A_MONTH));
            past.is_some_and(|past| past.could_overlap(instrument, people))
        });
        Self { earlier, elsewhere }
    }
}

/// What was said before a result was seen. It stands on the wall beside the result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Against earlier rounds of the team.
    pub earlier: Vec<ToldSince>,
    /// Against rounds of other teams.
    pub elsewhere: Vec<ToldOverlap>,
}

/// Who joined and left since an earlier round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldSince {
    /// The round's link.
    pub link: String,
    /// Its day.
    pub day: Day,
    /// How many took part.
    pub people: u32,
    /// Who joined and left.
    pub since: Since,
}

/// Whether somebody is in another team's round as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldOverlap {
    /// The day of that round. Which team it was is not kept with this one.
    pub day: Day,
    /// Whether somebody is.
    pub overlap: Overlap,
}

/// The most rounds that something is said about.
const MOST: usize = 1000;

impl Told {
    pub(crate) fn read(node: &Node) -> Read<Self> {
        let (earlier, elsewhere) = (node.field("earlier")?, node.field("elsewhere")?);
        let (rounds, others) = (earlier.list()?, elsewhere.list()?);
        if rounds.len() > MOST || others.len() > MOST {
            return node.refuse(format!("must be about {MOST} rounds at most"));
        }
        Ok(Self {
            earlier: rounds.iter().map(told_since).collect::<Read<_>>()?,
            elsewhere: others.iter().map(told_overlap).collect::<Read<_>>()?,
        })
    }
}

fn told_since(node: &Node) -> Read<ToldSince> {
    let since = node.field("since")?;
    let since = match since.value().as_str() {
        Some("Unknown") => Since::Unknown,
        Some(_) => {
            return since.refuse("must be Unknown or say who is Known to have joined and left");
        }
        None => {
            let known = since.field("Known")?;
            Since::Known {
                joined: known.field("joined")?.number(u32::MAX)?,
                left: known.field("left")?.number(u32::MAX)?,
            }
        }
    };
    Ok(ToldSince {
        link: node.field("link")?.text()?.to_owned(),
        day: day(node, "day")?,
        people: node.field("people")?.number(u32::MAX)?,
        since,
    })
}

fn told_overlap(node: &Node) -> Read<ToldOverlap> {
    let overlap = node.field("overlap")?;
    let overlap = match overlap.text()? {
        "No" => Overlap::No,
        "Yes" => Overlap::Yes,
        "Unknown" => Overlap::Unknown,
        _ => return overlap.refuse("must be No, Yes or Unknown"),
    };
    Ok(ToldOverlap { day: day(node, "day")?, overlap })
}
