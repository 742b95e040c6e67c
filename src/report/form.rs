//! In which forms a result leaves the room as a file.

use super::{Report, csv, json, markdown, spreadsheet, text};
use crate::text::LeavingWords;

/// A form of a result that can be saved and copied. A new one is a function and an entry here.
#[derive(Clone, Copy)]
pub struct Form {
    /// What it is called.
    pub name: fn(LeavingWords) -> &'static str,
    /// The name of its file.
    pub file: &'static str,
    /// The media type of its file.
    pub media_type: &'static str,
    /// Writes it; `None` if it can't be written.
    pub write: fn(&Report) -> Option<String>,
}

impl Form {
    /// All of them, those for people first.
    pub const ALL: [Self; 5] = [
        Self {
            name: LeavingWords::text,
            file: "pulse-check-result.txt",
            media_type: "text/plain;charset=utf-8",
            write: |report| Some(text(report)),
        },
        Self {
            name: LeavingWords::markdown,
            file: "pulse-check-result.md",
            media_type: "text/markdown;charset=utf-8",
            write: |report| Some(markdown(report)),
        },
        Self {
            name: LeavingWords::spreadsheet,
            file: "pulse-check-table.csv",
            media_type: "text/csv;charset=utf-8",
            write: |report| Some(spreadsheet(report)),
        },
        Self {
            name: LeavingWords::csv,
            file: "pulse-check-result.csv",
            media_type: "text/csv;charset=utf-8",
            write: |report| Some(csv(report)),
        },
        Self {
            name: LeavingWords::json,
            file: "pulse-check-result.json",
            media_type: "application/json",
            write: json,
        },
    ];
}
