//! The text in which a journal is stored and exported, and how older texts become newer ones.
//!
//! `{"pulse-check": "journal", "version": 6, "journal": {…}}`. A change of the stored form adds a
//! [`Migration`] at the end of [`MIGRATIONS`] and a frozen fixture under `tests/journal/`.

use serde::Serialize;
use serde_json::{Map, Value, json};
use thiserror::Error;

use super::{Journal, StorageError, decode};
use crate::json::{Mistake, Node, parse};

/// The version that is written.
pub(super) const VERSION: u32 = MIGRATIONS[MIGRATIONS.len() - 1].to;

const KIND: &str = "journal";

/// A pure step from one version of the stored journal to the next.
struct Migration {
    to: u32,
    #[allow(dead_code, reason = "says what a step is for where the list is read")]
    title: &'static str,
    apply: fn(Value) -> Value,
}

const MIGRATIONS: &[Migration] = &[
    Migration {
        to: 1,
        title: "check-ins, drafts, practices, commitments and wins",
        apply: |journal| journal,
    },
    Migration {
        to: 2,
        title: "sealed rounds, plans for them and keepers' keys",
        apply: |journal| with_lists(journal, &["rounds", "plans", "keys"]),
    },
    Migration {
        to: 3,
        title: "teams with their past rounds, scores and actions; the team of a round and a plan",
        apply: |journal| with_lists(journal, &["teams", "past_rounds", "scores", "actions"]),
    },
    Migration {
        to: 4,
        title: "past rounds by the gate's rules for whole rounds; those by earlier rules go",
        apply: |journal| with_lists(journal, &["past_rounds", "scores"]),
    },
    Migration {
        to: 5,
        title: "rounds of version 2: what was kept of earlier ones is of no use any more",
        apply: without_first_rounds,
    },
    Migration {
        to: 6,
        title: "plans, several outcomes of a practice with their days, to whom things are promised, whom to \
                thank, programmes, a goal; what teams want to keep, and what went well in them",
        apply: |journal| {
            with_lists(with_plans(journal), &["agreement", "team_wins", "to_thank", "programmes"])
        },
    },
];

/// Links, cards, codes and keys of the first version of sealed rounds can't be read any more: drops
/// what was kept and prepared of those rounds, with what was seen of them and the answers that were
/// begun for them. What people answered stays in their check-ins, and what teams agreed on in their
/// actions.
fn without_first_rounds(journal: Value) -> Value {
    let mut journal = with_lists(journal, &["rounds", "plans", "keys", "past_rounds", "scores"]);
    if let Some(drafts) = journal.get_mut("drafts").and_then(Value::as_array_mut) {
        drafts.retain(|draft| draft.get("round").is_none_or(Value::is_null));
    }
    journal
}

/// Who chose a practice before is asked about it on no day: they did not expect that. One whose
/// outcome was noted was over with it.
fn with_plans(mut journal: Value) -> Value {
    for practice in objects(&mut journal, "practices") {
        let outcomes = match practice.remove("outcome") {
            None | Some(Value::Null) => json!([]),
            Some(outcome) => json!([{ "day": null, "outcome": outcome, "then": "done" }]),
        };
        practice.insert("ask_on".into(), Value::Null);
        practice.insert("plan".into(), Value::Null);
        practice.insert("outcomes".into(), outcomes);
    }
    for commitment in objects(&mut journal, "commitments") {
        commitment.insert("to".into(), json!(""));
        commitment.insert("plan".into(), Value::Null);
        commitment.insert("renegotiated".into(), Value::Null);
    }
    journal
}

fn objects<'a>(
    journal: &'a mut Value,
    list: &str,
) -> impl Iterator<Item = &'a mut Map<String, Value>> {
    let entries = journal.get_mut(list).and_then(Value::as_array_mut);
    entries.into_iter().flatten().filter_map(Value::as_object_mut)
}

fn with_lists(mut journal: Value, names: &[&str]) -> Value {
    if let Some(fields) = journal.as_object_mut() {
        for name in names {
            fields.insert((*name).to_owned(), Value::Array(Vec::new()));
        }
    }
    journal
}

#[derive(Serialize)]
struct Envelope<'a> {
    #[serde(rename = "pulse-check")]
    kind: &'a str,
    version: u32,
    journal: &'a Journal,
}

/// Why a stored or imported text is not a journal.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Damaged, or something else.
    #[error("not a journal: {0}")]
    Damaged(#[from] Box<Mistake>),
    /// Written by a later version, which alone can read it.
    #[error("version {0} of the journal is newer than this program")]
    Newer(u32),
}

/// The text to store.
///
/// # Errors
/// [`StorageError::Unwritable`] if there is something in it that has no text.
pub(super) fn write(journal: &Journal) -> Result<String, StorageError> {
    let envelope = Envelope { kind: KIND, version: VERSION, journal };
    serde_json::to_string(&envelope).map_err(|_| StorageError::Unwritable)
}

/// Reads a text of this or an earlier version.
pub(super) fn read(text: &str) -> Result<Journal, ReadError> {
    let value = parse(text)?;
    let root = Node::root(&value);
    let kind = root.field("pulse-check")?;
    if kind.text()? != KIND {
        return Ok(kind.refuse("must be “journal”")?);
    }
    let version = root.field("version")?;
    let number = version.number(u32::MAX)?;
    if number > VERSION {
        return Err(ReadError::Newer(number));
    }
    if number == 0 {
        return Ok(version.refuse("must be 1 or more")?);
    }
    let pending = MIGRATIONS.iter().filter(|migration| migration.to > number);
    let journal = root.field("journal")?.value().clone();
    let journal = pending.fold(journal, |journal, migration| (migration.apply)(journal));
    Ok(decode::journal(&Node::root(&journal))?)
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
