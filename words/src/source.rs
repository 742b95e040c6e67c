//! The text of a language file, before it is read as Fluent.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::{Problem, SOURCE};

/// The text of the file at `path`, with plain line ends and without a byte order mark: editors add
/// these by themselves.
pub(crate) fn text(path: &Path) -> Result<String, Vec<Problem>> {
    let bytes = fs::read(path).map_err(|error| {
        let what = match error.kind() {
            ErrorKind::NotFound => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                format!("this file is missing: copy {SOURCE}/{name} to here and translate it")
            }
            _ => format!("this file can’t be opened: {error}"),
        };
        vec![Problem::whole(path, what)]
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let what = "this file is not in UTF-8: choose that when you save it";
        vec![Problem { file: path.to_owned(), line, what: what.to_owned() }]
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
    let wrong =
        |(at, line)| Some(Problem { file: path.to_owned(), line: at + 1, what: unseen(line)? });
    let problems: Vec<Problem> = text.split('\n').enumerate().filter_map(wrong).collect();
    if problems.is_empty() { Ok(text) } else { Err(problems) }
}

/// What is wrong with `line` that nobody can see.
fn unseen(line: &str) -> Option<String> {
    let character = line.chars().find(|it| refused(*it))?;
    let code = format!("U+{:04X}", u32::from(character));
    Some(match character {
        '\t' => "there is a tab in this line: write blanks".to_owned(),
        '\u{2066}'..='\u{2069}' => format!(
            "there is a character in this line that can’t be seen ({code}): take it out; for a \
             name write {{ NAME($name) }}, and the program puts it there"
        ),
        _ => format!(
            "there is a character in this line that can’t be seen ({code}): take it out, or type \
             the line anew"
        ),
    })
}

/// Whether no text may hold `character`: controls, which tables are built with, and what turns the
/// direction of all that follows. Joiners, soft hyphens, blanks of any width and the marks of a
/// direction (U+200E, U+200F) belong to writing.
pub(crate) fn refused(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        )
}
