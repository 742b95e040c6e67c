//! The browser that the tests drive: one that is installed, or Debian's.

use std::{env, path::PathBuf};

use anyhow::{Context, Result, bail};

use crate::{command::Command, workspace::Workspace};

const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

const MISSING: &str = "\
no Chromium was found and it could not be installed: install Chromium or Chrome and, if it is
  not on the PATH, set CHROMIUM to its executable";

/// Returns the browser's executable, after installing it if need be.
pub fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(executable) = find() {
        return Ok(executable);
    }
    install(workspace).context(MISSING)?;
    find().context(MISSING)
}

fn find() -> Option<PathBuf> {
    env::var_os("CHROMIUM")
        .map(PathBuf::from)
        .or_else(|| NAMES.iter().find_map(|name| which::which(name).ok()))
}

fn install(workspace: &Workspace) -> Result<()> {
    apt_get(workspace)?.args(["update"]).run()?;
    apt_get(workspace)?.args(["install", "--yes", "chromium"]).run()
}

fn apt_get(workspace: &Workspace) -> Result<Command> {
    which::which("apt-get").context("this system has no apt-get")?;
    if workspace.command("id").args(["-u"]).output()?.trim() == "0" {
        return Ok(workspace.command("apt-get"));
    }
    let sudo = || workspace.command("sudo").args(["-n"]);
    if sudo().args(["true"]).output().is_err() {
        bail!("apt-get needs root, and sudo asks for a password");
    }
    Ok(sudo().args(["apt-get"]))
}
