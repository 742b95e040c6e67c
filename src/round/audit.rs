//! What everybody can check, and what it proves.

use super::text_form::Code;
use super::{BrokenRule, KeeperIndex, ListDigest, ReleaseError, Round};

/// What codes of one round show about its keepers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Proves that the keeper's key released a sum that is not that of the commitments.
    WrongSum {
        /// Whose key.
        keeper: KeeperIndex,
        /// For which list.
        list: ListDigest,
    },
    /// Proves that the keeper's key released twice, and differently.
    SecondRelease {
        /// Whose key.
        keeper: KeeperIndex,
    },
    /// Proves that the keeper's key released a list which it has to refuse.
    ReleasedBrokenList {
        /// Whose key.
        keeper: KeeperIndex,
        /// Which list.
        list: ListDigest,
        /// Against which rule.
        rule: BrokenRule,
    },
    /// Proves that the facilitator's key made a list that breaks a rule.
    BrokenList {
        /// Which list.
        list: ListDigest,
        /// Which rule.
        rule: BrokenRule,
    },
    /// The list was closed more than once, which is allowed before the first release: ask.
    TwoLists(Vec<ListDigest>),
    /// The keeper announced one list and released another, both signed: ask.
    AnnouncedAnother {
        /// Whose key.
        keeper: KeeperIndex,
        /// The list that was announced.
        announced: ListDigest,
        /// The list that was released.
        released: ListDigest,
    },
    /// A release whose signature is wrong proves nothing about the keeper: anybody can make one.
    Unsigned(ReleaseError),
}

impl Finding {
    /// Whether it proves that the key was used against the rules, rather than being a reason to
    /// ask. A signature proves that a key was used, not who sat at the device.
    pub fn is_proof(&self) -> bool {
        todo!()
    }

    /// Whose key it is about; `None` if about nobody's.
    pub fn keeper(&self) -> Option<KeeperIndex> {
        todo!()
    }
}

/// Looks through lists, announcements and releases of `round`, in any order; other codes are
/// passed over.
pub fn audit(_round: &Round, _codes: &[Code]) -> Vec<Finding> {
    todo!()
}
