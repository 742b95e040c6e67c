//! The parts of the program that are loaded when they are wanted, each a chunk of its own.

use std::cell::Cell;

use crate::text::Part;

/// A part of the program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Chunk {
    /// What all screens need: the frame around them, what reads and writes the journal, and what reads
    /// questionnaires.
    Screens,
    /// Review, results, practices and journal.
    Results,
    /// Sealed rounds.
    Rounds,
    /// Teams: what was released, the projector, actions, history.
    Teams,
    /// The guide, and notes to other people.
    Guide,
    /// The words for the questionnaires that few pages ask: other built-in ones, and pages' own.
    Questionnaires,
}

impl Chunk {
    /// The parts of the words that its screens say.
    pub(super) fn words(self) -> &'static [Part] {
        match self {
            Self::Screens => &[],
            Self::Results => &[Part::Questionnaires, Part::Results, Part::Practices],
            Self::Rounds => &[Part::Questionnaires, Part::Results, Part::Rounds, Part::Teams],
            Self::Teams => &[Part::Results, Part::Rounds, Part::Teams, Part::Practices],
            Self::Guide => &[Part::Questionnaires, Part::Results, Part::Practices, Part::Guide],
            Self::Questionnaires => &[Part::Questionnaires],
        }
    }
}

/// Whether a chunk is there.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Later {
    #[default]
    NotAsked,
    OnItsWay,
    Here,
    Failed,
}

/// How far each chunk is.
#[derive(Default)]
pub(super) struct Chunks {
    screens: Cell<Later>,
    results: Cell<Later>,
    rounds: Cell<Later>,
    teams: Cell<Later>,
    guide: Cell<Later>,
    questionnaires: Cell<Later>,
}

impl Chunks {
    /// How far `chunk` is.
    pub(super) fn of(&self, chunk: Chunk) -> &Cell<Later> {
        match chunk {
            Chunk::Screens => &self.screens,
            Chunk::Results => &self.results,
            Chunk::Rounds => &self.rounds,
            Chunk::Teams => &self.teams,
            Chunk::Guide => &self.guide,
            Chunk::Questionnaires => &self.questionnaires,
        }
    }
}
