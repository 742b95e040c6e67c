//! The crate, compiled to WebAssembly.
//!
//! The linker keeps its relocations, which is what the splitting into lazily
//! loaded parts reads. The flag goes to the last crate alone (`cargo rustc`),
//! so that compiled dependencies are shared with every other cargo command.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    toolchain::WASM_TARGET,
    workspace::{PACKAGE, Workspace},
};

#[derive(Clone, Copy)]
pub enum Profile {
    Development,
    /// Small; see `[profile.web]` in the root Cargo.toml.
    Web,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Development => "dev",
            Self::Web => "web",
        }
    }

    /// What cargo calls the folder of the profile's output.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Development => "debug",
            Self::Web => "web",
        }
    }
}

/// Compiles, and returns where the WebAssembly is.
pub fn run(workspace: &Workspace, profile: Profile) -> Result<PathBuf> {
    workspace
        .command("cargo")
        .args(["rustc", "--package", PACKAGE, "--lib"])
        .args(["--crate-type", "cdylib", "--target", WASM_TARGET])
        .args(["--profile", profile.name()])
        .args(["--", "-Clink-args=--emit-relocs"])
        .run()?;
    Ok(workspace
        .target
        .join(WASM_TARGET)
        .join(profile.folder())
        .join(PACKAGE.replace('-', "_"))
        .with_extension("wasm"))
}
