//! What is kept of teams on the device of their facilitator.

use serde::Serialize;

use super::{Action, PastRound, Team};
use crate::day::Day;
use crate::journal::{EntryKind, Journal, read_all};
use crate::json::{Node, Read};

/// For how long scores are kept, in days.
const A_YEAR: u32 = 366;

/// How often each score was reached in a past round, in quarter points from 1 up: what the test of
/// change needs. It leaves the device in no way.
#[derive(Clone, PartialEq, Serialize)]
struct PastScores {
    link: String,
    counts: Vec<u32>,
}

impl Journal {
    /// All teams, in the order in which they came to this device.
    pub fn teams(&self) -> Vec<Team> {
        read_all(self.of(EntryKind::Teams), Team::read)
    }

    /// Keeps `team` in place of its earlier state.
    pub fn put_team(&mut self, team: &Team) {
        self.put(EntryKind::Teams, team);
    }

    /// Forgets a team with its rounds, as they were sealed too, and all that it agreed on and noted.
    pub fn drop_team(&mut self, id: &str) {
        let mut of_team = self.of(EntryKind::PastRounds).clone();
        of_team.retain(|round| round.is("team", id));
        for round in &of_team {
            self.drop_round(round.name());
        }
        self.of_mut(EntryKind::Scores)
            .retain(|scores| of_team.iter().all(|round| round.name() != scores.name()));
        self.of_mut(EntryKind::Teams).retain(|team| team.name() != id);
        self.of_mut(EntryKind::PastRounds).retain(|round| !round.is("team", id));
        for kind in [EntryKind::Actions, EntryKind::Agreement, EntryKind::TeamWins] {
            self.of_mut(kind).retain(|entry| !entry.is("team", id));
        }
    }

    /// The rounds of a team that were revealed, the earliest first.
    pub fn past_rounds(&self, team: &str) -> Vec<PastRound> {
        let of_team = self.of(EntryKind::PastRounds).iter().filter(|round| round.is("team", team));
        let rounds = of_team.filter_map(|round| PastRound::read(&Node::root(round.value())).ok());
        let mut rounds: Vec<PastRound> = rounds.collect();
        rounds.sort_by_key(|round| round.day);
        rounds
    }

    /// The round with this link, if it was revealed here or came in a file.
    pub fn past_round(&self, link: &str) -> Option<PastRound> {
        let known = self.of(EntryKind::PastRounds).iter().find(|round| round.name() == link)?;
        PastRound::read(&Node::root(known.value())).ok()
    }

    /// Keeps a round that was revealed, and how often each score was reached if something was
    /// shown. What it was made from is forgotten: the codes, the list and the releases. A round is
    /// revealed once; the first time counts.
    pub fn reveal(&mut self, round: &PastRound, scores: Option<&[u32]>) {
        if self.knows_past_round(&round.link) {
            return;
        }
        self.put(EntryKind::PastRounds, round);
        self.drop_sources();
        if let Some(counts) = scores {
            let (link, counts) = (round.link.clone(), counts.to_vec());
            self.put(EntryKind::Scores, &PastScores { link, counts });
        }
    }

    /// Takes over a round of a team's file, unless it is known; whether it was not. A round that is
    /// still being collected here is not taken: whoever has its link could have made it up, and the
    /// codes would be lost.
    pub fn add_past_round(&mut self, round: &PastRound) -> bool {
        if self.is_under_way(&round.link) || self.knows_past_round(&round.link) {
            return false;
        }
        self.put(EntryKind::PastRounds, round);
        true
    }

    fn is_under_way(&self, link: &str) -> bool {
        self.round(link).is_some_and(|sealed| {
            sealed.frozen.is_some() || !sealed.collected.is_empty() || !sealed.releases.is_empty()
        })
    }

    fn knows_past_round(&self, link: &str) -> bool {
        self.of(EntryKind::PastRounds).iter().any(|known| known.name() == link)
    }

    /// How often each score was reached in the round with this link, if that is known here.
    pub fn scores(&self, link: &str) -> Option<Vec<u32>> {
        let known = self.of(EntryKind::Scores).iter().find(|scores| scores.name() == link)?;
        scores(&Node::root(known.value())).ok().map(|scores| scores.counts)
    }

    /// Forgets how often each score was reached in the round with this link.
    pub fn drop_scores(&mut self, link: &str) {
        self.of_mut(EntryKind::Scores).retain(|scores| scores.name() != link);
    }

    /// Whether there are scores for [`Self::drop_old_scores`].
    pub fn has_old_scores(&self, today: Day) -> bool {
        let recent = self.recent_rounds(today);
        self.of(EntryKind::Scores).iter().any(|it| recent.iter().all(|link| it.name() != link))
    }

    /// Forgets scores that were kept for a year: what was announced before people answered.
    pub fn drop_old_scores(&mut self, today: Day) {
        let recent = self.recent_rounds(today);
        self.of_mut(EntryKind::Scores).retain(|it| recent.iter().any(|link| it.name() == link));
    }

    /// The links of rounds that were revealed within a year.
    fn recent_rounds(&self, today: Day) -> Vec<String> {
        let kept = self.of(EntryKind::PastRounds).iter();
        let rounds = kept.filter_map(|it| PastRound::read(&Node::root(it.value())).ok());
        rounds.filter(|it| it.day.plus(A_YEAR) >= today).map(|it| it.link).collect()
    }

    /// The actions of a team, in the order in which they were agreed.
    pub fn actions(&self, team: &str) -> Vec<Action> {
        let of_team = self.of(EntryKind::Actions).iter().filter(|action| action.is("team", team));
        of_team.filter_map(|action| Action::read(&Node::root(action.value())).ok()).collect()
    }

    /// Keeps `action` in place of its earlier state.
    pub fn put_action(&mut self, action: &Action) {
        self.put(EntryKind::Actions, action);
    }

    /// Takes over an action of a team's file, unless it is known; whether it was not.
    pub fn add_action(&mut self, action: &Action) -> bool {
        self.add(EntryKind::Actions, action)
    }

    /// Forgets an action.
    pub fn drop_action(&mut self, id: &str) {
        self.of_mut(EntryKind::Actions).retain(|action| action.name() != id);
    }
}

fn scores(node: &Node) -> Read<PastScores> {
    let counts = node.field("counts")?.list()?;
    Ok(PastScores {
        link: node.field("link")?.text()?.to_owned(),
        counts: counts.iter().map(|count| count.number(u32::MAX)).collect::<Read<_>>()?,
    })
}
