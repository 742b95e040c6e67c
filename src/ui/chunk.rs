//! The parts of the program that are loaded when they are wanted, each a chunk of its own.

use std::cell::Cell;

/// A part of the program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Chunk {
    /// Review, results and journal.
    Results,
    /// Sealed rounds.
    Rounds,
    /// Teams: what was released, the projector, actions, history.
    Teams,
    /// The questionnaires that few pages ask: other built-in ones, and pages' own.
    Questionnaires,
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
    results: Cell<Later>,
    rounds: Cell<Later>,
    teams: Cell<Later>,
    questionnaires: Cell<Later>,
}

impl Chunks {
    /// How far `chunk` is.
    pub(super) fn of(&self, chunk: Chunk) -> &Cell<Later> {
        match chunk {
            Chunk::Results => &self.results,
            Chunk::Rounds => &self.rounds,
            Chunk::Teams => &self.teams,
            Chunk::Questionnaires => &self.questionnaires,
        }
    }
}
