//! The contributions that were seen, changed copies among them.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Bad, Contribution, Fingerprint, KeeperError, KeeperKey, Round};

/// Every contribution that the facilitator has seen, in that order, with what came of opening it.
///
/// Anybody can post a changed copy of somebody's code. Of those that share a part one is taken: the
/// first that is right for the facilitator; when another keeper names that one, the next.
#[derive(Clone, Debug, Default)]
pub struct Collected {
    seen: Vec<(Contribution, Option<Bad>)>,
    places: BTreeMap<Fingerprint, usize>,
}

impl Collected {
    /// Opens `contribution` with the facilitator's `key` and adds it, unless it was seen before;
    /// whether it is new.
    ///
    /// # Errors
    /// If it is of another round, or the key is none of the round's. One that is bad is added, so
    /// that it can be named.
    pub fn add(
        &mut self,
        round: &Round,
        key: &KeeperKey,
        contribution: Contribution,
    ) -> Result<bool, KeeperError> {
        if self.places.contains_key(&contribution.fingerprint()) {
            return Ok(false);
        }
        let bad = match key.check(round, &contribution) {
            Ok(()) => None,
            Err(KeeperError::Bad(bad)) => bad.into_iter().next(),
            Err(error) => return Err(error),
        };
        self.places.insert(contribution.fingerprint(), self.seen.len());
        self.seen.push((contribution, bad));
        Ok(true)
    }

    /// Everything that was seen, in that order.
    pub fn seen(&self) -> impl Iterator<Item = &Contribution> {
        self.seen.iter().map(|(contribution, _)| contribution)
    }

    /// What does not open for the facilitator, or has a wrong commitment.
    pub fn bad(&self) -> impl Iterator<Item = &Bad> {
        self.seen.iter().filter_map(|(_, bad)| bad.as_ref())
    }

    /// What goes into the list, without those that a keeper has `named`.
    pub fn taken(&self, named: &BTreeSet<Fingerprint>) -> Vec<&Contribution> {
        let mut parts = HashSet::new();
        let right = self.seen.iter().filter(|(_, bad)| bad.is_none());
        let right = right.map(|(contribution, _)| contribution);
        let open = right.filter(|contribution| !named.contains(&contribution.fingerprint()));
        open.filter(|contribution| {
            let free = !contribution.parts().any(|part| parts.contains(part));
            if free {
                parts.extend(contribution.parts());
            }
            free
        })
        .collect()
    }
}
