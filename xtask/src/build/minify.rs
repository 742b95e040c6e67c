//! JavaScript and the style sheet, made small with esbuild.
//!
//! The loaders of the lazy parts are taken into the joining code that imports
//! them, which saves the visitor a request before the first question, and the
//! card into the shell. The shell stays a file of its own: it starts the others.

use std::path::Path;

use anyhow::{Context, Result};

use super::{CORE, shell, stylesheet};
use crate::{node, workspace::Workspace};

pub fn run(workspace: &Workspace, readable: &Path, folder: &Path) -> Result<()> {
    let core = format!("{CORE}.js");
    const JOINED: &[&str] = &["--bundle", "--format=esm"];
    for (name, options) in
        [(shell::NAME, JOINED), (shell::TROUBLE, &[]), (stylesheet::NAME, &[]), (&core, JOINED)]
    {
        node::tool(workspace, "esbuild")
            .args([readable.join(name)])
            .args(["--minify", "--charset=utf8", "--log-level=warning"])
            .args(options)
            .args([format!("--outfile={}", folder.join(name).display())])
            .run()
            .with_context(|| format!("{name} can't be minified"))?;
    }
    Ok(())
}
