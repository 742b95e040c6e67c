//! Where things are: the repository, its build folders, and the version that
//! names what is shipped.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::command::Command;

/// The package that becomes the web component.
pub const PACKAGE: &str = "pulse-check";

pub struct Workspace {
    pub root: PathBuf,
    pub target: PathBuf,
    version: String,
    /// Set for every program that is run.
    environment: &'static [(&'static str, &'static str)],
}

impl Workspace {
    /// Asks cargo, so that `CARGO_TARGET_DIR` and configuration are respected.
    pub fn open() -> Result<Self> {
        let own = env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
        let root = Path::new(&own).parent().context("the build tool's folder has no parent")?;
        let root = root.to_owned();
        let output = Command::new("cargo", &root)
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .output()?;
        let metadata: Value =
            serde_json::from_str(&output).context("cargo metadata did not answer with JSON")?;
        let target = metadata["target_directory"]
            .as_str()
            .context("cargo metadata names no target directory")?
            .into();
        let version = metadata["packages"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|package| package["name"] == PACKAGE)
            .and_then(|package| package["version"].as_str())
            .with_context(|| format!("cargo metadata knows no package {PACKAGE}"))?
            .to_owned();
        Ok(Self { root, target, version, environment: &[] })
    }

    /// The same, with every program told to print for a log.
    pub fn with_plain_output(self) -> Self {
        Self {
            environment: &[
                ("CI", "1"),
                ("CARGO_TERM_COLOR", "never"),
                ("CARGO_TERM_PROGRESS_WHEN", "never"),
                ("FORCE_COLOR", "0"),
                ("TERM", "dumb"),
            ],
            ..self
        }
    }

    /// A program to be run in the repository's root.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        self.environment.iter().fold(Command::new(program, &self.root), |command, (name, value)| {
            command.env(name, value)
        })
    }

    /// The element's files as a build with the named profile leaves them:
    /// complete and readable.
    pub fn site(&self, profile: &str) -> PathBuf {
        self.target.join("site").join(profile).join(PACKAGE)
    }

    /// The element's files as they are shipped.
    pub fn dist(&self) -> PathBuf {
        let name = format!("{PACKAGE}-{}", self.version);
        self.root.join("dist").join(name)
    }
}
