//! The few tools that come from npm, at the versions that package-lock.json
//! names: esbuild, wasm-opt, Playwright.

use std::{fs, path::Path, time::SystemTime};

use anyhow::{Context, Result};

use crate::{command::Command, workspace::Workspace};

/// npm writes it last, so its age is that of the installation.
const INSTALLED: &str = "node_modules/.package-lock.json";

/// Installs the packages unless they are there and no older than the lock file.
pub fn ensure_packages(workspace: &Workspace) -> Result<()> {
    let wanted = changed(&workspace.root.join("package-lock.json"))
        .context("package-lock.json is missing")?;
    let installed = changed(&workspace.root.join(INSTALLED));
    if installed.is_ok_and(|installed| installed >= wanted) {
        return Ok(());
    }
    workspace
        .command("npm")
        .args(["ci"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .run()
        .context("npm could not install the tools; it comes with Node.js (20 or newer)")
}

/// A command of one of the installed packages.
pub fn tool(workspace: &Workspace, name: &str) -> Command {
    workspace.command(workspace.root.join("node_modules/.bin").join(name))
}

fn changed(file: &Path) -> std::io::Result<SystemTime> {
    fs::metadata(file)?.modified()
}
