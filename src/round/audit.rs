//! What everybody can check, and what it proves.

use std::collections::{BTreeMap, BTreeSet};

use super::list::SignedList;
use super::text_form::{Code, CodeKind};
use super::{
    Announcement, BrokenRule, KeeperIndex, List, ListDigest, Release, ReleaseError, Round,
};

/// What codes of one round show about its keepers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuditFinding {
    /// Proves that the keeper's key released a sum that is not that of the commitments.
    WrongSum {
        /// Whose key.
        keeper: KeeperIndex,
        /// For which list.
        list: ListDigest,
    },
    /// Proves that the keeper's key released the list as one of another number of people.
    WrongPeople {
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

impl AuditFinding {
    /// Whether it proves that the key was used against the rules, rather than being a reason to
    /// ask. A signature proves that a key was used, not who sat at the device.
    pub fn is_proof(&self) -> bool {
        match self {
            Self::WrongSum { .. }
            | Self::WrongPeople { .. }
            | Self::SecondRelease { .. }
            | Self::ReleasedBrokenList { .. }
            | Self::BrokenList { .. } => true,
            Self::TwoLists(_) | Self::AnnouncedAnother { .. } | Self::Unsigned(_) => false,
        }
    }

    /// Whose key it is about; `None` if about nobody's.
    pub fn keeper(&self) -> Option<KeeperIndex> {
        match self {
            Self::WrongSum { keeper, .. }
            | Self::WrongPeople { keeper, .. }
            | Self::SecondRelease { keeper }
            | Self::ReleasedBrokenList { keeper, .. }
            | Self::AnnouncedAnother { keeper, .. } => Some(*keeper),
            Self::BrokenList { .. } | Self::TwoLists(_) => Some(KeeperIndex::FACILITATOR),
            Self::Unsigned(_) => None,
        }
    }
}

/// Looks through lists, announcements and releases of `round`, in any order; other codes, and
/// those of other rounds, are passed over.
pub fn audit(round: &Round, codes: &[Code]) -> Vec<AuditFinding> {
    let mut findings = Vec::new();
    let lists = signed_lists(round, codes);
    for (list, made) in &lists {
        if let Err(rule) = made {
            findings.push(AuditFinding::BrokenList { list: *list, rule: *rule });
        }
    }
    if lists.len() > 1 {
        findings.push(AuditFinding::TwoLists(lists.keys().copied().collect()));
    }
    let mut releases: Vec<Release> = Vec::new();
    for code in codes.iter().filter(|code| code.kind() == CodeKind::Release) {
        match Release::from_code(round, code) {
            Ok(release) if !releases.iter().any(|other| other.says_the_same(&release)) => {
                releases.push(release);
            }
            Err(error @ ReleaseError::Signature(_)) => findings.push(AuditFinding::Unsigned(error)),
            Ok(_) | Err(_) => {}
        }
    }
    let announcements: Vec<Announcement> = codes
        .iter()
        .filter_map(|code| Announcement::from_code(round.descriptor(), code).ok())
        .collect();
    for release in &releases {
        let (keeper, list) = (release.keeper(), *release.list());
        match lists.get(&list) {
            Some(Ok(made)) if !release.sums_hold(round, made) => {
                findings.push(AuditFinding::WrongSum { keeper, list });
            }
            Some(Ok(made)) if !release.is_for(made) => {
                findings.push(AuditFinding::WrongPeople { keeper, list });
            }
            Some(Err(rule)) => {
                findings.push(AuditFinding::ReleasedBrokenList { keeper, list, rule: *rule });
            }
            Some(Ok(_)) | None => {}
        }
        let theirs = announcements.iter().filter(|announcement| announcement.keeper() == keeper);
        let announced: BTreeSet<ListDigest> =
            theirs.filter_map(Announcement::list).copied().filter(|other| *other != list).collect();
        findings.extend(announced.into_iter().map(|announced| AuditFinding::AnnouncedAnother {
            keeper,
            announced,
            released: list,
        }));
    }
    for (keeper, _) in round.descriptor().keepers.iter() {
        if releases.iter().filter(|release| release.keeper() == keeper).count() > 1 {
            findings.push(AuditFinding::SecondRelease { keeper });
        }
    }
    findings
}

/// Everything that the facilitator's key has signed as a list, with the first rule it breaks.
fn signed_lists(round: &Round, codes: &[Code]) -> BTreeMap<ListDigest, Result<List, BrokenRule>> {
    codes
        .iter()
        .filter_map(|code| SignedList::from_code(round, code).ok())
        .map(|signed| (signed.digest, signed.by_the_rules(round)))
        .collect()
}
