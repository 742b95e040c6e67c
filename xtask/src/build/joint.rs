//! The joint between JavaScript and WebAssembly, made small.
//!
//! wasm-bindgen names every import after what it calls and a hash, and some
//! exports after their mangled types; both files repeat the names, and hashes
//! don't compress. Short ones do. And Leptos brings along a crate that joins Rust
//! streams to JavaScript's and exports its classes to every page: without them
//! wasm-opt can drop all that is behind them.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow};
use walrus::Module;

use super::CORE;

const UNUSED_EXPORTS: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];
const UNUSED_CLASSES: &str = "IntoUnderlying";

/// How mangled names of Rust begin.
const MANGLED: &str = "_R";

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
    text = without_unused_classes(&text);
    shorten_imports(&mut module, &mut text);
    shorten_exports(&mut module, &mut text);
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

/// Only what the glue itself calls; the lazy parts go by other names.
fn shorten_exports(module: &mut Module, glue: &mut String) {
    for (number, export) in module.exports.iter_mut().enumerate() {
        let call = format!("wasm.{}(", export.name);
        if export.name.starts_with(MANGLED) && glue.contains(&call) {
            export.name = format!("e{number}");
            *glue = glue.replace(&call, &format!("wasm.{}(", export.name));
        }
    }
}

/// The glue without the classes, and without the statements that only serve them. As
/// wasm-bindgen writes it, a class ends with a brace and a statement with a semicolon, each at the
/// end of an unindented or of its last line.
fn without_unused_classes(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut until: Option<fn(&str) -> bool> = None;
    for line in glue.lines() {
        if until.is_none() {
            until = if line.starts_with(&format!("export class {UNUSED_CLASSES}")) {
                Some(|line| line == "}")
            } else if line.starts_with(&format!("const {UNUSED_CLASSES}"))
                || line.starts_with(&format!("if (Symbol.dispose) {UNUSED_CLASSES}"))
            {
                Some(|line| line.ends_with(';'))
            } else {
                kept.push_str(line);
                kept.push('\n');
                continue;
            };
        }
        if until.is_some_and(|ends| ends(line)) {
            until = None;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unused_classes_and_their_statements_go_and_the_rest_stays() {
        let glue = "\
export class Core {
    free() {
        wasm.free();
    }
}
if (Symbol.dispose) Core.prototype[Symbol.dispose] = Core.prototype.free;

export class IntoUnderlyingSink {
    close() {
        wasm.close();
    }
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = 1;
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {} }
    : new FinalizationRegistry(ptr => wasm.free(ptr, 1));
function last() {}
";
        let kept = without_unused_classes(glue);
        assert!(!kept.contains(UNUSED_CLASSES), "{kept}");
        assert!(kept.contains("Core.prototype.free;") && kept.ends_with("function last() {}\n"));
    }
}
