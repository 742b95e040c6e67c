//! The element's shell: the one file a host page names. It is written by hand
//! and needs no translation.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

const SOURCE: &str = "src/element/pulse-check.js";
pub const NAME: &str = "pulse-check.js";

pub fn copy(workspace: &Workspace, folder: &Path) -> Result<()> {
    let source = workspace.root.join(SOURCE);
    let text =
        fs::read(&source).with_context(|| format!("the element's shell {SOURCE} is missing"))?;
    fs::write(folder.join(NAME), text).with_context(|| format!("{NAME} can't be written"))
}
