//! A team's working agreement: a few sentences that it wants to keep.

use serde::Serialize;

use super::{LONGEST_NAME, PastRound, day, line, short};
use crate::day::Day;
use crate::journal::{EntryKind, Journal, read_all};
use crate::json::{Node, Read};

/// More sentences than this are hard to live by.
pub const ENOUGH_SENTENCES: usize = 5;

/// After so many rounds a team is asked whether a sentence still fits.
const ROUNDS_UNTIL_ASKED: usize = 3;

/// A sentence that a team wants to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgreedSentence {
    /// Random identifier.
    pub id: String,
    /// The team's identifier.
    pub team: String,
    /// The sentence.
    pub text: String,
    /// The day on which it was written, or last found to fit.
    pub looked_at: Day,
}

/// Where a sentence goes among the others of its team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// One place up.
    Up,
    /// One place down.
    Down,
}

impl AgreedSentence {
    /// The longest text, in characters.
    pub const LONGEST: usize = 200;

    /// Whether so many of `rounds` came after it was last looked at that the team is asked about it.
    pub fn is_due(&self, rounds: &[PastRound]) -> bool {
        let since = rounds.iter().filter(|round| round.day > self.looked_at);
        since.count() >= ROUNDS_UNTIL_ASKED
    }

    pub(crate) fn read(node: &Node) -> Read<Self> {
        Ok(Self {
            id: short(node, "id", LONGEST_NAME)?,
            team: short(node, "team", LONGEST_NAME)?,
            text: line(node, "text", Self::LONGEST)?,
            looked_at: day(node, "looked_at")?,
        })
    }
}

impl Journal {
    /// The working agreement of a team, in its order.
    pub fn agreement(&self, team: &str) -> Vec<AgreedSentence> {
        let mut sentences = read_all(self.of(EntryKind::Agreement), AgreedSentence::read);
        sentences.retain(|sentence| sentence.team == team);
        sentences
    }

    /// Keeps `sentence` in place of its earlier state.
    pub fn put_sentence(&mut self, sentence: &AgreedSentence) {
        self.put(EntryKind::Agreement, sentence);
    }

    /// Takes over a sentence of a team's file, unless it is known; whether it was not.
    pub fn add_sentence(&mut self, sentence: &AgreedSentence) -> bool {
        self.add(EntryKind::Agreement, sentence)
    }

    /// Puts a sentence before or behind its neighbour; at the end it stays.
    pub fn shift_sentence(
        &mut self,
        AgreedSentence { id, team, .. }: &AgreedSentence,
        shift: Shift,
    ) {
        let sentences = self.of_mut(EntryKind::Agreement);
        let Some(at) = sentences.iter().position(|sentence| sentence.name() == id) else { return };
        let is_neighbour = |other: &usize| sentences[*other].is("team", team);
        let neighbour = match shift {
            Shift::Up => (0..at).rev().find(is_neighbour),
            Shift::Down => (at + 1..sentences.len()).find(is_neighbour),
        };
        if let Some(neighbour) = neighbour {
            sentences.swap(at, neighbour);
        }
    }

    /// Forgets a sentence.
    pub fn drop_sentence(&mut self, id: &str) {
        self.of_mut(EntryKind::Agreement).retain(|sentence| sentence.name() != id);
    }
}
