//! Builds again when a file that goes into the build changes.

use std::{path::Path, sync::mpsc, time::Duration};

use anyhow::{Context, Result};
use notify_debouncer_full::{
    DebounceEventResult, new_debouncer,
    notify::{EventKind, RecursiveMode},
};

use crate::workspace::Workspace;

/// An editor that saves several files at once causes one build.
const QUIET: Duration = Duration::from_millis(200);

/// Watches until the program is stopped.
pub fn rebuild_on_change(workspace: &Workspace, build: impl Fn() -> Result<()>) -> Result<()> {
    let (sender, changes) = mpsc::channel();
    let mut watcher =
        new_debouncer(QUIET, None, sender).context("this system offers no way to watch files")?;
    let folders = [
        ("src", RecursiveMode::Recursive),
        ("style", RecursiveMode::Recursive),
        // The folder, for an editor replaces a file rather than writing it.
        ("", RecursiveMode::NonRecursive),
    ];
    for (folder, mode) in folders {
        let folder = workspace.root.join(folder);
        watcher
            .watch(&folder, mode)
            .with_context(|| format!("{} can't be watched", folder.display()))?;
    }
    for change in &changes {
        if !concerns_the_build(&workspace.root, &change) {
            continue;
        }
        match build() {
            Ok(()) => println!("Rebuilt"),
            Err(error) => eprintln!("{error:#}\nStill serving the last good build"),
        }
    }
    Ok(())
}

fn concerns_the_build(root: &Path, change: &DebounceEventResult) -> bool {
    let Ok(events) = change else { return false };
    events
        .iter()
        // The compiler's own reading is no change.
        .filter(|event| !matches!(event.kind, EventKind::Access(_)))
        .flat_map(|event| &event.paths)
        .any(|path| path.parent() != Some(root) || path.ends_with("Cargo.toml"))
}
