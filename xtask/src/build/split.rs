//! The compiled crate, taken apart into what every visitor needs and what is
//! loaded when it is first shown (`#[wasm_split]`), and joined to JavaScript.
//!
//! Splitting comes first, on the linker's output; wasm-bindgen then writes the
//! joining code for the part that is always loaded. That part must keep the
//! linker's own exports and names, for the lazy parts import them. Crates with
//! no lazy function go the same way and come out whole.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::Options;

use super::{CORE, unused::without_unused_exports};

/// The loaders of the lazy parts, imported by the joining code.
pub const LOADERS: &str = "pulse-check-lazy.js";

pub fn run(wasm: &Path, folder: &Path) -> Result<()> {
    let main = wasm.with_extension("main.wasm");
    take_apart(wasm, &main, folder)?;
    join_to_javascript(&main, folder)
}

fn take_apart(wasm: &Path, main: &Path, folder: &Path) -> Result<()> {
    let input = std::fs::read(wasm).with_context(|| format!("{} can't be read", wasm.display()))?;
    let joining_code = format!("./{CORE}.js");
    let loaders = format!("./{LOADERS}");
    let input = without_unused_exports(&input)
        .with_context(|| format!("{} is no WebAssembly", wasm.display()))?;
    let mut options = Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = main;
    options.main_module = &joining_code;
    options.link_name = &loaders;
    wasm_split_cli_support::transform(options)
        .map_err(|report| anyhow!("{report:#}"))
        .context("the WebAssembly can't be split into lazily loaded parts")?;
    Ok(())
}

fn join_to_javascript(main: &Path, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(main)
        .out_name(CORE)
        .web(true)?
        .keep_lld_exports(true)
        .demangle(false)
        .generate(folder)
        .context(
            "wasm-bindgen failed; if it names two versions, make wasm-bindgen in Cargo.toml and \
             wasm-bindgen-cli-support in xtask/Cargo.toml the same",
        )
}
