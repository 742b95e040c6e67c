//! What must be nowhere on the device once it is gone from the journal.

use serde_json::Value;

use super::Journal;
use super::raw_entry::{EntryKind, RawEntry};

/// How every code of sealed rounds begins.
const CODE: &str = "PULSE1";

impl Journal {
    /// Keepers' keys, the codes of rounds (contributions, lists, releases) and the counts of
    /// scores, as texts that are stored with them.
    pub(super) fn secrets(&self) -> Vec<String> {
        let mut secrets: Vec<String> =
            self.of(EntryKind::Keys).iter().map(|key| key.name().to_owned()).collect();
        for round in self.of(EntryKind::Rounds) {
            add_codes(round.value(), &mut secrets);
        }
        let scores = self.of(EntryKind::Scores).iter().map(RawEntry::text);
        secrets.extend(scores);
        secrets
    }
}

fn add_codes(value: &Value, secrets: &mut Vec<String>) {
    match value {
        Value::String(text) if text.starts_with(CODE) => secrets.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| add_codes(value, secrets)),
        Value::Object(fields) => fields.values().for_each(|value| add_codes(value, secrets)),
        _ => {}
    }
}
