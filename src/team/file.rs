//! A team's history as a file.
//!
//! `{"pulse-check": "team-history", "version": 2, "team": {…}, "rounds": […], "actions": […]}`.

use std::collections::BTreeSet;

use serde::Serialize;
use thiserror::Error;

use super::{Action, PastRound, Team};
use crate::json::{Mistake, Node, Read, parse_explained};

const KIND: &str = "team-history";
const VERSION: u32 = 2;
const MOST_ENTRIES: usize = 1000;

/// A team with its rounds and actions, as it is handed on. How often each score was reached is not
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
    pub fn new(
        team: Team,
        rounds: Vec<PastRound>,
        mut actions: Vec<Action>,
        with_owners: bool,
    ) -> Self {
        if !with_owners {
            for action in &mut actions {
                action.owner.clear();
            }
        }
        Self { kind: KIND, version: VERSION, team, rounds, actions }
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
            older if older < VERSION => return Err(TeamFileError::Older),
            newer if newer > VERSION => return Err(TeamFileError::Newer(newer)),
            _ => {}
        }
        let team = Team::read(&root.field("team")?)?;
        let rounds = entries(&root, "rounds", PastRound::read, |round| (&round.link, &round.team))?;
        let actions = entries(&root, "actions", Action::read, |action| (&action.id, &action.team))?;
        let foreign = rounds.iter().map(|round| &round.team);
        let mut foreign = foreign.chain(actions.iter().map(|action| &action.team));
        if foreign.any(|other| *other != team.id) {
            return Ok(root.refuse("must hold rounds and actions of one team")?);
        }
        Ok(Self { kind: KIND, version: VERSION, team, rounds, actions })
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
