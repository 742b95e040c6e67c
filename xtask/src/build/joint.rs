//! The joint between JavaScript and WebAssembly, made small.
//!
//! wasm-bindgen names every import after what it calls and a hash; both files
//! repeat the names, and hashes don't compress. Short ones do. And Leptos brings
//! along a crate that joins Rust streams to JavaScript's and exports its classes
//! to every page: without the exports wasm-opt can drop all that is behind them.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow};
use walrus::Module;

use super::CORE;

const UNUSED_EXPORTS: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// What the glue's module is called.
const SHORT_MODULE: &str = "j";

/// Changes both files in `folder`.
pub fn make_small(folder: &Path) -> Result<()> {
    let wasm = folder.join(format!("{CORE}_bg.wasm"));
    let glue = folder.join(format!("{CORE}.js"));
    let mut module = Module::from_file(&wasm)
        .map_err(|error| anyhow!(error))
        .with_context(|| format!("{} can't be read", wasm.display()))?;
    let mut text =
        fs::read_to_string(&glue).with_context(|| format!("{} can't be read", glue.display()))?;
    drop_unused_exports(&mut module);
    shorten_imports(&mut module, &mut text);
    module
        .emit_wasm_file(&wasm)
        .map_err(|error| anyhow!(error))
        .with_context(|| format!("{} can't be written", wasm.display()))?;
    fs::write(&glue, text).with_context(|| format!("{} can't be written", glue.display()))
}

fn drop_unused_exports(module: &mut Module) {
    let unused: Vec<_> = module
        .exports
        .iter()
        .filter(|export| UNUSED_EXPORTS.iter().any(|name| export.name.starts_with(name)))
        .map(|export| export.id())
        .collect();
    for export in unused {
        module.exports.delete(export);
    }
}

/// An import that the glue does not define by name keeps its own.
fn shorten_imports(module: &mut Module, glue: &mut String) {
    let module_name = format!("./{CORE}_bg.js");
    *glue = glue.replace(&format!("\"{module_name}\": "), &format!("\"{SHORT_MODULE}\": "));
    for (number, import) in module.imports.iter_mut().enumerate() {
        if import.module == module_name {
            import.module = SHORT_MODULE.to_owned();
        }
        let definition = format!(" {}: ", import.name);
        let short = format!("i{number}");
        if glue.matches(&definition).count() == 1 {
            *glue = glue.replace(&definition, &format!(" {short}: "));
            import.name = short;
        }
    }
}
