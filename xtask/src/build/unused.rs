//! Exports that nobody calls, taken out of the linker's output.
//!
//! Leptos brings along a crate that joins Rust streams to JavaScript's and
//! exports its classes to every page. What an export leads to is loaded before
//! the first question; taken out before the split, it goes as a whole.

use anyhow::Result;
use wasm_encoder::{ExportKind, ExportSection, Module, RawSection};
use wasmparser::{ExternalKind, Parser, Payload};

const UNUSED: &str = "intounderlying";

/// `wasm` without them. All other sections stay byte for byte, as relocations
/// point into them.
pub fn without_unused_exports(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ExportSection(exports) = payload {
            let mut kept = ExportSection::new();
            for export in exports {
                let export = export?;
                if !export.name.contains(UNUSED) {
                    kept.export(export.name, kind(export.kind), export.index);
                }
            }
            module.section(&kept);
        } else if let Some((id, range)) = payload.as_section() {
            module.section(&RawSection { id, data: &wasm[range] });
        }
    }
    Ok(module.finish())
}

fn kind(kind: ExternalKind) -> ExportKind {
    match kind {
        ExternalKind::Func | ExternalKind::FuncExact => ExportKind::Func,
        ExternalKind::Table => ExportKind::Table,
        ExternalKind::Memory => ExportKind::Memory,
        ExternalKind::Global => ExportKind::Global,
        ExternalKind::Tag => ExportKind::Tag,
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CodeSection, Function, FunctionSection, TypeSection};

    use super::*;

    /// One function, exported under each of `names`.
    fn module(names: &[&str]) -> Vec<u8> {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([], []);
        functions.function(0);
        let mut exports = ExportSection::new();
        for name in names {
            exports.export(name, ExportKind::Func, 0);
        }
        let mut code = CodeSection::new();
        let mut function = Function::new([]);
        function.instructions().end();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn only_unused_exports_go() {
        let all = module(&["core_show", "intounderlyingsink_write_0a", "memory"]);
        assert_eq!(without_unused_exports(&all).unwrap(), module(&["core_show", "memory"]));
        assert!(without_unused_exports(b"no module").is_err());
    }
}
