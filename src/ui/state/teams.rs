//! Everything that is done with a team's rounds once they are released.

use leptos::prelude::untrack;

use super::State;
use crate::disclosure::Detail;
use crate::journal::Keeping;
use crate::promise::Promise;
use crate::roles::{self, OfTeam, RevealError, RoundRecord};
use crate::round::Round;
use crate::team::{Action, PastRound, Said, Team, TeamFile, TeamFileError, ToAsk};
use crate::ui::browser::{random_identifier, today};

/// What came of a team's file.
#[derive(Clone, Debug)]
pub(in crate::ui) enum TakenFile {
    /// So many entries of this team are new here.
    Added(Team, usize),
    /// It can't be read.
    Refused(TeamFileError),
    /// It was read, but the storage has no room for it.
    NoRoom,
}

impl State {
    /// All teams of this device.
    pub(in crate::ui) fn teams(self) -> Vec<Team> {
        self.of_teams(|journal| journal.teams())
    }

    /// The team with this identifier.
    pub(in crate::ui) fn team(self, id: &str) -> Option<Team> {
        self.teams().into_iter().find(|team| team.id == id)
    }

    /// The rounds of a team, the earliest first.
    pub(in crate::ui) fn past_rounds(self, team: &str) -> Vec<PastRound> {
        self.of_teams(|journal| journal.past_rounds(team))
    }

    /// What windows that show results of this journal call each other by.
    pub(in crate::ui) fn channel_name(self) -> String {
        self.read(|model| format!("{}:result", model.settings.namespace))
    }

    /// What was released of the round with this link.
    pub(in crate::ui) fn past_round(self, link: &str) -> Option<PastRound> {
        self.of_teams(|journal| journal.past_round(link))
    }

    /// The actions of a team.
    pub(in crate::ui) fn actions(self, team: &str) -> Vec<Action> {
        self.of_teams(|journal| journal.actions(team))
    }

    /// The earlier rounds about which something is asked before the result of `round` is seen as
    /// that of this team.
    pub(in crate::ui) fn to_ask(self, record: &RoundRecord, round: &Round, team: &str) -> ToAsk {
        self.store(|store| roles::to_ask(store.journal(), record, round, team, today()))
    }

    /// Lets the total of a round through the gate, once, and keeps what was released with the team.
    ///
    /// # Errors
    /// If there is no total, or what was said about earlier rounds can't be right.
    pub(in crate::ui) fn reveal(
        self,
        round: &Round,
        team: &OfTeam,
        said: &Said,
    ) -> Result<(), RevealError> {
        let language = self.language_of(round.instrument());
        self.command(|store| roles::reveal(store, round, team, today(), &language, said))
    }

    /// Begins to prepare a team's next round, as the last one was.
    pub(in crate::ui) fn plan_next_round(self, team: &str) {
        let last = untrack(|| self.past_rounds(team)).pop().and_then(|past| past.descriptor());
        let of_team = Some(team.to_owned());
        self.begin_plan(|plan| {
            plan.team = of_team;
            if let Some(last) = last {
                plan.instrument = last.instrument.id().to_owned();
                plan.minimum = last.minimum.get().to_string();
                plan.distributions = last.detail == Detail::Distributions;
                plan.keeps_scores = last.keeps_scores;
                plan.invited = last.invited.map(|it| it.to_string()).unwrap_or_default();
                let first = last.keepers.iter().next();
                plan.name = first.map(|(_, card)| card.name.to_string()).unwrap_or_default();
            }
        });
    }

    /// Notes what a team agreed to do at the result of `round`, and the rest that `say` says of it.
    pub(in crate::ui) fn agree(
        self,
        round: &PastRound,
        text: String,
        say: impl FnOnce(&mut Action),
    ) {
        let mut action = Action::new(random_identifier(), text, round, today());
        say(&mut action);
        self.change_teams(|journal| journal.put_action(&action));
    }

    /// Notes what became of an action.
    pub(in crate::ui) fn settle_action(self, action: &Action, state: Promise) {
        let settled = Action { state, ..action.clone() };
        self.change_teams(|journal| journal.put_action(&settled));
    }

    /// Removes an action.
    pub(in crate::ui) fn drop_action(self, id: &str) {
        self.change_teams(|journal| journal.drop_action(id));
    }

    /// Removes a team with its rounds and actions.
    pub(in crate::ui) fn drop_team(self, id: &str) {
        self.commit(|journal| journal.drop_team(id));
    }

    /// A team's history as a file; owners' names go along only `with_owners`. `None` if it can't be
    /// written.
    pub(in crate::ui) fn team_file(self, team: Team, with_owners: bool) -> Option<String> {
        self.store(|store| TeamFile::of(store.journal(), team, with_owners).write())
    }

    /// Takes over what a team's file has and this device has not.
    pub(in crate::ui) fn take_team_file(self, text: &str) -> TakenFile {
        let file = match TeamFile::from_json(text) {
            Ok(file) => file,
            Err(why) => return TakenFile::Refused(why),
        };
        let known = untrack(|| self.team(&file.team.id));
        let mut added = 0;
        self.commit(|journal| added = file.add_to(journal));
        if self.store(|store| store.keeping()) == Keeping::Full {
            return TakenFile::NoRoom;
        }
        TakenFile::Added(known.unwrap_or(file.team), added)
    }
}
