//! Exports that no page calls.
//!
//! Leptos brings along a crate that joins Rust streams to JavaScript's and
//! exports its classes to every page. Nothing here uses streams; without the
//! exports wasm-opt can drop all that is behind them.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use walrus::Module;

const UNUSED: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

pub fn drop_unused(wasm: &Path, destination: &Path) -> Result<()> {
    let mut module = Module::from_file(wasm)
        .map_err(|error| anyhow!(error))
        .with_context(|| format!("{} can't be read", wasm.display()))?;
    let unused: Vec<_> = module
        .exports
        .iter()
        .filter(|export| UNUSED.iter().any(|name| export.name.starts_with(name)))
        .map(|export| export.id())
        .collect();
    for export in unused {
        module.exports.delete(export);
    }
    module
        .emit_wasm_file(destination)
        .map_err(|error| anyhow!(error))
        .with_context(|| format!("{} can't be written", destination.display()))
}
