//! What a team wants to keep, and what went well in it.

use super::State;
use crate::team::{AgreedSentence, PastRound, Shift, TeamWin};
use crate::ui::browser::{random_identifier, today};

impl State {
    /// The working agreement of a team.
    pub(in crate::ui) fn agreement(self, team: &str) -> Vec<AgreedSentence> {
        self.of_teams(|journal| journal.agreement(team))
    }

    /// Adds a sentence to the working agreement of a team.
    pub(in crate::ui) fn add_sentence(self, team: &str, text: String) {
        let id = random_identifier();
        let sentence = AgreedSentence { id, team: team.to_owned(), text, looked_at: today() };
        self.change_teams(|journal| journal.put_sentence(&sentence));
    }

    /// Notes that a sentence was looked at today, and says `text` from now on.
    pub(in crate::ui) fn reword(self, sentence: &AgreedSentence, text: String) {
        let sentence = AgreedSentence { text, looked_at: today(), ..sentence.clone() };
        self.change_teams(|journal| journal.put_sentence(&sentence));
    }

    /// Puts a sentence before or behind its neighbour.
    pub(in crate::ui) fn shift_sentence(self, sentence: &AgreedSentence, shift: Shift) {
        self.change_teams(|journal| journal.shift_sentence(sentence, shift));
    }

    /// Removes a sentence.
    pub(in crate::ui) fn drop_sentence(self, id: &str) {
        self.change_teams(|journal| journal.drop_sentence(id));
    }

    /// What went well in a team.
    pub(in crate::ui) fn team_wins(self, team: &str) -> Vec<TeamWin> {
        self.of_teams(|journal| journal.team_wins(team))
    }

    /// Notes what went well, at the result of `round`.
    pub(in crate::ui) fn note_team_win(self, round: &PastRound, text: String) {
        let win = TeamWin {
            id: random_identifier(),
            team: round.team.clone(),
            day: today(),
            text,
            round: round.link.clone(),
        };
        self.change_teams(|journal| journal.put_team_win(&win));
    }

    /// Removes something that went well.
    pub(in crate::ui) fn drop_team_win(self, id: &str) {
        self.change_teams(|journal| journal.drop_team_win(id));
    }
}
