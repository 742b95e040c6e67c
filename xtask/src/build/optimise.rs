//! Every part of the WebAssembly, made small with wasm-opt.

use std::path::Path;

use anyhow::{Context, Result};

use super::files_of;
use crate::{node, workspace::Workspace};

/// What browsers have had for years, by name: all of them together would let
/// wasm-opt write modules that current browsers refuse.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Taking the control flow apart and putting it together again in between is
/// worth half a kilobyte; knowing that no data lies in the first kilobyte of
/// memory, where the stack ends, and going on until nothing changes any more,
/// another 0.9. Functions with like names are alike: side by side they compress
/// better, which with the other passes brings 0.4 more. After compression,
/// `-Os` is smaller than `-Oz`.
const PASSES: [&str; 14] = [
    "--low-memory-unused",
    "--converge",
    "--generate-global-effects",
    "--one-caller-inline-max-function-size=20",
    "-Os",
    "--flatten",
    "--rereloop",
    "-Os",
    "-Os",
    "--reorder-functions-by-name",
    "--avoid-reinterprets",
    "--optimize-casts",
    "--strip-producers",
    "--strip-target-features",
];

pub fn run(workspace: &Workspace, readable: &Path, folder: &Path) -> Result<()> {
    for part in files_of(readable)? {
        let Some(name) = part.file_name().filter(|_| is_wasm(&part)) else {
            continue;
        };
        node::tool(workspace, "wasm-opt")
            .args(PASSES)
            .args(FEATURES)
            .args([&part, Path::new("--output"), &folder.join(name)])
            .run()
            .with_context(|| format!("{} can't be optimised", part.display()))?;
    }
    Ok(())
}

fn is_wasm(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "wasm")
}
