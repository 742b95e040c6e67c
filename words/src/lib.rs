//! The words of `<pulse-check>`, from the files that translators write to what the program reads.
//!
//! A language is a folder of files in the syntax of Project Fluent; English is the source. This
//! crate reads the folders at build time, compares every language with English, and writes two
//! things: *accessors*, Rust code with a function per message, which the build script of the
//! program includes; and *tables*, a small text per language and part of the program, which the
//! page fetches. Nothing of Fluent is in the browser.
//!
//! Every mistake in a file is a [`Problem`] with the file and the line, worded for whoever
//! translates.

mod accessors;
mod check;
mod layout;
mod message;
mod parts;
mod problem;
mod pseudo;
mod read;
mod source;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

pub use accessors::accessors;
pub use layout::Layout;
pub use message::{Key, Kind, Message, Piece, Text};
pub use parts::PARTS;
pub use problem::{Problem, list};
pub use pseudo::{ACCENTED, MIRRORED, pseudo};
pub use table::{fingerprint, table};

/// The tag of the language that all others are compared with.
pub const SOURCE: &str = "en";

/// One language, read.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag, the name of its folder.
    pub tag: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Its messages, in the order of English once they are checked.
    pub messages: Vec<Message>,
}

/// All languages, English first and the others by tag.
#[derive(Clone, Debug)]
pub struct Languages {
    /// What is there, by the English files.
    pub layout: Layout,
    /// The languages.
    pub all: Vec<Language>,
}

/// Reads and checks every language in `folder`.
///
/// # Errors
/// All that is wrong in any file.
pub fn read(folder: &Path) -> Result<Languages, Vec<Problem>> {
    let tags = tags(folder)?;
    let mut problems = Vec::new();
    let mut read = |tag: &str| {
        read::language(folder, tag).unwrap_or_else(|found| {
            problems.extend(found);
            Language { tag: tag.to_owned(), folder: folder.join(tag), messages: Vec::new() }
        })
    };
    let english = read(SOURCE);
    let others: Vec<Language> =
        tags.iter().filter(|tag| *tag != SOURCE).map(|tag| read(tag)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let layout = Layout::of(&english)?;
    problems.extend(check::of_itself(&english));
    let mut all = vec![english];
    for other in others {
        match check::against(&layout, &all[0], other) {
            Ok(language) => all.push(language),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(Languages { layout, all }) } else { Err(problems) }
}

fn tags(folder: &Path) -> Result<Vec<String>, Vec<Problem>> {
    let unreadable = |error: std::io::Error| vec![Problem::whole(folder, error.to_string())];
    let mut tags = Vec::new();
    let mut problems = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let what = "this file is in no language: put it in a folder that is called by the tag \
                        of the language, such as “pt-BR”";
            problems.push(Problem::whole(&path, what));
        } else if path.is_dir() && check::locale(&name).is_none() {
            let what = format!(
                "“{name}” is not a language tag: call the folder by the tag of its language, such \
                 as “de” or “pt-BR”"
            );
            problems.push(Problem::whole(&path, what));
        } else if path.is_dir() {
            tags.push(name);
        }
    }
    tags.sort();
    problems.sort_by(|a, b| a.file.cmp(&b.file));
    if problems.is_empty() { Ok(tags) } else { Err(problems) }
}
