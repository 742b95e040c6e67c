//! All practices, a file per strategy family.

mod connections;
mod growth;
mod reliability;
mod technology;

use super::Practice;

/// Every practice, family by family, the easiest of each first.
pub fn all() -> impl Iterator<Item = &'static Practice> {
    [connections::PRACTICES, reliability::PRACTICES, growth::PRACTICES, technology::PRACTICES]
        .into_iter()
        .flatten()
}
