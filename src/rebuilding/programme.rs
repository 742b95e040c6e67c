//! A programme under way, as one device keeps it.

use serde::Serialize;

use super::{Breach, RepairRole, RepairStage};
use crate::day::Day;
use crate::instrument::{Instrument, Item};
use crate::journal::{EntryKind, Journal, read_all};

/// So many days after one weekly look it is time for the next.
pub const DAYS_BETWEEN_LOOKS: u32 = 7;

/// The lowest two of the five points count as low.
const HIGHEST_LOW_POINT: u8 = 2;

/// What a device keeps of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Programme {
    /// Random identifier.
    pub id: String,
    /// The day on which it was begun.
    pub begun: Day,
    /// What broke.
    pub broke: Vec<Breach>,
    /// What the person is in it.
    pub roles: Vec<RepairRole>,
    /// Where it is.
    pub stage: RepairStage,
    /// Identifiers of the steps that were done.
    pub done: Vec<String>,
    /// Identifiers of the commitments that belong to it, which count double.
    pub promises: Vec<String>,
    /// What was decided at the gates, the earliest first.
    pub decisions: Vec<Decision>,
    /// What the person answered to the statements, the earliest first.
    pub checks: Vec<StageCheck>,
}

/// What those who were hurt decided of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The day.
    pub day: Day,
    /// Of which stage.
    pub stage: RepairStage,
    /// What.
    pub answer: GateAnswer,
}

/// Whether a stage is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GateAnswer {
    /// It stays where it is.
    NotYet,
    /// The next stage begins; after the last one, it may rest.
    On,
    /// The stage before it again.
    Back,
}

/// A person's answers to the three statements on a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StageCheck {
    /// The day.
    pub day: Day,
    /// On which stage.
    pub stage: RepairStage,
    /// The chosen points, from 1 to 5, in the order of the statements; `null` for a skipped one.
    pub answers: Vec<Option<u8>>,
}

impl Programme {
    /// One that begins today.
    pub fn new(id: String, today: Day) -> Self {
        Self {
            id,
            begun: today,
            broke: Vec::new(),
            roles: Vec::new(),
            stage: RepairStage::Acknowledging,
            done: Vec::new(),
            promises: Vec::new(),
            decisions: Vec::new(),
            checks: Vec::new(),
        }
    }

    /// Follows what those who were hurt decided of the stage at which it is.
    pub fn decide(&mut self, answer: GateAnswer, today: Day) {
        self.decisions.push(Decision { day: today, stage: self.stage, answer });
        self.stage = match answer {
            GateAnswer::NotYet => self.stage,
            GateAnswer::On => self.stage.next().unwrap_or(self.stage),
            GateAnswer::Back => self.stage.before(),
        };
    }

    /// Begins anew at `stage`, where it rests.
    pub fn begin_anew(&mut self, stage: RepairStage, today: Day) {
        if self.is_at_rest() {
            self.decisions.push(Decision {
                day: today,
                stage: self.stage,
                answer: GateAnswer::Back,
            });
            self.stage = stage;
        }
    }

    /// Whether it may rest: the last stage is done.
    pub fn is_at_rest(&self) -> bool {
        self.decisions.last().is_some_and(|last| {
            last.stage == RepairStage::Restoring && last.answer == GateAnswer::On
        })
    }

    /// Keeps the answers on the stage at which it is, in place of those of today.
    pub fn check(&mut self, answers: Vec<Option<u8>>, today: Day) {
        let stage = self.stage;
        self.checks.retain(|check| check.day != today || check.stage != stage);
        self.checks.push(StageCheck { day: today, stage, answers });
    }

    /// The answers on `stage`, the earliest first.
    pub fn checks_of(&self, stage: RepairStage) -> impl Iterator<Item = &StageCheck> {
        self.checks.iter().filter(move |check| check.stage == stage)
    }

    /// From when on it is time for the weekly look, which belongs to the second stage.
    pub fn next_look(&self) -> Option<Day> {
        if self.stage != RepairStage::ConsistentChange || self.is_at_rest() {
            return None;
        }
        let entered = self.decisions.iter().rfind(|last| last.answer != GateAnswer::NotYet);
        let looked = self.checks_of(self.stage).last().map(|check| check.day);
        let last = looked.max(entered.map(|last| last.day)).unwrap_or(self.begun);
        Some(last.plus(DAYS_BETWEEN_LOOKS))
    }

    /// Whether weeks went by without a look.
    pub fn left_out_a_look(&self, today: Day) -> bool {
        self.next_look().is_some_and(|day| day.plus(DAYS_BETWEEN_LOOKS) <= today)
    }

    /// Marks a step as done, or not.
    pub fn set_done(&mut self, step: &str, done: bool) {
        self.done.retain(|known| known != step);
        if done {
            self.done.push(step.to_owned());
        }
    }
}

impl StageCheck {
    /// The statements on its stage, in their order.
    pub fn statements(stage: RepairStage, instrument: &Instrument) -> Vec<&Item> {
        let of_stage = instrument.dimensions().iter().position(|it| it.id() == stage.id());
        let items = instrument.items().iter();
        items.filter(|item| Some(item.dimension()) == of_stage).collect()
    }

    /// Whether one of the answers is low, reverse-worded statements turned round.
    pub fn is_low(&self, instrument: &Instrument) -> bool {
        let most = instrument.points().get();
        let statements = Self::statements(self.stage, instrument);
        self.answers.iter().zip(statements).any(|(answer, item)| {
            let turned = answer.map(|it| if item.reverse() { most + 1 - it.min(most) } else { it });
            turned.is_some_and(|point| point <= HIGHEST_LOW_POINT)
        })
    }
}

impl Journal {
    /// The programmes, the earliest first.
    pub fn programmes(&self) -> Vec<Programme> {
        read_all(self.of(EntryKind::Programmes), super::read::programme)
    }

    /// Keeps `programme` in place of what was kept of it.
    pub fn put_programme(&mut self, programme: &Programme) {
        self.put(EntryKind::Programmes, programme);
    }

    /// Forgets a programme; what was promised in it stays among the commitments.
    pub fn drop_programme(&mut self, id: &str) {
        self.of_mut(EntryKind::Programmes).retain(|entry| entry.name() != id);
    }
}
