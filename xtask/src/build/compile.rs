//! The crate, compiled to WebAssembly.
//!
//! What is shipped is built together with its standard library: with no texts
//! for panics, which end in a trap either way, and in the smaller of two forms.
//! That takes a fifth off the WebAssembly. rustc allows it only to those who
//! set RUSTC_BOOTSTRAP.
//!
//! The linker keeps its relocations, which is what the splitting into lazily
//! loaded parts reads. The flag goes to the last crate alone (`cargo rustc`),
//! so that compiled dependencies are shared with every other cargo command.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    toolchain::{self, WASM_TARGET},
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

const SMALL_STANDARD_LIBRARY: [&str; 2] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// Added to those of .cargo/config.toml.
const NO_TEXTS_FOR_PANICS: &str = "target.wasm32-unknown-unknown.rustflags=[\
    '-Zunstable-options', '-Cpanic=immediate-abort', '-Zlocation-detail=none', '-Zfmt-debug=none']";

/// Compiles, and returns where the WebAssembly is.
pub fn run(workspace: &Workspace, profile: Profile) -> Result<PathBuf> {
    let mut cargo = workspace
        .command("cargo")
        .args(["rustc", "--package", PACKAGE, "--lib"])
        .args(["--crate-type", "cdylib", "--target", WASM_TARGET])
        .args(["--profile", profile.name()]);
    if let Profile::Web = profile {
        toolchain::ensure_library_source(workspace)?;
        cargo = cargo
            .args(SMALL_STANDARD_LIBRARY)
            .args(["--config", NO_TEXTS_FOR_PANICS])
            .env("RUSTC_BOOTSTRAP", "1");
    }
    cargo.args(["--", "-Clink-args=--emit-relocs"]).run()?;
    Ok(workspace
        .target
        .join(WASM_TARGET)
        .join(profile.folder())
        .join(PACKAGE.replace('-', "_"))
        .with_extension("wasm"))
}
