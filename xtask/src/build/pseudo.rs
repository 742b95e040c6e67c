//! What was built, once more, with the languages that nobody speaks: for the tests in browsers, which
//! look for what a translation could break. Nothing of it is ever in what is shipped.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use pulse_check_words::{ACCENTED, Languages, MIRRORED, SOURCE, pseudo};

use super::{files_of, is_compressed, shell, words};
use crate::workspace::Workspace;

/// Fills `folder` with the files of `built`, in `languages` and the ones made of English. The shell is
/// made anew, for it knows which languages there are.
pub fn copy(
    workspace: &Workspace,
    built: &Path,
    languages: Languages,
    folder: &Path,
) -> Result<()> {
    for file in files_of(built)? {
        if let Some(name) = file.file_name().filter(|_| !is_compressed(&file)) {
            fs::copy(&file, folder.join(name))
                .with_context(|| format!("{} can't be copied", file.display()))?;
        }
    }
    shell::copy(workspace, folder)?;
    words::write(&with_made_ones(languages), folder)
}

fn with_made_ones(mut languages: Languages) -> Languages {
    let english = languages.all.iter().find(|language| language.tag == SOURCE);
    let made: Vec<_> = english
        .into_iter()
        .flat_map(|english| [ACCENTED, MIRRORED].map(|tag| pseudo(english, tag)))
        .collect();
    languages.all.extend(made);
    languages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_speaks_the_made_languages_and_what_was_built_does_not() {
        let workspace = Workspace::open().unwrap();
        let folder =
            std::env::temp_dir().join(format!("pulse-check-pseudo-{}", std::process::id()));
        let (built, copied) = (folder.join("built"), folder.join("copied"));
        fs::create_dir_all(&built).unwrap();
        fs::create_dir_all(&copied).unwrap();
        for name in [shell::NAME, "core.wasm", "core.wasm.br"] {
            fs::write(built.join(name), name).unwrap();
        }
        let languages = words::read_all(&workspace).unwrap();
        copy(&workspace, &built, languages, &copied).unwrap();
        let of_copy = |name: &str| fs::read_to_string(copied.join(name)).unwrap();
        assert!(of_copy(shell::NAME).contains("\"en-XA\",\"ar-XB\"]"));
        assert!(of_copy("pulse-check.en-XA.first.txt").contains("Šţåŕţ"));
        assert!(of_copy("pulse-check.de.first.txt").contains("Beginnen"));
        assert_eq!(of_copy("core.wasm"), "core.wasm");
        assert!(!copied.join("core.wasm.br").exists());
        assert_eq!(fs::read_to_string(built.join(shell::NAME)).unwrap(), shell::NAME);
        assert_eq!(files_of(&built).unwrap().len(), 3);
        fs::remove_dir_all(folder).unwrap();
    }
}
