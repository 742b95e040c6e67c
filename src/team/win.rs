//! What went well in a team.

use serde::Serialize;

use super::{LONGEST_NAME, PastRound, day, line, short};
use crate::day::Day;
use crate::journal::{EntryKind, Journal, read_all};
use crate::json::{Node, Read};

/// Something that went well, as the team put it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TeamWin {
    /// Random identifier.
    pub id: String,
    /// The team's identifier.
    pub team: String,
    /// The day on which it was noted.
    pub day: Day,
    /// What went well.
    pub text: String,
    /// The link of the round at whose result it was noted.
    pub round: String,
}

impl TeamWin {
    /// The longest text, in characters.
    pub const LONGEST: usize = 200;

    /// Whether it was noted at the result of `round`.
    pub fn belongs_to(&self, round: &PastRound) -> bool {
        self.round == round.link
    }

    pub(crate) fn read(node: &Node) -> Read<Self> {
        Ok(Self {
            id: short(node, "id", LONGEST_NAME)?,
            team: short(node, "team", LONGEST_NAME)?,
            day: day(node, "day")?,
            text: line(node, "text", Self::LONGEST)?,
            round: node.field("round")?.text()?.to_owned(),
        })
    }
}

impl Journal {
    /// What went well in a team, in the order in which it was noted.
    pub fn team_wins(&self, team: &str) -> Vec<TeamWin> {
        let mut wins = read_all(self.of(EntryKind::TeamWins), TeamWin::read);
        wins.retain(|win| win.team == team);
        wins
    }

    /// Keeps something that went well.
    pub fn put_team_win(&mut self, win: &TeamWin) {
        self.put(EntryKind::TeamWins, win);
    }

    /// Takes over a win of a team's file, unless it is known; whether it was not.
    pub fn add_team_win(&mut self, win: &TeamWin) -> bool {
        self.add(EntryKind::TeamWins, win)
    }

    /// Forgets something that went well.
    pub fn drop_team_win(&mut self, id: &str) {
        self.of_mut(EntryKind::TeamWins).retain(|win| win.name() != id);
    }
}
