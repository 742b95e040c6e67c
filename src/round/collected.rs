//! The contributions that were seen, altered copies among them.

use std::collections::BTreeSet;

use super::{Contribution, Fingerprint, KeeperKey, Round};

/// Every contribution that was seen, in that order. Of those that share a part, so that all but
/// one are changed copies, one is taken: the first that is right for the facilitator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    seen: Vec<Contribution>,
}

impl Collected {
    /// Adds `contribution`, unless it was seen before; whether it is new.
    pub fn add(&mut self, _contribution: Contribution) -> bool {
        todo!()
    }

    /// Everything that was seen, in that order.
    pub fn seen(&self) -> &[Contribution] {
        &self.seen
    }

    /// What goes into the list: of those that share a part the first that the facilitator's `key`
    /// opens and that no keeper has named in `named`.
    pub fn taken(
        &self,
        _round: &Round,
        _key: &KeeperKey,
        _named: &BTreeSet<Fingerprint>,
    ) -> Vec<&Contribution> {
        todo!()
    }
}
