//! Entries that are decoded where they are needed, and stored as they were found.

use std::fmt;

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::json::{Node, Read};

/// An entry as JSON, decoded into its type only by whoever asks for it: the first question should
/// not wait for the code that reads sealed rounds. It is an object in which a text, the
/// key of its kind, tells it from the others.
#[derive(Clone, PartialEq)]
pub struct RawEntry {
    kind: EntryKind,
    value: Value,
}

/// The kinds of entries, each with the name of its list and the field by which entries of the kind
/// are told apart: its key.
macro_rules! entry_kinds {
    ($($(#[$what:meta])* $kind:ident = $name:literal by $key:literal,)*) => {
        /// What entries are about, in the order in which they are stored.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum EntryKind {
            $($(#[$what])* $kind,)*
        }

        impl EntryKind {
            /// All of them.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$kind),*];

            /// What the list is called where it is stored.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// The field that identifies an entry among those of its kind.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$kind => $key,)*
                }
            }
        }
    };
}

entry_kinds! {
    /// Sealed rounds that this device takes part in.
    Rounds = "rounds" by "link",
    /// Rounds that are being prepared.
    Plans = "plans" by "id",
    /// Keepers' keys of rounds that were not released yet.
    Keys = "keys" by "private",
    /// Teams whose rounds are kept here.
    Teams = "teams" by "id",
    /// Rounds of those teams that were revealed.
    PastRounds = "past_rounds" by "link",
    /// How often each score was reached in those rounds.
    Scores = "scores" by "link",
    /// What those teams agreed on.
    Actions = "actions" by "id",
    /// The sentences that those teams want to keep.
    Agreement = "agreement" by "id",
    /// What went well in those teams.
    TeamWins = "team_wins" by "id",
    /// Whom the person wants to remember to thank.
    ToThank = "to_thank" by "id",
    /// What is done after trust was broken.
    Programmes = "programmes" by "id",
}

/// What a sealed round's result is made from, and what would tell more about it.
const SOURCES: [&str; 9] = [
    "collected",
    "copies",
    "named",
    "frozen",
    "other_lists",
    "passed_over",
    "compared",
    "releases",
    "sealed_releases",
];

impl RawEntry {
    /// An entry of this device; `None` if it can't be written.
    pub(super) fn of(kind: EntryKind, entry: &impl Serialize) -> Option<Self> {
        let value = serde_json::to_value(entry).ok()?;
        is_whole(&value).then_some(Self { kind, value })
    }

    /// An entry that was stored, whatever else it holds.
    ///
    /// # Errors
    /// If nothing tells it from others of its kind, or it has a number that can't be stored again
    /// exactly as it is.
    pub(super) fn decode(kind: EntryKind, node: &Node) -> Read<Self> {
        if !is_whole(node.value()) {
            return node.refuse("must have whole numbers only");
        }
        let key = node.field(kind.key())?;
        if key.text()?.is_empty() {
            return key.refuse("must not be empty");
        }
        Ok(Self { kind, value: node.value().clone() })
    }

    /// What identifies it among entries of its kind.
    pub(crate) fn name(&self) -> &str {
        self.value.get(self.kind.key()).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether the text `name` is `wanted`.
    pub(crate) fn is(&self, name: &str, wanted: &str) -> bool {
        self.value.get(name).and_then(Value::as_str) == Some(wanted)
    }

    /// Whether the flag `name` is set.
    pub(super) fn has(&self, name: &str) -> bool {
        self.value.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// Takes over what `other` has that `before`, from which both come, had not. Where both have
    /// changed, what is here stays, unless the other has released or given up: that can't be
    /// undone.
    pub(super) fn join(&mut self, before: Option<Self>, other: Self) {
        let wins = ["released", "given_up"].iter().any(|it| other.has(it) && !self.has(it));
        let before = before.map_or(Value::Null, |before| before.value);
        let (Value::Object(here), Value::Object(other)) = (&mut self.value, other.value) else {
            return;
        };
        for (name, theirs) in other {
            let was = before.get(&name);
            match (here.get_mut(&name), theirs) {
                (Some(Value::Array(here)), Value::Array(theirs)) => {
                    let known = was.and_then(Value::as_array);
                    for text in theirs {
                        if !known.is_some_and(|known| known.contains(&text))
                            && !here.contains(&text)
                        {
                            here.push(text);
                        }
                    }
                }
                (Some(here), theirs) if wins || Some(&*here) == was => *here = theirs,
                // Stored by an earlier version, which did not have it.
                (None, theirs) if was.is_none() => {
                    here.insert(name, theirs);
                }
                _ => {}
            }
        }
    }

    /// Empties a sealed round of what its result is made from.
    pub(super) fn drop_sources(&mut self) {
        for name in SOURCES {
            match self.value.get_mut(name) {
                Some(Value::Array(codes)) => codes.clear(),
                Some(list) => *list = Value::Null,
                None => {}
            }
        }
    }

    /// As it is stored, which never fails: only what can be written becomes an entry.
    pub(super) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| self.name().to_owned())
    }

    pub(crate) fn value(&self) -> &Value {
        &self.value
    }
}

/// It may be a key.
impl fmt::Debug for RawEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawEntry")
    }
}

/// Whether all numbers in `value` are whole and can be kept exactly.
fn is_whole(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_i64() || number.is_u64(),
        Value::Array(values) => values.iter().all(is_whole),
        Value::Object(fields) => fields.values().all(is_whole),
        _ => true,
    }
}

/// Of all numbers, whole ones only: nothing else is ever stored, and floating-point numbers would
/// bring much along.
impl Serialize for RawEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Whole(&self.value).serialize(serializer)
    }
}

struct Whole<'a>(&'a Value);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_none(),
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => serializer.serialize_i64(number),
                (_, Some(number)) => serializer.serialize_u64(number),
                _ => Err(S::Error::custom("not a whole number")),
            },
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(values) => serializer.collect_seq(values.iter().map(Whole)),
            Value::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(name, value)| (name, Whole(value))))
            }
        }
    }
}
