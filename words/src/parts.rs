//! Which files a part of the program reads its words from.

/// The parts, each with the files that make its table, in order. A table is fetched as a whole.
pub const PARTS: [(&str, &[&str]); 7] = [
    ("first", &["check-in", "shell", "safety"]),
    ("questionnaires", &["trouble", "questionnaires"]),
    ("results", &["results", "journal", "path", "hand-on", "tracks"]),
    ("rounds", &["rounds", "keepers", "members", "standing"]),
    ("teams", &["teams", "report", "discussion", "agreement", "rehearsal"]),
    ("practices", &["practices"]),
    ("guide", &["guide", "notes", "rebuilding"]),
];

/// The part that reads the file called `name` (without `.ftl`).
pub(crate) fn part_of(name: &str) -> Option<usize> {
    PARTS.iter().position(|(_, files)| files.contains(&name))
}
