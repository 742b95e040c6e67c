//! How heavy the shipped files are, and whether what a visitor waits for, before
//! the card and before the first question, stays within the budgets.

mod budget;
mod table;

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    build::{CORE, SHELL, STYLES, TROUBLE, beside, files_of, is_compressed},
    workspace::Workspace,
};
use budget::Budgets;

/// How the name of a language's first words ends.
const FIRST_WORDS: &str = ".first.txt";

/// A shipped file and its weight in bytes, by how it is sent.
pub struct Weight {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Weight {
    /// Lazily loaded parts and their words come after the first question, and one
    /// file only if others don't; all else before it. Of the languages, a visitor
    /// waits for one.
    fn is_on_the_way_to_the_question(&self, all: &[Self]) -> bool {
        let lazy = self.name.ends_with(".wasm") && self.name != format!("{CORE}_bg.wasm");
        !lazy && self.name != TROUBLE && (!self.is_words() || self.is_heaviest_first(all))
    }

    /// What draws the card of somebody new: the shell, the styles and the first words.
    fn is_on_the_way_to_the_card(&self, all: &[Self]) -> bool {
        self.name == SHELL || self.name == STYLES || self.is_heaviest_first(all)
    }

    fn is_words(&self) -> bool {
        self.name.ends_with(".txt")
    }

    /// Whether these are the first words of the language that has the most of them.
    fn is_heaviest_first(&self, all: &[Self]) -> bool {
        let is_first = |weight: &&Self| weight.name.ends_with(FIRST_WORDS);
        let heaviest = all.iter().filter(is_first).max_by_key(|weight| weight.brotli);
        heaviest.is_some_and(|heaviest| heaviest.name == self.name)
    }
}

/// Prints the table; fails when the files are over a budget.
pub fn weigh(workspace: &Workspace, shipped: &Path) -> Result<()> {
    let weights = weights_of(shipped)?;
    print!("{}", table::of(&weights));
    print!("{}", Budgets::read(&workspace.root)?.check(&weights)?);
    Ok(())
}

fn weights_of(shipped: &Path) -> Result<Vec<Weight>> {
    let bytes = |file: &Path| -> Result<u64> {
        let metadata =
            fs::metadata(file).with_context(|| format!("{} is missing", file.display()))?;
        Ok(metadata.len())
    };
    files_of(shipped)?
        .iter()
        .filter(|file| !is_compressed(file))
        .map(|file| {
            Ok(Weight {
                name: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                raw: bytes(file)?,
                gzip: bytes(&beside(file, "gz"))?,
                brotli: bytes(&beside(file, "br"))?,
            })
        })
        .collect()
}
