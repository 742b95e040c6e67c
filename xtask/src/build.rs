//! From the crate's source to the files that a page loads.
//!
//! Every build makes the same files under the same names: the element's shell,
//! the code that joins it to WebAssembly, the WebAssembly itself with its
//! lazily loaded parts, and one style sheet. They are made in a folder beside
//! their destination and moved there when all are complete, so a failed build
//! leaves the last good one in place.

mod compile;
mod compress;
mod joint;
mod minify;
mod optimise;
mod pseudo;
mod shell;
mod split;
mod stylesheet;
mod unused;
mod words;

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{node, toolchain, workspace::Workspace};
use compile::Profile;
pub use compress::{beside, is_compressed};
pub use shell::{NAME as SHELL, TROUBLE};
pub use stylesheet::NAME as STYLES;

/// Name of the joining code (`.js`) and, with `_bg`, of the WebAssembly.
pub const CORE: &str = "pulse-check-core";

/// The quick, readable build that `serve` shows.
pub fn for_development(workspace: &Workspace) -> Result<PathBuf> {
    let _alone = one_at_a_time(workspace)?;
    assemble(workspace, Profile::Development)
}

/// What is shipped: the same files, small, and compressed beside themselves.
pub fn for_release(workspace: &Workspace) -> Result<PathBuf> {
    let _alone = one_at_a_time(workspace)?;
    node::ensure_packages(workspace)?;
    let readable = assemble(workspace, Profile::Web)?;
    joint::make_small(&readable)?;
    let destination = workspace.dist();
    let staging = staging_for(&destination)?;
    minify::run(workspace, &readable, &staging)?;
    words::copy(&readable, &staging)?;
    optimise::run(workspace, &readable, &staging)?;
    compress::run(&staging)?;
    replace(&destination, &staging)?;
    Ok(destination)
}

/// The files in `built` beside tables of languages that nobody speaks, for tests; gives their folder.
pub fn with_pseudo_languages(workspace: &Workspace, built: &Path) -> Result<PathBuf> {
    let _alone = one_at_a_time(workspace)?;
    let destination = workspace.site("pseudo");
    let staging = staging_for(&destination)?;
    pseudo::copy(workspace, built, words::read_all(workspace)?, &staging)?;
    replace(&destination, &staging)?;
    Ok(destination)
}

/// Waits for builds that other runs of this tool are in the middle of, and
/// keeps others waiting until the file is dropped.
fn one_at_a_time(workspace: &Workspace) -> Result<File> {
    let path = workspace.target.join("xtask.lock");
    let file =
        File::create(&path).with_context(|| format!("{} can't be created", path.display()))?;
    file.lock().with_context(|| format!("{} can't be locked", path.display()))?;
    Ok(file)
}

fn assemble(workspace: &Workspace, profile: Profile) -> Result<PathBuf> {
    let languages = words::read_all(workspace)?;
    toolchain::ensure_wasm_target(workspace)?;
    let wasm = compile::run(workspace, profile)?;
    let destination = workspace.site(profile.folder());
    let staging = staging_for(&destination)?;
    shell::copy(workspace, &staging)?;
    words::write(&languages, &staging)?;
    stylesheet::join(workspace, &staging)?;
    split::run(&wasm, &staging)?;
    replace(&destination, &staging)?;
    Ok(destination)
}

fn staging_for(destination: &Path) -> Result<PathBuf> {
    let staging = destination.with_file_name("staging");
    if staging.exists() {
        fs::remove_dir_all(&staging)
            .with_context(|| format!("{} can't be emptied", staging.display()))?;
    }
    fs::create_dir_all(&staging)
        .with_context(|| format!("{} can't be created", staging.display()))?;
    Ok(staging)
}

fn replace(destination: &Path, staging: &Path) -> Result<()> {
    if destination.exists() {
        fs::remove_dir_all(destination)
            .with_context(|| format!("{} can't be replaced", destination.display()))?;
    }
    fs::rename(staging, destination)
        .with_context(|| format!("{} can't be moved into place", staging.display()))
}

/// The files of a built folder, in the order of their names.
pub fn files_of(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("{} can't be read", folder.display()))?
    {
        let path = entry?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
