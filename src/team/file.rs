//! A team's history as a file.
//!
//! `{"pulse-check": "team-history", "version": 3, "team": {…}, "rounds": […], "actions": […],
//! "agreement": […], "wins": […]}`. The second version had no agreement and no wins.

use std::collections::BTreeSet;

use serde::Serialize;
use thiserror::Error;

use super::{Action, AgreedSentence, PastRound, Team, TeamWin};
use crate::journal::Journal;
use crate::json::{Mistake, Node, Read, parse_explained};

const KIND: &str = "team-history";
const VERSION: u32 = 3;
const OLDEST: u32 = 2;
const MOST_ENTRIES: usize = 1000;

/// A team with all that is kept of it, as it is handed on. How often each score was reached is not
/// in it, so the round after an import has no verdict of change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TeamFile {
    #[serde(rename = "pulse-check")]
    kind: &'static str,
    version: u32,
    /// The team.
    pub team: Team,
    /// Its rounds.
    pub rounds: Vec<PastRound>,
    /// Its actions.
    pub actions: Vec<Action>,
    /// What it wants to keep.
    pub agreement: Vec<AgreedSentence>,
    /// What went well.
    pub wins: Vec<TeamWin>,
}

/// Why a text is no team's history. Nothing of it was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TeamFileError {
    /// Damaged, or something else.
    #[error("not a team’s history: {0}")]
    Damaged(#[from] Box<Mistake>),
    /// Written by the first version, whose rounds can't be read any more.
    #[error("this history was made by an older version; make the team and its next round anew")]
    Older,
    /// Written by a later version, which alone can read it.
    #[error("version {0} of the file is newer than this program")]
    Newer(u32),
}

impl TeamFile {
    /// A file of this team. Owners' names go along only `with_owners`.
    pub fn of(journal: &Journal, team: Team, with_owners: bool) -> Self {
        let mut actions = journal.actions(&team.id);
        if !with_owners {
            for action in &mut actions {
                action.owner.clear();
            }
        }
        Self {
            kind: KIND,
            version: VERSION,
            rounds: journal.past_rounds(&team.id),
            actions,
            agreement: journal.agreement(&team.id),
            wins: journal.team_wins(&team.id),
            team,
        }
    }

    /// Puts what `journal` does not know of it there; how many entries those were.
    pub fn add_to(&self, journal: &mut Journal) -> usize {
        if journal.teams().iter().all(|known| known.id != self.team.id) {
            journal.put_team(&self.team);
        }
        let rounds = self.rounds.iter().filter(|round| journal.add_past_round(round)).count();
        let actions = self.actions.iter().filter(|action| journal.add_action(action)).count();
        let agreement = self.agreement.iter().filter(|it| journal.add_sentence(it)).count();
        let wins = self.wins.iter().filter(|win| journal.add_team_win(win)).count();
        rounds + actions + agreement + wins
    }

    /// The text of the file; `None` if something in it can't be written.
    pub fn write(&self) -> Option<String> {
        serde_json::to_string_pretty(self).ok()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Refuses the whole text if any of it is damaged, doesn't fit together or is of another team.
    pub fn from_json(text: &str) -> Result<Self, TeamFileError> {
        let value = parse_explained(text)?;
        let root = Node::root(&value);
        let kind = root.field("pulse-check")?;
        if kind.text()? != KIND {
            return Ok(kind.refuse("must be “team-history”")?);
        }
        let version = root.field("version")?;
        let number = version.number(u32::MAX)?;
        match number {
            0 => return Ok(version.refuse("must be 1 or more")?),
            older if older < OLDEST => return Err(TeamFileError::Older),
            newer if newer > VERSION => return Err(TeamFileError::Newer(newer)),
            _ => {}
        }
        let team = Team::read(&root.field("team")?)?;
        let rounds = entries(&root, "rounds", PastRound::read, |round| (&round.link, &round.team))?;
        let actions = entries(&root, "actions", Action::read, |action| (&action.id, &action.team))?;
        let (agreement, wins) = if number == OLDEST {
            (Vec::new(), Vec::new())
        } else {
            (
                entries(&root, "agreement", AgreedSentence::read, |it| (&it.id, &it.team))?,
                entries(&root, "wins", TeamWin::read, |win| (&win.id, &win.team))?,
            )
        };
        let teams = rounds.iter().map(|round| &round.team);
        let teams = teams.chain(actions.iter().map(|action| &action.team));
        let teams = teams.chain(agreement.iter().map(|sentence| &sentence.team));
        let mut teams = teams.chain(wins.iter().map(|win| &win.team));
        if teams.any(|other| *other != team.id) {
            return Ok(root.refuse("must hold entries of one team")?);
        }
        Ok(Self { kind: KIND, version: VERSION, team, rounds, actions, agreement, wins })
    }
}

/// The entries of the list `name`, each of them once.
fn entries<T>(
    root: &Node,
    name: &str,
    read: fn(&Node) -> Read<T>,
    key: fn(&T) -> (&String, &String),
) -> Read<Vec<T>> {
    let list = root.field(name)?;
    let nodes = list.list()?;
    if nodes.len() > MOST_ENTRIES {
        return list.refuse(format!("must have {MOST_ENTRIES} entries at most"));
    }
    let entries = nodes.iter().map(read).collect::<Read<Vec<T>>>()?;
    let names: BTreeSet<&String> = entries.iter().map(|entry| key(entry).0).collect();
    if names.len() < entries.len() {
        return list.refuse("must not have an entry twice");
    }
    Ok(entries)
}
