//! The element's one style sheet, joined from the files that its parts keep.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// In the order of the cascade: what the later rules use comes first.
const SOURCES: [&str; 2] = ["style/tokens.css", "style/widget.css"];
pub const NAME: &str = "pulse-check.css";

pub fn join(workspace: &Workspace, folder: &Path) -> Result<()> {
    let mut sheet = String::new();
    for source in SOURCES {
        let text = fs::read_to_string(workspace.root.join(source))
            .with_context(|| format!("the style sheet {source} is missing"))?;
        sheet.push_str(&text);
        sheet.push('\n');
    }
    fs::write(folder.join(NAME), sheet).with_context(|| format!("{NAME} can't be written"))
}
