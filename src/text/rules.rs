//! What differs from language to language and is in no file: the port to whoever knows it.

use crate::day::Day;

/// The rules of one language. In a page the browser knows them.
pub trait Rules: Send + Sync {
    /// The plural category of `number`.
    fn plural(&self, number: u64) -> Plural;

    /// A number given in hundredths, with at least `fewest` and at most two decimals.
    fn decimal(&self, hundredths: u64, fewest: u8) -> String;

    /// Names as a list in words: “Ada, Ben and Cleo”.
    fn list(&self, names: &[String]) -> String;

    /// A day as people write it, such as “23 Nov 2026”.
    fn day(&self, day: Day) -> String;
}

/// The rules as long as there is no language.
pub(super) struct Plain;

impl Rules for Plain {
    fn plural(&self, _: u64) -> Plural {
        Plural::Other
    }

    fn decimal(&self, hundredths: u64, _: u8) -> String {
        (hundredths / 100).to_string()
    }

    fn list(&self, names: &[String]) -> String {
        names.join(", ")
    }

    fn day(&self, day: Day) -> String {
        day.to_string()
    }
}

/// Unicode’s plural categories, each with its name in language files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// `[zero]`
    Zero,
    /// `[one]`
    One,
    /// `[two]`
    Two,
    /// `[few]`
    Few,
    /// `[many]`
    Many,
    /// `[other]`
    Other,
}

impl Plural {
    /// The category called `name`; `Other` for what has none of the names.
    pub fn named(name: &str) -> Self {
        let all = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many];
        all.into_iter().find(|category| category.name() == name).unwrap_or(Self::Other)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}
