//! Makes accessors and tables of the words in `src/text`.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use pulse_check_words::{Languages, PARTS, accessors, list, read, table};

const FOLDER: &str = "src/text";

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let languages = read(Path::new(FOLDER)).unwrap_or_else(|problems| {
        for line in list(&problems).lines() {
            println!("cargo::error={line}");
        }
        process::exit(1);
    });
    let written = fs::write(out.join("words.rs"), accessors(&languages))
        .and_then(|()| fs::write(out.join("tables.rs"), tables(&languages)));
    if let Err(error) = written {
        println!("cargo::error=what is made of {FOLDER} can’t be written: {error}");
        process::exit(1);
    }
}

/// The tables of all languages as an expression, for programs without a page to fetch them from:
/// tests and benchmarks.
fn tables(languages: &Languages) -> String {
    let table_of =
        |language| (0..PARTS.len()).map(move |part| table(&languages.layout, language, part));
    let all: Vec<(&str, Vec<String>)> =
        languages.all.iter().map(|it| (it.tag.as_str(), table_of(it).collect())).collect();
    let language = |(tag, tables): &(&str, Vec<String>)| format!("({tag:?}, &{tables:?})");
    format!("&[{}]\n", all.iter().map(language).collect::<Vec<_>>().join(",\n"))
}
