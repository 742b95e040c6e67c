//! What has to be added to a fresh rustup.

use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace::Workspace;

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

const NO_TARGET: &str = "\
the standard library for wasm32-unknown-unknown is missing and could not be added.
  With rustup:  rustup target add wasm32-unknown-unknown
  Where rustup's server is out of reach, Debian packages the source to build it from:
    apt-get install rustc-web cargo-web rust-web-src lld-22
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 RUSTC_BOOTSTRAP=1 \\
      cargo build -Zbuild-std=std,panic_abort --target wasm32-unknown-unknown";

/// Adds the WebAssembly target unless rustc has it already.
pub fn ensure_wasm_target(workspace: &Workspace) -> Result<()> {
    let libraries = workspace
        .command("rustc")
        .args(["--print", "target-libdir", "--target", WASM_TARGET])
        .output()?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    eprintln!("Adding the {WASM_TARGET} target");
    workspace.command("rustup").args(["target", "add", WASM_TARGET]).run().context(NO_TARGET)
}

/// Adds the source of the standard library unless it is there already: what is
/// shipped is built together with it.
pub fn ensure_library_source(workspace: &Workspace) -> Result<()> {
    let sysroot = workspace.command("rustc").args(["--print", "sysroot"]).output()?;
    if Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        return Ok(());
    }
    eprintln!("Adding the source of the standard library");
    workspace.command("rustup").args(["component", "add", "rust-src"]).run().context(
        "the source of the standard library is missing and could not be added; \
         `rustup component add rust-src` does it where rustup's server can be reached",
    )
}

/// Adds rustfmt and clippy unless cargo has them already.
pub fn ensure_components(workspace: &Workspace) -> Result<()> {
    let missing = ["fmt", "clippy"].into_iter().any(|name| {
        let version = workspace.command("cargo").args([name, "--version"]);
        version.output().is_err()
    });
    if !missing {
        return Ok(());
    }
    workspace
        .command("rustup")
        .args(["component", "add", "rustfmt", "clippy"])
        .run()
        .context("rustfmt and clippy are missing and could not be added")
}
