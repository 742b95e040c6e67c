//! A language: its words, as far as they were fetched, and its rules.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use super::rules::Plain;
use super::table::{Foreign, Table, Value, fill};
use super::{LanguageWords, Part, Rules};
use crate::day::Day;

/// A language that the screens speak. Copies are handles to the same one.
#[derive(Clone, Copy)]
pub struct Lang(&'static Language);

struct Language {
    tag: String,
    rules: &'static dyn Rules,
    tables: [OnceLock<Table>; Part::ALL.len()],
}

impl Lang {
    /// The language with this tag, without any words yet. It is there for as long as the program
    /// runs: make each language once.
    pub fn new(tag: &str, rules: impl Rules + 'static) -> Self {
        Self(Box::leak(Box::new(Language {
            tag: tag.to_owned(),
            rules: Box::leak(Box::new(rules)),
            tables: Default::default(),
        })))
    }

    /// Takes the words of `part` from the table that was made of its files. Learnt once, words stay.
    ///
    /// # Errors
    /// The table is of another version of the program.
    pub fn learn(self, part: Part, table: String) -> Result<(), Foreign> {
        if !self.knows(part) {
            let table = Table::read(part, table)?;
            // Only one can be first.
            let _ = self.0.tables[part as usize].set(table);
        }
        Ok(())
    }

    /// Whether the words of `part` are there.
    pub fn knows(self, part: Part) -> bool {
        self.0.tables[part as usize].get().is_some()
    }

    /// The language tag.
    pub fn tag(self) -> &'static str {
        &self.0.tag
    }

    /// Whether it is written from the left (`ltr`) or from the right (`rtl`).
    pub fn direction(self) -> &'static str {
        LanguageWords::from(self).direction()
    }

    /// A number given in hundredths, without needless zeros: 375 is “3.75”, 350 is “3.5” and 300
    /// “3”; in German with a comma.
    pub fn hundredths(self, hundredths: u32) -> String {
        self.0.rules.decimal(hundredths.into(), 0)
    }

    /// A number given in tenths, with one decimal: 37 is “3.7”, in German “3,7”.
    pub fn tenths(self, tenths: u32) -> String {
        self.0.rules.decimal(u64::from(tenths) * 10, 1)
    }

    /// Names as a list in words: “Ada, Ben and Cleo”.
    pub fn list(self, names: &[String]) -> String {
        self.0.rules.list(names)
    }

    /// A day as people write it, such as “23 Nov 2026”.
    pub fn day(self, day: Day) -> String {
        self.0.rules.day(day)
    }

    /// `text` in quotation marks.
    pub fn quoted(self, text: &str) -> String {
        LanguageWords::from(self).quoted(text)
    }

    /// The message with this number in the table of `part`; nothing as long as that is not there.
    pub(super) fn text(self, part: Part, number: usize) -> &'static str {
        self.0.tables[part as usize].get().map_or("", |table| table.text(number))
    }

    pub(super) fn texts(self, part: Part, numbers: Range<usize>) -> Vec<&'static str> {
        numbers.map(|number| self.text(part, number)).collect()
    }

    pub(super) fn filled(self, part: Part, number: usize, values: &[Value]) -> String {
        fill(self.text(part, number), values, self.0.rules)
    }
}

impl Default for Lang {
    /// A language without words, as long as no page has named one.
    fn default() -> Self {
        static NONE: Language = Language {
            tag: String::new(),
            rules: &Plain,
            tables: [const { OnceLock::new() }; Part::ALL.len()],
        };
        Self(&NONE)
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Lang {}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
