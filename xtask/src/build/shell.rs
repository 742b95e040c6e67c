//! What is written by hand and needs no translation: the element's shell, the
//! one file a host page names, with the card that it draws, and what it fetches
//! when the others don't come.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

const SOURCE: &str = "src/element";
pub const NAME: &str = "pulse-check.js";
/// Imported by the shell, and in what is shipped a part of it.
const CARD: &str = "pulse-check-card.js";
pub const TROUBLE: &str = "pulse-check-trouble.js";

pub fn copy(workspace: &Workspace, folder: &Path) -> Result<()> {
    for name in [NAME, CARD, TROUBLE] {
        let source = workspace.root.join(SOURCE).join(name);
        let text = fs::read(&source).with_context(|| format!("{SOURCE}/{name} is missing"))?;
        fs::write(folder.join(name), text).with_context(|| format!("{name} can't be written"))?;
    }
    Ok(())
}
