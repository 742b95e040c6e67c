//! One practice for trust and psychological safety together, and one for each pillar.

use super::{Catalogue, Practice};
use crate::scoring::{Pillar, TrustBesideSafety};

impl Catalogue {
    /// What serves both trust and psychological safety, if the page offers it.
    pub fn for_both(self, pattern: TrustBesideSafety) -> Option<&'static Practice> {
        self.with_id(match pattern {
            TrustBesideSafety::BothLow => "ask-before-advising",
            TrustBesideSafety::TrustAhead => "disagree-and-check",
            TrustBesideSafety::SafetyAhead => "three-line-status",
            TrustBesideSafety::BothHigh => "thank-a-risk",
        })
    }

    /// What serves `pillar`, if the page offers it.
    pub fn for_pillar(self, pillar: Pillar) -> Option<&'static Practice> {
        self.with_id(match pillar {
            Pillar::Character => "put-the-names-on-it",
            Pillar::Competence => "ask-to-be-shown",
            Pillar::Consistency => "clear-promises",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OF_SAFETY: [&str; 5] =
        ["speaking-up", "mistakes-and-help", "difference", "risk", "safety"];
    const OF_TRUST: [&str; 8] = [
        "character",
        "competence",
        "consistency",
        "openness",
        "fairness",
        "loyalty",
        "understanding",
        "intent",
    ];

    #[test]
    fn each_serves_trust_and_psychological_safety() {
        for pattern in TrustBesideSafety::ALL {
            let practice = Catalogue::BUILT_IN.for_both(pattern).unwrap();
            let serves = |some: &[&str]| some.iter().any(|id| practice.rank(id).is_some());
            assert!(serves(&OF_SAFETY) && serves(&OF_TRUST), "{}", practice.id);
        }
    }

    #[test]
    fn each_serves_its_pillar_best() {
        for pillar in Pillar::ALL {
            let practice = Catalogue::BUILT_IN.for_pillar(pillar).unwrap();
            assert_eq!(practice.rank(pillar.id()), Some(0), "{}", practice.id);
        }
    }
}
