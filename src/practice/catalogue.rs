//! Which practices there are, built in and of a page.

use std::sync::OnceLock;

use super::{Filter, Practice, Read, format};

/// The built-in ones, a file per strategy family, the easiest of each first.
const FILES: [&str; 4] = [
    include_str!("catalogue/connections.json"),
    include_str!("catalogue/reliability.json"),
    include_str!("catalogue/growth.json"),
    include_str!("catalogue/technology.json"),
];

/// The practices that a page offers. Copies are handles to the same ones.
#[derive(Clone, Copy, Debug, Default)]
pub struct Catalogue {
    own: &'static [Practice],
}

impl Catalogue {
    /// The built-in ones.
    pub const BUILT_IN: Self = Self { own: &[] };

    /// The built-in ones and those of a page's own file, which come first; one of these whose
    /// identifier is that of a built-in one takes its place. They are there for as long as the program
    /// runs: read each file once.
    ///
    /// # Errors
    /// The first mistake in the file, with its place.
    pub fn with_own(json: &str) -> Read<Self> {
        Ok(Self { own: Vec::leak(format::read_own(json)?) })
    }

    /// Every practice: the page's own, then the built-in ones, family by family.
    pub fn all(self) -> impl Iterator<Item = &'static Practice> {
        let replaced = move |practice: &&Practice| self.own.iter().any(|own| own.id == practice.id);
        self.own.iter().chain(built_in().iter().filter(move |practice| !replaced(practice)))
    }

    /// The practice with this identifier.
    pub fn with_id(self, id: &str) -> Option<&'static Practice> {
        self.all().find(|practice| practice.id == id)
    }

    /// What fits `filter`. Where that asks for a dimension, those that serve it best come first among
    /// the page's own, and then among the built-in ones.
    pub fn fitting(self, filter: &Filter) -> Vec<&'static Practice> {
        let order = |practice: &Practice| {
            let dimension = filter.dimension.as_deref();
            (!self.is_own(practice), dimension.and_then(|dimension| practice.rank(dimension)))
        };
        let mut fitting: Vec<&Practice> = Vec::new();
        for practice in self.all().filter(|practice| filter.lets(practice)) {
            let at = fitting.partition_point(|earlier| order(earlier) <= order(practice));
            fitting.insert(at, practice);
        }
        fitting
    }

    /// Whether `practice` is the page's own.
    pub fn is_own(self, practice: &Practice) -> bool {
        self.own.iter().any(|own| own.id == practice.id)
    }
}

fn built_in() -> &'static [Practice] {
    static ALL: OnceLock<Vec<Practice>> = OnceLock::new();
    ALL.get_or_init(|| {
        // A test reads every file.
        FILES.iter().filter_map(|file| format::read_built_in(file).ok()).flatten().collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read() {
        for file in FILES {
            assert_eq!(format::read_built_in(file).map(|_| ()), Ok(()));
        }
    }
}
