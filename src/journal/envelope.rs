//! The text in which a journal is stored and exported, and how older texts become newer ones.
//!
//! `{"pulse-check": "journal", "version": 1, "journal": {…}}`. A change of the stored form adds a
//! [`Migration`] at the end of [`MIGRATIONS`] and a frozen fixture under `tests/journal/`.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::Journal;
use super::entries::Score;
use crate::instrument::Points;

/// The version that is written.
pub(super) const VERSION: u32 = MIGRATIONS[MIGRATIONS.len() - 1].to;

const KIND: &str = "journal";
const MAX_ITEMS: u32 = 100;

/// A pure step from one version of the stored journal to the next.
struct Migration {
    to: u32,
    #[allow(dead_code, reason = "says what a step is for where the list is read")]
    title: &'static str,
    apply: fn(Value) -> Value,
}

const MIGRATIONS: &[Migration] = &[Migration {
    to: 1,
    title: "check-ins, drafts, practices, commitments and wins",
    apply: |journal| journal,
}];

#[derive(Serialize, Deserialize)]
struct Envelope<J> {
    #[serde(rename = "pulse-check")]
    kind: String,
    version: u32,
    journal: J,
}

/// Why a stored or imported text is not a journal.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Damaged, or something else.
    #[error("not a journal: {0}")]
    Damaged(String),
    /// Written by a later version, which alone can read it.
    #[error("version {0} of the journal is newer than this program")]
    Newer(u32),
}

/// The text to store.
pub(super) fn write(journal: &Journal) -> Result<String, ReadError> {
    let envelope = Envelope { kind: KIND.into(), version: VERSION, journal };
    serde_json::to_string(&envelope).map_err(damaged)
}

/// Reads a text of this or an earlier version.
pub(super) fn read(text: &str) -> Result<Journal, ReadError> {
    let envelope: Envelope<Value> = serde_json::from_str(text).map_err(damaged)?;
    if envelope.kind != KIND {
        return Err(ReadError::Damaged(format!("it says it is a “{}”", envelope.kind)));
    }
    if envelope.version > VERSION {
        return Err(ReadError::Newer(envelope.version));
    }
    if envelope.version == 0 {
        return Err(ReadError::Damaged("there never was a version 0".into()));
    }
    let pending = MIGRATIONS.iter().filter(|migration| migration.to > envelope.version);
    let value = pending.fold(envelope.journal, |value, migration| (migration.apply)(value));
    let journal: Journal = serde_json::from_value(value).map_err(damaged)?;
    check(&journal)?;
    Ok(journal)
}

/// Refuses numbers that no scale can give, so that the rest of the program need not ask.
fn check(journal: &Journal) -> Result<(), ReadError> {
    for check_in in &journal.check_ins {
        let plausible = |score: &Score| {
            score.items <= MAX_ITEMS
                && score.answered <= score.items
                && score.sum >= score.answered
                && score.sum <= score.answered * u32::from(check_in.points)
        };
        let scores = std::iter::once(&check_in.headline).chain(&check_in.scores);
        if Points::new(check_in.points).is_none() || !scores.into_iter().all(plausible) {
            let id = &check_in.id;
            return Err(ReadError::Damaged(format!("the scores of check-in {id} can't be")));
        }
    }
    Ok(())
}

fn damaged(error: serde_json::Error) -> ReadError {
    ReadError::Damaged(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_lead_step_by_step_to_the_latest_version() {
        let steps: Vec<u32> = MIGRATIONS.iter().map(|migration| migration.to).collect();
        assert_eq!(steps, (1..=VERSION).collect::<Vec<_>>());
        assert!(MIGRATIONS.iter().all(|migration| !migration.title.is_empty()));
    }
}
